package dev.docgen.engine.render.openapi;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.json.JsonEmitter;
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
    DocumentWriter.write(
        new JsonEmitter(output, options.pretty()), OpenApiVersion.V31, model, options);
  }
}
