package dev.docgen.engine.render.openapi;

import static org.assertj.core.api.Assertions.assertThat;

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
class OpenApiGoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("docgen.golden.update");
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static final List<OutputRenderer> RENDERERS =
      List.of(
          new OpenApi31JsonRenderer(),
          new OpenApi31YamlRenderer(),
          new OpenApi30JsonRenderer(),
          new OpenApi30YamlRenderer());

  static Stream<Arguments> documents() {
    return Stream.of(
            Arguments.of("empty", ApiModel.EMPTY, RenderOptions.DEFAULT),
            Arguments.of("schemas", GoldenModels.schemas(), RenderOptions.DEFAULT),
            Arguments.of("operations", GoldenModels.operations(), RenderOptions.DEFAULT),
            Arguments.of("texts", GoldenModels.texts(), RenderOptions.DEFAULT),
            Arguments.of("provenance", GoldenModels.provenance(), new RenderOptions(true, true)))
        .flatMap(
            one ->
                RENDERERS.stream()
                    .map(
                        renderer ->
                            Arguments.of(
                                one.get()[0],
                                renderer.format().fileName(),
                                renderer,
                                one.get()[1],
                                one.get()[2])));
  }

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("documents")
  void writesTheReviewedDocument(
      String name, String file, OutputRenderer renderer, ApiModel model, RenderOptions options)
      throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    renderer.render(model, options, output);
    byte[] document = output.toByteArray();

    Path golden = FOLDER.resolve(name).resolve(file);
    if (UPDATE) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, document);
    }
    assertThat(new String(document, StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    OpenApiDocuments.assertValid(document, file.contains("3.0") ? "3.0" : "3.1");
  }
}
