package dev.docgen.engine.fit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers and equality as JSON Schema has them: 1 and 1.0 are one value (Core, 4.2.2). */
public final class JsonNumbers {
  /** Digits before and after the point that arithmetic is done with; more is not compared. */
  public static final int MAX_DIGITS = 400;

  private static final int MAX_DEPTH = 100;

  private JsonNumbers() {}

  /** Returns the number; empty for anything else, infinities, and numbers of endless digits. */
  public static Optional<BigDecimal> of(@Nullable Object value) {
    if (!(value instanceof Number number)) {
      return Optional.empty();
    }
    try {
      BigDecimal exact =
          number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
      boolean sane = Math.abs((long) exact.scale()) <= MAX_DIGITS;
      return sane && exact.precision() <= 2 * MAX_DIGITS ? Optional.of(exact) : Optional.empty();
    } catch (NumberFormatException notFinite) {
      return Optional.empty();
    }
  }

  /** Returns whether the number has no fraction. */
  public static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /** Returns whether two JSON values are one; beneath {@link #MAX_DEPTH} levels none are. */
  public static boolean equal(@Nullable Object first, @Nullable Object second) {
    return equal(first, second, 0);
  }

  private static boolean equal(@Nullable Object first, @Nullable Object second, int depth) {
    if (depth > MAX_DEPTH) {
      return false;
    }
    if (first instanceof Number && second instanceof Number) {
      Optional<BigDecimal> left = of(first);
      Optional<BigDecimal> right = of(second);
      return left.isPresent() && right.isPresent()
          ? left.get().compareTo(right.get()) == 0
          : first.equals(second);
    }
    if (first instanceof Map<?, ?> left && second instanceof Map<?, ?> right) {
      return left.size() == right.size()
          && left.entrySet().stream()
              .allMatch(
                  entry ->
                      right.containsKey(entry.getKey())
                          && equal(entry.getValue(), right.get(entry.getKey()), depth + 1));
    }
    if (first instanceof Collection<?> left && second instanceof Collection<?> right) {
      return left.size() == right.size() && sameItems(left.iterator(), right.iterator(), depth + 1);
    }
    return first == null ? second == null : first.equals(second);
  }

  private static boolean sameItems(Iterator<?> left, Iterator<?> right, int depth) {
    while (left.hasNext()) {
      if (!equal(left.next(), right.next(), depth)) {
        return false;
      }
    }
    return true;
  }
}
