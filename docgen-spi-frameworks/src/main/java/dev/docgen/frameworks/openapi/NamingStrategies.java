package dev.docgen.frameworks.openapi;

import dev.docgen.spi.PropertyCase;
import java.util.Locale;
import java.util.Optional;

/** How configurations name the spellings of properties that JSON mappers know. */
public final class NamingStrategies {
  private NamingStrategies() {}

  /**
   * Returns the case that a constant or a class of Jackson's {@code PropertyNamingStrategies} or a
   * constant of JSON-B's {@code PropertyNamingStrategy} stands for; empty for another strategy.
   */
  public static Optional<PropertyCase> named(String strategy) {
    String name = strategy.strip();
    String own = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    return switch (own.replace("_", "").replace("Strategy", "").toLowerCase(Locale.ROOT)) {
      case "snakecase", "lowercasewithunderscores" -> Optional.of(PropertyCase.SNAKE);
      case "uppersnakecase" -> Optional.of(PropertyCase.UPPER_SNAKE);
      case "kebabcase", "lowercasewithdashes" -> Optional.of(PropertyCase.KEBAB);
      case "lowerdotcase" -> Optional.of(PropertyCase.LOWER_DOT);
      case "lowercase" -> Optional.of(PropertyCase.LOWER);
      case "uppercamelcase" -> Optional.of(PropertyCase.UPPER_CAMEL);
      default -> Optional.empty();
    };
  }
}
