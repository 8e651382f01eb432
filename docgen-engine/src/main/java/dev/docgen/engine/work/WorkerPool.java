package dev.docgen.engine.work;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engine's threads: daemons with a stack large enough for the recursive parser at the deepest
 * nesting that {@link dev.docgen.Limits} allows by default. Idle ones end, so that an engine at
 * rest holds none. A thread that code of others does not give back is stood in for while it is
 * away. Thread-safe.
 */
public final class WorkerPool implements AutoCloseable {
  private static final long STACK_BYTES = 16L << 20;
  private static final long IDLE_SECONDS = 10;

  private final int threads;
  private final ThreadPoolExecutor shared;
  private final ThreadPoolExecutor calls;
  private final AtomicInteger abandoned = new AtomicInteger();
  private int standIns;

  public WorkerPool(String name, int threads) {
    this.threads = threads;
    ThreadFactory factory = factory(name);
    shared =
        new ThreadPoolExecutor(
            threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    shared.allowCoreThreadTimeOut(true);
    calls =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            factory,
            (task, closed) -> factory.newThread(task).start());
  }

  private static ThreadFactory factory(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      String threadName = "docgen-" + name + "-" + number.incrementAndGet();
      Thread thread = new Thread(null, task, threadName, STACK_BYTES, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(WorkerPool.class.getClassLoader());
      return thread;
    };
  }

  /** Returns how many tasks are worked on at once, those apart that are stood in for. */
  int threads() {
    return threads;
  }

  /**
   * Runs a task when a thread is free.
   *
   * @throws RejectedExecutionException when the pool is closed
   */
  Attempt execute(Runnable task) {
    Attempt attempt = new Attempt(task, this, true);
    shared.execute(attempt);
    return attempt;
  }

  /** Runs a task at once, beside the threads that work is shared among; a closed pool too. */
  Attempt call(Runnable task) {
    Attempt attempt = new Attempt(task, this, false);
    calls.execute(attempt);
    return attempt;
  }

  /** Returns how many threads were given up and have not come back. */
  public int abandoned() {
    return abandoned.get();
  }

  void abandoned(int change) {
    abandoned.addAndGet(change);
  }

  synchronized void standIn(int change) {
    standIns += change;
    int size = threads + standIns;
    if (change > 0) {
      shared.setMaximumPoolSize(size);
      shared.setCorePoolSize(size);
    } else {
      shared.setCorePoolSize(size);
      shared.setMaximumPoolSize(size);
    }
  }

  @Override
  public void close() {
    shared.shutdownNow();
    calls.shutdownNow();
  }
}
