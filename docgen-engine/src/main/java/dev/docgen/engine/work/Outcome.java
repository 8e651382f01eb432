package dev.docgen.engine.work;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of work came to: an answer, what it threw, or nothing in time.
 *
 * @param failure what it threw; null when there is none
 * @param isNone whether there was neither in time
 */
record Outcome<R>(@Nullable R answer, @Nullable Throwable failure, boolean isNone) {

  /** Returns what no answer in time comes to. */
  static <R> Outcome<R> none() {
    return new Outcome<>(null, null, true);
  }

  /** Does the work. */
  static <R> Outcome<R> of(Supplier<? extends R> work) {
    try {
      return new Outcome<>(work.get(), null, false);
    } catch (Throwable e) { // also what a method of other code throws without declaring it
      return new Outcome<>(null, e, false);
    }
  }

  /** Returns the answer, or throws what the work threw. */
  @SuppressWarnings("NullAway") // null only where R is nullable
  R get() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure != null) {
      throw new UndeclaredThrowableException(failure);
    }
    return answer;
  }
}
