package java.util.concurrent;

public abstract class AbstractExecutorService implements java.util.concurrent.ExecutorService {}

public class ArrayBlockingQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {}

public interface BlockingDeque<E> extends java.util.concurrent.BlockingQueue<E>, java.util.Deque<E> {}

public interface BlockingQueue<E> extends java.util.Queue<E> {}

public class BrokenBarrierException extends Exception {}

public interface Callable<V> {
  V call();
}

public class CancellationException extends IllegalStateException {}

public class CompletableFuture<T> implements java.util.concurrent.Future<T>, java.util.concurrent.CompletionStage<T> {
  public CompletableFuture() {}
  public java.util.concurrent.CompletableFuture<Void> acceptEither(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Consumer<? super T> p1);
  public java.util.concurrent.CompletableFuture<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Consumer<? super T> p1);
  public java.util.concurrent.CompletableFuture<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Consumer<? super T> p1, java.util.concurrent.Executor p2);
  public static java.util.concurrent.CompletableFuture<Void> allOf(java.util.concurrent.CompletableFuture<?>... p0);
  public static java.util.concurrent.CompletableFuture<Object> anyOf(java.util.concurrent.CompletableFuture<?>... p0);
  public <U> java.util.concurrent.CompletableFuture<U> applyToEither(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Function<? super T, U> p1);
  public <U> java.util.concurrent.CompletableFuture<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Function<? super T, U> p1);
  public <U> java.util.concurrent.CompletableFuture<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Function<? super T, U> p1, java.util.concurrent.Executor p2);
  public boolean cancel(boolean p0);
  public boolean complete(T p0);
  public java.util.concurrent.CompletableFuture<T> completeAsync(java.util.function.Supplier<? extends T> p0);
  public java.util.concurrent.CompletableFuture<T> completeAsync(java.util.function.Supplier<? extends T> p0, java.util.concurrent.Executor p1);
  public boolean completeExceptionally(Throwable p0);
  public java.util.concurrent.CompletableFuture<T> completeOnTimeout(T p0, long p1, java.util.concurrent.TimeUnit p2);
  public static <U> java.util.concurrent.CompletableFuture<U> completedFuture(U p0);
  public static <U> java.util.concurrent.CompletionStage<U> completedStage(U p0);
  public java.util.concurrent.CompletableFuture<T> copy();
  public java.util.concurrent.Executor defaultExecutor();
  public static java.util.concurrent.Executor delayedExecutor(long p0, java.util.concurrent.TimeUnit p1);
  public static java.util.concurrent.Executor delayedExecutor(long p0, java.util.concurrent.TimeUnit p1, java.util.concurrent.Executor p2);
  public java.util.concurrent.CompletableFuture<T> exceptionally(java.util.function.Function<Throwable, ? extends T> p0);
  public java.util.concurrent.CompletableFuture<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> p0);
  public java.util.concurrent.CompletableFuture<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> p0, java.util.concurrent.Executor p1);
  public java.util.concurrent.CompletableFuture<T> exceptionallyCompose(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> p0);
  public java.util.concurrent.CompletableFuture<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> p0);
  public java.util.concurrent.CompletableFuture<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> p0, java.util.concurrent.Executor p1);
  public static <U> java.util.concurrent.CompletableFuture<U> failedFuture(Throwable p0);
  public static <U> java.util.concurrent.CompletionStage<U> failedStage(Throwable p0);
  public T get();
  public T get(long p0, java.util.concurrent.TimeUnit p1);
  public T getNow(T p0);
  public int getNumberOfDependents();
  public <U> java.util.concurrent.CompletableFuture<U> handle(java.util.function.BiFunction<? super T, Throwable, ? extends U> p0);
  public <U> java.util.concurrent.CompletableFuture<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> p0);
  public <U> java.util.concurrent.CompletableFuture<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> p0, java.util.concurrent.Executor p1);
  public boolean isCancelled();
  public boolean isCompletedExceptionally();
  public boolean isDone();
  public T join();
  public java.util.concurrent.CompletionStage<T> minimalCompletionStage();
  public <U> java.util.concurrent.CompletableFuture<U> newIncompleteFuture();
  public void obtrudeException(Throwable p0);
  public void obtrudeValue(T p0);
  public java.util.concurrent.CompletableFuture<T> orTimeout(long p0, java.util.concurrent.TimeUnit p1);
  public java.util.concurrent.CompletableFuture<Void> runAfterBoth(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  public java.util.concurrent.CompletableFuture<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  public java.util.concurrent.CompletableFuture<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1, java.util.concurrent.Executor p2);
  public java.util.concurrent.CompletableFuture<Void> runAfterEither(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  public java.util.concurrent.CompletableFuture<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  public java.util.concurrent.CompletableFuture<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1, java.util.concurrent.Executor p2);
  public static java.util.concurrent.CompletableFuture<Void> runAsync(Runnable p0);
  public static java.util.concurrent.CompletableFuture<Void> runAsync(Runnable p0, java.util.concurrent.Executor p1);
  public static <U> java.util.concurrent.CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> p0);
  public static <U> java.util.concurrent.CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> p0, java.util.concurrent.Executor p1);
  public java.util.concurrent.CompletableFuture<Void> thenAccept(java.util.function.Consumer<? super T> p0);
  public java.util.concurrent.CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> p0);
  public java.util.concurrent.CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> p0, java.util.concurrent.Executor p1);
  public <U> java.util.concurrent.CompletableFuture<Void> thenAcceptBoth(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiConsumer<? super T, ? super U> p1);
  public <U> java.util.concurrent.CompletableFuture<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiConsumer<? super T, ? super U> p1);
  public <U> java.util.concurrent.CompletableFuture<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiConsumer<? super T, ? super U> p1, java.util.concurrent.Executor p2);
  public <U> java.util.concurrent.CompletableFuture<U> thenApply(java.util.function.Function<? super T, ? extends U> p0);
  public <U> java.util.concurrent.CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> p0);
  public <U> java.util.concurrent.CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> p0, java.util.concurrent.Executor p1);
  public <U, V> java.util.concurrent.CompletableFuture<V> thenCombine(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiFunction<? super T, ? super U, ? extends V> p1);
  public <U, V> java.util.concurrent.CompletableFuture<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiFunction<? super T, ? super U, ? extends V> p1);
  public <U, V> java.util.concurrent.CompletableFuture<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiFunction<? super T, ? super U, ? extends V> p1, java.util.concurrent.Executor p2);
  public <U> java.util.concurrent.CompletableFuture<U> thenCompose(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> p0);
  public <U> java.util.concurrent.CompletableFuture<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> p0);
  public <U> java.util.concurrent.CompletableFuture<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> p0, java.util.concurrent.Executor p1);
  public java.util.concurrent.CompletableFuture<Void> thenRun(Runnable p0);
  public java.util.concurrent.CompletableFuture<Void> thenRunAsync(Runnable p0);
  public java.util.concurrent.CompletableFuture<Void> thenRunAsync(Runnable p0, java.util.concurrent.Executor p1);
  public java.util.concurrent.CompletableFuture<T> toCompletableFuture();
  public java.util.concurrent.CompletableFuture<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> p0);
  public java.util.concurrent.CompletableFuture<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> p0);
  public java.util.concurrent.CompletableFuture<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> p0, java.util.concurrent.Executor p1);
  public interface AsynchronousCompletionTask {}
}

