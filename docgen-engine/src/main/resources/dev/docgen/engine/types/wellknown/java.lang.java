package java.lang;

public class AbstractMethodError extends java.lang.IncompatibleClassChangeError {}

public interface Appendable {}

public class ArithmeticException extends java.lang.RuntimeException {}

public class ArrayIndexOutOfBoundsException extends java.lang.IndexOutOfBoundsException {}

public class ArrayStoreException extends java.lang.RuntimeException {}

public class AssertionError extends java.lang.Error {}

public interface AutoCloseable {}

public final class Boolean implements java.io.Serializable, java.lang.Comparable<java.lang.Boolean> {
  public Boolean(boolean p0) {}
  public Boolean(java.lang.String p0) {}
  public boolean booleanValue();
  public static int compare(boolean p0, boolean p1);
  public int compareTo(java.lang.Boolean p0);
  public java.util.Optional<java.lang.constant.DynamicConstantDesc<java.lang.Boolean>> describeConstable();
  public static boolean getBoolean(java.lang.String p0);
  public static boolean logicalAnd(boolean p0, boolean p1);
  public static boolean logicalOr(boolean p0, boolean p1);
  public static boolean logicalXor(boolean p0, boolean p1);
  public static boolean parseBoolean(java.lang.String p0);
  public static java.lang.Boolean valueOf(boolean p0);
  public static java.lang.Boolean valueOf(java.lang.String p0);
}

public class BootstrapMethodError extends java.lang.LinkageError {}

public final class Byte extends java.lang.Number implements java.lang.Comparable<java.lang.Byte> {
  public static final byte MIN_VALUE = -128;
  public static final byte MAX_VALUE = 127;
  public static final int SIZE = 8;
  public static final int BYTES = 1;
}

public interface CharSequence {}

