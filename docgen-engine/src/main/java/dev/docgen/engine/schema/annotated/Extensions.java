package dev.docgen.engine.schema.annotated;

import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * swagger's {@code @Extension} annotations: a named one holds its properties as an object, an
 * unnamed one gives each property its own extension. Names get the prefix {@code x-}.
 */
final class Extensions {
  private Extensions() {}

  static Map<String, Object> of(List<SourceAnnotation> extensions) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (SourceAnnotation extension : extensions) {
      String name = extension.string("name").orElse("");
      Map<String, Object> properties = properties(extension);
      if (!name.isEmpty() && extension.isSet("value")) {
        result.put(prefixed(name), value(extension, extension.string("value").orElse("")));
      } else if (name.isEmpty()) {
        properties.forEach((key, value) -> result.put(prefixed(key), value));
      } else if (!properties.isEmpty()) {
        result.put(prefixed(name), properties);
      }
    }
    return result;
  }

  private static Map<String, Object> properties(SourceAnnotation extension) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (SourceAnnotation property : extension.annotations("properties")) {
      String key = property.string("name").orElse("");
      String text = property.string("value").orElse("");
      if (!key.isBlank() && !text.isBlank()) {
        properties.put(key, value(property, text));
      }
    }
    return properties;
  }

  private static Object value(SourceAnnotation owner, String text) {
    boolean parse = owner.bool("parseValue").orElse(false);
    return parse ? JsonText.parse(text).orElse(text) : text;
  }

  private static String prefixed(String name) {
    return name.startsWith("x-") ? name : "x-" + name;
  }
}
