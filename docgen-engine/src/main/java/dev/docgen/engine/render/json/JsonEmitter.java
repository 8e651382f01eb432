package dev.docgen.engine.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON in UTF-8, the same bytes on every platform. */
public final class JsonEmitter implements Emitter {
  private static final DefaultPrettyPrinter PRETTY = pretty();

  /** U+2028 and U+2029 are escaped: they end a line in the JavaScript of old (before ES2019). */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(JsonpCharacterEscapes.instance())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator generator;
  private final boolean indented;

  public JsonEmitter(OutputStream output, boolean indented) throws IOException {
    this.indented = indented;
    generator = FACTORY.createGenerator(output);
    if (indented) {
      generator.setPrettyPrinter(PRETTY.createInstance());
    }
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withRootSeparator("")
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  @Override
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void startArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void string(String text) throws IOException {
    generator.writeString(text);
  }

  @Override
  public void number(String digits) throws IOException {
    generator.writeNumber(digits);
  }

  @Override
  public void bool(boolean value) throws IOException {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() throws IOException {
    generator.writeNull();
  }

  @Override
  public void finish() throws IOException {
    if (indented) {
      generator.writeRaw('\n');
    }
    generator.close();
  }
}
