package dev.docgen.engine.render.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.OutputFormat;
import dev.docgen.spi.OutputRenderer;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class RendererProvidersTest {

  @Test
  void everyOpenApiFormatHasItsRenderer() {
    assertThat(ServiceLoader.load(OutputRenderer.class))
        .extracting(OutputRenderer::format)
        .contains(
            OutputFormat.OPENAPI_JSON,
            OutputFormat.OPENAPI_YAML,
            OutputFormat.OPENAPI_30_JSON,
            OutputFormat.OPENAPI_30_YAML);
  }
}
