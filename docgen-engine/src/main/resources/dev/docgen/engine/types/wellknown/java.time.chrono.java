package java.time.chrono;

public abstract class AbstractChronology implements java.time.chrono.Chronology {}

public interface ChronoLocalDate extends java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.chrono.ChronoLocalDate> {}

public interface ChronoLocalDateTime<D extends java.time.chrono.ChronoLocalDate> extends java.time.temporal.Temporal, java.time.temporal.TemporalAdjuster, Comparable<java.time.chrono.ChronoLocalDateTime<?>> {}

public interface ChronoPeriod extends java.time.temporal.TemporalAmount {}

public interface ChronoZonedDateTime<D extends java.time.chrono.ChronoLocalDate> extends java.time.temporal.Temporal, Comparable<java.time.chrono.ChronoZonedDateTime<?>> {}

public interface Chronology extends Comparable<java.time.chrono.Chronology> {}

public interface Era extends java.time.temporal.TemporalAccessor, java.time.temporal.TemporalAdjuster {}

public final class HijrahChronology extends java.time.chrono.AbstractChronology implements java.io.Serializable {}

public final class HijrahDate implements java.time.chrono.ChronoLocalDate, java.io.Serializable {}

public enum HijrahEra implements java.time.chrono.Era {
  AH;
}

public final class IsoChronology extends java.time.chrono.AbstractChronology implements java.io.Serializable {}

public enum IsoEra implements java.time.chrono.Era {
  BCE, CE;
}

public final class JapaneseChronology extends java.time.chrono.AbstractChronology implements java.io.Serializable {}

public final class JapaneseDate implements java.time.chrono.ChronoLocalDate, java.io.Serializable {}

public final class JapaneseEra implements java.time.chrono.Era, java.io.Serializable {}

public final class MinguoChronology extends java.time.chrono.AbstractChronology implements java.io.Serializable {}

public final class MinguoDate implements java.time.chrono.ChronoLocalDate, java.io.Serializable {}

public enum MinguoEra implements java.time.chrono.Era {
  BEFORE_ROC, ROC;
}

public final class ThaiBuddhistChronology extends java.time.chrono.AbstractChronology implements java.io.Serializable {}

public final class ThaiBuddhistDate implements java.time.chrono.ChronoLocalDate, java.io.Serializable {}

public enum ThaiBuddhistEra implements java.time.chrono.Era {
  BEFORE_BE, BE;
}
