package dev.docgen.engine.render.postman;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.json.JsonEmitter;
import dev.docgen.engine.render.json.JsonValues;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a Postman collection, format 2.1.0. */
public final class PostmanRenderer implements ReadingRenderer {

  @Override
  public OutputFormat format() {
    return OutputFormat.POSTMAN;
  }

  @Override
  public void render(Reading reading, OutputStream output) throws IOException {
    JsonEmitter emitter = new JsonEmitter(output, reading.options().pretty());
    JsonValues.write(emitter, new Collection(reading.model(), reading.examples()).value());
    emitter.finish();
  }
}
