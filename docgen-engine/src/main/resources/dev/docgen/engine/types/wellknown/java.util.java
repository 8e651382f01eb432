package java.util;

public abstract class AbstractCollection<E> implements java.util.Collection<E> {}

public abstract class AbstractList<E> extends java.util.AbstractCollection<E> implements java.util.List<E> {}

public abstract class AbstractMap<K, V> implements java.util.Map<K, V> {
  public static class SimpleEntry<K, V> implements java.util.Map.Entry<K, V>, java.io.Serializable {}
  public static class SimpleImmutableEntry<K, V> implements java.util.Map.Entry<K, V>, java.io.Serializable {}
}

public abstract class AbstractQueue<E> extends java.util.AbstractCollection<E> implements java.util.Queue<E> {}

public abstract class AbstractSequentialList<E> extends java.util.AbstractList<E> {}

public abstract class AbstractSet<E> extends java.util.AbstractCollection<E> implements java.util.Set<E> {}

public class ArrayDeque<E> extends java.util.AbstractCollection<E> implements java.util.Deque<E>, Cloneable, java.io.Serializable {}

public class ArrayList<E> extends java.util.AbstractList<E> implements java.util.List<E>, java.util.RandomAccess, Cloneable, java.io.Serializable {}

public class Arrays {
  public static <T> java.util.List<T> asList(T... p0);
  public static <T> int binarySearch(T[] p0, T p1, java.util.Comparator<? super T> p2);
  public static <T> int binarySearch(T[] p0, int p1, int p2, T p3, java.util.Comparator<? super T> p4);
  public static int binarySearch(byte[] p0, byte p1);
  public static int binarySearch(byte[] p0, int p1, int p2, byte p3);
  public static int binarySearch(char[] p0, char p1);
  public static int binarySearch(char[] p0, int p1, int p2, char p3);
  public static int binarySearch(double[] p0, double p1);
  public static int binarySearch(double[] p0, int p1, int p2, double p3);
  public static int binarySearch(float[] p0, float p1);
  public static int binarySearch(float[] p0, int p1, int p2, float p3);
  public static int binarySearch(int[] p0, int p1);
  public static int binarySearch(int[] p0, int p1, int p2, int p3);
  public static int binarySearch(Object[] p0, int p1, int p2, Object p3);
  public static int binarySearch(Object[] p0, Object p1);
  public static int binarySearch(long[] p0, int p1, int p2, long p3);
  public static int binarySearch(long[] p0, long p1);
  public static int binarySearch(short[] p0, int p1, int p2, short p3);
  public static int binarySearch(short[] p0, short p1);
  public static <T extends Comparable<? super T>> int compare(T[] p0, T[] p1);
  public static <T extends Comparable<? super T>> int compare(T[] p0, int p1, int p2, T[] p3, int p4, int p5);
  public static <T> int compare(T[] p0, T[] p1, java.util.Comparator<? super T> p2);
  public static <T> int compare(T[] p0, int p1, int p2, T[] p3, int p4, int p5, java.util.Comparator<? super T> p6);
  public static int compare(boolean[] p0, boolean[] p1);
  public static int compare(boolean[] p0, int p1, int p2, boolean[] p3, int p4, int p5);
  public static int compare(byte[] p0, byte[] p1);
  public static int compare(byte[] p0, int p1, int p2, byte[] p3, int p4, int p5);
  public static int compare(char[] p0, char[] p1);
  public static int compare(char[] p0, int p1, int p2, char[] p3, int p4, int p5);
  public static int compare(double[] p0, double[] p1);
  public static int compare(double[] p0, int p1, int p2, double[] p3, int p4, int p5);
  public static int compare(float[] p0, float[] p1);
  public static int compare(float[] p0, int p1, int p2, float[] p3, int p4, int p5);
  public static int compare(int[] p0, int p1, int p2, int[] p3, int p4, int p5);
  public static int compare(int[] p0, int[] p1);
  public static int compare(long[] p0, int p1, int p2, long[] p3, int p4, int p5);
  public static int compare(long[] p0, long[] p1);
  public static int compare(short[] p0, int p1, int p2, short[] p3, int p4, int p5);
  public static int compare(short[] p0, short[] p1);
  public static int compareUnsigned(byte[] p0, byte[] p1);
  public static int compareUnsigned(byte[] p0, int p1, int p2, byte[] p3, int p4, int p5);
  public static int compareUnsigned(int[] p0, int p1, int p2, int[] p3, int p4, int p5);
  public static int compareUnsigned(int[] p0, int[] p1);
  public static int compareUnsigned(long[] p0, int p1, int p2, long[] p3, int p4, int p5);
  public static int compareUnsigned(long[] p0, long[] p1);
  public static int compareUnsigned(short[] p0, int p1, int p2, short[] p3, int p4, int p5);
  public static int compareUnsigned(short[] p0, short[] p1);
  public static <T, U> T[] copyOf(U[] p0, int p1, Class<? extends T[]> p2);
  public static <T> T[] copyOf(T[] p0, int p1);
  public static boolean[] copyOf(boolean[] p0, int p1);
  public static byte[] copyOf(byte[] p0, int p1);
  public static char[] copyOf(char[] p0, int p1);
  public static double[] copyOf(double[] p0, int p1);
  public static float[] copyOf(float[] p0, int p1);
  public static int[] copyOf(int[] p0, int p1);
  public static long[] copyOf(long[] p0, int p1);
  public static short[] copyOf(short[] p0, int p1);
  public static <T, U> T[] copyOfRange(U[] p0, int p1, int p2, Class<? extends T[]> p3);
  public static <T> T[] copyOfRange(T[] p0, int p1, int p2);
  public static boolean[] copyOfRange(boolean[] p0, int p1, int p2);
  public static byte[] copyOfRange(byte[] p0, int p1, int p2);
  public static char[] copyOfRange(char[] p0, int p1, int p2);
  public static double[] copyOfRange(double[] p0, int p1, int p2);
  public static float[] copyOfRange(float[] p0, int p1, int p2);
  public static int[] copyOfRange(int[] p0, int p1, int p2);
  public static long[] copyOfRange(long[] p0, int p1, int p2);
  public static short[] copyOfRange(short[] p0, int p1, int p2);
  public static boolean deepEquals(Object[] p0, Object[] p1);
  public static int deepHashCode(Object[] p0);
  public static String deepToString(Object[] p0);
  public static void fill(boolean[] p0, boolean p1);
  public static void fill(boolean[] p0, int p1, int p2, boolean p3);
  public static void fill(byte[] p0, byte p1);
  public static void fill(byte[] p0, int p1, int p2, byte p3);
  public static void fill(char[] p0, char p1);
  public static void fill(char[] p0, int p1, int p2, char p3);
  public static void fill(double[] p0, double p1);
  public static void fill(double[] p0, int p1, int p2, double p3);
  public static void fill(float[] p0, float p1);
  public static void fill(float[] p0, int p1, int p2, float p3);
  public static void fill(int[] p0, int p1);
  public static void fill(int[] p0, int p1, int p2, int p3);
  public static void fill(Object[] p0, int p1, int p2, Object p3);
  public static void fill(Object[] p0, Object p1);
  public static void fill(long[] p0, int p1, int p2, long p3);
  public static void fill(long[] p0, long p1);
  public static void fill(short[] p0, int p1, int p2, short p3);
  public static void fill(short[] p0, short p1);
  public static <T> int mismatch(T[] p0, T[] p1, java.util.Comparator<? super T> p2);
  public static <T> int mismatch(T[] p0, int p1, int p2, T[] p3, int p4, int p5, java.util.Comparator<? super T> p6);
  public static int mismatch(boolean[] p0, boolean[] p1);
  public static int mismatch(boolean[] p0, int p1, int p2, boolean[] p3, int p4, int p5);
  public static int mismatch(byte[] p0, byte[] p1);
  public static int mismatch(byte[] p0, int p1, int p2, byte[] p3, int p4, int p5);
  public static int mismatch(char[] p0, char[] p1);
  public static int mismatch(char[] p0, int p1, int p2, char[] p3, int p4, int p5);
  public static int mismatch(double[] p0, double[] p1);
  public static int mismatch(double[] p0, int p1, int p2, double[] p3, int p4, int p5);
  public static int mismatch(float[] p0, float[] p1);
  public static int mismatch(float[] p0, int p1, int p2, float[] p3, int p4, int p5);
  public static int mismatch(int[] p0, int p1, int p2, int[] p3, int p4, int p5);
  public static int mismatch(int[] p0, int[] p1);
  public static int mismatch(Object[] p0, int p1, int p2, Object[] p3, int p4, int p5);
  public static int mismatch(Object[] p0, Object[] p1);
  public static int mismatch(long[] p0, int p1, int p2, long[] p3, int p4, int p5);
  public static int mismatch(long[] p0, long[] p1);
  public static int mismatch(short[] p0, int p1, int p2, short[] p3, int p4, int p5);
  public static int mismatch(short[] p0, short[] p1);
  public static <T> void parallelPrefix(T[] p0, int p1, int p2, java.util.function.BinaryOperator<T> p3);
  public static <T> void parallelPrefix(T[] p0, java.util.function.BinaryOperator<T> p1);
  public static void parallelPrefix(double[] p0, int p1, int p2, java.util.function.DoubleBinaryOperator p3);
  public static void parallelPrefix(double[] p0, java.util.function.DoubleBinaryOperator p1);
  public static void parallelPrefix(int[] p0, int p1, int p2, java.util.function.IntBinaryOperator p3);
  public static void parallelPrefix(int[] p0, java.util.function.IntBinaryOperator p1);
  public static void parallelPrefix(long[] p0, int p1, int p2, java.util.function.LongBinaryOperator p3);
  public static void parallelPrefix(long[] p0, java.util.function.LongBinaryOperator p1);
  public static <T> void parallelSetAll(T[] p0, java.util.function.IntFunction<? extends T> p1);
  public static void parallelSetAll(double[] p0, java.util.function.IntToDoubleFunction p1);
  public static void parallelSetAll(int[] p0, java.util.function.IntUnaryOperator p1);
  public static void parallelSetAll(long[] p0, java.util.function.IntToLongFunction p1);
  public static <T extends Comparable<? super T>> void parallelSort(T[] p0);
  public static <T extends Comparable<? super T>> void parallelSort(T[] p0, int p1, int p2);
  public static <T> void parallelSort(T[] p0, int p1, int p2, java.util.Comparator<? super T> p3);
  public static <T> void parallelSort(T[] p0, java.util.Comparator<? super T> p1);
  public static void parallelSort(byte[] p0);
  public static void parallelSort(byte[] p0, int p1, int p2);
  public static void parallelSort(char[] p0);
  public static void parallelSort(char[] p0, int p1, int p2);
  public static void parallelSort(double[] p0);
  public static void parallelSort(double[] p0, int p1, int p2);
  public static void parallelSort(float[] p0);
  public static void parallelSort(float[] p0, int p1, int p2);
  public static void parallelSort(int[] p0);
  public static void parallelSort(int[] p0, int p1, int p2);
  public static void parallelSort(long[] p0);
  public static void parallelSort(long[] p0, int p1, int p2);
  public static void parallelSort(short[] p0);
  public static void parallelSort(short[] p0, int p1, int p2);
  public static <T> void setAll(T[] p0, java.util.function.IntFunction<? extends T> p1);
  public static void setAll(double[] p0, java.util.function.IntToDoubleFunction p1);
  public static void setAll(int[] p0, java.util.function.IntUnaryOperator p1);
  public static void setAll(long[] p0, java.util.function.IntToLongFunction p1);
  public static <T> void sort(T[] p0, int p1, int p2, java.util.Comparator<? super T> p3);
  public static <T> void sort(T[] p0, java.util.Comparator<? super T> p1);
  public static void sort(byte[] p0);
  public static void sort(byte[] p0, int p1, int p2);
  public static void sort(char[] p0);
  public static void sort(char[] p0, int p1, int p2);
  public static void sort(double[] p0);
  public static void sort(double[] p0, int p1, int p2);
  public static void sort(float[] p0);
  public static void sort(float[] p0, int p1, int p2);
  public static void sort(int[] p0);
  public static void sort(int[] p0, int p1, int p2);
  public static void sort(Object[] p0);
  public static void sort(Object[] p0, int p1, int p2);
  public static void sort(long[] p0);
  public static void sort(long[] p0, int p1, int p2);
  public static void sort(short[] p0);
  public static void sort(short[] p0, int p1, int p2);
  public static <T> java.util.Spliterator<T> spliterator(T[] p0);
  public static <T> java.util.Spliterator<T> spliterator(T[] p0, int p1, int p2);
  public static java.util.Spliterator.OfDouble spliterator(double[] p0);
  public static java.util.Spliterator.OfDouble spliterator(double[] p0, int p1, int p2);
  public static java.util.Spliterator.OfInt spliterator(int[] p0);
  public static java.util.Spliterator.OfInt spliterator(int[] p0, int p1, int p2);
  public static java.util.Spliterator.OfLong spliterator(long[] p0);
  public static java.util.Spliterator.OfLong spliterator(long[] p0, int p1, int p2);
  public static <T> java.util.stream.Stream<T> stream(T[] p0);
  public static <T> java.util.stream.Stream<T> stream(T[] p0, int p1, int p2);
  public static java.util.stream.DoubleStream stream(double[] p0);
  public static java.util.stream.DoubleStream stream(double[] p0, int p1, int p2);
  public static java.util.stream.IntStream stream(int[] p0);
  public static java.util.stream.IntStream stream(int[] p0, int p1, int p2);
  public static java.util.stream.LongStream stream(long[] p0);
  public static java.util.stream.LongStream stream(long[] p0, int p1, int p2);
}

