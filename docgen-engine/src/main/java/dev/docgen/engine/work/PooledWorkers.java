package dev.docgen.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shares items among the pool's threads: each takes the next item until none is left. The calling
 * thread only waits, so that all work runs on threads with the pool's stack size.
 */
public final class PooledWorkers implements Workers {
  private final Executor pool;
  private final int threads;
  private final UnaryOperator<Runnable> wrapper;
  private final Runnable cancellation;

  /**
   * @param pool runs the tasks; must not be the pool of a task that calls {@link #mapOrdered}
   * @param threads how many tasks to hand in at most
   * @param wrapper surrounds each task: carries context, measures
   * @param cancellation throws {@link CancellationException} when work is to stop
   */
  public PooledWorkers(
      Executor pool, int threads, UnaryOperator<Runnable> wrapper, Runnable cancellation) {
    this.pool = pool;
    this.threads = threads;
    this.wrapper = wrapper;
    this.cancellation = cancellation;
  }

  @Override
  public <T, R> List<R> mapOrdered(List<T> items, Function<? super T, ? extends R> work) {
    cancellation.run();
    if (items.isEmpty()) {
      return List.of();
    }
    Batch<T, R> batch = new Batch<>(items, work);
    int tasks = Math.min(threads, items.size());
    CountDownLatch done = new CountDownLatch(tasks);
    for (int i = 0; i < tasks; i++) {
      submit(batch, done);
    }
    await(batch, done);
    return batch.results();
  }

  private void submit(Batch<?, ?> batch, CountDownLatch done) {
    Runnable task = wrapper.apply(batch);
    try {
      pool.execute(
          () -> {
            try {
              task.run();
            } finally {
              done.countDown();
            }
          });
    } catch (RejectedExecutionException e) {
      done.countDown();
      batch.stop(new CancellationException("the engine is closed"));
    }
  }

  private void await(Batch<?, ?> batch, CountDownLatch done) {
    boolean interrupted = false;
    while (true) {
      try {
        done.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        batch.stop(new CancellationException("the generation was interrupted"));
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Batch<T, R> implements Runnable {
    private final List<T> items;
    private final Function<? super T, ? extends R> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<@Nullable Object> answers;
    private final AtomicReferenceArray<@Nullable Throwable> failures;
    private volatile @Nullable CancellationException stopped;

    private Batch(List<T> items, Function<? super T, ? extends R> work) {
      this.items = items;
      this.work = work;
      this.answers = new AtomicReferenceArray<>(items.size());
      this.failures = new AtomicReferenceArray<>(items.size());
    }

    void stop(CancellationException cause) {
      stopped = cause;
    }

    @Override
    public void run() {
      int i = next.getAndIncrement();
      while (i < items.size() && stopped == null) {
        runOne(i);
        i = next.getAndIncrement();
      }
    }

    private void runOne(int i) {
      try {
        cancellation.run();
        answers.set(i, work.apply(items.get(i)));
      } catch (CancellationException e) {
        stop(e);
      } catch (RuntimeException | Error e) {
        failures.set(i, e);
      }
    }

    @SuppressWarnings("unchecked")
    List<R> results() {
      CancellationException cancelled = stopped;
      if (cancelled != null) {
        throw cancelled;
      }
      List<R> results = new ArrayList<>(items.size());
      for (int i = 0; i < items.size(); i++) {
        rethrow(failures.get(i));
        results.add((R) answers.get(i));
      }
      return results;
    }

    private static void rethrow(@Nullable Throwable failure) {
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      if (failure instanceof Error e) {
        throw e;
      }
    }
  }
}
