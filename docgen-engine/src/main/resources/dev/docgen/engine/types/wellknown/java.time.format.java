package java.time.format;

public final class DateTimeFormatter {}

public final class DateTimeFormatterBuilder {}

public class DateTimeParseException extends java.time.DateTimeException {}

public final class DecimalStyle {}

public enum FormatStyle {
  FULL, LONG, MEDIUM, SHORT;
}

public enum ResolverStyle {
  STRICT, SMART, LENIENT;
}

public enum SignStyle {
  NORMAL, ALWAYS, NEVER, NOT_NEGATIVE, EXCEEDS_PAD;
}

public enum TextStyle {
  FULL, FULL_STANDALONE, SHORT, SHORT_STANDALONE, NARROW, NARROW_STANDALONE;
}