public class Base64 {
  public static class Decoder {}
  public static class Encoder {}
}

public class BitSet implements Cloneable, java.io.Serializable {}

public abstract class Calendar implements java.io.Serializable, Cloneable, Comparable<java.util.Calendar> {
  public static final int ERA = 0;
  public static final int YEAR = 1;
  public static final int MONTH = 2;
  public static final int WEEK_OF_YEAR = 3;
  public static final int WEEK_OF_MONTH = 4;
  public static final int DATE = 5;
  public static final int DAY_OF_MONTH = 5;
  public static final int DAY_OF_YEAR = 6;
  public static final int DAY_OF_WEEK = 7;
  public static final int DAY_OF_WEEK_IN_MONTH = 8;
  public static final int AM_PM = 9;
  public static final int HOUR = 10;
  public static final int HOUR_OF_DAY = 11;
  public static final int MINUTE = 12;
  public static final int SECOND = 13;
  public static final int MILLISECOND = 14;
  public static final int ZONE_OFFSET = 15;
  public static final int DST_OFFSET = 16;
  public static final int FIELD_COUNT = 17;
  public static final int SUNDAY = 1;
  public static final int MONDAY = 2;
  public static final int TUESDAY = 3;
  public static final int WEDNESDAY = 4;
  public static final int THURSDAY = 5;
  public static final int FRIDAY = 6;
  public static final int SATURDAY = 7;
  public static final int JANUARY = 0;
  public static final int FEBRUARY = 1;
  public static final int MARCH = 2;
  public static final int APRIL = 3;
  public static final int MAY = 4;
  public static final int JUNE = 5;
  public static final int JULY = 6;
  public static final int AUGUST = 7;
  public static final int SEPTEMBER = 8;
  public static final int OCTOBER = 9;
  public static final int NOVEMBER = 10;
  public static final int DECEMBER = 11;
  public static final int UNDECIMBER = 12;
  public static final int AM = 0;
  public static final int PM = 1;
  public static final int ALL_STYLES = 0;
  public static final int SHORT = 1;
  public static final int LONG = 2;
  public static final int NARROW_FORMAT = 4;
  public static final int NARROW_STANDALONE = 32772;
  public static final int SHORT_FORMAT = 1;
  public static final int LONG_FORMAT = 2;
  public static final int SHORT_STANDALONE = 32769;
  public static final int LONG_STANDALONE = 32770;
  public static class Builder {}
}

