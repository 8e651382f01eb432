package dev.docgen.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Items that several threads take in turns, and what became of each. */
final class Batch<T, R> {
  private final List<T> items;
  private final Function<? super T, ? extends R> work;
  private final Runnable cancellation;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<@Nullable Outcome<R>> outcomes;
  private final @Nullable Overdue[] overdue;
  private volatile boolean ended;
  private @Nullable CancellationException stopped;

  /**
   * @param cancellation throws {@link CancellationException} when work is to stop
   */
  Batch(List<T> items, Function<? super T, ? extends R> work, Runnable cancellation) {
    this.items = items;
    this.work = work;
    this.cancellation = cancellation;
    this.outcomes = new AtomicReferenceArray<>(items.size());
    this.overdue = new Overdue[items.size()];
  }

  /** Ends the batch by cancellation, unless it has ended. */
  synchronized void stop(CancellationException cause) {
    if (!ended) {
      stopped = cause;
      ended = true;
    }
  }

  /** Ends the batch; an answer that comes later no longer counts. */
  synchronized void end() {
    ended = true;
    for (int i = 0; i < items.size(); i++) {
      outcomes.compareAndSet(i, null, Outcome.none());
    }
  }

  /**
   * Returns the answers in the order of the items.
   *
   * @throws CancellationException when the batch was stopped
   */
  List<R> results(Workers.Unanswered<? super T, ? extends R> otherwise) {
    throwIfStopped();
    List<R> results = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Outcome<R> outcome = Objects.requireNonNull(outcomes.get(i));
      results.add(outcome.isNone() ? otherwise.answer(items.get(i), overdue[i]) : outcome.get());
    }
    return results;
  }

  private synchronized void throwIfStopped() {
    if (stopped != null) {
      throw stopped;
    }
  }

  /** One thread's share: item after item, as long as there are any. */
  final class Turn implements Runnable {
    private volatile int item = -1;
    private int seen = -1;

    @Override
    public void run() {
      int i = next.getAndIncrement();
      while (i < items.size() && !ended) {
        item = i;
        settle(i);
        i = next.getAndIncrement();
      }
    }

    private void settle(int i) {
      Outcome<R> outcome =
          Outcome.of(
              () -> {
                cancellation.run();
                return work.apply(items.get(i));
              });
      if (outcome.failure() instanceof CancellationException cancelled) {
        stop(cancelled);
      } else {
        outcomes.compareAndSet(i, null, outcome);
      }
    }

    /** Returns whether the thread has not got on since this was asked last. */
    boolean isAtSameItem() {
      int now = item;
      boolean same = now == seen;
      seen = now;
      return same && now >= 0;
    }

    /** Gives the thread up and notes which item it leaves without an answer. */
    void abandon(Attempt attempt) {
      Overdue where = attempt.abandon();
      int left = item;
      if (left >= 0) {
        overdue[left] = where;
      }
    }
  }
}
