package dev.docgen.engine.types;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Reads configuration files token by token. Nothing is turned into objects, an alias of YAML is not
 * expanded (it reads as its name), and nesting is limited: no file costs more than its own size.
 */
final class ConfigurationReader {
  private static final int MAX_NESTING = 64;

  /**
   * What Maven replaces in the resources of a Spring application (Spring Boot reference, "Automatic
   * Property Expansion Using Maven"): {@code @name@}, with which no plain scalar of YAML can begin.
   */
  private static final Pattern FILTERED =
      Pattern.compile("(?<![\\w.@])@([A-Za-z][\\w.-]*)@(?![\\w@])");

  private ConfigurationReader() {}

  static List<ConfigurationValue> yaml(String text) throws IOException {
    YAMLFactory factory = YAMLFactory.builder().streamReadConstraints(constraints()).build();
    try (YAMLParser parser = factory.createParser(withPlaceholders(text))) {
      return documents(parser);
    }
  }

  /** Returns a text in which what a build would replace is a placeholder as any other. */
  private static String withPlaceholders(String text) {
    return text.indexOf('@') < 0 ? text : FILTERED.matcher(text).replaceAll("\\${$1}");
  }

  static List<ConfigurationValue> json(String text) throws IOException {
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints()).build();
    try (JsonParser parser = factory.createParser(text)) {
      return documents(parser);
    }
  }

  private static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build();
  }

  /** A later value of a key wins, as {@link Properties} has it. */
  static ConfigurationValue properties(String text) throws IOException {
    Map<String, ConfigurationValue> fields = new LinkedHashMap<>();
    Properties reader =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            String written = value.toString();
            fields.put(key.toString(), new ConfigurationValue.Scalar(written, written));
            return written;
          }
        };
    try {
      reader.load(new StringReader(withPlaceholders(text)));
    } catch (IllegalArgumentException e) {
      throw new IOException("malformed escape", e);
    }
    return new ConfigurationValue.Fields(fields);
  }

  private static List<ConfigurationValue> documents(JsonParser parser) throws IOException {
    List<ConfigurationValue> documents = new ArrayList<>();
    while (parser.nextToken() != null) {
      documents.add(value(parser));
    }
    return documents;
  }

  /** Reads the value that begins at the current token; the factory limits the recursion. */
  private static ConfigurationValue value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, ConfigurationValue> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new ConfigurationValue.Fields(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<ConfigurationValue> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == null) {
          throw new IOException("the list does not end");
        }
        items.add(value(parser));
      }
      return new ConfigurationValue.Items(items);
    }
    return scalar(parser, token);
  }

  private static ConfigurationValue scalar(JsonParser parser, JsonToken token) throws IOException {
    String text = parser.getText();
    return switch (token) {
      case VALUE_NULL -> new ConfigurationValue.Scalar("", null);
      case VALUE_TRUE -> new ConfigurationValue.Scalar(text, true);
      case VALUE_FALSE -> new ConfigurationValue.Scalar(text, false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new ConfigurationValue.Scalar(text, parser.getNumberValue());
      default -> new ConfigurationValue.Scalar(text, text);
    };
  }
}
