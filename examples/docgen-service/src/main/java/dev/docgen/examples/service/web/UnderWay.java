package dev.docgen.examples.service.web;

import io.javalin.http.Context;
import java.time.Duration;

/** Counts the requests that are being answered, so that the last ones can be waited for. */
final class UnderWay {
  private static final String COUNTED = "docgen.counted";

  private int count;

  synchronized void begin(Context http) {
    http.attribute(COUNTED, true);
    count++;
  }

  /** Hears that an answer has been written. */
  synchronized void end(Context http) {
    Boolean counted = http.attribute(COUNTED);
    if (counted != null) {
      count--;
      notifyAll();
    }
  }

  /** Waits until all are answered, no longer than that. */
  synchronized void await(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toMillis();
          count > 0 && left > 0;
          left = (end - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
