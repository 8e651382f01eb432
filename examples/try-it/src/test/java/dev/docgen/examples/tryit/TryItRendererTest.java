package dev.docgen.examples.tryit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.engine.browser.Chromium;
import dev.docgen.engine.browser.Tab;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the viewer in a real browser; what needs one is skipped where there is none. */
class TryItRendererTest {
  private static final String CONTROLLER =
      """
      import org.springframework.web.bind.annotation.*;

      @RestController
      @RequestMapping("/orders")
      class Orders {
        /** Finds an </script><script>document.title = 'run'</script> order. */
        @GetMapping("/{id}")
        Order find(@PathVariable long id) {
          return null;
        }

        /** Adds <img src=x onerror="document.title = 'run'"> one. */
        @PostMapping
        void add(@RequestBody Order order) {}

        record Order(long id, String tea) {}
      }
      """;

  @TempDir Path source;
  @TempDir Path folder;

  @BeforeEach
  void writeSource() throws IOException {
    Files.writeString(source.resolve("Orders.java"), CONTROLLER);
  }

  @Test
  void readsAsTheReadmeSays() {
    List<Path> files = documented(source, folder);

    assertThat(files).contains(folder.resolve("index.html"), page());
    assertThat(page().resolveSibling("swagger-ui-bundle.js.LICENSE.txt")).isNotEmptyFile();
  }

  /** What the README shows. */
  private static List<Path> documented(Path source, Path folder) {
    GenerationRequest request =
        GenerationRequest.builder()
            .addRoot(source)
            .formats(OutputFormat.HTML, TryItRenderer.TRY_IT)
            .build();
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationResult result = docGen.generate(request);
      return result.documents().stream()
          .flatMap(document -> document.writeToFolder(folder).stream())
          .toList();
    }
  }

  @Test
  void anArchiveHoldsTheSameFiles() throws IOException {
    documented(source, folder);
    List<String> names = new ArrayList<>();
    try (DocGen docGen = DocGen.builder().build();
        ZipInputStream zip =
            new ZipInputStream(
                new ByteArrayInputStream(
                    docGen
                        .generate(GenerationRequest.of(source))
                        .document(TryItRenderer.TRY_IT)
                        .bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(zip.readAllBytes())
            .isEqualTo(Files.readAllBytes(folder.resolve(entry.getName())));
      }
    }
    assertThat(names).hasSize(7).contains("try-it/index.html", "try-it/swagger-ui.css");
  }

  @Test
  void opensFromADiskAndAsksForNothingElse() throws Exception {
    documented(source, folder);
    inATab(
        tab -> {
          tab.show(page());
          assertShowsOperations(tab);
          String files = page().resolveSibling("").toUri().toString();
          assertThat(tab.requests())
              .hasSizeGreaterThan(3)
              .allSatisfy(it -> assertThat(it).matches(address -> isFrom(files, address)));
        });
  }

  @Test
  void opensFromAServerAndSendsRequestsToIt() throws Exception {
    documented(source, folder);
    HttpServer server = serverOf(folder);
    String origin = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    try {
      inATab(
          tab -> {
            tab.show(origin + "try-it/index.html");
            assertShowsOperations(tab);
            tab.read("document.querySelector('.opblock-get .opblock-summary-control').click()");
            tab.until("document.querySelector('.opblock-get input') !== null");
            tab.read("document.querySelector('.opblock-get input').focus()");
            tab.type("7");
            tab.press("Tab"); // the viewer takes the value when the field is left
            tab.read("document.querySelector('.opblock-get button.execute').click()");
            tab.until("document.body.innerText.includes('served /orders/7')");
            assertThat(tab.requests())
                .contains(origin + "orders/7")
                .allSatisfy(it -> assertThat(it).matches(address -> isFrom(origin, address)));
            assertThat(tab.complaints()).isEmpty();
          });
    } finally {
      server.stop(0);
    }
  }

  /** Pictures within the style sheet are no requests. */
  private static boolean isFrom(String origin, String address) {
    return address.startsWith(origin) || address.startsWith("data:");
  }

  private static void assertShowsOperations(Tab tab) {
    tab.until("document.querySelectorAll('.opblock').length === 2");
    assertThat(tab.text("document.querySelector('.opblock-get').innerText"))
        .contains("/orders/{id}", "document.title = 'run'");
    assertThat(tab.text("document.title")).isEqualTo("OpenAPI definition");
    assertThat(tab.complaints()).isEmpty();
  }

  private Path page() {
    return folder.resolve("try-it").resolve("index.html");
  }

  private interface Look {
    void at(Tab tab);
  }

  private static void inATab(Look look) throws Exception {
    assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
    try (Chromium chromium = Chromium.start();
        Tab tab = chromium.tab()) {
      look.at(tab);
    }
  }

  /** Serves the files of a folder, and an API that tells what it was asked for. */
  private static HttpServer serverOf(Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          URI asked = exchange.getRequestURI();
          Path file = folder.resolve(asked.getPath().substring(1));
          byte[] answer =
              Files.isRegularFile(file)
                  ? Files.readAllBytes(file)
                  : ("\"served " + asked + "\"").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type(asked.getPath()));
          exchange.sendResponseHeaders(200, answer.length);
          try (exchange) {
            exchange.getResponseBody().write(answer);
          }
        });
    server.start();
    return server;
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html", "css" -> "text/" + ending;
      case "js" -> "text/javascript";
      default -> "application/json";
    };
  }
}
