package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceExamplesEndToEndTest {
  @TempDir Path folder;

  @BeforeEach
  void writeAnApplicationWithAFixture() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/main/java"));
    Path fixtures = Files.createDirectories(folder.resolve("src/test/resources"));
    Files.writeString(
        sources.resolve("Orders.java"),
        """
        import org.springframework.web.bind.annotation.*;

        @RestController
        class Orders {
          @GetMapping("/order")
          Order find() {
            return null;
          }

          record Order(long id, String note) {}
        }
        """);
    Files.writeString(fixtures.resolve("order.json"), "{\"id\": 7, \"note\": \"ring twice\"}");
  }

  @Test
  void takesFixturesWhoseFolderIsARootWhenAskedTo() {
    GenerationResult result = document("resources");
    assertThat(result.document(OutputFormat.OPENAPI_YAML).text())
        .contains("note: ring twice")
        .contains("x-example-source: order.json");
    assertThat(result.document(OutputFormat.POSTMAN).text()).contains("ring twice");
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void takesNoneOtherwise() {
    assertThat(document("none").document(OutputFormat.OPENAPI_YAML).text())
        .doesNotContain("ring twice");
  }

  private GenerationResult document(String examples) {
    try (DocGen docGen = DocGen.builder().build()) {
      return docGen.generate(
          GenerationRequest.builder()
              .addRoot(folder.resolve("src/main/java"))
              .addRoot(folder.resolve("src/test/resources"))
              .property("docgen.examples", examples)
              .formats(OutputFormat.OPENAPI_YAML, OutputFormat.POSTMAN)
              .build());
    }
  }
}
