package dev.docgen.examples.service.jobs;

import io.opentelemetry.context.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One thing to document, and how far that is. Thread-safe. */
public final class Job {
  private final String id;
  private final String key;
  private final JobRequest request;
  private final Instant created;
  private final String client;
  private final Context trace;
  private final EventLog events = new EventLog();
  private final CountDownLatch settled = new CountDownLatch(1);
  private JobStatus status = JobStatus.QUEUED;
  private @Nullable JobOutcome outcome;
  private @Nullable Instant ended;
  private @Nullable Future<?> work;
  private boolean deleted;

  Job(String id, String key, JobRequest request, Instant created, String client, Context trace) {
    this.id = id;
    this.key = key;
    this.request = request;
    this.created = created;
    this.client = client;
    this.trace = trace;
    events.add("queued", Map.of());
  }

  public String id() {
    return id;
  }

  /** Returns the secret that lets its holder read this job without the service's token. */
  public String key() {
    return key;
  }

  public JobRequest request() {
    return request;
  }

  public Instant created() {
    return created;
  }

  public EventLog events() {
    return events;
  }

  /** Returns the address that asked; empty for a job taken up again after a restart. */
  String client() {
    return client;
  }

  /** Returns the trace that the work belongs to. */
  Context trace() {
    return trace;
  }

  public synchronized JobStatus status() {
    return status;
  }

  /** Returns what came of it; null before the end. */
  public synchronized @Nullable JobOutcome outcome() {
    return outcome;
  }

  /** Returns when it ended; null before the end. */
  public synchronized @Nullable Instant ended() {
    return ended;
  }

  /**
   * Waits until the job has ended, or will not end in this process.
   *
   * @return whether it has ended
   */
  public boolean await(Duration patience) throws InterruptedException {
    return settled.await(patience.toMillis(), TimeUnit.MILLISECONDS) && status().isFinished();
  }

  synchronized void workedOnBy(Future<?> worker) {
    work = worker;
    if (deleted) {
      worker.cancel(true);
    }
  }

  /** Returns whether there is still something to do. */
  synchronized boolean start() {
    if (deleted) {
      return false;
    }
    status = JobStatus.RUNNING;
    events.add("started", Map.of());
    return true;
  }

  /** Gives the job up: it stops where it is. */
  synchronized void delete() {
    deleted = true;
    if (work != null && status == JobStatus.RUNNING) {
      work.cancel(true);
    }
  }

  synchronized boolean isDeleted() {
    return deleted;
  }

  synchronized void end(JobOutcome result, Instant at) {
    outcome = result;
    ended = at;
    status = result.failure() == null ? JobStatus.DONE : JobStatus.FAILED;
    Map<String, Object> facts = new LinkedHashMap<>();
    if (result.failure() != null) {
      facts.put("failure", result.failure());
    }
    facts.put("operations", result.operations());
    events.end(status.id(), facts);
    settled.countDown();
  }

  /** Lets go of those who wait: the job stays accepted and is done after a restart. */
  synchronized void interrupt() {
    status = JobStatus.QUEUED;
    events.end("interrupted", Map.of());
    settled.countDown();
  }
}
