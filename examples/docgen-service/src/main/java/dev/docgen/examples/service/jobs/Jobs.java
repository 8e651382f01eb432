package dev.docgen.examples.service.jobs;

import io.opentelemetry.context.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs of the service: accepted while there is room, done in turn, remembered for a while. What
 * is accepted is on disk first, and is done, in this process or in the next. Thread-safe.
 */
public final class Jobs {
  private static final Logger LOGGER = LoggerFactory.getLogger(Jobs.class);
  private static final int ID_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Job> known = Collections.synchronizedMap(new LinkedHashMap<>());
  private final JobFolder folder;
  private final JobRunner runner;
  private final Retention retention;
  private final JobMeters meters;
  private final Clock clock;
  private final Admission admission;
  private final ExecutorService workers;
  private volatile boolean interrupting;

  public Jobs(
      JobFolder folder,
      JobRunner runner,
      Retention retention,
      JobMeters meters,
      JobLimits limits,
      Clock clock) {
    this.folder = folder;
    this.runner = runner;
    this.retention = retention;
    this.meters = meters;
    this.clock = clock;
    this.admission =
        new Admission(limits.workers() + limits.queue(), limits.unfinishedOfOneClient());
    AtomicInteger count = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            limits.workers(), task -> new Thread(task, "docgen-job-" + count.incrementAndGet()));
    meters.unfinished(admission::taken);
  }

  /** Takes up what is on disk: finished jobs are remembered, the others are done. */
  public void restore() throws IOException {
    for (JobFolder.Stored stored : folder.load()) {
      Job job =
          new Job(
              stored.id(),
              stored.key(),
              stored.request(),
              Instant.parse(stored.created()),
              "",
              Context.root());
      known.put(job.id(), job);
      if (stored.ended() != null && stored.outcome() != null) {
        folder.dropUpload(job.id());
        job.end(stored.outcome(), Instant.parse(stored.ended()));
      } else {
        admission.count("");
        work(job);
      }
    }
    sweep();
  }

  /**
   * Takes a place for a job, before its upload is read.
   *
   * @throws Refusal when there is none
   */
  public Place enter(String client) throws Refusal {
    try {
      admission.enter(client);
    } catch (Refusal e) {
      meters.refused(e.reason());
      throw e;
    }
    return new Place(admission, client);
  }

  /**
   * Accepts a job; once this returns it outlives the process.
   *
   * @param upload a file in the folder for what arrives, which is taken over; null without one
   */
  public Job submit(Place place, JobRequest request, @Nullable Path upload) throws IOException {
    Job job =
        new Job(secret(), secret(), request, clock.instant(), place.client(), Context.current());
    folder.accept(job, upload);
    known.put(job.id(), job);
    place.use();
    work(job);
    return job;
  }

  private String secret() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void work(Job job) {
    job.workedOnBy(workers.submit(() -> run(job)));
  }

  private void run(Job job) {
    try {
      if (!interrupting && job.start()) {
        JobOutcome outcome = attempt(job);
        if (!interrupting || outcome.failure() == null) {
          finish(job, outcome);
        }
      }
    } finally {
      admission.leave(job.client());
      settle(job);
    }
  }

  private JobOutcome attempt(Job job) {
    try {
      return runner.run(job);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      LOGGER.error("a job failed, which is the service's own fault", e);
      return JobOutcome.failed("the service failed: see its log");
    }
  }

  private void finish(Job job, JobOutcome outcome) {
    meters.ended(outcome.failure() == null ? JobStatus.DONE : JobStatus.FAILED);
    Instant now = clock.instant();
    try {
      folder.finish(job, now, outcome);
      folder.dropUpload(job.id());
    } catch (IOException e) {
      LOGGER.error("a job's end could not be written down", e);
    }
    job.end(outcome, now);
  }

  /** Leaves a job either ended, dropped, or to the next process. */
  private void settle(Job job) {
    if (job.isDeleted()) {
      drop(job);
    }
    if (!job.status().isFinished()) {
      job.interrupt();
    }
    sweep();
  }

  /** Drops finished jobs that are too old or too many. */
  public void sweep() {
    retention.outdated(all(), clock.instant()).forEach(this::drop);
  }

  private void drop(Job job) {
    known.remove(job.id());
    try {
      folder.drop(job.id());
    } catch (IOException e) {
      LOGGER.error("a job could not be deleted", e);
    }
  }

  /** Forgets a job and what it made; one that is at work stops. */
  public void delete(Job job) {
    job.delete();
    if (job.status().isFinished()) {
      drop(job);
    } else {
      known.remove(job.id());
    }
  }

  public Optional<Job> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Returns the jobs that are known, in the order in which they came. */
  public List<Job> all() {
    synchronized (known) {
      return new ArrayList<>(known.values());
    }
  }

  /** Accepts no more jobs. */
  public void refuse() {
    admission.close();
  }

  /**
   * Has what was accepted done.
   *
   * @return whether all is done; what is not is left to the next process
   */
  public boolean finish(Duration patience) {
    refuse();
    workers.shutdown();
    try {
      if (workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
      interrupting = true;
      List<Runnable> left = workers.shutdownNow();
      LOGGER.warn("{} jobs and those at work are left to the next start", left.size());
      workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      interrupting = true;
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
    all().stream().filter(job -> !job.status().isFinished()).forEach(Job::interrupt);
    return false;
  }
}