public class CompletionException extends RuntimeException {}

public interface CompletionService<V> {}

public interface CompletionStage<T> {
  java.util.concurrent.CompletionStage<Void> acceptEither(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Consumer<? super T> p1);
  java.util.concurrent.CompletionStage<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Consumer<? super T> p1);
  java.util.concurrent.CompletionStage<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Consumer<? super T> p1, java.util.concurrent.Executor p2);
  <U> java.util.concurrent.CompletionStage<U> applyToEither(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Function<? super T, U> p1);
  <U> java.util.concurrent.CompletionStage<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Function<? super T, U> p1);
  <U> java.util.concurrent.CompletionStage<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> p0, java.util.function.Function<? super T, U> p1, java.util.concurrent.Executor p2);
  java.util.concurrent.CompletionStage<T> exceptionally(java.util.function.Function<Throwable, ? extends T> p0);
  default java.util.concurrent.CompletionStage<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> p0);
  default java.util.concurrent.CompletionStage<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> p0, java.util.concurrent.Executor p1);
  default java.util.concurrent.CompletionStage<T> exceptionallyCompose(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> p0);
  default java.util.concurrent.CompletionStage<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> p0);
  default java.util.concurrent.CompletionStage<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> p0, java.util.concurrent.Executor p1);
  <U> java.util.concurrent.CompletionStage<U> handle(java.util.function.BiFunction<? super T, Throwable, ? extends U> p0);
  <U> java.util.concurrent.CompletionStage<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> p0);
  <U> java.util.concurrent.CompletionStage<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> p0, java.util.concurrent.Executor p1);
  java.util.concurrent.CompletionStage<Void> runAfterBoth(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  java.util.concurrent.CompletionStage<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  java.util.concurrent.CompletionStage<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1, java.util.concurrent.Executor p2);
  java.util.concurrent.CompletionStage<Void> runAfterEither(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  java.util.concurrent.CompletionStage<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1);
  java.util.concurrent.CompletionStage<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> p0, Runnable p1, java.util.concurrent.Executor p2);
  java.util.concurrent.CompletionStage<Void> thenAccept(java.util.function.Consumer<? super T> p0);
  java.util.concurrent.CompletionStage<Void> thenAcceptAsync(java.util.function.Consumer<? super T> p0);
  java.util.concurrent.CompletionStage<Void> thenAcceptAsync(java.util.function.Consumer<? super T> p0, java.util.concurrent.Executor p1);
  <U> java.util.concurrent.CompletionStage<Void> thenAcceptBoth(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiConsumer<? super T, ? super U> p1);
  <U> java.util.concurrent.CompletionStage<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiConsumer<? super T, ? super U> p1);
  <U> java.util.concurrent.CompletionStage<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiConsumer<? super T, ? super U> p1, java.util.concurrent.Executor p2);
  <U> java.util.concurrent.CompletionStage<U> thenApply(java.util.function.Function<? super T, ? extends U> p0);
  <U> java.util.concurrent.CompletionStage<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> p0);
  <U> java.util.concurrent.CompletionStage<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> p0, java.util.concurrent.Executor p1);
  <U, V> java.util.concurrent.CompletionStage<V> thenCombine(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiFunction<? super T, ? super U, ? extends V> p1);
  <U, V> java.util.concurrent.CompletionStage<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiFunction<? super T, ? super U, ? extends V> p1);
  <U, V> java.util.concurrent.CompletionStage<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> p0, java.util.function.BiFunction<? super T, ? super U, ? extends V> p1, java.util.concurrent.Executor p2);
  <U> java.util.concurrent.CompletionStage<U> thenCompose(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> p0);
  <U> java.util.concurrent.CompletionStage<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> p0);
  <U> java.util.concurrent.CompletionStage<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> p0, java.util.concurrent.Executor p1);
  java.util.concurrent.CompletionStage<Void> thenRun(Runnable p0);
  java.util.concurrent.CompletionStage<Void> thenRunAsync(Runnable p0);
  java.util.concurrent.CompletionStage<Void> thenRunAsync(Runnable p0, java.util.concurrent.Executor p1);
  java.util.concurrent.CompletableFuture<T> toCompletableFuture();
  java.util.concurrent.CompletionStage<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> p0);
  java.util.concurrent.CompletionStage<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> p0);
  java.util.concurrent.CompletionStage<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> p0, java.util.concurrent.Executor p1);
}

