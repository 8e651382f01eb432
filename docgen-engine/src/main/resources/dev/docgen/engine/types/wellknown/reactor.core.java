package reactor.core;

public interface Disposable {
  void dispose();
  default boolean isDisposed();
  public interface Composite extends reactor.core.Disposable {
    boolean isDisposed();
  }
  public interface Swap extends reactor.core.Disposable, java.util.function.Supplier<reactor.core.Disposable> {}
}
