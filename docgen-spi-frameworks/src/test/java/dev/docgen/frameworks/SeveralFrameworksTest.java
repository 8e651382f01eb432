package dev.docgen.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.FrameworkReport;
import dev.docgen.FrameworkUse;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.model.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One tree in which Spring, Jakarta REST and Javalin serve side by side. */
class SeveralFrameworksTest {
  private static final List<String> SPRING =
      List.of("GET /health", "GET /orders", "POST /orders", "GET /orders/{id}");
  private static final List<String> JAXRS =
      List.of("GET /parts", "POST /parts", "GET /parts/{code}", "GET /parts/{code}/stock");
  private static final List<String> JAVALIN =
      List.of("GET /carts", "POST /carts", "GET /carts/{id}");

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    for (Map<String, String> application :
        List.of(
            SpringContractTest.APPLICATION,
            JaxrsContractTest.APPLICATION,
            JavalinContractTest.APPLICATION)) {
      for (Map.Entry<String, String> file : application.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
  }

  private GenerationRequest.Builder request() {
    return GenerationRequest.builder().addRoot(root);
  }

  private static List<String> operations(GenerationResult result, String framework) {
    return result.model().operations().stream()
        .filter(operation -> operation.framework().equals(framework))
        .map(SeveralFrameworksTest::line)
        .toList();
  }

  private static String line(Operation operation) {
    return operation.method() + " " + operation.path();
  }

  @Test
  void allAreDocumentedInOneDocument() {
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationResult result = docGen.generate(request().build());

      assertThat(result.frameworks()).containsExactly("javalin", "jaxrs", "spring");
      assertThat(operations(result, "spring")).containsExactlyInAnyOrderElementsOf(SPRING);
      assertThat(operations(result, "jaxrs")).containsExactlyInAnyOrderElementsOf(JAXRS);
      assertThat(operations(result, "javalin")).containsExactlyInAnyOrderElementsOf(JAVALIN);
      assertThat(result.model().components().schemas()).containsKeys("Order", "Part", "Cart");
    }
  }

  @Test
  void eachCanBeAskedForByItsId() {
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationResult one = docGen.generate(request().detectors("jaxrs").build());
      assertThat(one.frameworks()).containsExactly("jaxrs");
      assertThat(one.model().operations()).hasSameSizeAs(JAXRS);
      assertThat(docGen.generate(request().detectors("spring", "javalin").build()).frameworks())
          .containsExactly("javalin", "spring");
    }
    try (DocGen docGen = DocGen.builder().withoutDetector("spring").build()) {
      assertThat(docGen.detectors()).containsExactly("javalin", "jaxrs");
      assertThat(operations(docGen.generate(request().build()), "spring")).isEmpty();
    }
  }

  @Test
  void allAreFoundWithEvidence() {
    try (DocGen docGen = DocGen.builder().build()) {
      FrameworkReport report = docGen.detect(root);

      assertThat(report.frameworks())
          .extracting(FrameworkUse::framework)
          .containsExactly("javalin", "jaxrs", "spring");
      FrameworkUse jaxrs = report.frameworks().get(1);
      assertThat(jaxrs.files()).isEqualTo(1);
      assertThat(jaxrs.evidence().get(0).operation()).isEqualTo("GET /parts");
      assertThat(jaxrs.evidence().get(0).location().path()).isEqualTo("shop/parts/Parts.java");
      assertThat(jaxrs.evidence().get(0).location().line()).isEqualTo(13);
      assertThat(report.filesSeen()).isEqualTo(5);
      assertThat(report.diagnostics()).isEmpty();
    }
  }
}
