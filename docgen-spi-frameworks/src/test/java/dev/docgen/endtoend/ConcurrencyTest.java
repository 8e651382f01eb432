package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One engine serves many threads, each as if it were alone. */
class ConcurrencyTest {
  private static final int THREADS = 16;
  private static final SampleApplication SHOP = SampleApplication.golden("shop");

  @TempDir Path folder;

  @Test
  void differentRequestsAtOnceGiveWhatTheyGiveOneByOne() throws Exception {
    List<GenerationRequest> requests = requests();
    List<String> alone = new ArrayList<>();
    requests.forEach(request -> alone.add(Generations.everything(Generations.generate(request))));

    try (DocGen docGen = DocGen.builder().threads(4).build()) {
      assertThat(atOnce(docGen, requests)).as("cold caches").isEqualTo(alone);
      assertThat(atOnce(docGen, requests)).as("warm caches").isEqualTo(alone);
      assertThat(docGen.statistics().active()).isZero();
      assertThat(docGen.statistics().failures()).isZero();
      assertThat(docGen.statistics().generations()).isEqualTo(2L * THREADS);
    }
  }

  /** Four applications that share most files, each in four ways. */
  private List<GenerationRequest> requests() {
    Path broken = SampleApplication.golden("broken").writeTo(folder.resolve("broken"));
    Path shop = SHOP.writeTo(folder.resolve("shop"));
    Path jar = SHOP.writeJar(folder.resolve("shop-sources.jar"));
    Path other =
        SHOP.with("shop/model/Money.java", "package shop.model; public record Money(long cents) {}")
            .writeTo(folder.resolve("other"));
    List<GenerationRequest> requests = new ArrayList<>();
    for (Path root : List.of(broken, shop, jar, other)) {
      requests.add(GenerationRequest.of(root));
      requests.add(Generations.withProvenance(root).title("of " + root.getFileName()).build());
      requests.add(GenerationRequest.builder().addRoot(root).includePath("/api/orders/**").build());
      requests.add(GenerationRequest.builder().addRoot(root).excludePackage("shop.web").build());
    }
    assertThat(requests).hasSize(THREADS);
    return requests;
  }

  private static List<String> atOnce(DocGen docGen, List<GenerationRequest> requests)
      throws InterruptedException, ExecutionException {
    ExecutorService callers = Executors.newFixedThreadPool(requests.size());
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<String>> running = new ArrayList<>();
      for (GenerationRequest request : requests) {
        running.add(
            callers.submit(
                () -> {
                  start.await();
                  return Generations.everything(docGen.generate(request));
                }));
      }
      start.countDown();
      List<String> results = new ArrayList<>();
      for (Future<String> each : running) {
        results.add(each.get());
      }
      return results;
    } finally {
      callers.shutdownNow();
    }
  }
}
