package org.springframework.format.annotation;

public @interface DateTimeFormat {
  String[] fallbackPatterns() default {};
  org.springframework.format.annotation.DateTimeFormat.ISO iso() default org.springframework.format.annotation.DateTimeFormat.ISO.NONE;
  String pattern() default "";
  String style() default "SS";
  public enum ISO {
    DATE, TIME, DATE_TIME, NONE;
  }
}

public @interface DurationFormat {
  org.springframework.format.annotation.DurationFormat.Unit defaultUnit() default org.springframework.format.annotation.DurationFormat.Unit.MILLIS;
  org.springframework.format.annotation.DurationFormat.Style style() default org.springframework.format.annotation.DurationFormat.Style.ISO8601;
  public enum Style {
    ISO8601, SIMPLE, COMPOSITE;
  }
  public enum Unit {
    NANOS, MICROS, MILLIS, SECONDS, MINUTES, HOURS, DAYS;
  }
}

public @interface NumberFormat {
  String pattern() default "";
  org.springframework.format.annotation.NumberFormat.Style style() default org.springframework.format.annotation.NumberFormat.Style.DEFAULT;
  public enum Style {
    DEFAULT, NUMBER, PERCENT, CURRENCY;
  }
}
