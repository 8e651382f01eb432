package dev.docgen.engine.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.render.openapi.GoldenModels;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares whole documents with reviewed ones and has each judged. {@code
 * -Ddocgen.golden.update=true} writes the files anew; the difference is to be reviewed.
 */
class MarkdownGoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("docgen.golden.update");
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final List<OutputRenderer> RENDERERS =
      List.of(new MarkdownRenderer(), new LlmsTxtRenderer());

  static Stream<Arguments> documents() {
    return RENDERERS.stream()
        .flatMap(
            renderer ->
                Stream.of(
                    Arguments.of("empty", renderer, ApiModel.EMPTY, RenderOptions.DEFAULT),
                    Arguments.of(
                        "schemas", renderer, GoldenModels.schemas(), RenderOptions.DEFAULT),
                    Arguments.of(
                        "operations", renderer, GoldenModels.operations(), RenderOptions.DEFAULT),
                    Arguments.of("texts", renderer, GoldenModels.texts(), RenderOptions.DEFAULT),
                    Arguments.of(
                        "provenance",
                        renderer,
                        GoldenModels.provenance(),
                        new RenderOptions(true, true))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("documents")
  void writesTheReviewedDocument(
      String name, OutputRenderer renderer, ApiModel model, RenderOptions options)
      throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    renderer.render(model, options, output);
    String document = output.toString(StandardCharsets.UTF_8);

    Path golden = FOLDER.resolve(name).resolve(renderer.format().fileName());
    if (UPDATE) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, document, StandardCharsets.UTF_8);
    }
    assertThat(document).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    MarkdownDocuments.assertSound(document);
  }
}
