package java.text;

public class Annotation {}

public interface AttributedCharacterIterator extends java.text.CharacterIterator {
  public class Attribute implements java.io.Serializable {}
}

public class AttributedString {}

public final class Bidi {
  public static final int DIRECTION_LEFT_TO_RIGHT = 0;
  public static final int DIRECTION_RIGHT_TO_LEFT = 1;
  public static final int DIRECTION_DEFAULT_LEFT_TO_RIGHT = -2;
  public static final int DIRECTION_DEFAULT_RIGHT_TO_LEFT = -1;
}

public abstract class BreakIterator implements Cloneable {
  public static final int DONE = -1;
}

public interface CharacterIterator extends Cloneable {
  char DONE = '\uffff';
}

public class ChoiceFormat extends java.text.NumberFormat {}

public final class CollationElementIterator {
  public static final int NULLORDER = -1;
}

public abstract class CollationKey implements Comparable<java.text.CollationKey> {}

public abstract class Collator implements java.util.Comparator<Object>, Cloneable {
  public static final int PRIMARY = 0;
  public static final int SECONDARY = 1;
  public static final int TERTIARY = 2;
  public static final int IDENTICAL = 3;
  public static final int NO_DECOMPOSITION = 0;
  public static final int CANONICAL_DECOMPOSITION = 1;
  public static final int FULL_DECOMPOSITION = 2;
}

public final class CompactNumberFormat extends java.text.NumberFormat {}

public abstract class DateFormat extends java.text.Format {
  public static final int ERA_FIELD = 0;
  public static final int YEAR_FIELD = 1;
  public static final int MONTH_FIELD = 2;
  public static final int DATE_FIELD = 3;
  public static final int HOUR_OF_DAY1_FIELD = 4;
  public static final int HOUR_OF_DAY0_FIELD = 5;
  public static final int MINUTE_FIELD = 6;
  public static final int SECOND_FIELD = 7;
  public static final int MILLISECOND_FIELD = 8;
  public static final int DAY_OF_WEEK_FIELD = 9;
  public static final int DAY_OF_YEAR_FIELD = 10;
  public static final int DAY_OF_WEEK_IN_MONTH_FIELD = 11;
  public static final int WEEK_OF_YEAR_FIELD = 12;
  public static final int WEEK_OF_MONTH_FIELD = 13;
  public static final int AM_PM_FIELD = 14;
  public static final int HOUR1_FIELD = 15;
  public static final int HOUR0_FIELD = 16;
  public static final int TIMEZONE_FIELD = 17;
  public static final int FULL = 0;
  public static final int LONG = 1;
  public static final int MEDIUM = 2;
  public static final int SHORT = 3;
  public static final int DEFAULT = 2;
  public static class Field extends java.text.Format.Field {}
}

public class DateFormatSymbols implements java.io.Serializable, Cloneable {}

public class DecimalFormat extends java.text.NumberFormat {}

public class DecimalFormatSymbols implements Cloneable, java.io.Serializable {}

public class FieldPosition {}

public abstract class Format implements java.io.Serializable, Cloneable {
  public static class Field extends java.text.AttributedCharacterIterator.Attribute {}
}

public class MessageFormat extends java.text.Format {
  public static class Field extends java.text.Format.Field {}
}

public final class Normalizer {
  public enum Form {
    NFD, NFC, NFKD, NFKC;
  }
}

public abstract class NumberFormat extends java.text.Format {
  public static final int INTEGER_FIELD = 0;
  public static final int FRACTION_FIELD = 1;
  public static class Field extends java.text.Format.Field {}
  public enum Style {
    SHORT, LONG;
  }
}

public class ParseException extends Exception {}

public class ParsePosition {}

public class RuleBasedCollator extends java.text.Collator {}

public class SimpleDateFormat extends java.text.DateFormat {}

public final class StringCharacterIterator implements java.text.CharacterIterator {}