public interface Collection<E> extends Iterable<E> {
  boolean add(E p0);
  boolean addAll(java.util.Collection<? extends E> p0);
  void clear();
  boolean contains(Object p0);
  boolean containsAll(java.util.Collection<?> p0);
  boolean isEmpty();
  java.util.Iterator<E> iterator();
  default java.util.stream.Stream<E> parallelStream();
  boolean remove(Object p0);
  boolean removeAll(java.util.Collection<?> p0);
  default boolean removeIf(java.util.function.Predicate<? super E> p0);
  boolean retainAll(java.util.Collection<?> p0);
  int size();
  default java.util.Spliterator<E> spliterator();
  default java.util.stream.Stream<E> stream();
  <T> T[] toArray(T[] p0);
  Object[] toArray();
  default <T> T[] toArray(java.util.function.IntFunction<T[]> p0);
}

public class Collections {
  public static <T> boolean addAll(java.util.Collection<? super T> p0, T... p1);
  public static <T> java.util.Queue<T> asLifoQueue(java.util.Deque<T> p0);
  public static <T> int binarySearch(java.util.List<? extends T> p0, T p1, java.util.Comparator<? super T> p2);
  public static <T> int binarySearch(java.util.List<? extends Comparable<? super T>> p0, T p1);
  public static <E> java.util.Collection<E> checkedCollection(java.util.Collection<E> p0, Class<E> p1);
  public static <E> java.util.List<E> checkedList(java.util.List<E> p0, Class<E> p1);
  public static <K, V> java.util.Map<K, V> checkedMap(java.util.Map<K, V> p0, Class<K> p1, Class<V> p2);
  public static <K, V> java.util.NavigableMap<K, V> checkedNavigableMap(java.util.NavigableMap<K, V> p0, Class<K> p1, Class<V> p2);
  public static <E> java.util.NavigableSet<E> checkedNavigableSet(java.util.NavigableSet<E> p0, Class<E> p1);
  public static <E> java.util.Queue<E> checkedQueue(java.util.Queue<E> p0, Class<E> p1);
  public static <E> java.util.Set<E> checkedSet(java.util.Set<E> p0, Class<E> p1);
  public static <K, V> java.util.SortedMap<K, V> checkedSortedMap(java.util.SortedMap<K, V> p0, Class<K> p1, Class<V> p2);
  public static <E> java.util.SortedSet<E> checkedSortedSet(java.util.SortedSet<E> p0, Class<E> p1);
  public static <T> void copy(java.util.List<? super T> p0, java.util.List<? extends T> p1);
  public static boolean disjoint(java.util.Collection<?> p0, java.util.Collection<?> p1);
  public static <T> java.util.Enumeration<T> emptyEnumeration();
  public static <T> java.util.Iterator<T> emptyIterator();
  public static <T> java.util.List<T> emptyList();
  public static <T> java.util.ListIterator<T> emptyListIterator();
  public static <K, V> java.util.Map<K, V> emptyMap();
  public static <K, V> java.util.NavigableMap<K, V> emptyNavigableMap();
  public static <E> java.util.NavigableSet<E> emptyNavigableSet();
  public static <T> java.util.Set<T> emptySet();
  public static <K, V> java.util.SortedMap<K, V> emptySortedMap();
  public static <E> java.util.SortedSet<E> emptySortedSet();
  public static <T> java.util.Enumeration<T> enumeration(java.util.Collection<T> p0);
  public static <T> void fill(java.util.List<? super T> p0, T p1);
  public static int frequency(java.util.Collection<?> p0, Object p1);
  public static int indexOfSubList(java.util.List<?> p0, java.util.List<?> p1);
  public static int lastIndexOfSubList(java.util.List<?> p0, java.util.List<?> p1);
  public static <T> java.util.ArrayList<T> list(java.util.Enumeration<T> p0);
  public static <T extends Comparable<? super T>> T max(java.util.Collection<? extends T> p0);
  public static <T> T max(java.util.Collection<? extends T> p0, java.util.Comparator<? super T> p1);
  public static <T extends Comparable<? super T>> T min(java.util.Collection<? extends T> p0);
  public static <T> T min(java.util.Collection<? extends T> p0, java.util.Comparator<? super T> p1);
  public static <T> java.util.List<T> nCopies(int p0, T p1);
  public static <E> java.util.Set<E> newSetFromMap(java.util.Map<E, Boolean> p0);
  public static <T> boolean replaceAll(java.util.List<T> p0, T p1, T p2);
  public static void reverse(java.util.List<?> p0);
  public static <T> java.util.Comparator<T> reverseOrder();
  public static <T> java.util.Comparator<T> reverseOrder(java.util.Comparator<T> p0);
  public static void rotate(java.util.List<?> p0, int p1);
  public static void shuffle(java.util.List<?> p0);
  public static void shuffle(java.util.List<?> p0, java.util.Random p1);
  public static <T> java.util.Set<T> singleton(T p0);
  public static <T> java.util.List<T> singletonList(T p0);
  public static <K, V> java.util.Map<K, V> singletonMap(K p0, V p1);
  public static <T extends Comparable<? super T>> void sort(java.util.List<T> p0);
  public static <T> void sort(java.util.List<T> p0, java.util.Comparator<? super T> p1);
  public static void swap(java.util.List<?> p0, int p1, int p2);
  public static <T> java.util.Collection<T> synchronizedCollection(java.util.Collection<T> p0);
  public static <T> java.util.List<T> synchronizedList(java.util.List<T> p0);
  public static <K, V> java.util.Map<K, V> synchronizedMap(java.util.Map<K, V> p0);
  public static <K, V> java.util.NavigableMap<K, V> synchronizedNavigableMap(java.util.NavigableMap<K, V> p0);
  public static <T> java.util.NavigableSet<T> synchronizedNavigableSet(java.util.NavigableSet<T> p0);
  public static <T> java.util.Set<T> synchronizedSet(java.util.Set<T> p0);
  public static <K, V> java.util.SortedMap<K, V> synchronizedSortedMap(java.util.SortedMap<K, V> p0);
  public static <T> java.util.SortedSet<T> synchronizedSortedSet(java.util.SortedSet<T> p0);
  public static <T> java.util.Collection<T> unmodifiableCollection(java.util.Collection<? extends T> p0);
  public static <T> java.util.List<T> unmodifiableList(java.util.List<? extends T> p0);
  public static <K, V> java.util.Map<K, V> unmodifiableMap(java.util.Map<? extends K, ? extends V> p0);
  public static <K, V> java.util.NavigableMap<K, V> unmodifiableNavigableMap(java.util.NavigableMap<K, ? extends V> p0);
  public static <T> java.util.NavigableSet<T> unmodifiableNavigableSet(java.util.NavigableSet<T> p0);
  public static <T> java.util.Set<T> unmodifiableSet(java.util.Set<? extends T> p0);
  public static <K, V> java.util.SortedMap<K, V> unmodifiableSortedMap(java.util.SortedMap<K, ? extends V> p0);
  public static <T> java.util.SortedSet<T> unmodifiableSortedSet(java.util.SortedSet<T> p0);
}

