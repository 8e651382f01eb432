package dev.docgen.engine.fit;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The formats that say something about a value: those of JSON Schema 2020-12 (Validation, 7.3) and
 * of the OpenAPI Format Registry. Others describe and do not constrain.
 */
final class Formats {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,8}");
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,30}");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01]){0,200}){0,50}");
  private static final Pattern RELATIVE_POINTER =
      Pattern.compile("(0|[1-9]\\d{0,9})(#|(/([^~/]|~[01]){0,200}){0,50})");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
  private static final Pattern TIME =
      Pattern.compile("\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

  private static final Map<String, Predicate<String>> TEXTS =
      Map.ofEntries(
          Map.entry("date", text -> is(DATE, text) && reads(() -> LocalDate.parse(text))),
          Map.entry(
              "date-time", text -> is(DATE_TIME, text) && reads(() -> OffsetDateTime.parse(text))),
          Map.entry("time", text -> is(TIME, text) && reads(() -> OffsetTime.parse(text))),
          Map.entry("duration", Formats::isDuration),
          Map.entry("uuid", text -> is(UUID, text)),
          Map.entry("email", text -> is(EMAIL, text)),
          Map.entry("idn-email", text -> is(EMAIL, text)),
          Map.entry("hostname", text -> is(HOST, text)),
          Map.entry("idn-hostname", text -> is(HOST, text)),
          Map.entry("ipv4", text -> is(IPV4, text)),
          Map.entry(
              "ipv6", text -> is(IPV6, text) && text.contains(":") && isUri("u://[" + text + "]")),
          Map.entry("uri", text -> isUri(text) && URI.create(text).isAbsolute()),
          Map.entry("iri", text -> isUri(text) && URI.create(text).isAbsolute()),
          Map.entry("uri-reference", Formats::isUri),
          Map.entry("iri-reference", Formats::isUri),
          Map.entry(
              "uri-template", text -> isUri(text.replaceAll("\\{[A-Za-z0-9_.,*]{1,100}}", "x"))),
          Map.entry("json-pointer", text -> is(POINTER, text)),
          Map.entry("relative-json-pointer", text -> is(RELATIVE_POINTER, text)),
          Map.entry("regex", text -> BoundedMatch.compile(text).isPresent()),
          Map.entry("byte", Formats::isBase64));

  private Formats() {}

  /** Returns whether the text has the format, if it is one that constrains. */
  static boolean fits(String format, String text) {
    Predicate<String> rule = TEXTS.get(format);
    return rule == null || rule.test(text);
  }

  /** Returns whether the number has the format, if it is one that constrains. */
  static boolean fits(String format, BigDecimal number) {
    return switch (format) {
      case "int32" ->
          JsonNumbers.isWhole(number)
              && within(number, Integer.MIN_VALUE + ".0", Integer.MAX_VALUE + ".0");
      case "int64" ->
          JsonNumbers.isWhole(number)
              && within(number, Long.MIN_VALUE + ".0", Long.MAX_VALUE + ".0");
      case "float" -> Float.isFinite(number.floatValue());
      case "double" -> Double.isFinite(number.doubleValue());
      default -> true;
    };
  }

  private static boolean within(BigDecimal number, String least, String most) {
    return number.compareTo(new BigDecimal(least)) >= 0
        && number.compareTo(new BigDecimal(most)) <= 0;
  }

  private static boolean is(Pattern pattern, String text) {
    return BoundedMatch.matches(pattern, text, BoundedMatch.Reach.WHOLE);
  }

  private static boolean reads(java.util.function.Supplier<?> parse) {
    try {
      return Objects.nonNull(parse.get());
    } catch (DateTimeException notOne) {
      return false;
    }
  }

  private static boolean isDuration(String text) {
    boolean dates = !text.contains("T");
    boolean onlyDigits = Pattern.matches("P[0-9YMWDTHS]{2,40}", text);
    return onlyDigits && reads(() -> dates ? Period.parse(text) : Duration.parse(text));
  }

  private static boolean isUri(String text) {
    try {
      return new URI(text) != null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  private static boolean isBase64(String text) {
    try {
      return Base64.getDecoder().decode(text) != null && text.length() % 4 == 0;
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }
}