public final class Character implements java.io.Serializable, java.lang.Comparable<java.lang.Character> {
  public static final int MIN_RADIX = 2;
  public static final int MAX_RADIX = 36;
  public static final char MIN_VALUE = '\u0000';
  public static final char MAX_VALUE = '\uffff';
  public static final byte UNASSIGNED = 0;
  public static final byte UPPERCASE_LETTER = 1;
  public static final byte LOWERCASE_LETTER = 2;
  public static final byte TITLECASE_LETTER = 3;
  public static final byte MODIFIER_LETTER = 4;
  public static final byte OTHER_LETTER = 5;
  public static final byte NON_SPACING_MARK = 6;
  public static final byte ENCLOSING_MARK = 7;
  public static final byte COMBINING_SPACING_MARK = 8;
  public static final byte DECIMAL_DIGIT_NUMBER = 9;
  public static final byte LETTER_NUMBER = 10;
  public static final byte OTHER_NUMBER = 11;
  public static final byte SPACE_SEPARATOR = 12;
  public static final byte LINE_SEPARATOR = 13;
  public static final byte PARAGRAPH_SEPARATOR = 14;
  public static final byte CONTROL = 15;
  public static final byte FORMAT = 16;
  public static final byte PRIVATE_USE = 18;
  public static final byte SURROGATE = 19;
  public static final byte DASH_PUNCTUATION = 20;
  public static final byte START_PUNCTUATION = 21;
  public static final byte END_PUNCTUATION = 22;
  public static final byte CONNECTOR_PUNCTUATION = 23;
  public static final byte OTHER_PUNCTUATION = 24;
  public static final byte MATH_SYMBOL = 25;
  public static final byte CURRENCY_SYMBOL = 26;
  public static final byte MODIFIER_SYMBOL = 27;
  public static final byte OTHER_SYMBOL = 28;
  public static final byte INITIAL_QUOTE_PUNCTUATION = 29;
  public static final byte FINAL_QUOTE_PUNCTUATION = 30;
  public static final byte DIRECTIONALITY_UNDEFINED = -1;
  public static final byte DIRECTIONALITY_LEFT_TO_RIGHT = 0;
  public static final byte DIRECTIONALITY_RIGHT_TO_LEFT = 1;
  public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC = 2;
  public static final byte DIRECTIONALITY_EUROPEAN_NUMBER = 3;
  public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR = 4;
  public static final byte DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR = 5;
  public static final byte DIRECTIONALITY_ARABIC_NUMBER = 6;
  public static final byte DIRECTIONALITY_COMMON_NUMBER_SEPARATOR = 7;
  public static final byte DIRECTIONALITY_NONSPACING_MARK = 8;
  public static final byte DIRECTIONALITY_BOUNDARY_NEUTRAL = 9;
  public static final byte DIRECTIONALITY_PARAGRAPH_SEPARATOR = 10;
  public static final byte DIRECTIONALITY_SEGMENT_SEPARATOR = 11;
  public static final byte DIRECTIONALITY_WHITESPACE = 12;
  public static final byte DIRECTIONALITY_OTHER_NEUTRALS = 13;
  public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING = 14;
  public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE = 15;
  public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING = 16;
  public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE = 17;
  public static final byte DIRECTIONALITY_POP_DIRECTIONAL_FORMAT = 18;
  public static final byte DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE = 19;
  public static final byte DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE = 20;
  public static final byte DIRECTIONALITY_FIRST_STRONG_ISOLATE = 21;
  public static final byte DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE = 22;
  public static final char MIN_HIGH_SURROGATE = '\ud800';
  public static final char MAX_HIGH_SURROGATE = '\udbff';
  public static final char MIN_LOW_SURROGATE = '\udc00';
  public static final char MAX_LOW_SURROGATE = '\udfff';
  public static final char MIN_SURROGATE = '\ud800';
  public static final char MAX_SURROGATE = '\udfff';
  public static final int MIN_SUPPLEMENTARY_CODE_POINT = 65536;
  public static final int MIN_CODE_POINT = 0;
  public static final int MAX_CODE_POINT = 1114111;
  public static final int SIZE = 16;
  public static final int BYTES = 2;
  public static class Subset {}
  public static final class UnicodeBlock extends java.lang.Character.Subset {}
  public enum UnicodeScript {
    COMMON, LATIN, GREEK, CYRILLIC, ARMENIAN, HEBREW, ARABIC, SYRIAC, THAANA, DEVANAGARI, BENGALI, GURMUKHI,
    GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, THAI, LAO, TIBETAN, MYANMAR, GEORGIAN, HANGUL,
    ETHIOPIC, CHEROKEE, CANADIAN_ABORIGINAL, OGHAM, RUNIC, KHMER, MONGOLIAN, HIRAGANA, KATAKANA, BOPOMOFO, HAN, YI,
    OLD_ITALIC, GOTHIC, DESERET, INHERITED, TAGALOG, HANUNOO, BUHID, TAGBANWA, LIMBU, TAI_LE, LINEAR_B, UGARITIC,
    SHAVIAN, OSMANYA, CYPRIOT, BRAILLE, BUGINESE, COPTIC, NEW_TAI_LUE, GLAGOLITIC, TIFINAGH, SYLOTI_NAGRI,
    OLD_PERSIAN, KHAROSHTHI, BALINESE, CUNEIFORM, PHOENICIAN, PHAGS_PA, NKO, SUNDANESE, BATAK, LEPCHA, OL_CHIKI, VAI,
    SAURASHTRA, KAYAH_LI, REJANG, LYCIAN, CARIAN, LYDIAN, CHAM, TAI_THAM, TAI_VIET, AVESTAN, EGYPTIAN_HIEROGLYPHS,
    SAMARITAN, MANDAIC, LISU, BAMUM, JAVANESE, MEETEI_MAYEK, IMPERIAL_ARAMAIC, OLD_SOUTH_ARABIAN,
    INSCRIPTIONAL_PARTHIAN, INSCRIPTIONAL_PAHLAVI, OLD_TURKIC, BRAHMI, KAITHI, MEROITIC_HIEROGLYPHS,
    MEROITIC_CURSIVE, SORA_SOMPENG, CHAKMA, SHARADA, TAKRI, MIAO, CAUCASIAN_ALBANIAN, BASSA_VAH, DUPLOYAN, ELBASAN,
    GRANTHA, PAHAWH_HMONG, KHOJKI, LINEAR_A, MAHAJANI, MANICHAEAN, MENDE_KIKAKUI, MODI, MRO, OLD_NORTH_ARABIAN,
    NABATAEAN, PALMYRENE, PAU_CIN_HAU, OLD_PERMIC, PSALTER_PAHLAVI, SIDDHAM, KHUDAWADI, TIRHUTA, WARANG_CITI, AHOM,
    ANATOLIAN_HIEROGLYPHS, HATRAN, MULTANI, OLD_HUNGARIAN, SIGNWRITING, ADLAM, BHAIKSUKI, MARCHEN, NEWA, OSAGE,
    TANGUT, MASARAM_GONDI, NUSHU, SOYOMBO, ZANABAZAR_SQUARE, HANIFI_ROHINGYA, OLD_SOGDIAN, SOGDIAN, DOGRA,
    GUNJALA_GONDI, MAKASAR, MEDEFAIDRIN, ELYMAIC, NANDINAGARI, NYIAKENG_PUACHUE_HMONG, WANCHO, YEZIDI, CHORASMIAN,
    DIVES_AKURU, KHITAN_SMALL_SCRIPT, UNKNOWN;
  }
}

