package dev.docgen.engine.types;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed when first asked for. Two threads may compute it at once; all of them see the
 * one that was finished first, so identity is stable. A computation may ask for other values, even
 * in a circle that {@link Guard} ends: nothing is locked.
 */
final class Memo<T> {
  private static final VarHandle VALUE = value();

  private final Supplier<T> source;
  private volatile @Nullable T value;

  Memo(Supplier<T> source) {
    this.source = source;
  }

  private static VarHandle value() {
    try {
      return MethodHandles.lookup().findVarHandle(Memo.class, "value", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  T get() {
    T known = value;
    if (known != null) {
      return known;
    }
    T computed = source.get();
    @SuppressWarnings("unchecked") // only values of this kind are ever set
    T earlier = (T) VALUE.compareAndExchange(this, null, computed);
    return earlier == null ? computed : earlier;
  }

  /** Returns the value, or {@code otherwise} when this thread is already computing it. */
  T get(Guard guard, T otherwise) {
    T known = value;
    return known != null ? known : guard.once(this, this::get, otherwise);
  }
}
