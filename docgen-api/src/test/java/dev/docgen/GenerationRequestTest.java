package dev.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerationRequestTest {

  @Test
  void asksForOpenApiInBothFormsUnlessTold() {
    assertThat(GenerationRequest.of(Path.of("src")).formats())
        .containsExactly(OutputFormat.OPENAPI_JSON, OutputFormat.OPENAPI_YAML);
  }

  @Test
  void aBuiltRequestDoesNotChangeWithItsBuilder() {
    GenerationRequest.Builder builder =
        GenerationRequest.builder().addRoot(Path.of("a")).property("k", "v").includePackage("p");
    GenerationRequest request = builder.build();
    builder.addRoot(Path.of("b")).property("k", "w").includePackage("q");

    assertThat(request.roots()).containsExactly(Path.of("a"));
    assertThat(request.properties()).containsEntry("k", "v");
    assertThat(request.include().packages()).isEqualTo(List.of("p"));
  }

  @Test
  void refusesToStartWithoutARootOrAFormat() {
    assertThatThrownBy(() -> GenerationRequest.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("roots");
    assertThatThrownBy(() -> GenerationRequest.builder().addRoot(Path.of("a")).formats().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("formats");
  }

  @Test
  void aFormatHasAPlainFileName() {
    assertThatThrownBy(() -> new OutputFormat("x", "text/plain", "../x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../x");
    assertThatThrownBy(() -> new OutputFormat("X Y", "text/plain", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X Y");
  }
}
