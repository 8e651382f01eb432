package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of literals (JLS 3.10); null for one that is not valid. */
final class Literals {
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)\\\\u+([0-9a-fA-F]{4})");

  private Literals() {}

  static @Nullable Object valueOf(LiteralStringValueExpr literal) {
    try {
      return read(literal, false);
    } catch (IllegalArgumentException e) {
      return null; // the literal is malformed: it has no value
    }
  }

  /**
   * Returns the value of a number literal with a minus before it: only so is MIN_VALUE in range.
   */
  static @Nullable Object negated(LiteralStringValueExpr literal) {
    try {
      return read(literal, true);
    } catch (IllegalArgumentException e) {
      return null; // the literal is malformed: it has no value
    }
  }

  private static @Nullable Object read(LiteralStringValueExpr literal, boolean negative) {
    String text = literal.getValue();
    if (literal instanceof IntegerLiteralExpr) {
      return (int) integer(text, negative, Integer.SIZE);
    }
    if (literal instanceof LongLiteralExpr) {
      return integer(text.substring(0, text.length() - 1), negative, Long.SIZE);
    }
    if (literal instanceof DoubleLiteralExpr) {
      return floating(text, negative);
    }
    if (negative) {
      return null;
    }
    if (literal instanceof TextBlockLiteralExpr) {
      return unescape(text.replace("\r\n", "\n").replace('\r', '\n').stripIndent());
    }
    if (literal instanceof CharLiteralExpr) {
      String character = unescape(text);
      return character.length() == 1 ? character.charAt(0) : null;
    }
    return literal instanceof StringLiteralExpr ? unescape(text) : null;
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    Matcher matcher = UNICODE_ESCAPE.matcher(text);
    String plain =
        matcher.replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    return plain.translateEscapes();
  }

  private static long integer(String text, boolean negative, int bits) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    int radix = 10;
    if (digits.startsWith("0x")) {
      radix = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0b")) {
      radix = 2;
      digits = digits.substring(2);
    } else if (digits.startsWith("0") && digits.length() > 1) {
      radix = 8;
      digits = digits.substring(1);
    }
    if (radix == 10) {
      String signed = negative ? "-" + digits : digits;
      return bits == Integer.SIZE ? Integer.parseInt(signed) : Long.parseLong(signed);
    }
    long value =
        bits == Integer.SIZE
            ? Integer.parseUnsignedInt(digits, radix)
            : Long.parseUnsignedLong(digits, radix);
    return negative ? -value : value;
  }

  private static Object floating(String text, boolean negative) {
    String digits = text.replace("_", "");
    boolean isHex = digits.toLowerCase(Locale.ROOT).startsWith("0x");
    char last = digits.charAt(digits.length() - 1);
    double sign = negative ? -1 : 1;
    if ((last == 'f' || last == 'F') && (!isHex || digits.toLowerCase(Locale.ROOT).contains("p"))) {
      return (float) (sign * Float.parseFloat(digits));
    }
    return sign * Double.parseDouble(digits);
  }
}