public final class Class<T> implements java.io.Serializable, java.lang.reflect.GenericDeclaration, java.lang.reflect.Type, java.lang.reflect.AnnotatedElement {
  public java.lang.Class<?> arrayType();
  public <U> java.lang.Class<? extends U> asSubclass(java.lang.Class<U> p0);
  public T cast(java.lang.Object p0);
  public java.lang.Class<?> componentType();
  public java.util.Optional<java.lang.constant.ClassDesc> describeConstable();
  public java.lang.String descriptorString();
  public boolean desiredAssertionStatus();
  public static java.lang.Class<?> forName(java.lang.Module p0, java.lang.String p1);
  public static java.lang.Class<?> forName(java.lang.String p0);
  public static java.lang.Class<?> forName(java.lang.String p0, boolean p1, java.lang.ClassLoader p2);
  public java.lang.reflect.AnnotatedType[] getAnnotatedInterfaces();
  public java.lang.reflect.AnnotatedType getAnnotatedSuperclass();
  public <A extends java.lang.annotation.Annotation> A getAnnotation(java.lang.Class<A> p0);
  public java.lang.annotation.Annotation[] getAnnotations();
  public <A extends java.lang.annotation.Annotation> A[] getAnnotationsByType(java.lang.Class<A> p0);
  public java.lang.String getCanonicalName();
  public java.lang.ClassLoader getClassLoader();
  public java.lang.Class<?>[] getClasses();
  public java.lang.Class<?> getComponentType();
  public java.lang.reflect.Constructor<T> getConstructor(java.lang.Class<?>... p0);
  public java.lang.reflect.Constructor<?>[] getConstructors();
  public <A extends java.lang.annotation.Annotation> A getDeclaredAnnotation(java.lang.Class<A> p0);
  public java.lang.annotation.Annotation[] getDeclaredAnnotations();
  public <A extends java.lang.annotation.Annotation> A[] getDeclaredAnnotationsByType(java.lang.Class<A> p0);
  public java.lang.Class<?>[] getDeclaredClasses();
  public java.lang.reflect.Constructor<T> getDeclaredConstructor(java.lang.Class<?>... p0);
  public java.lang.reflect.Constructor<?>[] getDeclaredConstructors();
  public java.lang.reflect.Field getDeclaredField(java.lang.String p0);
  public java.lang.reflect.Field[] getDeclaredFields();
  public java.lang.reflect.Method getDeclaredMethod(java.lang.String p0, java.lang.Class<?>... p1);
  public java.lang.reflect.Method[] getDeclaredMethods();
  public java.lang.Class<?> getDeclaringClass();
  public java.lang.Class<?> getEnclosingClass();
  public java.lang.reflect.Constructor<?> getEnclosingConstructor();
  public java.lang.reflect.Method getEnclosingMethod();
  public T[] getEnumConstants();
  public java.lang.reflect.Field getField(java.lang.String p0);
  public java.lang.reflect.Field[] getFields();
  public java.lang.reflect.Type[] getGenericInterfaces();
  public java.lang.reflect.Type getGenericSuperclass();
  public java.lang.Class<?>[] getInterfaces();
  public java.lang.reflect.Method getMethod(java.lang.String p0, java.lang.Class<?>... p1);
  public java.lang.reflect.Method[] getMethods();
  public int getModifiers();
  public java.lang.Module getModule();
  public java.lang.String getName();
  public java.lang.Class<?> getNestHost();
  public java.lang.Class<?>[] getNestMembers();
  public java.lang.Package getPackage();
  public java.lang.String getPackageName();
  public java.lang.Class<?>[] getPermittedSubclasses();
  public java.security.ProtectionDomain getProtectionDomain();
  public java.lang.reflect.RecordComponent[] getRecordComponents();
  public java.net.URL getResource(java.lang.String p0);
  public java.io.InputStream getResourceAsStream(java.lang.String p0);
  public java.lang.Object[] getSigners();
  public java.lang.String getSimpleName();
  public java.lang.Class<? super T> getSuperclass();
  public java.lang.String getTypeName();
  public java.lang.reflect.TypeVariable<java.lang.Class<T>>[] getTypeParameters();
  public boolean isAnnotation();
  public boolean isAnnotationPresent(java.lang.Class<? extends java.lang.annotation.Annotation> p0);
  public boolean isAnonymousClass();
  public boolean isArray();
  public boolean isAssignableFrom(java.lang.Class<?> p0);
  public boolean isEnum();
  public boolean isHidden();
  public boolean isInstance(java.lang.Object p0);
  public boolean isInterface();
  public boolean isLocalClass();
  public boolean isMemberClass();
  public boolean isNestmateOf(java.lang.Class<?> p0);
  public boolean isPrimitive();
  public boolean isRecord();
  public boolean isSealed();
  public boolean isSynthetic();
  @java.lang.Deprecated(since = "9") public T newInstance();
  public java.lang.String toGenericString();
}

