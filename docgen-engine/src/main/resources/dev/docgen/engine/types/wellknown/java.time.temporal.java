package java.time.temporal;

public enum ChronoField implements java.time.temporal.TemporalField {
  NANO_OF_SECOND, NANO_OF_DAY, MICRO_OF_SECOND, MICRO_OF_DAY, MILLI_OF_SECOND, MILLI_OF_DAY, SECOND_OF_MINUTE,
  SECOND_OF_DAY, MINUTE_OF_HOUR, MINUTE_OF_DAY, HOUR_OF_AMPM, CLOCK_HOUR_OF_AMPM, HOUR_OF_DAY, CLOCK_HOUR_OF_DAY,
  AMPM_OF_DAY, DAY_OF_WEEK, ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR, DAY_OF_MONTH, DAY_OF_YEAR,
  EPOCH_DAY, ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR, MONTH_OF_YEAR, PROLEPTIC_MONTH, YEAR_OF_ERA, YEAR, ERA,
  INSTANT_SECONDS, OFFSET_SECONDS;
}

public enum ChronoUnit implements java.time.temporal.TemporalUnit {
  NANOS, MICROS, MILLIS, SECONDS, MINUTES, HOURS, HALF_DAYS, DAYS, WEEKS, MONTHS, YEARS, DECADES, CENTURIES,
  MILLENNIA, ERAS, FOREVER;
}

public final class IsoFields {}

public final class JulianFields {}

public interface Temporal extends java.time.temporal.TemporalAccessor {}

public interface TemporalAccessor {}

public interface TemporalAdjuster {
  java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal p0);
}

public final class TemporalAdjusters {}

public interface TemporalAmount {}

public interface TemporalField {}

public final class TemporalQueries {}

public interface TemporalQuery<R> {
  R queryFrom(java.time.temporal.TemporalAccessor p0);
}

public interface TemporalUnit {}

public class UnsupportedTemporalTypeException extends java.time.DateTimeException {}

public final class ValueRange implements java.io.Serializable {}

public final class WeekFields implements java.io.Serializable {}
