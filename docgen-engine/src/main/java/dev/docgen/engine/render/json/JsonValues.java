package dev.docgen.engine.render.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values as the model holds them: null, strings, booleans, numbers, collections, maps
 * and arrays. Anything else, such as an enum constant of a plug-in, is written as its text.
 *
 * <p>Numbers are written without an exponent, which YAML 1.1 would read as text where it has no
 * dot; beyond {@link #PLAIN_DIGITS} digits they have both.
 */
public final class JsonValues {
  private static final int PLAIN_DIGITS = 400;

  private JsonValues() {}

  public static void write(Emitter emitter, @Nullable Object value) throws IOException {
    if (value == null) {
      emitter.nothing();
    } else if (value instanceof Boolean bool) {
      emitter.bool(bool);
    } else if (value instanceof Number number) {
      writeNumber(emitter, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(emitter, map);
    } else if (value instanceof Collection<?> values) {
      writeAll(emitter, values.toArray());
    } else if (value instanceof Object[] values) {
      writeAll(emitter, values);
    } else {
      emitter.string(Text.wellFormed(String.valueOf(value)));
    }
  }

  private static void writeMap(Emitter emitter, Map<?, ?> map) throws IOException {
    emitter.startObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      emitter.name(Text.wellFormed(String.valueOf(entry.getKey())));
      write(emitter, entry.getValue());
    }
    emitter.endObject();
  }

  private static void writeAll(Emitter emitter, @Nullable Object[] values) throws IOException {
    emitter.startArray();
    for (Object value : values) {
      write(emitter, value);
    }
    emitter.endArray();
  }

  private static void writeNumber(Emitter emitter, Number number) throws IOException {
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger) {
      emitter.number(number.toString());
    } else {
      writeDecimal(emitter, number);
    }
  }

  private static void writeDecimal(Emitter emitter, Number number) throws IOException {
    BigDecimal decimal;
    try {
      decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    } catch (NumberFormatException notFinite) { // NaN and infinities have no JSON number
      emitter.string(number.toString());
      return;
    }
    emitter.number(digits(decimal));
  }

  private static String digits(BigDecimal decimal) {
    if (Math.abs((long) decimal.scale()) <= PLAIN_DIGITS) {
      return decimal.toPlainString();
    }
    long exponent = (long) decimal.precision() - decimal.scale() - 1;
    String text = new BigDecimal(decimal.unscaledValue(), decimal.precision() - 1).toPlainString();
    String mantissa = text.indexOf('.') < 0 ? text + ".0" : text;
    return mantissa + (exponent < 0 ? "E" : "E+") + exponent;
  }
}