public class ClassCastException extends java.lang.RuntimeException {}

public class ClassCircularityError extends java.lang.LinkageError {}

public class ClassFormatError extends java.lang.LinkageError {}

public abstract class ClassLoader {}

public class ClassNotFoundException extends java.lang.ReflectiveOperationException {}

public abstract class ClassValue<T> {}

public class CloneNotSupportedException extends java.lang.Exception {}

public interface Cloneable {}

public interface Comparable<T> {}

public final class Compiler {}

public @interface Deprecated {
  boolean forRemoval() default false;
  java.lang.String since() default "";
}

public final class Double extends java.lang.Number implements java.lang.Comparable<java.lang.Double> {
  public static final double MAX_VALUE = 1.7976931348623157E308;
  public static final double MIN_NORMAL = 2.2250738585072014E-308;
  public static final double MIN_VALUE = 4.9E-324;
  public static final int MAX_EXPONENT = 1023;
  public static final int MIN_EXPONENT = -1022;
  public static final int SIZE = 64;
  public static final int BYTES = 8;
}

public abstract class Enum<E extends java.lang.Enum<E>> implements java.lang.Comparable<E>, java.io.Serializable {
  public static final class EnumDesc<E extends java.lang.Enum<E>> {}
}

public class EnumConstantNotPresentException extends java.lang.RuntimeException {}

public class Error extends java.lang.Throwable {}

public class Exception extends java.lang.Throwable {}

public class ExceptionInInitializerError extends java.lang.LinkageError {}

public final class Float extends java.lang.Number implements java.lang.Comparable<java.lang.Float> {
  public static final float MAX_VALUE = 3.4028235E38f;
  public static final float MIN_NORMAL = 1.17549435E-38f;
  public static final float MIN_VALUE = 1.4E-45f;
  public static final int MAX_EXPONENT = 127;
  public static final int MIN_EXPONENT = -126;
  public static final int SIZE = 32;
  public static final int BYTES = 4;
}

