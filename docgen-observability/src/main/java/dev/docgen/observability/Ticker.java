package dev.docgen.observability;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks again and again, on one thread of its own that does not keep a JVM alive. */
final class Ticker implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(Ticker.class);

  private final ScheduledExecutorService executor;
  private final List<Future<?>> tasks = new CopyOnWriteArrayList<>();

  Ticker(String name) {
    executor =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Runs a task now, and again that long after it has ended. */
  void every(Duration interval, Runnable task) {
    tasks.add(
        executor.scheduleWithFixedDelay(
            () -> run(task), 0, interval.toNanos(), TimeUnit.NANOSECONDS));
  }

  /** One that throws would not be run again. */
  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOGGER.error("a periodic task failed, and will be tried again", e);
    }
  }

  @Override
  public void close() {
    tasks.forEach(task -> task.cancel(true));
    executor.shutdownNow();
  }
}
