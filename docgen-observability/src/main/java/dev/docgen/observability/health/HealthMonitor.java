package dev.docgen.observability.health;

import dev.docgen.Registration;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs health checks side by side within a time bound and keeps what they found for an interval. A
 * check that does not answer in time is down, and is not started again until it has ended. Plain
 * objects: how they are shown is the host's choice, {@link HealthForm} has the usual ones.
 *
 * <p>Nothing runs by itself: {@link #report()} runs the checks when what is known is older than the
 * interval, and a host that wants changes told without being asked calls {@link #refresh()} as
 * often. Thread-safe; close it to end its threads.
 */
public final class HealthMonitor implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(HealthMonitor.class);

  private final List<CheckRun> runs;
  private final Duration timeout;
  private final Duration interval;
  private final Clock clock;
  private final ExecutorService executor;
  private final List<HealthListener> listeners = new CopyOnWriteArrayList<>();
  private final Set<String> started = ConcurrentHashMap.newKeySet();
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile HealthReport latest = HealthReport.NONE;

  HealthMonitor(List<CheckRun> runs, Duration timeout, Duration interval, Clock clock) {
    this.runs = List.copyOf(runs);
    this.timeout = timeout;
    this.interval = interval;
    this.clock = clock;
    this.executor =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "docgen-health");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Returns a builder without checks. */
  public static HealthMonitorBuilder builder() {
    return new HealthMonitorBuilder();
  }

  /** Returns the names of the checks, in the order in which they were added. */
  public List<String> checks() {
    return runs.stream().map(CheckRun::name).toList();
  }

  /** Returns how long a report is good for. */
  public Duration interval() {
    return interval;
  }

  /**
   * Returns what is known, not older than the interval: runs the checks for it if need be, and
   * returns after the time bound at the latest. While another thread is at that, the report before
   * is returned, so that callers do not pile up behind a check that hangs.
   */
  public HealthReport report() {
    if (isFresh(latest)) {
      return latest;
    }
    if (latest == HealthReport.NONE) {
      refreshing.lock();
    } else if (!refreshing.tryLock()) {
      return latest;
    }
    try {
      return isFresh(latest) ? latest : run();
    } finally {
      refreshing.unlock();
    }
  }

  /** Returns what is known of the checks of one probe, as {@link #report()} does of all. */
  public HealthReport report(Probe probe) {
    HealthReport all = report();
    Map<String, HealthResult> checks = new LinkedHashMap<>();
    for (CheckRun run : runs) {
      HealthResult result = all.checks().get(run.name());
      if (result != null && run.check().probes().contains(probe)) {
        boolean warm = probe == Probe.STARTUP && started.contains(run.name());
        checks.put(run.name(), warm ? HealthResult.up("has been up") : result);
      }
    }
    return new HealthReport(all.timestamp(), checks);
  }

  /** Returns what is known without running anything; a report without checks before a first run. */
  public HealthReport latest() {
    return latest;
  }

  /** Runs every check now and tells listeners; returns after the time bound at the latest. */
  public HealthReport refresh() {
    refreshing.lock();
    try {
      return run();
    } finally {
      refreshing.unlock();
    }
  }

  /**
   * Adds a listener, which hears of changes from now on; closing the registration takes it back.
   */
  public Registration addListener(HealthListener listener) {
    // Of its own identity, so that a listener added twice is taken back once.
    Objects.requireNonNull(listener, "listener");
    HealthListener added = (before, after) -> listener.changed(before, after);
    listeners.add(added);
    return () -> listeners.remove(added);
  }

  private boolean isFresh(HealthReport report) {
    if (report == HealthReport.NONE) {
      return false;
    }
    Duration age = Duration.between(report.timestamp(), clock.instant());
    return !age.isNegative() && age.compareTo(interval) < 0;
  }

  private HealthReport run() {
    long begin = System.nanoTime();
    runs.forEach(run -> run.start(executor));
    Map<String, HealthResult> results = new LinkedHashMap<>();
    for (CheckRun run : runs) {
      HealthResult result = run.await(begin, timeout);
      results.put(run.name(), result);
      if (result.status() != HealthStatus.DOWN) {
        started.add(run.name());
      }
    }
    HealthReport before = latest;
    HealthReport after = new HealthReport(clock.instant(), results);
    latest = after;
    if (after.differsFrom(before)) {
      listeners.forEach(listener -> tell(listener, before, after));
    }
    return after;
  }

  private static void tell(HealthListener listener, HealthReport before, HealthReport after) {
    try {
      listener.changed(before, after);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOGGER.warn("a health listener failed", e);
    }
  }

  /** Ends the threads and closes the checks; what is asked for then is down. Idempotent. */
  @Override
  public void close() {
    executor.shutdownNow();
    runs.forEach(run -> run.check().close());
  }
}
