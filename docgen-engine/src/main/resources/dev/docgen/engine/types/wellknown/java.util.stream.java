package java.util.stream;

public interface BaseStream<T, S extends java.util.stream.BaseStream<T, S>> extends AutoCloseable {
  void close();
  boolean isParallel();
  java.util.Iterator<T> iterator();
  S onClose(Runnable p0);
  S parallel();
  S sequential();
  java.util.Spliterator<T> spliterator();
  S unordered();
}

public interface Collector<T, A, R> {
  public enum Characteristics {
    CONCURRENT, UNORDERED, IDENTITY_FINISH;
  }
}

public final class Collectors {
  public static <T> java.util.stream.Collector<T, ?, Double> averagingDouble(java.util.function.ToDoubleFunction<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, Double> averagingInt(java.util.function.ToIntFunction<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, Double> averagingLong(java.util.function.ToLongFunction<? super T> p0);
  public static <T, A, R, RR> java.util.stream.Collector<T, A, RR> collectingAndThen(java.util.stream.Collector<T, A, R> p0, java.util.function.Function<R, RR> p1);
  public static <T> java.util.stream.Collector<T, ?, Long> counting();
  public static <T, A, R> java.util.stream.Collector<T, ?, R> filtering(java.util.function.Predicate<? super T> p0, java.util.stream.Collector<? super T, A, R> p1);
  public static <T, U, A, R> java.util.stream.Collector<T, ?, R> flatMapping(java.util.function.Function<? super T, ? extends java.util.stream.Stream<? extends U>> p0, java.util.stream.Collector<? super U, A, R> p1);
  public static <T, K, A, D> java.util.stream.Collector<T, ?, java.util.Map<K, D>> groupingBy(java.util.function.Function<? super T, ? extends K> p0, java.util.stream.Collector<? super T, A, D> p1);
  public static <T, K, D, A, M extends java.util.Map<K, D>> java.util.stream.Collector<T, ?, M> groupingBy(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Supplier<M> p1, java.util.stream.Collector<? super T, A, D> p2);
  public static <T, K> java.util.stream.Collector<T, ?, java.util.Map<K, java.util.List<T>>> groupingBy(java.util.function.Function<? super T, ? extends K> p0);
  public static <T, K, A, D, M extends java.util.concurrent.ConcurrentMap<K, D>> java.util.stream.Collector<T, ?, M> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Supplier<M> p1, java.util.stream.Collector<? super T, A, D> p2);
  public static <T, K, A, D> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, D>> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> p0, java.util.stream.Collector<? super T, A, D> p1);
  public static <T, K> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, java.util.List<T>>> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> p0);
  public static java.util.stream.Collector<CharSequence, ?, String> joining();
  public static java.util.stream.Collector<CharSequence, ?, String> joining(CharSequence p0);
  public static java.util.stream.Collector<CharSequence, ?, String> joining(CharSequence p0, CharSequence p1, CharSequence p2);
  public static <T, U, A, R> java.util.stream.Collector<T, ?, R> mapping(java.util.function.Function<? super T, ? extends U> p0, java.util.stream.Collector<? super U, A, R> p1);
  public static <T> java.util.stream.Collector<T, ?, java.util.Optional<T>> maxBy(java.util.Comparator<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, java.util.Optional<T>> minBy(java.util.Comparator<? super T> p0);
  public static <T, D, A> java.util.stream.Collector<T, ?, java.util.Map<Boolean, D>> partitioningBy(java.util.function.Predicate<? super T> p0, java.util.stream.Collector<? super T, A, D> p1);
  public static <T> java.util.stream.Collector<T, ?, java.util.Map<Boolean, java.util.List<T>>> partitioningBy(java.util.function.Predicate<? super T> p0);
  public static <T, U> java.util.stream.Collector<T, ?, U> reducing(U p0, java.util.function.Function<? super T, ? extends U> p1, java.util.function.BinaryOperator<U> p2);
  public static <T> java.util.stream.Collector<T, ?, T> reducing(T p0, java.util.function.BinaryOperator<T> p1);
  public static <T> java.util.stream.Collector<T, ?, java.util.Optional<T>> reducing(java.util.function.BinaryOperator<T> p0);
  public static <T> java.util.stream.Collector<T, ?, java.util.DoubleSummaryStatistics> summarizingDouble(java.util.function.ToDoubleFunction<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, java.util.IntSummaryStatistics> summarizingInt(java.util.function.ToIntFunction<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, java.util.LongSummaryStatistics> summarizingLong(java.util.function.ToLongFunction<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, Double> summingDouble(java.util.function.ToDoubleFunction<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, Integer> summingInt(java.util.function.ToIntFunction<? super T> p0);
  public static <T> java.util.stream.Collector<T, ?, Long> summingLong(java.util.function.ToLongFunction<? super T> p0);
  public static <T, R1, R2, R> java.util.stream.Collector<T, ?, R> teeing(java.util.stream.Collector<? super T, ?, R1> p0, java.util.stream.Collector<? super T, ?, R2> p1, java.util.function.BiFunction<? super R1, ? super R2, R> p2);
  public static <T, C extends java.util.Collection<T>> java.util.stream.Collector<T, ?, C> toCollection(java.util.function.Supplier<C> p0);
  public static <T, K, U, M extends java.util.concurrent.ConcurrentMap<K, U>> java.util.stream.Collector<T, ?, M> toConcurrentMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1, java.util.function.BinaryOperator<U> p2, java.util.function.Supplier<M> p3);
  public static <T, K, U> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, U>> toConcurrentMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1);
  public static <T, K, U> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, U>> toConcurrentMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1, java.util.function.BinaryOperator<U> p2);
  public static <T> java.util.stream.Collector<T, ?, java.util.List<T>> toList();
  public static <T, K, U, M extends java.util.Map<K, U>> java.util.stream.Collector<T, ?, M> toMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1, java.util.function.BinaryOperator<U> p2, java.util.function.Supplier<M> p3);
  public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1);
  public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1, java.util.function.BinaryOperator<U> p2);
  public static <T> java.util.stream.Collector<T, ?, java.util.Set<T>> toSet();
  public static <T> java.util.stream.Collector<T, ?, java.util.List<T>> toUnmodifiableList();
  public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toUnmodifiableMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1);
  public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toUnmodifiableMap(java.util.function.Function<? super T, ? extends K> p0, java.util.function.Function<? super T, ? extends U> p1, java.util.function.BinaryOperator<U> p2);
  public static <T> java.util.stream.Collector<T, ?, java.util.Set<T>> toUnmodifiableSet();
}

