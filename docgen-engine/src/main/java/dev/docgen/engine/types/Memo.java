package dev.docgen.engine.types;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed when first asked for. Two threads may compute it at once; all of them see the
 * one that was finished first, so identity is stable. A computation may ask for other values, even
 * in a circle that {@link Guard} ends: nothing is locked.
 */
final class Memo<T> {
  private final Supplier<T> source;
  private final AtomicReference<@Nullable T> value = new AtomicReference<>();

  Memo(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T known = value.get();
    if (known != null) {
      return known;
    }
    T computed = source.get();
    T earlier = value.compareAndExchange(null, computed);
    return earlier == null ? computed : earlier;
  }

  /** Returns the value, or {@code otherwise} when this thread is already computing it. */
  T get(Guard guard, T otherwise) {
    T known = value.get();
    return known != null ? known : guard.once(this, this::get, otherwise);
  }
}
