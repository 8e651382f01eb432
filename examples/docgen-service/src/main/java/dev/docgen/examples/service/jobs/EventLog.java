package dev.docgen.examples.service.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What happened to one job so far. Whoever tells of events never waits for whoever reads them: each
 * reader comes for them at its own pace. Holds a bounded number. Thread-safe.
 */
public final class EventLog {
  private static final int MOST = 200;

  private final List<JobEvent> events = new ArrayList<>();
  private boolean ended;

  EventLog() {}

  /** Adds an event; one of progress too many is left out. */
  synchronized void add(String name, Map<String, Object> facts) {
    if (!ended && events.size() < MOST) {
      events.add(new JobEvent(events.size() + 1, name, facts));
      notifyAll();
    }
  }

  /** Adds the last event. */
  synchronized void end(String name, Map<String, Object> facts) {
    if (!ended) {
      events.add(new JobEvent(events.size() + 1, name, facts));
      ended = true;
      notifyAll();
    }
  }

  /**
   * Returns the events after one, waiting for the first of them; none when there was none in time,
   * or when there will be none.
   *
   * @param number of the last event that is known already; 0 for none
   */
  public synchronized List<JobEvent> after(int number, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!ended && events.size() <= number) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return List.of();
      }
      wait(left);
    }
    return number >= events.size() ? List.of() : List.copyOf(events.subList(number, events.size()));
  }

  /** Returns whether there will be no event after this one. */
  public synchronized boolean isLast(int number) {
    return ended && number >= events.size();
  }
}
