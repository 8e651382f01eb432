package dev.docgen.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engine's threads: daemons with a stack large enough for the recursive parser at the deepest
 * nesting that {@link dev.docgen.Limits} allows by default. Idle ones end, so that an engine at
 * rest holds none.
 */
final class WorkerPool implements Executor, AutoCloseable {
  private static final long STACK_BYTES = 16L << 20;
  private static final long IDLE_SECONDS = 10;

  private final ThreadPoolExecutor executor;
  private final int threads;

  WorkerPool(String name, int threads) {
    this.threads = threads;
    AtomicInteger number = new AtomicInteger();
    executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread =
                  new Thread(
                      null,
                      task,
                      "docgen-" + name + "-" + number.incrementAndGet(),
                      STACK_BYTES,
                      false);
              thread.setDaemon(true);
              thread.setContextClassLoader(WorkerPool.class.getClassLoader());
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
  }

  int threads() {
    return threads;
  }

  @Override
  public void execute(Runnable task) {
    executor.execute(task);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
