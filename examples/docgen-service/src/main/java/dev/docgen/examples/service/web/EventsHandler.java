package dev.docgen.examples.service.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.examples.service.jobs.EventLog;
import dev.docgen.examples.service.jobs.Job;
import dev.docgen.examples.service.jobs.JobEvent;
import dev.docgen.examples.service.jobs.Jobs;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happens to a job as server-sent events, from the first one on; who comes again says
 * which it heard last ({@code Last-Event-ID}).
 *
 * <p>Each listener has the thread of its request, which reads the job's log at the listener's pace:
 * a slow one holds up nobody but itself, and is dropped when its connection times out.
 */
final class EventsHandler implements Handler {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Jobs jobs;
  private final Semaphore places;

  EventsHandler(Jobs jobs, int places) {
    this.jobs = jobs;
    this.places = new Semaphore(places);
  }

  /** Tells what happens to a job, as it happens. */
  @Override
  public void handle(Context http) throws IOException, InterruptedException {
    Job job =
        jobs.find(http.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("there is no such job"));
    if (!places.tryAcquire()) {
      throw Retry.soon(http, new ServiceUnavailableResponse("as many listeners are there as may"));
    }
    try {
      http.contentType("text/event-stream");
      http.header("X-Accel-Buffering", "no");
      tell(job.events(), lastHeard(http.header("Last-Event-ID")), http.res().getOutputStream());
    } finally {
      places.release();
    }
  }

  private static int lastHeard(@Nullable String id) {
    try {
      return id == null ? 0 : Math.max(0, Integer.parseInt(id));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void tell(EventLog log, int heard, OutputStream output)
      throws IOException, InterruptedException {
    int last = heard;
    while (!log.isLast(last)) {
      List<JobEvent> events = log.after(last, HEARTBEAT);
      if (events.isEmpty() && !log.isLast(last)) {
        output.write(":\n\n".getBytes(StandardCharsets.UTF_8));
      }
      for (JobEvent event : events) {
        output.write(text(event).getBytes(StandardCharsets.UTF_8));
        last = event.number();
      }
      output.flush();
    }
  }

  private static String text(JobEvent event) throws IOException {
    return "id: "
        + event.number()
        + "\nevent: "
        + event.name()
        + "\ndata: "
        + JSON.writeValueAsString(event.facts())
        + "\n\n";
  }
}
