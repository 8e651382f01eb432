package java.time;

public abstract class Clock implements java.time.InstantSource {}

public class DateTimeException extends RuntimeException {}

public enum DayOfWeek implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster {
  MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY;
}

public final class Duration implements java.time.temporal.TemporalAmount, Comparable<java.time.Duration>, java.io.Serializable {}

public final class Instant implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.Instant>, java.io.Serializable {}

public interface InstantSource {}

public final class LocalDate implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, java.time.chrono.ChronoLocalDate, java.io.Serializable {}

public final class LocalDateTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, java.time.chrono.ChronoLocalDateTime<java.time.LocalDate>, java.io.Serializable {}

public final class LocalTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.LocalTime>, java.io.Serializable {}

public enum Month implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster {
  JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER;
}

public final class MonthDay implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster, Comparable<java.time.MonthDay>, java.io.Serializable {}

public final class OffsetDateTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.OffsetDateTime>, java.io.Serializable {}

public final class OffsetTime implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.OffsetTime>, java.io.Serializable {}

public final class Period implements java.time.chrono.ChronoPeriod, java.io.Serializable {}

public final class Year implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.Year>, java.io.Serializable {
  public static final int MIN_VALUE = -999999999;
  public static final int MAX_VALUE = 999999999;
}

public final class YearMonth implements java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.YearMonth>, java.io.Serializable {}

public abstract class ZoneId implements java.io.Serializable {}

public final class ZoneOffset extends java.time.ZoneId implements java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster, Comparable<java.time.ZoneOffset>, java.io.Serializable {}

public final class ZonedDateTime implements java.time.temporal.Temporal, java.time.chrono.ChronoZonedDateTime<java.time.LocalDate>, java.io.Serializable {}
