package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Diagnostic;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.model.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a request can ask for, and what it gets. */
class RequestTest {
  private static final SampleApplication SHOP = SampleApplication.golden("shop");

  @TempDir static Path folder;
  private static Path root;

  @BeforeAll
  static void writeTheApplication() {
    root = SHOP.writeTo(folder.resolve("shop"));
  }

  private static GenerationRequest.Builder request() {
    return GenerationRequest.builder().addRoot(root);
  }

  private static List<String> operations(GenerationRequest.Builder request) {
    return Generations.operations(Generations.generate(request.build()));
  }

  @Test
  void titleVersionDescriptionAndServersComeFromTheSources() {
    GenerationResult result = Generations.generate(request().build());

    assertThat(result.model().info().title()).isEqualTo("Shop");
    assertThat(result.model().info().version()).isEqualTo("1.4.0");
    assertThat(result.model().servers())
        .extracting(Server::url)
        .containsExactly("https://shop.example.org");
  }

  @Test
  void titleVersionDescriptionAndServersOfTheRequestWin() {
    GenerationResult result =
        Generations.generate(
            request()
                .title("Another shop")
                .version("2")
                .description("Of another kind.")
                .addServer(Server.builder().url("https://one.example.org").build())
                .addServer(Server.builder().url("https://two.example.org").build())
                .build());

    assertThat(result.model().info().title()).isEqualTo("Another shop");
    assertThat(result.model().info().version()).isEqualTo("2");
    assertThat(result.model().info().description()).isEqualTo("Of another kind.");
    assertThat(result.model().info().license()).isNotNull();
    assertThat(result.model().servers())
        .extracting(Server::url)
        .containsExactly("https://one.example.org", "https://two.example.org");
    assertThat(Generations.json(result)).contains("\"title\": \"Another shop\"");
  }

  @Test
  void propertiesOfTheRequestWinOverThoseInFiles() {
    assertThat(operations(request())).contains("GET /internal/status");
    assertThat(operations(request().property("shop.base-path", "/inner")))
        .contains("GET /inner/status")
        .doesNotContain("GET /internal/status");
  }

  @Test
  void onlyIncludedPathsAreDocumented() {
    assertThat(operations(request().includePath("/api/orders/**")))
        .containsExactly(
            "GET /api/orders",
            "POST /api/orders",
            "POST /api/orders/{id}/payment",
            "GET /api/orders/{id}/shipment",
            "PATCH /api/orders/{id}/status/{status}");
    assertThat(operations(request().includePath("/api/*").excludePath("/api/c*")))
        .containsExactly(
            "GET /api/orders", "POST /api/orders", "GET /api/products", "POST /api/products");
  }

  @Test
  void whatNoIncludedOperationReachesIsLeftOut() {
    GenerationResult result = Generations.generate(request().includePath("/images/**").build());

    assertThat(result.model().components().schemas()).containsOnlyKeys("Problem");
    assertThat(result.statistics().operations()).isOne();
  }

  @Test
  void packagesAreIncludedAndExcludedWithTheirSubPackages() {
    assertThat(operations(request().includePackage("shop"))).hasSize(20);
    assertThat(operations(request().includePackage("shop.we"))).isEmpty();
    assertThat(operations(request().excludePackage("shop.web"))).isEmpty();
  }

  @Test
  void annotationsIncludeAndExcludeByEitherName() {
    assertThat(operations(request().includeAnnotation("JsonApi")))
        .isNotEmpty()
        .allMatch(key -> key.contains("/customers") || key.contains("/categories"));
    assertThat(operations(request().excludeAnnotation("java.lang.Deprecated")))
        .contains("PUT /api/products/{id}")
        .doesNotContain("DELETE /api/products/{id}");
  }

  @Test
  void generationsFailOnTheSeverityAskedFor() throws IOException {
    Path broken = SampleApplication.golden("broken").writeTo(folder.resolve("broken"));
    GenerationRequest strict =
        GenerationRequest.builder().addRoot(broken).failOn(Severity.ERROR).build();

    assertThatThrownBy(() -> Generations.generate(strict))
        .isInstanceOfSatisfying(
            DocGenException.class,
            e ->
                assertThat(e.diagnostics())
                    .extracting(Diagnostic::severity)
                    .contains(Severity.ERROR, Severity.WARNING));
    assertThat(operations(request().failOn(Severity.ERROR))).hasSize(20);
  }

  @Test
  void typesOutsideTheRootsAreFoundInDependencySources() {
    String[] paths =
        SHOP.paths().stream().filter(p -> p.contains("/model/")).toArray(String[]::new);
    SampleApplication web = SHOP;
    SampleApplication model = SHOP;
    for (String path : SHOP.paths()) {
      boolean ofModel = List.of(paths).contains(path);
      web = ofModel ? web.without(path) : web;
      model = ofModel ? model : model.without(path);
    }
    Path root = web.writeTo(folder.resolve("web"));
    Path jar = model.writeJar(folder.resolve("model-sources.jar"));

    GenerationResult alone = Generations.generate(root);
    GenerationResult together =
        Generations.generate(
            GenerationRequest.builder().addRoot(root).addDependencySources(jar).build());

    assertThat(alone.diagnostics()).extracting(Diagnostic::code).contains("DG0401");
    assertThat(together.diagnostics()).extracting(Diagnostic::code).doesNotContain("DG0401");
    assertThat(Generations.json(together))
        .isEqualTo(Generations.json(Generations.generate(request().build())));
  }

  @Test
  void writesWholeFilesUnderTheNamesOfTheFormats() throws IOException {
    GenerationResult result =
        Generations.generate(
            request().formats(OutputFormat.OPENAPI_JSON, OutputFormat.OPENAPI_30_YAML).build());
    Path output = folder.resolve("made/for/this");
    Files.createDirectories(output);
    Files.writeString(output.resolve("openapi.json"), "old");

    List<Path> written = result.writeTo(output);

    assertThat(written)
        .containsExactly(output.resolve("openapi.json"), output.resolve("openapi-3.0.yaml"));
    assertThat(Files.readString(written.get(0), StandardCharsets.UTF_8))
        .isEqualTo(Generations.json(result));
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left).as("no temporary file is left").hasSize(2);
    }
  }

  @Test
  void theSourceOfAnOperationIsShownOnlyWhenAskedFor() {
    assertThat(Generations.json(Generations.generate(root))).doesNotContain("x-source");
    assertThat(Generations.json(Generations.generate(Generations.withProvenance(root).build())))
        .contains("\"x-source\"", "\"file\": \"shop/web/OrderController.java\"");
  }
}
