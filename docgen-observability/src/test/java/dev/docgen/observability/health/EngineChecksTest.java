package dev.docgen.observability.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.CacheStatistics;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.Limits;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The checks of an engine, over the real one. */
class EngineChecksTest {
  private static final String MARKED = "@Marked class A { }";

  @TempDir private Path folder;
  private final AtomicLong nanos = new AtomicLong(Duration.ofDays(1).negated().toNanos());

  @Test
  void findAHealthyEngineUp() {
    try (DocGen docGen = engine(() -> {});
        HealthMonitor monitor =
            HealthMonitor.builder()
                .addEngineChecks(docGen)
                .addMemoryCheck()
                .timeout(Duration.ofSeconds(60))
                .build()) {
      generate(docGen);
      assertThat(monitor.report().checks())
          .containsOnlyKeys("caches", "concurrency", "memory", "plugins", "progress")
          .allSatisfy(
              (name, result) ->
                  assertThat(result.status()).as(result.detail()).isEqualTo(HealthStatus.UP));
      assertThat(monitor.report(Probe.LIVENESS).checks()).containsOnlyKeys("progress");
      assertThat(monitor.report(Probe.READINESS).checks())
          .containsOnlyKeys("concurrency", "plugins");
    }
  }

  @Test
  void nameADetectorThatIsSwitchedOff() {
    try (DocGen docGen =
        DocGen.builder()
            .loadDetectors(false)
            .addDetector(new Detector("first", () -> {}))
            .addDetector(new Detector("second", () -> {}))
            .build()) {
      PluginsCheck check = new PluginsCheck(docGen, nanos::get);
      docGen.control().detectorEnabled("first", false);
      assertThat(check.check()).isEqualTo(HealthResult.degraded("first is switched off"));
      docGen.control().detectorEnabled("second", false);
      assertThat(check.check()).isEqualTo(HealthResult.down("every detector is switched off"));
      docGen.control().detectorEnabled("first", true);
      docGen.control().detectorEnabled("second", true);
      assertThat(check.check().status()).isEqualTo(HealthStatus.UP);
    }
  }

  @Test
  void areDownWithoutAnyDetector() {
    try (DocGen docGen = DocGen.builder().loadDetectors(false).build()) {
      assertThat(new PluginsCheck(docGen, nanos::get).check().detail()).startsWith("no detector");
    }
  }

  @Test
  void nameADetectorThatFailedLately() {
    try (DocGen docGen =
        engine(
            () -> {
              throw new IllegalStateException("broken");
            })) {
      PluginsCheck check = new PluginsCheck(docGen, nanos::get);
      assertThat(check.check().status()).isEqualTo(HealthStatus.UP);
      generate(docGen);
      assertThat(check.check())
          .isEqualTo(HealthResult.degraded("waiting failed within the last five minutes"));
      nanos.addAndGet(Duration.ofMinutes(5).toNanos());
      assertThat(check.check().status()).isEqualTo(HealthStatus.UP);
    }
  }