public interface Comparator<T> {
  int compare(T p0, T p1);
}

public class ConcurrentModificationException extends RuntimeException {}

public final class Currency implements java.io.Serializable {}

public class Date implements java.io.Serializable, Cloneable, Comparable<java.util.Date> {}

public interface Deque<E> extends java.util.Queue<E> {}

public abstract class Dictionary<K, V> {}

public class DoubleSummaryStatistics implements java.util.function.DoubleConsumer {}

public class DuplicateFormatFlagsException extends java.util.IllegalFormatException {}

public class EmptyStackException extends RuntimeException {}

public class EnumMap<K extends Enum<K>, V> extends java.util.AbstractMap<K, V> implements java.io.Serializable, Cloneable {}

public abstract class EnumSet<E extends Enum<E>> extends java.util.AbstractSet<E> implements Cloneable, java.io.Serializable {}

public interface Enumeration<E> {}

public interface EventListener {}

public abstract class EventListenerProxy<T extends java.util.EventListener> implements java.util.EventListener {}

public class EventObject implements java.io.Serializable {}

public class FormatFlagsConversionMismatchException extends java.util.IllegalFormatException {}

public interface Formattable {}

public class FormattableFlags {
  public static final int LEFT_JUSTIFY = 1;
  public static final int UPPERCASE = 2;
  public static final int ALTERNATE = 4;
}