public class ConcurrentHashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.concurrent.ConcurrentMap<K, V>, java.io.Serializable {
  public static class KeySetView<K, V> implements java.util.Set<K>, java.io.Serializable {}
}

public class ConcurrentLinkedDeque<E> extends java.util.AbstractCollection<E> implements java.util.Deque<E>, java.io.Serializable {}

public class ConcurrentLinkedQueue<E> extends java.util.AbstractQueue<E> implements java.util.Queue<E>, java.io.Serializable {}

public interface ConcurrentMap<K, V> extends java.util.Map<K, V> {}

public interface ConcurrentNavigableMap<K, V> extends java.util.concurrent.ConcurrentMap<K, V>, java.util.NavigableMap<K, V> {}

public class ConcurrentSkipListMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.concurrent.ConcurrentNavigableMap<K, V>, Cloneable, java.io.Serializable {}

public class ConcurrentSkipListSet<E> extends java.util.AbstractSet<E> implements java.util.NavigableSet<E>, Cloneable, java.io.Serializable {}

public class CopyOnWriteArrayList<E> implements java.util.List<E>, java.util.RandomAccess, Cloneable, java.io.Serializable {}

public class CopyOnWriteArraySet<E> extends java.util.AbstractSet<E> implements java.io.Serializable {}