public @interface FunctionalInterface {}

public class IllegalAccessError extends java.lang.IncompatibleClassChangeError {}

public class IllegalAccessException extends java.lang.ReflectiveOperationException {}

public class IllegalArgumentException extends java.lang.RuntimeException {}

public class IllegalCallerException extends java.lang.RuntimeException {}

public class IllegalMonitorStateException extends java.lang.RuntimeException {}

public class IllegalStateException extends java.lang.RuntimeException {}

public class IllegalThreadStateException extends java.lang.IllegalArgumentException {}

public class IncompatibleClassChangeError extends java.lang.LinkageError {}

public class IndexOutOfBoundsException extends java.lang.RuntimeException {}

public class InheritableThreadLocal<T> extends java.lang.ThreadLocal<T> {}

public class InstantiationError extends java.lang.IncompatibleClassChangeError {}

public class InstantiationException extends java.lang.ReflectiveOperationException {}

public final class Integer extends java.lang.Number implements java.lang.Comparable<java.lang.Integer> {
  public static final int MIN_VALUE = -2147483648;
  public static final int MAX_VALUE = 2147483647;
  public static final int SIZE = 32;
  public static final int BYTES = 4;
  public Integer(int p0) {}
  public Integer(java.lang.String p0) {}
  public static int bitCount(int p0);
  public byte byteValue();
  public static int compare(int p0, int p1);
  public int compareTo(java.lang.Integer p0);
  public static int compareUnsigned(int p0, int p1);
  public static java.lang.Integer decode(java.lang.String p0);
  public java.util.Optional<java.lang.Integer> describeConstable();
  public static int divideUnsigned(int p0, int p1);
  public double doubleValue();
  public float floatValue();
  public static java.lang.Integer getInteger(java.lang.String p0);
  public static java.lang.Integer getInteger(java.lang.String p0, int p1);
  public static java.lang.Integer getInteger(java.lang.String p0, java.lang.Integer p1);
  public static int highestOneBit(int p0);
  public int intValue();
  public long longValue();
  public static int lowestOneBit(int p0);
  public static int max(int p0, int p1);
  public static int min(int p0, int p1);
  public static int numberOfLeadingZeros(int p0);
  public static int numberOfTrailingZeros(int p0);
  public static int parseInt(java.lang.CharSequence p0, int p1, int p2, int p3);
  public static int parseInt(java.lang.String p0);
  public static int parseInt(java.lang.String p0, int p1);
  public static int parseUnsignedInt(java.lang.CharSequence p0, int p1, int p2, int p3);
  public static int parseUnsignedInt(java.lang.String p0);
  public static int parseUnsignedInt(java.lang.String p0, int p1);
  public static int remainderUnsigned(int p0, int p1);
  public java.lang.Integer resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup p0);
  public static int reverse(int p0);
  public static int reverseBytes(int p0);
  public static int rotateLeft(int p0, int p1);
  public static int rotateRight(int p0, int p1);
  public short shortValue();
  public static int signum(int p0);
  public static int sum(int p0, int p1);
  public static java.lang.String toBinaryString(int p0);
  public static java.lang.String toHexString(int p0);
  public static java.lang.String toOctalString(int p0);
  public static long toUnsignedLong(int p0);
  public static java.lang.String toUnsignedString(int p0);
  public static java.lang.String toUnsignedString(int p0, int p1);
  public static java.lang.Integer valueOf(int p0);
  public static java.lang.Integer valueOf(java.lang.String p0);
  public static java.lang.Integer valueOf(java.lang.String p0, int p1);
}

public class InternalError extends java.lang.VirtualMachineError {}

public class InterruptedException extends java.lang.Exception {}

public interface Iterable<T> {
  default void forEach(java.util.function.Consumer<? super T> p0);
  java.util.Iterator<T> iterator();
  default java.util.Spliterator<T> spliterator();
}

public class LayerInstantiationException extends java.lang.RuntimeException {}

public class LinkageError extends java.lang.Error {}