public final class Formatter implements java.io.Closeable, java.io.Flushable {
  public enum BigDecimalLayoutForm {
    SCIENTIFIC, DECIMAL_FLOAT;
  }
}

public class FormatterClosedException extends IllegalStateException {}

public class GregorianCalendar extends java.util.Calendar {
  public static final int BC = 0;
  public static final int AD = 1;
}

public class HashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.Map<K, V>, Cloneable, java.io.Serializable {}

public class HashSet<E> extends java.util.AbstractSet<E> implements java.util.Set<E>, Cloneable, java.io.Serializable {}

public class Hashtable<K, V> extends java.util.Dictionary<K, V> implements java.util.Map<K, V>, Cloneable, java.io.Serializable {}

public final class HexFormat {}

public class IdentityHashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.Map<K, V>, java.io.Serializable, Cloneable {}

public class IllegalFormatCodePointException extends java.util.IllegalFormatException {}

public class IllegalFormatConversionException extends java.util.IllegalFormatException {}

public class IllegalFormatException extends IllegalArgumentException {}

public class IllegalFormatFlagsException extends java.util.IllegalFormatException {}

public class IllegalFormatPrecisionException extends java.util.IllegalFormatException {}

public class IllegalFormatWidthException extends java.util.IllegalFormatException {}

