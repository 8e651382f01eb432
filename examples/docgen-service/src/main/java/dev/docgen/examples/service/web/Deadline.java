package dev.docgen.examples.service.web;

import io.javalin.http.Context;
import io.javalin.http.RequestTimeoutResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of what arrives too slowly. A client that sends a byte now and then is never
 * idle, so its connection is closed when the time is over, whatever came by then.
 */
final class Deadline {
  private final ScheduledExecutorService clock;
  private final Duration patience;

  Deadline(ScheduledExecutorService clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * Returns what a reader of the request's body gives.
   *
   * @throws IOException when what arrives cannot be read
   */
  <T> @Nullable T within(Context http, Callable<@Nullable T> reader) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        clock.schedule(
            () -> {
              late.set(true);
              close(http);
            },
            patience.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return reader.call();
    } catch (Exception e) {
      if (late.get()) {
        throw new RequestTimeoutResponse("the upload took longer than " + patience);
      }
      throw new IOException(e);
    } finally {
      end.cancel(false);
    }
  }

  private static void close(Context http) {
    ServletContextRequest.getServletContextRequest(http.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