public final class Long extends java.lang.Number implements java.lang.Comparable<java.lang.Long> {
  public static final long MIN_VALUE = -9223372036854775808L;
  public static final long MAX_VALUE = 9223372036854775807L;
  public static final int SIZE = 64;
  public static final int BYTES = 8;
  public Long(java.lang.String p0) {}
  public Long(long p0) {}
  public static int bitCount(long p0);
  public byte byteValue();
  public static int compare(long p0, long p1);
  public int compareTo(java.lang.Long p0);
  public static int compareUnsigned(long p0, long p1);
  public static java.lang.Long decode(java.lang.String p0);
  public java.util.Optional<java.lang.Long> describeConstable();
  public static long divideUnsigned(long p0, long p1);
  public double doubleValue();
  public float floatValue();
  public static java.lang.Long getLong(java.lang.String p0);
  public static java.lang.Long getLong(java.lang.String p0, java.lang.Long p1);
  public static java.lang.Long getLong(java.lang.String p0, long p1);
  public static long highestOneBit(long p0);
  public int intValue();
  public long longValue();
  public static long lowestOneBit(long p0);
  public static long max(long p0, long p1);
  public static long min(long p0, long p1);
  public static int numberOfLeadingZeros(long p0);
  public static int numberOfTrailingZeros(long p0);
  public static long parseLong(java.lang.CharSequence p0, int p1, int p2, int p3);
  public static long parseLong(java.lang.String p0);
  public static long parseLong(java.lang.String p0, int p1);
  public static long parseUnsignedLong(java.lang.CharSequence p0, int p1, int p2, int p3);
  public static long parseUnsignedLong(java.lang.String p0);
  public static long parseUnsignedLong(java.lang.String p0, int p1);
  public static long remainderUnsigned(long p0, long p1);
  public java.lang.Long resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup p0);
  public static long reverse(long p0);
  public static long reverseBytes(long p0);
  public static long rotateLeft(long p0, int p1);
  public static long rotateRight(long p0, int p1);
  public short shortValue();
  public static int signum(long p0);
  public static long sum(long p0, long p1);
  public static java.lang.String toBinaryString(long p0);
  public static java.lang.String toHexString(long p0);
  public static java.lang.String toOctalString(long p0);
  public static java.lang.String toUnsignedString(long p0);
  public static java.lang.String toUnsignedString(long p0, int p1);
  public static java.lang.Long valueOf(java.lang.String p0);
  public static java.lang.Long valueOf(java.lang.String p0, int p1);
  public static java.lang.Long valueOf(long p0);
}

public final class Math {
  public static final double E = 2.718281828459045;
  public static final double PI = 3.141592653589793;
}

public final class Module implements java.lang.reflect.AnnotatedElement {}

public final class ModuleLayer {
  public static final class Controller {}
}

public class NegativeArraySizeException extends java.lang.RuntimeException {}

public class NoClassDefFoundError extends java.lang.LinkageError {}

public class NoSuchFieldError extends java.lang.IncompatibleClassChangeError {}

public class NoSuchFieldException extends java.lang.ReflectiveOperationException {}

public class NoSuchMethodError extends java.lang.IncompatibleClassChangeError {}

public class NoSuchMethodException extends java.lang.ReflectiveOperationException {}

public class NullPointerException extends java.lang.RuntimeException {}

public abstract class Number implements java.io.Serializable {}

public class NumberFormatException extends java.lang.IllegalArgumentException {}

public class Object {}

public class OutOfMemoryError extends java.lang.VirtualMachineError {}

public @interface Override {}

public class Package implements java.lang.reflect.AnnotatedElement {}

public abstract class Process {}

public final class ProcessBuilder {
  public static abstract class Redirect {
    public enum Type {
      PIPE, INHERIT, READ, WRITE, APPEND;
    }
  }
}

public interface ProcessHandle extends java.lang.Comparable<java.lang.ProcessHandle> {
  public interface Info {}
}

public interface Readable {}

public abstract class Record {}

public class ReflectiveOperationException extends java.lang.Exception {}

public interface Runnable {
  void run();
}

public class Runtime {
  public static final class Version implements java.lang.Comparable<java.lang.Runtime.Version> {}
}