public class IllformedLocaleException extends RuntimeException {}

public class InputMismatchException extends java.util.NoSuchElementException {}

public class IntSummaryStatistics implements java.util.function.IntConsumer {}

public class InvalidPropertiesFormatException extends java.io.IOException {}

public interface Iterator<E> {
  default void forEachRemaining(java.util.function.Consumer<? super E> p0);
  boolean hasNext();
  E next();
  default void remove();
}

public class LinkedHashMap<K, V> extends java.util.HashMap<K, V> implements java.util.Map<K, V> {}

public class LinkedHashSet<E> extends java.util.HashSet<E> implements java.util.Set<E>, Cloneable, java.io.Serializable {}

public class LinkedList<E> extends java.util.AbstractSequentialList<E> implements java.util.List<E>, java.util.Deque<E>, Cloneable, java.io.Serializable {}

public interface List<E> extends java.util.Collection<E> {
  boolean add(E p0);
  void add(int p0, E p1);
  boolean addAll(int p0, java.util.Collection<? extends E> p1);
  boolean addAll(java.util.Collection<? extends E> p0);
  void clear();
  boolean contains(Object p0);
  boolean containsAll(java.util.Collection<?> p0);
  static <E> java.util.List<E> copyOf(java.util.Collection<? extends E> p0);
  E get(int p0);
  int indexOf(Object p0);
  boolean isEmpty();
  java.util.Iterator<E> iterator();
  int lastIndexOf(Object p0);
  java.util.ListIterator<E> listIterator();
  java.util.ListIterator<E> listIterator(int p0);
  static <E> java.util.List<E> of();
  static <E> java.util.List<E> of(E p0);
  static <E> java.util.List<E> of(E p0, E p1);
  static <E> java.util.List<E> of(E p0, E p1, E p2);
  static <E> java.util.List<E> of(E p0, E p1, E p2, E p3);
  static <E> java.util.List<E> of(E p0, E p1, E p2, E p3, E p4);
  static <E> java.util.List<E> of(E p0, E p1, E p2, E p3, E p4, E p5);
  static <E> java.util.List<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6);
  static <E> java.util.List<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6, E p7);
  static <E> java.util.List<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6, E p7, E p8);
  static <E> java.util.List<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6, E p7, E p8, E p9);
  static <E> java.util.List<E> of(E... p0);
  E remove(int p0);
  boolean remove(Object p0);
  boolean removeAll(java.util.Collection<?> p0);
  default void replaceAll(java.util.function.UnaryOperator<E> p0);
  boolean retainAll(java.util.Collection<?> p0);
  E set(int p0, E p1);
  int size();
  default void sort(java.util.Comparator<? super E> p0);
  default java.util.Spliterator<E> spliterator();
  java.util.List<E> subList(int p0, int p1);
  <T> T[] toArray(T[] p0);
  Object[] toArray();
}

public interface ListIterator<E> extends java.util.Iterator<E> {}

public abstract class ListResourceBundle extends java.util.ResourceBundle {}

public final class Locale implements Cloneable, java.io.Serializable {
  public static final char PRIVATE_USE_EXTENSION = 'x';
  public static final char UNICODE_LOCALE_EXTENSION = 'u';
  public static final class Builder {}
  public enum Category {
    DISPLAY, FORMAT;
  }
  public enum FilteringMode {
    AUTOSELECT_FILTERING, EXTENDED_FILTERING, IGNORE_EXTENDED_RANGES, MAP_EXTENDED_RANGES, REJECT_EXTENDED_RANGES;
  }
  public enum IsoCountryCode {
    PART1_ALPHA2, PART1_ALPHA3, PART3;
  }
  public static final class LanguageRange {
    public static final double MAX_WEIGHT = 1.0;
    public static final double MIN_WEIGHT = 0.0;
  }
}

public class LongSummaryStatistics implements java.util.function.LongConsumer, java.util.function.IntConsumer {}

