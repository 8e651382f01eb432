package dev.docgen.examples.service.web;

import io.javalin.http.Context;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;

/** Counts the requests that are being answered, so that the last ones can be waited for. */
final class UnderWay {
  private int count;

  /** Counts a request until the last byte of its answer is sent, which is after it is handled. */
  void begin(Context http) {
    synchronized (this) {
      count++;
    }
    Request.addCompletionListener(
        ServletContextRequest.getServletContextRequest(http.req()), failure -> end());
  }

  private synchronized void end() {
    count--;
    notifyAll();
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
