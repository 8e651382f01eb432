package dev.docgen.engine.parse;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs what may need more stack than a host's threads have. The JVM takes the memory of a stack
 * page by page, as it is used.
 */
final class DeepStack {
  private static final long STACK_BYTES = 512L << 20;

  private DeepStack() {}

  /**
   * Runs a task on a thread of its own and waits for it.
   *
   * @throws StackOverflowError when even that stack is too small
   * @throws CancellationException when the caller is interrupted; the task then ends by itself
   */
  static <T> T call(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "docgen-deep-stack", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the generation was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
