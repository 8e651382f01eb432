package dev.docgen.engine.render.openapi;

import com.fasterxml.jackson.core.JsonGenerator;
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
final class JsonValues {
  private static final int PLAIN_DIGITS = 400;

  private JsonValues() {}

  static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Number number) {
      writeNumber(generator, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(generator, map);
    } else if (value instanceof Collection<?> values) {
      writeAll(generator, values.toArray());
    } else if (value instanceof Object[] values) {
      writeAll(generator, values);
    } else {
      generator.writeString(Text.wellFormed(String.valueOf(value)));
    }
  }

  private static void writeMap(JsonGenerator generator, Map<?, ?> map) throws IOException {
    generator.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      generator.writeFieldName(Text.wellFormed(String.valueOf(entry.getKey())));
      write(generator, entry.getValue());
    }
    generator.writeEndObject();
  }

  private static void writeAll(JsonGenerator generator, @Nullable Object[] values)
      throws IOException {
    generator.writeStartArray();
    for (Object value : values) {
      write(generator, value);
    }
    generator.writeEndArray();
  }

  private static void writeNumber(JsonGenerator generator, Number number) throws IOException {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      generator.writeNumber(number.intValue());
    } else if (number instanceof Long) {
      generator.writeNumber(number.longValue());
    } else if (number instanceof BigInteger integer) {
      generator.writeNumber(integer);
    } else {
      writeDecimal(generator, number);
    }
  }

  private static void writeDecimal(JsonGenerator generator, Number number) throws IOException {
    BigDecimal decimal;
    try {
      decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    } catch (NumberFormatException notFinite) { // NaN and infinities have no JSON number
      generator.writeString(number.toString());
      return;
    }
    generator.writeNumber(digits(decimal));
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
