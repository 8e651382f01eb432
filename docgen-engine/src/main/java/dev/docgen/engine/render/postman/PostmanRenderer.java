package dev.docgen.engine.render.postman;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.json.JsonEmitter;
import dev.docgen.engine.render.json.JsonValues;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a Postman collection, format 2.1.0. */
public final class PostmanRenderer implements OutputRenderer {

  @Override
  public OutputFormat format() {
    return OutputFormat.POSTMAN;
  }

  @Override
  public void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    JsonEmitter emitter = new JsonEmitter(output, options.pretty());
    JsonValues.write(emitter, new Collection(model).value());
    emitter.finish();
  }
}