public interface Map<K, V> {
  void clear();
  default V compute(K p0, java.util.function.BiFunction<? super K, ? super V, ? extends V> p1);
  default V computeIfAbsent(K p0, java.util.function.Function<? super K, ? extends V> p1);
  default V computeIfPresent(K p0, java.util.function.BiFunction<? super K, ? super V, ? extends V> p1);
  boolean containsKey(Object p0);
  boolean containsValue(Object p0);
  static <K, V> java.util.Map<K, V> copyOf(java.util.Map<? extends K, ? extends V> p0);
  static <K, V> java.util.Map.Entry<K, V> entry(K p0, V p1);
  java.util.Set<java.util.Map.Entry<K, V>> entrySet();
  default void forEach(java.util.function.BiConsumer<? super K, ? super V> p0);
  V get(Object p0);
  default V getOrDefault(Object p0, V p1);
  boolean isEmpty();
  java.util.Set<K> keySet();
  default V merge(K p0, V p1, java.util.function.BiFunction<? super V, ? super V, ? extends V> p2);
  static <K, V> java.util.Map<K, V> of();
  static <K, V> java.util.Map<K, V> of(K p0, V p1);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5, K p6, V p7);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5, K p6, V p7, K p8, V p9);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5, K p6, V p7, K p8, V p9, K p10, V p11);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5, K p6, V p7, K p8, V p9, K p10, V p11, K p12, V p13);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5, K p6, V p7, K p8, V p9, K p10, V p11, K p12, V p13, K p14, V p15);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5, K p6, V p7, K p8, V p9, K p10, V p11, K p12, V p13, K p14, V p15, K p16, V p17);
  static <K, V> java.util.Map<K, V> of(K p0, V p1, K p2, V p3, K p4, V p5, K p6, V p7, K p8, V p9, K p10, V p11, K p12, V p13, K p14, V p15, K p16, V p17, K p18, V p19);
  static <K, V> java.util.Map<K, V> ofEntries(java.util.Map.Entry<? extends K, ? extends V>... p0);
  V put(K p0, V p1);
  void putAll(java.util.Map<? extends K, ? extends V> p0);
  default V putIfAbsent(K p0, V p1);
  V remove(Object p0);
  default boolean remove(Object p0, Object p1);
  default V replace(K p0, V p1);
  default boolean replace(K p0, V p1, V p2);
  default void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> p0);
  int size();
  java.util.Collection<V> values();
  public interface Entry<K, V> {
    static <K extends Comparable<? super K>, V> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByKey();
    static <K, V> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByKey(java.util.Comparator<? super K> p0);
    static <K, V extends Comparable<? super V>> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByValue();
    static <K, V> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByValue(java.util.Comparator<? super V> p0);
    static <K, V> java.util.Map.Entry<K, V> copyOf(java.util.Map.Entry<? extends K, ? extends V> p0);
    K getKey();
    V getValue();
    V setValue(V p0);
  }
}

public class MissingFormatArgumentException extends java.util.IllegalFormatException {}

public class MissingFormatWidthException extends java.util.IllegalFormatException {}

public class MissingResourceException extends RuntimeException {}

public interface NavigableMap<K, V> extends java.util.SortedMap<K, V> {}

public interface NavigableSet<E> extends java.util.SortedSet<E> {}

public class NoSuchElementException extends RuntimeException {}

public final class Objects {
  public static int checkFromIndexSize(int p0, int p1, int p2);
  public static long checkFromIndexSize(long p0, long p1, long p2);
  public static int checkFromToIndex(int p0, int p1, int p2);
  public static long checkFromToIndex(long p0, long p1, long p2);
  public static int checkIndex(int p0, int p1);
  public static long checkIndex(long p0, long p1);
  public static <T> int compare(T p0, T p1, java.util.Comparator<? super T> p2);
  public static boolean deepEquals(Object p0, Object p1);
  public static int hash(Object... p0);
  public static boolean isNull(Object p0);
  public static boolean nonNull(Object p0);
  public static <T> T requireNonNull(T p0);
  public static <T> T requireNonNull(T p0, String p1);
  public static <T> T requireNonNull(T p0, java.util.function.Supplier<String> p1);
  public static <T> T requireNonNullElse(T p0, T p1);
  public static <T> T requireNonNullElseGet(T p0, java.util.function.Supplier<? extends T> p1);
}

public class Observable {}

public interface Observer {}

public final class Optional<T> {
  public static <T> java.util.Optional<T> empty();
  public java.util.Optional<T> filter(java.util.function.Predicate<? super T> p0);
  public <U> java.util.Optional<U> flatMap(java.util.function.Function<? super T, ? extends java.util.Optional<? extends U>> p0);
  public T get();
  public void ifPresent(java.util.function.Consumer<? super T> p0);
  public void ifPresentOrElse(java.util.function.Consumer<? super T> p0, Runnable p1);
  public boolean isEmpty();
  public boolean isPresent();
  public <U> java.util.Optional<U> map(java.util.function.Function<? super T, ? extends U> p0);
  public static <T> java.util.Optional<T> of(T p0);
  public static <T> java.util.Optional<T> ofNullable(T p0);
  public java.util.Optional<T> or(java.util.function.Supplier<? extends java.util.Optional<? extends T>> p0);
  public T orElse(T p0);
  public T orElseGet(java.util.function.Supplier<? extends T> p0);
  public <X extends Throwable> T orElseThrow(java.util.function.Supplier<? extends X> p0);
  public T orElseThrow();
  public java.util.stream.Stream<T> stream();
}

public final class OptionalDouble {}

public final class OptionalInt {}

public final class OptionalLong {}

public interface PrimitiveIterator<T, T_CONS> extends java.util.Iterator<T> {
  public interface OfDouble extends java.util.PrimitiveIterator<Double, java.util.function.DoubleConsumer> {}
  public interface OfInt extends java.util.PrimitiveIterator<Integer, java.util.function.IntConsumer> {}
  public interface OfLong extends java.util.PrimitiveIterator<Long, java.util.function.LongConsumer> {}
}

public class PriorityQueue<E> extends java.util.AbstractQueue<E> implements java.io.Serializable {}

public class Properties extends java.util.Hashtable<Object, Object> {}

public final class PropertyPermission extends java.security.Permission {}

public class PropertyResourceBundle extends java.util.ResourceBundle {}

public interface Queue<E> extends java.util.Collection<E> {}

public class Random implements java.io.Serializable {}

public interface RandomAccess {}

