package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.JsonNumbers;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * The least and greatest of a count that the parts of a shape allow.
 *
 * @param least not negative
 * @param most at least {@code least}
 */
record Bounds(int least, int most) {

  /** Returns the bounds that two keywords set. */
  static Bounds of(Shape shape, String least, String most, int greatestMade) {
    BigDecimal low =
        shape.numbers(least).stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    BigDecimal high =
        shape.numbers(most).stream()
            .min(Comparator.naturalOrder())
            .orElse(BigDecimal.valueOf(Integer.MAX_VALUE));
    if (low.compareTo(high) > 0 || high.signum() < 0) {
      throw NoExample.because(least + " and " + most + " contradict each other");
    }
    if (low.compareTo(BigDecimal.valueOf(greatestMade)) > 0) {
      throw NoExample.because(least + " is more than " + greatestMade);
    }
    int atLeast = low.signum() < 0 ? 0 : low.setScale(0, java.math.RoundingMode.CEILING).intValue();
    return new Bounds(atLeast, high.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
  }

  /** Returns the count nearest to the one wished for. */
  int nearest(int wish) {
    return Math.min(Math.max(wish, least), most);
  }

  /** Returns a bound as a number. */
  static BigDecimal number(Object value) {
    return JsonNumbers.of(value)
        .orElseThrow(() -> NoExample.because("a bound is out of what is compared"));
  }
}
