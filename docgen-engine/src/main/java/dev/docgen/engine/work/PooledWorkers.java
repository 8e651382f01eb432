package dev.docgen.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Shares items among the pool's threads: each takes the next item until none is left. The calling
 * thread only waits, so that all work runs on threads with the pool's stack size and none of it can
 * hold the caller.
 */
public final class PooledWorkers implements Workers {
  private final WorkerPool pool;
  private final Patience patience;
  private final UnaryOperator<Runnable> wrapper;
  private final Runnable cancellation;

  /**
   * @param pool runs the tasks; no item's work may call {@link #mapOrdered}
   * @param patience how long to wait for them
   * @param wrapper surrounds each task: carries context, measures
   * @param cancellation throws {@link CancellationException} when work is to stop
   */
  public PooledWorkers(
      WorkerPool pool, Patience patience, UnaryOperator<Runnable> wrapper, Runnable cancellation) {
    this.pool = pool;
    this.patience = patience;
    this.wrapper = wrapper;
    this.cancellation = cancellation;
  }

  @Override
  public <R> R call(Supplier<? extends R> question, Function<Overdue, ? extends R> otherwise) {
    return new TimedCalls(pool, patience, wrapper).call(question, otherwise);
  }

  @Override
  public <T, R> List<R> mapOrdered(
      List<T> items,
      Function<? super T, ? extends R> work,
      Unanswered<? super T, ? extends R> otherwise) {
    cancellation.run();
    if (items.isEmpty()) {
      return List.of();
    }
    Batch<T, R> batch = new Batch<>(items, work, cancellation);
    int tasks = Math.min(pool.threads(), items.size());
    List<Batch<T, R>.Turn> turns = new ArrayList<>(tasks);
    List<Attempt> attempts = new ArrayList<>(tasks);
    for (int i = 0; i < tasks; i++) {
      Batch<T, R>.Turn turn = batch.new Turn();
      try {
        attempts.add(pool.execute(wrapper.apply(turn)));
        turns.add(turn);
      } catch (RejectedExecutionException e) {
        batch.stop(new CancellationException("the engine is closed"));
      }
    }
    Waiting waiting =
        new Waiting(
            attempts,
            () -> batch.stop(new CancellationException("the generation was interrupted")),
            () -> standInForSlow(turns, attempts));
    if (!waiting.forEnd(patience.nanos())) {
      batch.end();
      for (int i = 0; i < turns.size(); i++) {
        turns.get(i).abandon(attempts.get(i));
      }
    }
    return batch.results(otherwise);
  }

  /** Keeps other generations going while items of this one take long, perhaps for ever. */
  private static void standInForSlow(
      List<? extends Batch<?, ?>.Turn> turns, List<Attempt> attempts) {
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).isAtSameItem()) {
        attempts.get(i).standIn();
      }
    }
  }
}
