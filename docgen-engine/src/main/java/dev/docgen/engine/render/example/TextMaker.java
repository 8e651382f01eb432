package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.BoundedMatch;
import dev.docgen.engine.fit.SchemaFit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes texts. Candidates in order: of the pattern, of the format, by the property's name, the name
 * in words; each cut or filled up to the lengths. The first that fits is taken.
 */
final class TextMaker {
  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_PATTERNS = 5;

  private final SchemaFit fit;

  TextMaker(SchemaFit fit) {
    this.fit = fit;
  }

  String make(Shape shape, Spot spot) {
    Bounds length = Bounds.of(shape, "minLength", "maxLength", MAX_LENGTH);
    return candidates(shape, spot, length)
        .filter(text -> shape.parts().stream().allMatch(part -> fit.fits(part, text)))
        .findFirst()
        .orElseThrow(() -> NoExample.because(reason(shape)));
  }

  private static String reason(Shape shape) {
    return shape
        .text("pattern")
        .map(pattern -> "no text was found for the pattern " + pattern)
        .orElse("no text was found that keeps all constraints");
  }

  private static Stream<String> candidates(Shape shape, Spot spot, Bounds length) {
    Optional<String> format = shape.text("format");
    List<String> plain =
        Stream.concat(
                format.stream().flatMap(one -> FormatTexts.of(one, spot.variant(), length)),
                named(spot).map(text -> sized(text, length, spot.variant())))
            .toList();
    List<String> patterns =
        shape.all("pattern").map(String::valueOf).distinct().limit(MAX_PATTERNS).toList();
    List<Pattern> known =
        patterns.stream().flatMap(pattern -> BoundedMatch.compile(pattern).stream()).toList();
    Stream<String> whole =
        plain.stream().filter(text -> known.stream().allMatch(one -> matches(one, text)));
    Stream<String> made =
        patterns.stream().flatMap(pattern -> PatternTexts.of(pattern, length, spot.variant()));
    return Stream.of(whole, made, plain.stream()).flatMap(stream -> stream);
  }

  /** Bean Validation's {@code @Pattern} means the whole text, JSON Schema's any part of it. */
  private static boolean matches(Pattern pattern, String text) {
    return BoundedMatch.matches(pattern, text, BoundedMatch.Reach.WHOLE);
  }

  private static Stream<String> named(Spot spot) {
    return Stream.concat(
        PropertyNames.text(spot.name()).stream(), Stream.of(PropertyNames.words(spot.name())));
  }

  /** Returns the text within the lengths, another one for each variant. */
  private static String sized(String text, Bounds length, int variant) {
    String suffix = variant == 0 ? "" : " " + (variant + 1);
    StringBuilder sized = new StringBuilder(text).append(suffix);
    while (sized.length() < length.least()) {
      sized.append(' ').append(text).append(suffix);
    }
    int most = Math.max(length.least(), Math.min(length.most(), text.length() + suffix.length()));
    if (sized.length() > most) {
      int kept = Math.max(0, most - suffix.strip().length());
      sized.setLength(kept);
      sized.append(suffix.strip(), 0, Math.min(most - kept, suffix.strip().length()));
    }
    return sized.toString();
  }
}
