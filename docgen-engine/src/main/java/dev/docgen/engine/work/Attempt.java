package dev.docgen.engine.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of a task on a thread of the pool, which those who wait may give up. Thread-safe. */
final class Attempt implements Runnable {
  private final Runnable task;
  private final WorkerPool pool;
  private final boolean shared;
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Thread thread;
  private boolean stoodIn;
  private boolean abandoned;

  /**
   * @param shared whether the thread is one of those that others' tasks wait for
   */
  Attempt(Runnable task, WorkerPool pool, boolean shared) {
    this.task = task;
    this.pool = pool;
    this.shared = shared;
  }

  @Override
  public void run() {
    if (enter()) {
      try {
        task.run();
      } finally {
        leave();
      }
    }
  }

  private synchronized boolean enter() {
    thread = abandoned ? null : Thread.currentThread();
    return thread != null;
  }

  private synchronized void leave() {
    thread = null;
    if (stoodIn) {
      pool.standIn(-1);
    }
    if (abandoned) {
      pool.abandoned(-1);
      // The interruption was meant for this task, not for what the thread does next.
      Thread.interrupted();
    }
    ended.countDown();
  }

  /** Waits for the end at most that long; returns whether it has come. */
  boolean await(long nanos) throws InterruptedException {
    return ended.await(nanos, TimeUnit.NANOSECONDS);
  }

  /** Lets another thread take on others' tasks while this one is at work. */
  synchronized void standIn() {
    if (shared && thread != null && !stoodIn) {
      stoodIn = true;
      pool.standIn(1);
    }
  }

  /**
   * Interrupts the task and expects nothing more of it; one that has not begun never will.
   *
   * @return where it stands
   */
  synchronized Overdue abandon() {
    abandoned = true;
    Thread stuck = thread;
    if (stuck == null) {
      return new Overdue(new StackTraceElement[0]);
    }
    pool.abandoned(1);
    standIn();
    Overdue overdue = new Overdue(stuck.getStackTrace());
    stuck.interrupt();
    return overdue;
  }
}