public interface DoubleStream extends java.util.stream.BaseStream<Double, java.util.stream.DoubleStream> {
  public interface Builder extends java.util.function.DoubleConsumer {}
  public interface DoubleMapMultiConsumer {
    void accept(double p0, java.util.function.DoubleConsumer p1);
  }
}

public interface IntStream extends java.util.stream.BaseStream<Integer, java.util.stream.IntStream> {
  public interface Builder extends java.util.function.IntConsumer {}
  public interface IntMapMultiConsumer {
    void accept(int p0, java.util.function.IntConsumer p1);
  }
}

public interface LongStream extends java.util.stream.BaseStream<Long, java.util.stream.LongStream> {
  public interface Builder extends java.util.function.LongConsumer {}
  public interface LongMapMultiConsumer {
    void accept(long p0, java.util.function.LongConsumer p1);
  }
}

public interface Stream<T> extends java.util.stream.BaseStream<T, java.util.stream.Stream<T>> {
  boolean allMatch(java.util.function.Predicate<? super T> p0);
  boolean anyMatch(java.util.function.Predicate<? super T> p0);
  static <T> java.util.stream.Stream.Builder<T> builder();
  <R, A> R collect(java.util.stream.Collector<? super T, A, R> p0);
  <R> R collect(java.util.function.Supplier<R> p0, java.util.function.BiConsumer<R, ? super T> p1, java.util.function.BiConsumer<R, R> p2);
  static <T> java.util.stream.Stream<T> concat(java.util.stream.Stream<? extends T> p0, java.util.stream.Stream<? extends T> p1);
  long count();
  java.util.stream.Stream<T> distinct();
  default java.util.stream.Stream<T> dropWhile(java.util.function.Predicate<? super T> p0);
  static <T> java.util.stream.Stream<T> empty();
  java.util.stream.Stream<T> filter(java.util.function.Predicate<? super T> p0);
  java.util.Optional<T> findAny();
  java.util.Optional<T> findFirst();
  <R> java.util.stream.Stream<R> flatMap(java.util.function.Function<? super T, ? extends java.util.stream.Stream<? extends R>> p0);
  java.util.stream.DoubleStream flatMapToDouble(java.util.function.Function<? super T, ? extends java.util.stream.DoubleStream> p0);
  java.util.stream.IntStream flatMapToInt(java.util.function.Function<? super T, ? extends java.util.stream.IntStream> p0);
  java.util.stream.LongStream flatMapToLong(java.util.function.Function<? super T, ? extends java.util.stream.LongStream> p0);
  void forEach(java.util.function.Consumer<? super T> p0);
  void forEachOrdered(java.util.function.Consumer<? super T> p0);
  static <T> java.util.stream.Stream<T> generate(java.util.function.Supplier<? extends T> p0);
  static <T> java.util.stream.Stream<T> iterate(T p0, java.util.function.Predicate<? super T> p1, java.util.function.UnaryOperator<T> p2);
  static <T> java.util.stream.Stream<T> iterate(T p0, java.util.function.UnaryOperator<T> p1);
  java.util.stream.Stream<T> limit(long p0);
  <R> java.util.stream.Stream<R> map(java.util.function.Function<? super T, ? extends R> p0);
  default <R> java.util.stream.Stream<R> mapMulti(java.util.function.BiConsumer<? super T, ? super java.util.function.Consumer<R>> p0);
  default java.util.stream.DoubleStream mapMultiToDouble(java.util.function.BiConsumer<? super T, ? super java.util.function.DoubleConsumer> p0);
  default java.util.stream.IntStream mapMultiToInt(java.util.function.BiConsumer<? super T, ? super java.util.function.IntConsumer> p0);
  default java.util.stream.LongStream mapMultiToLong(java.util.function.BiConsumer<? super T, ? super java.util.function.LongConsumer> p0);
  java.util.stream.DoubleStream mapToDouble(java.util.function.ToDoubleFunction<? super T> p0);
  java.util.stream.IntStream mapToInt(java.util.function.ToIntFunction<? super T> p0);
  java.util.stream.LongStream mapToLong(java.util.function.ToLongFunction<? super T> p0);
  java.util.Optional<T> max(java.util.Comparator<? super T> p0);
  java.util.Optional<T> min(java.util.Comparator<? super T> p0);
  boolean noneMatch(java.util.function.Predicate<? super T> p0);
  static <T> java.util.stream.Stream<T> of(T p0);
  static <T> java.util.stream.Stream<T> of(T... p0);
  static <T> java.util.stream.Stream<T> ofNullable(T p0);
  java.util.stream.Stream<T> peek(java.util.function.Consumer<? super T> p0);
  <U> U reduce(U p0, java.util.function.BiFunction<U, ? super T, U> p1, java.util.function.BinaryOperator<U> p2);
  T reduce(T p0, java.util.function.BinaryOperator<T> p1);
  java.util.Optional<T> reduce(java.util.function.BinaryOperator<T> p0);
  java.util.stream.Stream<T> skip(long p0);
  java.util.stream.Stream<T> sorted();
  java.util.stream.Stream<T> sorted(java.util.Comparator<? super T> p0);
  default java.util.stream.Stream<T> takeWhile(java.util.function.Predicate<? super T> p0);
  <A> A[] toArray(java.util.function.IntFunction<A[]> p0);
  Object[] toArray();
  default java.util.List<T> toList();
  public interface Builder<T> extends java.util.function.Consumer<T> {}
}

public final class StreamSupport {}