public class RuntimeException extends java.lang.Exception {}

public final class RuntimePermission extends java.security.Permission {}

public @interface SafeVarargs {}

public class SecurityException extends java.lang.RuntimeException {}

public class SecurityManager {}

public final class Short extends java.lang.Number implements java.lang.Comparable<java.lang.Short> {
  public static final short MIN_VALUE = -32768;
  public static final short MAX_VALUE = 32767;
  public static final int SIZE = 16;
  public static final int BYTES = 2;
}

public class StackOverflowError extends java.lang.VirtualMachineError {}

public final class StackTraceElement implements java.io.Serializable {}

public final class StackWalker {
  public enum Option {
    RETAIN_CLASS_REFERENCE, SHOW_REFLECT_FRAMES, SHOW_HIDDEN_FRAMES;
  }
  public interface StackFrame {}
}

public final class StrictMath {
  public static final double E = 2.718281828459045;
  public static final double PI = 3.141592653589793;
}

public final class String implements java.io.Serializable, java.lang.Comparable<java.lang.String>, java.lang.CharSequence {
  public String() {}
  public String(byte[] p0) {}
  public String(byte[] p0, int p1) {}
  public String(byte[] p0, int p1, int p2) {}
  public String(byte[] p0, int p1, int p2, int p3) {}
  public String(byte[] p0, int p1, int p2, java.lang.String p3) {}
  public String(byte[] p0, int p1, int p2, java.nio.charset.Charset p3) {}
  public String(byte[] p0, java.lang.String p1) {}
  public String(byte[] p0, java.nio.charset.Charset p1) {}
  public String(char[] p0) {}
  public String(char[] p0, int p1, int p2) {}
  public String(int[] p0, int p1, int p2) {}
  public String(java.lang.String p0) {}
  public String(java.lang.StringBuffer p0) {}
  public String(java.lang.StringBuilder p0) {}
  public char charAt(int p0);
  public java.util.stream.IntStream chars();
  public int codePointAt(int p0);
  public int codePointBefore(int p0);
  public int codePointCount(int p0, int p1);
  public java.util.stream.IntStream codePoints();
  public int compareTo(java.lang.String p0);
  public int compareToIgnoreCase(java.lang.String p0);
  public java.lang.String concat(java.lang.String p0);
  public boolean contains(java.lang.CharSequence p0);
  public boolean contentEquals(java.lang.CharSequence p0);
  public boolean contentEquals(java.lang.StringBuffer p0);
  public static java.lang.String copyValueOf(char[] p0);
  public static java.lang.String copyValueOf(char[] p0, int p1, int p2);
  public java.util.Optional<java.lang.String> describeConstable();
  public boolean endsWith(java.lang.String p0);
  public boolean equalsIgnoreCase(java.lang.String p0);
  public static java.lang.String format(java.lang.String p0, java.lang.Object... p1);
  public static java.lang.String format(java.util.Locale p0, java.lang.String p1, java.lang.Object... p2);
  public java.lang.String formatted(java.lang.Object... p0);
  public byte[] getBytes();
  public byte[] getBytes(java.lang.String p0);
  public byte[] getBytes(java.nio.charset.Charset p0);
  @java.lang.Deprecated(since = "1.1") public void getBytes(int p0, int p1, byte[] p2, int p3);
  public void getChars(int p0, int p1, char[] p2, int p3);
  public java.lang.String indent(int p0);
  public int indexOf(int p0);
  public int indexOf(int p0, int p1);
  public int indexOf(java.lang.String p0);
  public int indexOf(java.lang.String p0, int p1);
  public java.lang.String intern();
  public boolean isBlank();
  public boolean isEmpty();
  public static java.lang.String join(java.lang.CharSequence p0, java.lang.CharSequence... p1);
  public static java.lang.String join(java.lang.CharSequence p0, java.lang.Iterable<? extends java.lang.CharSequence> p1);
  public int lastIndexOf(int p0);
  public int lastIndexOf(int p0, int p1);
  public int lastIndexOf(java.lang.String p0);
  public int lastIndexOf(java.lang.String p0, int p1);
  public int length();
  public java.util.stream.Stream<java.lang.String> lines();
  public boolean matches(java.lang.String p0);
  public int offsetByCodePoints(int p0, int p1);
  public boolean regionMatches(boolean p0, int p1, java.lang.String p2, int p3, int p4);
  public boolean regionMatches(int p0, java.lang.String p1, int p2, int p3);
  public java.lang.String repeat(int p0);
  public java.lang.String replace(char p0, char p1);
  public java.lang.String replace(java.lang.CharSequence p0, java.lang.CharSequence p1);
  public java.lang.String replaceAll(java.lang.String p0, java.lang.String p1);
  public java.lang.String replaceFirst(java.lang.String p0, java.lang.String p1);
  public java.lang.String resolveConstantDesc(java.lang.invoke.MethodHandles.Lookup p0);
  public java.lang.String[] split(java.lang.String p0);
  public java.lang.String[] split(java.lang.String p0, int p1);
  public boolean startsWith(java.lang.String p0);
  public boolean startsWith(java.lang.String p0, int p1);
  public java.lang.String strip();
  public java.lang.String stripIndent();
  public java.lang.String stripLeading();
  public java.lang.String stripTrailing();
  public java.lang.CharSequence subSequence(int p0, int p1);
  public java.lang.String substring(int p0);
  public java.lang.String substring(int p0, int p1);
  public char[] toCharArray();
  public java.lang.String toLowerCase();
  public java.lang.String toLowerCase(java.util.Locale p0);
  public java.lang.String toUpperCase();
  public java.lang.String toUpperCase(java.util.Locale p0);
  public <R> R transform(java.util.function.Function<? super java.lang.String, ? extends R> p0);
  public java.lang.String translateEscapes();
  public java.lang.String trim();
  public static java.lang.String valueOf(boolean p0);
  public static java.lang.String valueOf(char p0);
  public static java.lang.String valueOf(char[] p0);
  public static java.lang.String valueOf(char[] p0, int p1, int p2);
  public static java.lang.String valueOf(double p0);
  public static java.lang.String valueOf(float p0);
  public static java.lang.String valueOf(int p0);
  public static java.lang.String valueOf(java.lang.Object p0);
  public static java.lang.String valueOf(long p0);
}