public class CountDownLatch {}

public abstract class CountedCompleter<T> extends java.util.concurrent.ForkJoinTask<T> {}

public class CyclicBarrier {}

public class DelayQueue<E extends java.util.concurrent.Delayed> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E> {}

public interface Delayed extends Comparable<java.util.concurrent.Delayed> {}

public class Exchanger<V> {}

public class ExecutionException extends Exception {}

public interface Executor {}

public class ExecutorCompletionService<V> implements java.util.concurrent.CompletionService<V> {}

public interface ExecutorService extends java.util.concurrent.Executor {}

public class Executors {}

public final class Flow {
  public interface Processor<T, R> extends java.util.concurrent.Flow.Subscriber<T>, java.util.concurrent.Flow.Publisher<R> {}
  public interface Publisher<T> {
    void subscribe(java.util.concurrent.Flow.Subscriber<? super T> p0);
  }
  public interface Subscriber<T> {}
  public interface Subscription {}
}

public class ForkJoinPool extends java.util.concurrent.AbstractExecutorService {
  public interface ForkJoinWorkerThreadFactory {}
  public interface ManagedBlocker {}
}

public abstract class ForkJoinTask<V> implements java.util.concurrent.Future<V>, java.io.Serializable {}

public class ForkJoinWorkerThread extends Thread {}

public interface Future<V> {}

public class FutureTask<V> implements java.util.concurrent.RunnableFuture<V> {}

public class LinkedBlockingDeque<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingDeque<E>, java.io.Serializable {}

public class LinkedBlockingQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {}

public class LinkedTransferQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.TransferQueue<E>, java.io.Serializable {}

public class Phaser {}

public class PriorityBlockingQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {}

public abstract class RecursiveAction extends java.util.concurrent.ForkJoinTask<Void> {}

public abstract class RecursiveTask<V> extends java.util.concurrent.ForkJoinTask<V> {}

public class RejectedExecutionException extends RuntimeException {}

public interface RejectedExecutionHandler {}

public interface RunnableFuture<V> extends Runnable, java.util.concurrent.Future<V> {}

public interface RunnableScheduledFuture<V> extends java.util.concurrent.RunnableFuture<V>, java.util.concurrent.ScheduledFuture<V> {}

public interface ScheduledExecutorService extends java.util.concurrent.ExecutorService {}

public interface ScheduledFuture<V> extends java.util.concurrent.Delayed, java.util.concurrent.Future<V> {}

public class ScheduledThreadPoolExecutor extends java.util.concurrent.ThreadPoolExecutor implements java.util.concurrent.ScheduledExecutorService {}

public class Semaphore implements java.io.Serializable {}

public class SubmissionPublisher<T> implements java.util.concurrent.Flow.Publisher<T>, AutoCloseable {}

public class SynchronousQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {}

public interface ThreadFactory {}

public class ThreadLocalRandom extends java.util.Random {}

public class ThreadPoolExecutor extends java.util.concurrent.AbstractExecutorService {
  public static class AbortPolicy implements java.util.concurrent.RejectedExecutionHandler {}
  public static class CallerRunsPolicy implements java.util.concurrent.RejectedExecutionHandler {}
  public static class DiscardOldestPolicy implements java.util.concurrent.RejectedExecutionHandler {}
  public static class DiscardPolicy implements java.util.concurrent.RejectedExecutionHandler {}
}

public enum TimeUnit {
  NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS;
}

public class TimeoutException extends Exception {}

public interface TransferQueue<E> extends java.util.concurrent.BlockingQueue<E> {}