public abstract class ResourceBundle {
  public static class Control {
    public static final long TTL_DONT_CACHE = -1L;
    public static final long TTL_NO_EXPIRATION_CONTROL = -2L;
  }
}

public final class Scanner implements java.util.Iterator<String>, java.io.Closeable {}

public class ServiceConfigurationError extends Error {}

public final class ServiceLoader<S> implements Iterable<S> {
  public interface Provider<S> extends java.util.function.Supplier<S> {}
}

public interface Set<E> extends java.util.Collection<E> {
  boolean add(E p0);
  boolean addAll(java.util.Collection<? extends E> p0);
  void clear();
  boolean contains(Object p0);
  boolean containsAll(java.util.Collection<?> p0);
  static <E> java.util.Set<E> copyOf(java.util.Collection<? extends E> p0);
  boolean isEmpty();
  java.util.Iterator<E> iterator();
  static <E> java.util.Set<E> of();
  static <E> java.util.Set<E> of(E p0);
  static <E> java.util.Set<E> of(E p0, E p1);
  static <E> java.util.Set<E> of(E p0, E p1, E p2);
  static <E> java.util.Set<E> of(E p0, E p1, E p2, E p3);
  static <E> java.util.Set<E> of(E p0, E p1, E p2, E p3, E p4);
  static <E> java.util.Set<E> of(E p0, E p1, E p2, E p3, E p4, E p5);
  static <E> java.util.Set<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6);
  static <E> java.util.Set<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6, E p7);
  static <E> java.util.Set<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6, E p7, E p8);
  static <E> java.util.Set<E> of(E p0, E p1, E p2, E p3, E p4, E p5, E p6, E p7, E p8, E p9);
  static <E> java.util.Set<E> of(E... p0);
  boolean remove(Object p0);
  boolean removeAll(java.util.Collection<?> p0);
  boolean retainAll(java.util.Collection<?> p0);
  int size();
  default java.util.Spliterator<E> spliterator();
  <T> T[] toArray(T[] p0);
  Object[] toArray();
}

public class SimpleTimeZone extends java.util.TimeZone {
  public static final int WALL_TIME = 0;
  public static final int STANDARD_TIME = 1;
  public static final int UTC_TIME = 2;
}

public interface SortedMap<K, V> extends java.util.Map<K, V> {}

public interface SortedSet<E> extends java.util.Set<E> {}

public interface Spliterator<T> {
  int ORDERED = 16;
  int DISTINCT = 1;
  int SORTED = 4;
  int SIZED = 64;
  int NONNULL = 256;
  int IMMUTABLE = 1024;
  int CONCURRENT = 4096;
  int SUBSIZED = 16384;
  public interface OfDouble extends java.util.Spliterator.OfPrimitive<Double, java.util.function.DoubleConsumer, java.util.Spliterator.OfDouble> {}
  public interface OfInt extends java.util.Spliterator.OfPrimitive<Integer, java.util.function.IntConsumer, java.util.Spliterator.OfInt> {}
  public interface OfLong extends java.util.Spliterator.OfPrimitive<Long, java.util.function.LongConsumer, java.util.Spliterator.OfLong> {}
  public interface OfPrimitive<T, T_CONS, T_SPLITR extends java.util.Spliterator.OfPrimitive<T, T_CONS, T_SPLITR>> extends java.util.Spliterator<T> {}
}

public final class Spliterators {
  public static abstract class AbstractDoubleSpliterator implements java.util.Spliterator.OfDouble {}
  public static abstract class AbstractIntSpliterator implements java.util.Spliterator.OfInt {}
  public static abstract class AbstractLongSpliterator implements java.util.Spliterator.OfLong {}
  public static abstract class AbstractSpliterator<T> implements java.util.Spliterator<T> {}
}

public final class SplittableRandom {}

public class Stack<E> extends java.util.Vector<E> {}

public final class StringJoiner {}

public class StringTokenizer implements java.util.Enumeration<Object> {}

public abstract class TimeZone implements java.io.Serializable, Cloneable {
  public static final int SHORT = 0;
  public static final int LONG = 1;
}

public class Timer {}

public abstract class TimerTask implements Runnable {}

public class TooManyListenersException extends Exception {}

public class TreeMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.NavigableMap<K, V>, Cloneable, java.io.Serializable {}

public class TreeSet<E> extends java.util.AbstractSet<E> implements java.util.NavigableSet<E>, Cloneable, java.io.Serializable {}

public final class UUID implements java.io.Serializable, Comparable<java.util.UUID> {
  public UUID(long p0, long p1) {}
  public int clockSequence();
  public int compareTo(java.util.UUID p0);
  public static java.util.UUID fromString(String p0);
  public long getLeastSignificantBits();
  public long getMostSignificantBits();
  public static java.util.UUID nameUUIDFromBytes(byte[] p0);
  public long node();
  public static java.util.UUID randomUUID();
  public long timestamp();
  public int variant();
  public int version();
}

public class UnknownFormatConversionException extends java.util.IllegalFormatException {}

public class UnknownFormatFlagsException extends java.util.IllegalFormatException {}

public class Vector<E> extends java.util.AbstractList<E> implements java.util.List<E>, java.util.RandomAccess, Cloneable, java.io.Serializable {}

public class WeakHashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.Map<K, V> {}
