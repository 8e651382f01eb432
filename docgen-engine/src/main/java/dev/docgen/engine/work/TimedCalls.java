package dev.docgen.engine.work;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks code of others on a thread that can be given up. Thread-safe. */
public final class TimedCalls {
  private final WorkerPool pool;
  private final Patience patience;
  private final UnaryOperator<Runnable> wrapper;

  public TimedCalls(WorkerPool pool, Patience patience) {
    this(pool, patience, task -> task);
  }

  TimedCalls(WorkerPool pool, Patience patience, UnaryOperator<Runnable> wrapper) {
    this.pool = pool;
    this.patience = patience;
    this.wrapper = wrapper;
  }

  /**
   * Returns the answer, or {@code otherwise} when none comes in time; the thread is interrupted
   * then. What the question throws is thrown. An interruption of the caller shortens the time and
   * is kept.
   */
  public <R> R call(Supplier<? extends R> question, Function<Overdue, ? extends R> otherwise) {
    return call(question, () -> {}, otherwise);
  }

  /**
   * As the other, and runs {@code givingUp} before the thread is interrupted, so that what the
   * interruption brings about can be told from an answer.
   */
  public <R> R call(
      Supplier<? extends R> question, Runnable givingUp, Function<Overdue, ? extends R> otherwise) {
    AtomicReference<@Nullable Outcome<R>> answered = new AtomicReference<>();
    Attempt attempt =
        pool.call(wrapper.apply(() -> answered.compareAndSet(null, Outcome.of(question))));
    if (!new Waiting(List.of(attempt), () -> {}, () -> {}).forEnd(patience.nanos())
        && answered.compareAndSet(null, Outcome.none())) {
      givingUp.run();
      return otherwise.apply(attempt.abandon());
    }
    return Objects.requireNonNull(answered.get()).get();
  }
}
