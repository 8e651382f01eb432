package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a property without a name of its own is spelled in JSON: Jackson's {@code
 * PropertyNamingStrategies}, known by the simple name of the strategy class or of its constant.
 */
final class PropertyNaming {
  private static final UnaryOperator<String> AS_IS = UnaryOperator.identity();
  private static final Map<String, UnaryOperator<String>> STRATEGIES =
      Map.of(
          "SnakeCaseStrategy", name -> separated(name, "_"),
          "UpperSnakeCaseStrategy", name -> separated(name, "_").toUpperCase(Locale.ROOT),
          "KebabCaseStrategy", name -> separated(name, "-"),
          "LowerDotCaseStrategy", name -> separated(name, "."),
          "LowerCaseStrategy", name -> name.toLowerCase(Locale.ROOT),
          "UpperCamelCaseStrategy", PropertyNaming::capitalized);

  private PropertyNaming() {}

  /** Returns the naming that {@code @JsonNaming} asks for; names as they are without one. */
  static UnaryOperator<String> of(Annotations annotations) {
    return annotations
        .find(Jackson.naming())
        .flatMap(naming -> naming.type("value"))
        .flatMap(PropertyNaming::strategy)
        .orElse(AS_IS);
  }

  private static Optional<UnaryOperator<String>> strategy(JavaType type) {
    String name = type.describe();
    return Optional.ofNullable(STRATEGIES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** Lower-cases, with a separator before each run of upper-case letters but a leading one. */
  private static String separated(String name, String separator) {
    StringBuilder result = new StringBuilder(name.length() * 2);
    boolean lastSeparated = false;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter)) {
        if (!lastSeparated && !result.isEmpty() && result.charAt(result.length() - 1) != '_') {
          result.append(separator);
        }
        result.append(Character.toLowerCase(letter));
        lastSeparated = true;
      } else {
        result.append(letter);
        lastSeparated = false;
      }
    }
    return result.toString();
  }

  private static String capitalized(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
