package dev.docgen.engine.render.openapi;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;

/** Writes OpenAPI 3.1 as JSON. */
public final class OpenApi31JsonRenderer implements OutputRenderer {

  @Override
  public OutputFormat format() {
    return OutputFormat.OPENAPI_JSON;
  }

  @Override
  public void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    try (JsonGenerator generator = Generators.json(output, options.pretty())) {
      DocumentWriter.write(generator, OpenApiVersion.V31, model, options);
      if (options.pretty()) {
        generator.writeRaw('\n');
      }
    }
  }
}
