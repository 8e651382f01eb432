package org.joda.time;

public final class DateTime implements java.io.Serializable {
  @java.lang.Deprecated public org.joda.time.DateMidnight toDateMidnight();
  @java.lang.Deprecated public org.joda.time.TimeOfDay toTimeOfDay();
  @java.lang.Deprecated public org.joda.time.YearMonthDay toYearMonthDay();
  public static final class Property {
    public org.joda.time.DateTime getDateTime();
    public org.joda.time.DateTimeField getField();
  }
}

public abstract class DateTimeZone implements java.io.Serializable {
  public static final org.joda.time.DateTimeZone UTC;
  public static final String DEFAULT_TZ_DATA_PATH = "org/joda/time/tz/data";
  public String getID();
  public abstract boolean isFixed();
}

public final class Duration implements java.io.Serializable {
  public static final org.joda.time.Duration ZERO;
  public long getStandardDays();
  public long getStandardHours();
  public long getStandardMinutes();
  public long getStandardSeconds();
}

public final class Instant implements org.joda.time.ReadableInstant, java.io.Serializable {
  public static final org.joda.time.Instant EPOCH;
  public org.joda.time.Chronology getChronology();
  public long getMillis();
  @java.lang.Deprecated public org.joda.time.DateTime toDateTimeISO();
  @java.lang.Deprecated public org.joda.time.MutableDateTime toMutableDateTimeISO();
}

public final class Interval implements java.io.Serializable {}

public final class LocalDate implements org.joda.time.ReadablePartial, java.io.Serializable {
  public int getCenturyOfEra();
  public org.joda.time.Chronology getChronology();
  public int getDayOfMonth();
  public int getDayOfWeek();
  public int getDayOfYear();
  public int getEra();
  public int getMonthOfYear();
  public int getWeekOfWeekyear();
  public int getWeekyear();
  public int getYear();
  public int getYearOfCentury();
  public int getYearOfEra();
  @java.lang.Deprecated public org.joda.time.DateMidnight toDateMidnight();
  @java.lang.Deprecated public org.joda.time.DateTime toDateTimeAtMidnight();
  public static final class Property {
    public org.joda.time.DateTimeField getField();
    public org.joda.time.LocalDate getLocalDate();
  }
}

public final class LocalDateTime implements org.joda.time.ReadablePartial, java.io.Serializable {
  public int getCenturyOfEra();
  public org.joda.time.Chronology getChronology();
  public int getDayOfMonth();
  public int getDayOfWeek();
  public int getDayOfYear();
  public int getEra();
  public int getHourOfDay();
  public int getMillisOfDay();
  public int getMillisOfSecond();
  public int getMinuteOfHour();
  public int getMonthOfYear();
  public int getSecondOfMinute();
  public int getWeekOfWeekyear();
  public int getWeekyear();
  public int getYear();
  public int getYearOfCentury();
  public int getYearOfEra();
  public static final class Property {
    public org.joda.time.DateTimeField getField();
    public org.joda.time.LocalDateTime getLocalDateTime();
  }
}

public final class LocalTime implements org.joda.time.ReadablePartial, java.io.Serializable {
  public static final org.joda.time.LocalTime MIDNIGHT;
  public org.joda.time.Chronology getChronology();
  public int getHourOfDay();
  public int getMillisOfDay();
  public int getMillisOfSecond();
  public int getMinuteOfHour();
  public int getSecondOfMinute();
  public static final class Property {
    public org.joda.time.DateTimeField getField();
    public org.joda.time.LocalTime getLocalTime();
  }
}

public final class Period implements java.io.Serializable {
  public static final org.joda.time.Period ZERO;
  public int getDays();
  public int getHours();
  public int getMillis();
  public int getMinutes();
  public int getMonths();
  public int getSeconds();
  public int getWeeks();
  public int getYears();
}

public interface ReadableInstant extends Comparable<org.joda.time.ReadableInstant> {
  org.joda.time.Chronology getChronology();
  long getMillis();
  org.joda.time.DateTimeZone getZone();
}

public interface ReadablePartial extends Comparable<org.joda.time.ReadablePartial> {
  org.joda.time.Chronology getChronology();
}
