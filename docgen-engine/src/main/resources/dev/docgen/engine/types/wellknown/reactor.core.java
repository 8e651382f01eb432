package reactor.core;

public interface CorePublisher<T> extends org.reactivestreams.Publisher<T> {}

public interface CoreSubscriber<T> extends org.reactivestreams.Subscriber<T> {}

public interface Disposable {
  void dispose();
  default boolean isDisposed();
  public interface Composite extends reactor.core.Disposable {
    boolean isDisposed();
  }
  public interface Swap extends reactor.core.Disposable, java.util.function.Supplier<reactor.core.Disposable> {}
}

public interface Scannable {
  default boolean isScanAvailable();
  Object scanUnsafe(reactor.core.Scannable.Attr p0);
  @java.lang.Deprecated default java.util.Map<String, String> tagsDeduplicated();
  public class Attr<T> {
    public static final reactor.core.Scannable.Attr<reactor.core.Scannable> ACTUAL;
    public static final reactor.core.Scannable.Attr<Boolean> ACTUAL_METADATA;
    public static final reactor.core.Scannable.Attr<Integer> BUFFERED;
    public static final reactor.core.Scannable.Attr<Integer> CAPACITY;
    public static final reactor.core.Scannable.Attr<Boolean> CANCELLED;
    public static final reactor.core.Scannable.Attr<Boolean> DELAY_ERROR;
    public static final reactor.core.Scannable.Attr<Throwable> ERROR;
    public static final reactor.core.Scannable.Attr<Long> LARGE_BUFFERED;
    public static final reactor.core.Scannable.Attr<String> NAME;
    public static final reactor.core.Scannable.Attr<reactor.core.Scannable> PARENT;
    public static final reactor.core.Scannable.Attr<reactor.core.Scannable> RUN_ON;
    public static final reactor.core.Scannable.Attr<Integer> PREFETCH;
    public static final reactor.core.Scannable.Attr<Long> REQUESTED_FROM_DOWNSTREAM;
    public static final reactor.core.Scannable.Attr<Boolean> TERMINATED;
    public static final reactor.core.Scannable.Attr<java.util.stream.Stream<reactor.util.function.Tuple2<String, String>>> TAGS;
    public static final reactor.core.Scannable.Attr<reactor.core.Scannable.Attr.RunStyle> RUN_STYLE;
    public static final reactor.core.Scannable.Attr<String> LIFTER;
    public enum RunStyle {
      UNKNOWN, ASYNC, SYNC;
    }
  }
}