public final class StringBuffer implements java.io.Serializable, java.lang.Comparable<java.lang.StringBuffer>, java.lang.CharSequence {}

public final class StringBuilder implements java.io.Serializable, java.lang.Comparable<java.lang.StringBuilder>, java.lang.CharSequence {}

public class StringIndexOutOfBoundsException extends java.lang.IndexOutOfBoundsException {}

public @interface SuppressWarnings {
  java.lang.String[] value();
}

public final class System {
  public interface Logger {
    public enum Level {
      ALL, TRACE, DEBUG, INFO, WARNING, ERROR, OFF;
    }
  }
  public static abstract class LoggerFinder {}
}

public class Thread implements java.lang.Runnable {
  public static final int MIN_PRIORITY = 1;
  public static final int NORM_PRIORITY = 5;
  public static final int MAX_PRIORITY = 10;
  public enum State {
    NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED;
  }
  public interface UncaughtExceptionHandler {
    void uncaughtException(java.lang.Thread p0, java.lang.Throwable p1);
  }
}

public class ThreadDeath extends java.lang.Error {}

public class ThreadGroup implements java.lang.Thread.UncaughtExceptionHandler {}

public class ThreadLocal<T> {}

public class Throwable implements java.io.Serializable {}

public class TypeNotPresentException extends java.lang.RuntimeException {}

public class UnknownError extends java.lang.VirtualMachineError {}

public class UnsatisfiedLinkError extends java.lang.LinkageError {}

public class UnsupportedClassVersionError extends java.lang.ClassFormatError {}

public class UnsupportedOperationException extends java.lang.RuntimeException {}

public class VerifyError extends java.lang.LinkageError {}

public abstract class VirtualMachineError extends java.lang.Error {}

public final class Void {}
