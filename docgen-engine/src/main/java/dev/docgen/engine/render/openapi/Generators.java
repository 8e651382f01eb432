package dev.docgen.engine.render.openapi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** Makes generators whose bytes do not depend on the platform and that leave the stream open. */
final class Generators {
  private static final DefaultPrettyPrinter PRETTY = pretty();

  /** U+2028 and U+2029 end a line in JavaScript of old, so that JSON in a page must escape them. */
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .characterEscapes(JsonpCharacterEscapes.instance())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .stringQuotingChecker(new YamlQuoting())
          .build();

  private Generators() {}

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

  static JsonGenerator json(OutputStream output, boolean indented) throws IOException {
    JsonGenerator generator = JSON.createGenerator(output);
    return indented ? generator.setPrettyPrinter(PRETTY.createInstance()) : generator;
  }

  static JsonGenerator yaml(OutputStream output) throws IOException {
    return YAML.createGenerator(output);
  }
}
