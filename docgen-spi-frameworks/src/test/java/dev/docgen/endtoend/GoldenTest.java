package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.engine.render.markdown.MarkdownDocuments;
import dev.docgen.engine.render.openapi.OpenApiDocuments;
import dev.docgen.spi.RenderOptions;
import dev.docgen.spi.SourceLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what whole applications give with what was reviewed. {@code -Ddocgen.golden.update=true}
 * writes the expected files anew, on a developer's machine alone; the difference is to be reviewed.
 */
class GoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("docgen.golden.update");

  @ParameterizedTest
  @ValueSource(strings = {"shop", "broken"})
  void givesTheReviewedDocuments(String name) throws IOException {
    Path folder = SampleApplication.goldenFolder(name);
    GenerationResult result = Generations.generate(folder.resolve("input"));

    byte[] json = result.document(OutputFormat.OPENAPI_JSON).bytes();
    byte[] yaml30 = result.document(OutputFormat.OPENAPI_30_YAML).bytes();
    assertReviewed(folder.resolve("openapi.json"), json);
    assertReviewed(folder.resolve("openapi-3.0.yaml"), yaml30);
    OpenApiDocuments.assertValid(json, "3.1");
    OpenApiDocuments.assertValid(yaml30, "3.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop", "broken"})
  void givesTheReviewedMarkdown(String name) throws IOException {
    Path folder = SampleApplication.goldenFolder(name);
    GenerationResult result = Generations.generate(folder.resolve("input"));

    for (OutputFormat format : List.of(OutputFormat.MARKDOWN, OutputFormat.LLMS_TXT)) {
      byte[] document = result.document(format).bytes();
      assertReviewed(folder.resolve(format.fileName()), document);
      MarkdownDocuments.assertSound(new String(document, StandardCharsets.UTF_8));
    }
  }

  /** The file opens in a browser: what is reviewed is what readers see. */
  @ParameterizedTest
  @ValueSource(strings = {"shop", "broken"})
  void givesTheReviewedPage(String name) throws IOException {
    Path folder = SampleApplication.goldenFolder(name);
    SourceLink link = new SourceLink("https://forge.example.org/" + name + "/{path}#L{line}");
    GenerationResult result =
        Generations.generate(
            GenerationRequest.builder()
                .addRoot(folder.resolve("input"))
                .options(new RenderOptions(true, true, Optional.of(link)))
                .build());

    assertReviewed(folder.resolve("index.html"), result.document(OutputFormat.HTML).bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop", "broken"})
  void reportsTheReviewedDiagnostics(String name) throws IOException {
    Path folder = SampleApplication.goldenFolder(name);
    GenerationResult result = Generations.generate(folder.resolve("input"));

    String lines = String.join("\n", Generations.diagnostics(result)) + "\n";
    assertReviewed(folder.resolve("diagnostics.txt"), lines.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertReviewed(Path expected, byte[] actual) throws IOException {
    if (UPDATE) {
      assertThat(System.getenv("CI"))
          .as("expected files are rewritten on a developer's machine alone")
          .isNotEqualTo("true");
      Files.write(expected, actual);
    }
    assertThat(new String(actual, StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }
}