  @Test
  @Timeout(60)
  void tellABurstFromAnOutage() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (DocGen docGen =
        engine(
            () -> {
              inside.countDown();
              await(go);
            })) {
      ConcurrencyCheck concurrency = new ConcurrencyCheck(docGen, nanos::get);
      ProgressCheck progress = new ProgressCheck(docGen, nanos::get);
      assertThat(concurrency.check()).isEqualTo(HealthResult.up("0 of 1 generations under way"));

      Thread caller = new Thread(() -> generate(docGen));
      caller.start();
      inside.await();
      assertThat(concurrency.check())
          .isEqualTo(HealthResult.degraded("1 of 1 generations under way"));
      assertThat(progress.check().status()).isEqualTo(HealthStatus.UP);

      nanos.addAndGet(Duration.ofSeconds(30).toNanos());
      assertThat(concurrency.check())
          .isEqualTo(HealthResult.down("1 of 1 generations under way for 30 s"));
      nanos.addAndGet(Duration.ofMinutes(10).toNanos());
      assertThat(progress.check())
          .isEqualTo(HealthResult.down("1 generations without progress for 10 min"));

      go.countDown();
      caller.join();
      assertThat(concurrency.check().status()).isEqualTo(HealthStatus.UP);
      assertThat(progress.check().status()).isEqualTo(HealthStatus.UP);
    }
  }

  @Test
  @Timeout(60)
  void findThreadsThatWaitForOneAnother() throws Exception {
    try (DocGen docGen = engine(() -> {})) {
      ReentrantLock one = new ReentrantLock();
      ReentrantLock other = new ReentrantLock();
      CountDownLatch both = new CountDownLatch(2);
      Thread first = deadlocking("stuck-1", one, other, both);
      Thread second = deadlocking("stuck-2", other, one, both);
      try {
        ProgressCheck check = new ProgressCheck(docGen, nanos::get);
        HealthResult result = check.check();
        while (result.status() == HealthStatus.UP) {
          Thread.onSpinWait();
          result = check.check();
        }
        assertThat(result.detail()).contains("wait for one another", "stuck-1", "stuck-2");
      } finally {
        first.interrupt();
        second.interrupt();
        first.join();
        second.join();
      }
    }
  }

  @Test
  void nameACacheThatHoldsMoreThanItMay() {
    assertThat(caches(11 << 20, 10 << 20).status()).isEqualTo(HealthStatus.UP);
    assertThat(caches(20 << 20, 10 << 20))
        .isEqualTo(HealthResult.degraded("parse holds 20971520 bytes of 10485760 allowed"));
  }

  private static HealthResult caches(long weight, long capacity) {
    return new CachesCheck(
            () -> List.of(new CacheStatistics("parse", 1, 1, 0, 1, weight, capacity)))
        .check();
  }

  @Test
  void compareTheHeapWithItsThresholds() {
    assertThat(memory(799).status()).isEqualTo(HealthStatus.UP);
    assertThat(memory(800).status()).isEqualTo(HealthStatus.DEGRADED);
    assertThat(memory(949).status()).isEqualTo(HealthStatus.DEGRADED);
    assertThat(memory(950))
        .isEqualTo(HealthResult.down("95 % of 1000 MiB in use after the last collection"));
    assertThat(new MemoryCheck(() -> new HeapAfterCollection(5, -1), 0.8, 0.95).check().status())
        .isEqualTo(HealthStatus.UP);
  }

  @Test
  void readTheHeapOfThisMachine() {
    byte[] held = new byte[8 << 20];
    System.gc();
    HeapAfterCollection heap = HeapAfterCollection.read();
    assertThat(heap.usedBytes()).isBetween((long) held.length, heap.maxBytes());
  }

  @Test
  void refuseSharesThatAreNone() {
    HealthMonitorBuilder builder = HealthMonitor.builder();
    assertThatThrownBy(() -> builder.addMemoryCheck(0.9, 0.8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.9");
    assertThatThrownBy(() -> builder.addMemoryCheck(0, 1.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.addMemoryCheck(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static HealthResult memory(long usedMebibytes) {
    return new MemoryCheck(
            () -> new HeapAfterCollection(usedMebibytes << 20, 1000L << 20), 0.8, 0.95)
        .check();
  }

  private static Thread deadlocking(
      String name, ReentrantLock held, ReentrantLock wanted, CountDownLatch both) {
    Thread thread =
        new Thread(
            () -> {
              held.lock();
              try {
                both.countDown();
                both.await();
                wanted.lockInterruptibly();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                held.unlock();
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private DocGen engine(Runnable atWork) {
    return DocGen.builder()
        .loadDetectors(false)
        .addDetector(new Detector("waiting", atWork))
        .limits(Limits.DEFAULTS.toBuilder().maxConcurrentGenerations(1).build())
        .build();
  }

  private void generate(DocGen docGen) {
    try {
      Files.writeString(folder.resolve("A.java"), MARKED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    docGen.generate(GenerationRequest.of(folder));
  }

  private record Detector(String id, Runnable atWork) implements FrameworkDetector {
    @Override
    public Set<String> markers() {
      return Set.of("Marked");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      atWork.run();
      return List.of();
    }
  }
}
