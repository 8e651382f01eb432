package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.JsonNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes numbers: the one that the name suggests, moved to where bounds and steps allow it. */
final class NumberMaker {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberMaker() {}

  static Number make(Shape shape, Spot spot, boolean whole) {
    BigDecimal step = step(shape, whole);
    Range range = Range.of(shape, whole);
    BigDecimal wish = PropertyNames.number(spot.name(), whole);
    BigDecimal start = range.clamp(wish);
    BigDecimal made = step == null ? between(range, start, spot) : onStep(range, start, step, spot);
    return plain(made);
  }

  /** Returns what every value is a multiple of; null for anything. */
  private static @Nullable BigDecimal step(Shape shape, boolean whole) {
    BigDecimal step = whole ? BigDecimal.ONE : null;
    for (BigDecimal one : shape.numbers("multipleOf")) {
      if (one.signum() <= 0) {
        throw NoExample.because("multipleOf is not positive");
      }
      step = step == null ? one : commonMultiple(step, one);
    }
    return step;
  }

  private static BigDecimal commonMultiple(BigDecimal first, BigDecimal second) {
    int scale = Math.max(0, Math.max(first.scale(), second.scale()));
    BigInteger left = first.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
    BigInteger right = second.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
    return new BigDecimal(left.divide(left.gcd(right)).multiply(right), scale);
  }

  private static BigDecimal onStep(Range range, BigDecimal start, BigDecimal step, Spot spot) {
    BigDecimal up = start.divide(step, 0, RoundingMode.CEILING).multiply(step);
    BigDecimal other = BigDecimal.valueOf(spot.variant());
    BigDecimal above = up.add(step.multiply(other));
    for (BigDecimal candidate :
        List.of(
            above,
            above.add(step),
            up.subtract(step.multiply(other)),
            up.subtract(step.multiply(other.add(BigDecimal.ONE))))) {
      if (range.holds(candidate)) {
        return candidate;
      }
    }
    throw NoExample.because("no multiple lies within the bounds");
  }

  private static BigDecimal between(Range range, BigDecimal start, Spot spot) {
    BigDecimal moved = start.add(BigDecimal.valueOf(spot.variant()));
    if (range.holds(moved)) {
      return moved;
    }
    if (range.low() != null && range.high() != null) {
      BigDecimal width = range.high().subtract(range.low());
      BigDecimal part = BigDecimal.valueOf(spot.variant() + 2L);
      BigDecimal inner = range.low().add(width.divide(part, MathContext.DECIMAL64));
      if (range.holds(inner)) {
        return inner;
      }
    }
    for (BigDecimal candidate :
        List.of(moved.add(BigDecimal.ONE), start.subtract(HALF), start.subtract(moved.abs()))) {
      if (range.holds(candidate)) {
        return candidate;
      }
    }
    throw NoExample.because("no number lies within the bounds");
  }

  /** Returns a value that serialisers write as people do. */
  private static Number plain(BigDecimal number) {
    if (JsonNumbers.isWhole(number)) {
      BigInteger exact = number.toBigInteger();
      return exact.bitLength() < 32
          ? (Number) exact.intValue()
          : exact.bitLength() < 64 ? (Number) exact.longValue() : (Number) exact;
    }
    return number;
  }

  /**
   * Bounds of a number.
   *
   * @param low the least value, or the greatest too small one when {@code lowOpen}; null for none
   * @param high likewise
   */
  private record Range(
      @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

    static Range of(Shape shape, boolean whole) {
      Range range = formatRange(shape, whole);
      for (BigDecimal least : shape.numbers("minimum")) {
        range = range.above(least, false);
      }
      for (BigDecimal most : shape.numbers("maximum")) {
        range = range.below(most, false);
      }
      for (BigDecimal least : shape.numbers("exclusiveMinimum")) {
        range = range.above(least, true);
      }
      for (BigDecimal most : shape.numbers("exclusiveMaximum")) {
        range = range.below(most, true);
      }
      return range;
    }

    private static Range formatRange(Shape shape, boolean whole) {
      String format = shape.text("format").orElse("");
      Range open = new Range(null, false, null, false);
      if (format.equals("int32")) {
        return new Range(
            BigDecimal.valueOf(Integer.MIN_VALUE),
            false,
            BigDecimal.valueOf(Integer.MAX_VALUE),
            false);
      }
      return whole && format.equals("int64")
          ? new Range(
              BigDecimal.valueOf(Long.MIN_VALUE), false, BigDecimal.valueOf(Long.MAX_VALUE), false)
          : open;
    }

    Range above(BigDecimal least, boolean exclusive) {
      int order = low == null ? 1 : least.compareTo(low);
      return order > 0 || (order == 0 && exclusive)
          ? new Range(least, exclusive, high, highOpen)
          : this;
    }

    Range below(BigDecimal most, boolean exclusive) {
      int order = high == null ? -1 : most.compareTo(high);
      return order < 0 || (order == 0 && exclusive)
          ? new Range(low, lowOpen, most, exclusive)
          : this;
    }

    boolean holds(BigDecimal value) {
      boolean above = low == null || value.compareTo(low) >= (lowOpen ? 1 : 0);
      boolean below = high == null || value.compareTo(high) <= (highOpen ? -1 : 0);
      return above && below;
    }

    BigDecimal clamp(BigDecimal value) {
      BigDecimal raised = low != null && value.compareTo(low) < 0 ? low : value;
      return high != null && raised.compareTo(high) > 0 ? high : raised;
    }
  }
}
