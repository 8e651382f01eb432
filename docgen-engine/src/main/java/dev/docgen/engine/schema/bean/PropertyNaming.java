package dev.docgen.engine.schema.bean;

import dev.docgen.engine.schema.annotated.JavalinSchema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.spi.PropertyCase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a property without a name of its own is spelled in JSON: Jackson's {@code
 * PropertyNamingStrategies}, known by the simple name of the strategy class or of its constant.
 */
public final class PropertyNaming {
  private static final Map<String, PropertyCase> STRATEGIES =
      Map.of(
          "LowerCamelCaseStrategy", PropertyCase.AS_IS,
          "SnakeCaseStrategy", PropertyCase.SNAKE,
          "UpperSnakeCaseStrategy", PropertyCase.UPPER_SNAKE,
          "KebabCaseStrategy", PropertyCase.KEBAB,
          "LowerDotCaseStrategy", PropertyCase.LOWER_DOT,
          "LowerCaseStrategy", PropertyCase.LOWER,
          "UpperCamelCaseStrategy", PropertyCase.UPPER_CAMEL);

  private PropertyNaming() {}

  /** Returns the naming that {@code @JsonNaming} asks for, the mapper's without one. */
  static UnaryOperator<String> of(Annotations annotations, PropertyCase mapperCase) {
    return annotations
        .find(Jackson.naming())
        .flatMap(naming -> naming.type("value"))
        .flatMap(PropertyNaming::strategy)
        .map(PropertyNaming::spelling)
        .orElseGet(() -> spelling(javalin(annotations).orElse(mapperCase)));
  }

  /** javalin-openapi's {@code @OpenApiNaming}. */
  private static Optional<PropertyCase> javalin(Annotations annotations) {
    return JavalinSchema.of(annotations).naming().map(PropertyNaming::ofConstant);
  }

  private static PropertyCase ofConstant(String constant) {
    return switch (constant) {
      case "SNAKE_CASE" -> PropertyCase.SNAKE;
      case "KEBAB_CASE" -> PropertyCase.KEBAB;
      default -> PropertyCase.AS_IS;
    };
  }

  /** Spells a name as a constant of {@code OpenApiNamingStrategy} says. */
  public static String spelled(String name, String constant) {
    return spelling(ofConstant(constant)).apply(name);
  }

  private static Optional<PropertyCase> strategy(JavaType type) {
    String name = type.describe();
    return Optional.ofNullable(STRATEGIES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static UnaryOperator<String> spelling(PropertyCase wanted) {
    return switch (wanted) {
      case AS_IS -> UnaryOperator.identity();
      case SNAKE -> name -> separated(name, "_");
      case UPPER_SNAKE -> name -> separated(name, "_").toUpperCase(Locale.ROOT);
      case KEBAB -> name -> separated(name, "-");
      case LOWER_DOT -> name -> separated(name, ".");
      case LOWER -> name -> name.toLowerCase(Locale.ROOT);
      case UPPER_CAMEL -> PropertyNaming::capitalized;
    };
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
