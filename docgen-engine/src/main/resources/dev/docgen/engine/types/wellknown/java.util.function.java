package java.util.function;

public interface BiConsumer<T, U> {
  void accept(T p0, U p1);
}

public interface BiFunction<T, U, R> {
  R apply(T p0, U p1);
}

public interface BiPredicate<T, U> {
  boolean test(T p0, U p1);
}

public interface BinaryOperator<T> extends java.util.function.BiFunction<T, T, T> {}

public interface BooleanSupplier {
  boolean getAsBoolean();
}

public interface Consumer<T> {
  void accept(T p0);
}

public interface DoubleBinaryOperator {
  double applyAsDouble(double p0, double p1);
}

public interface DoubleConsumer {
  void accept(double p0);
}

public interface DoubleFunction<R> {
  R apply(double p0);
}

public interface DoublePredicate {
  boolean test(double p0);
}

public interface DoubleSupplier {
  double getAsDouble();
}

public interface DoubleToIntFunction {
  int applyAsInt(double p0);
}

public interface DoubleToLongFunction {
  long applyAsLong(double p0);
}

public interface DoubleUnaryOperator {
  double applyAsDouble(double p0);
}

public interface Function<T, R> {
  R apply(T p0);
}

public interface IntBinaryOperator {
  int applyAsInt(int p0, int p1);
}

public interface IntConsumer {
  void accept(int p0);
}

public interface IntFunction<R> {
  R apply(int p0);
}

public interface IntPredicate {
  boolean test(int p0);
}

public interface IntSupplier {
  int getAsInt();
}

public interface IntToDoubleFunction {
  double applyAsDouble(int p0);
}

public interface IntToLongFunction {
  long applyAsLong(int p0);
}

public interface IntUnaryOperator {
  int applyAsInt(int p0);
}

public interface LongBinaryOperator {
  long applyAsLong(long p0, long p1);
}

public interface LongConsumer {
  void accept(long p0);
}

public interface LongFunction<R> {
  R apply(long p0);
}

public interface LongPredicate {
  boolean test(long p0);
}

public interface LongSupplier {
  long getAsLong();
}

public interface LongToDoubleFunction {
  double applyAsDouble(long p0);
}

public interface LongToIntFunction {
  int applyAsInt(long p0);
}

public interface LongUnaryOperator {
  long applyAsLong(long p0);
}

public interface ObjDoubleConsumer<T> {
  void accept(T p0, double p1);
}

public interface ObjIntConsumer<T> {
  void accept(T p0, int p1);
}

public interface ObjLongConsumer<T> {
  void accept(T p0, long p1);
}

public interface Predicate<T> {
  boolean test(T p0);
}

public interface Supplier<T> {
  T get();
}

public interface ToDoubleBiFunction<T, U> {
  double applyAsDouble(T p0, U p1);
}

public interface ToDoubleFunction<T> {
  double applyAsDouble(T p0);
}

public interface ToIntBiFunction<T, U> {
  int applyAsInt(T p0, U p1);
}

public interface ToIntFunction<T> {
  int applyAsInt(T p0);
}

public interface ToLongBiFunction<T, U> {
  long applyAsLong(T p0, U p1);
}

public interface ToLongFunction<T> {
  long applyAsLong(T p0);
}

public interface UnaryOperator<T> extends java.util.function.Function<T, T> {}
