package dev.docgen.engine.fit;

import static dev.docgen.engine.fit.FitRun.at;

import dev.docgen.engine.fit.FitRun.Place;
import dev.docgen.model.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keywords that constrain values of one type, and pass all others (Validation, section 6). */
final class ValueRules {
  private static final Set<String> SILENT =
      Set.of(
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "example",
          "examples",
          "externalDocs",
          "xml",
          "discriminator",
          "$comment",
          "contentEncoding",
          "contentMediaType",
          "contentSchema");

  private ValueRules() {}

  /** Returns the misfit, or null; a keyword that is not known here is one. */
  static @Nullable String check(
      FitRun run,
      Schema schema,
      String name,
      @Nullable Object says,
      @Nullable Object value,
      Place place) {
    if (SILENT.contains(name) || name.startsWith("x-")) {
      return null;
    }
    if (name.equals("format")) {
      return format(String.valueOf(says), value, place);
    }
    if (TextRules.KEYWORDS.contains(name)) {
      return value instanceof String text ? TextRules.check(run, name, says, text, place) : null;
    }
    if (NumberRules.KEYWORDS.contains(name)) {
      return JsonNumbers.of(value)
          .map(number -> NumberRules.check(run, name, says, number, place))
          .orElse(null);
    }
    if (ArrayRules.KEYWORDS.contains(name)) {
      return value instanceof List<?> list
          ? new ArrayRules(run, schema, place).check(name, says, list)
          : null;
    }
    if (ObjectRules.KEYWORDS.contains(name)) {
      return value instanceof Map<?, ?> map
          ? new ObjectRules(run, schema, place).check(name, says, map)
          : null;
    }
    return run.undecided(place, "keyword '" + name + "' is not understood");
  }

  private static @Nullable String format(String format, @Nullable Object value, Place place) {
    boolean fits =
        value instanceof String text
            ? Formats.fits(format, text)
            : JsonNumbers.of(value).map(number -> Formats.fits(format, number)).orElse(true);
    return fits ? null : at(place, "is no " + format);
  }

  /** Keywords of strings. */
  static final class TextRules {
    static final Set<String> KEYWORDS = Set.of("minLength", "maxLength", "pattern");

    private TextRules() {}

    static @Nullable String check(
        FitRun run, String name, @Nullable Object says, String text, Place place) {
      if (name.equals("pattern")) {
        return pattern(run, String.valueOf(says), text, place);
      }
      BigDecimal length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
      return Size.check(name.startsWith("min"), says, length)
          ? null
          : at(place, name + " is not kept");
    }

    private static @Nullable String pattern(FitRun run, String regex, String text, Place place) {
      Pattern known = BoundedMatch.compile(regex).orElse(null);
      if (known == null) {
        return run.undecided(place, "the pattern cannot be read");
      }
      return switch (BoundedMatch.match(known, text, BoundedMatch.Reach.FIND)) {
        case YES -> null;
        case NO -> at(place, "does not match the pattern");
        case TOO_HARD -> run.undecided(place, "matching the pattern takes too long");
      };
    }
  }

  /** Keywords of numbers. */
  static final class NumberRules {
    static final Set<String> KEYWORDS =
        Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private NumberRules() {}

    static @Nullable String check(
        FitRun run, String name, @Nullable Object says, BigDecimal number, Place place) {
      BigDecimal bound = JsonNumbers.of(says).orElse(null);
      if (bound == null) {
        return run.undecided(place, name + " is out of what is compared");
      }
      boolean fits =
          switch (name) {
            case "minimum" -> number.compareTo(bound) >= 0;
            case "maximum" -> number.compareTo(bound) <= 0;
            case "exclusiveMinimum" -> number.compareTo(bound) > 0;
            case "exclusiveMaximum" -> number.compareTo(bound) < 0;
            default -> bound.signum() > 0 && number.remainder(bound).signum() == 0;
          };
      return fits ? null : at(place, name + " is not kept");
    }
  }

  /** How many: of characters, items or properties. */
  static final class Size {
    private Size() {}

    static boolean check(boolean least, @Nullable Object says, BigDecimal size) {
      BigDecimal bound = JsonNumbers.of(says).orElse(null);
      return bound != null && (least ? size.compareTo(bound) >= 0 : size.compareTo(bound) <= 0);
    }
  }
}
