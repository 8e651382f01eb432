package dev.docgen.frameworks.openapi;

import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @Extension}: swagger's named one holds its properties, a nameless one scatters them;
 * MicroProfile's holds one value.
 */
public final class Extensions {
  private static final String PREFIX = "x-";

  private Extensions() {}

  /** Returns the extensions in an annotation's {@code extensions} attribute by {@code x-} name. */
  public static Map<String, @Nullable Object> of(SourceAnnotation owner) {
    return of(owner.annotations("extensions"));
  }

  /** Returns extensions with their names and texts replaced, two levels deep, as springdoc does. */
  static Map<String, @Nullable Object> resolved(
      Map<String, @Nullable Object> extensions, UnaryOperator<String> texts) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    extensions.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> properties) {
            Map<String, @Nullable Object> inner = new LinkedHashMap<>();
            properties.forEach(
                (key, each) -> inner.put(texts.apply((String) key), text(each, texts)));
            result.put(texts.apply(name), inner);
          } else {
            result.put(texts.apply(name), text(value, texts));
          }
        });
    return result;
  }

  private static @Nullable Object text(@Nullable Object value, UnaryOperator<String> texts) {
    return value instanceof String text ? texts.apply(text) : value;
  }

  /** Returns the extensions that annotations state by {@code x-} name. */
  public static Map<String, @Nullable Object> of(List<SourceAnnotation> extensions) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    for (SourceAnnotation extension : extensions) {
      Map<String, @Nullable Object> properties = properties(extension);
      String name = Reading.plain(extension, "name");
      if (name != null && extension.isSet("value")) {
        result.put(prefixed(name), value(extension, extension.string("value").orElse("")));
      } else if (name == null) {
        properties.forEach((key, value) -> result.put(prefixed(key), value));
      } else if (!properties.isEmpty()) {
        result.put(prefixed(name), properties);
      }
    }
    return result;
  }

  private static Map<String, @Nullable Object> properties(SourceAnnotation extension) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    for (SourceAnnotation property : extension.annotations("properties")) {
      String name = Reading.plain(property, "name");
      String value = Reading.plain(property, "value");
      if (name != null && value != null) {
        result.put(name, value(property, value));
      }
    }
    return result;
  }

  private static @Nullable Object value(SourceAnnotation owner, String text) {
    return Reading.flag(owner, "parseValue") ? JsonText.orText(text) : text;
  }

  private static String prefixed(String name) {
    return name.startsWith(PREFIX) ? name : PREFIX + name;
  }
}
