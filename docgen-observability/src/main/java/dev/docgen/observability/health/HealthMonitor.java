package dev.docgen.observability.health;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs health checks within a time bound. A check that does not answer in time is down, and is not
 * started again until it has ended, so that a hanging disk costs one thread. Plain objects: how
 * they are shown is the host's choice. Thread-safe; close it to end its threads.
 */
public final class HealthMonitor implements AutoCloseable {
  private final List<HealthCheck> checks;
  private final Duration timeout;
  private final ExecutorService executor;
  private final Map<String, Future<HealthResult>> running = new LinkedHashMap<>();

  private HealthMonitor(List<HealthCheck> checks, Duration timeout) {
    this.checks = List.copyOf(checks);
    this.timeout = timeout;
    this.executor =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "docgen-health");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Returns a builder without checks. */
  public static Builder builder() {
    return new Builder();
  }

  /** Runs every check; returns after the time bound at the latest. */
  public synchronized HealthReport report() {
    long deadline = System.nanoTime() + timeout.toNanos();
    for (HealthCheck check : checks) {
      running.computeIfAbsent(check.name(), name -> executor.submit(check::check));
    }
    Map<String, HealthResult> results = new LinkedHashMap<>();
    for (HealthCheck check : checks) {
      results.put(check.name(), await(check.name(), deadline));
    }
    return new HealthReport(results);
  }

  private HealthResult await(String name, long deadline) {
    Future<HealthResult> answer = Objects.requireNonNull(running.get(name));
    try {
      HealthResult result =
          answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      running.remove(name);
      return result;
    } catch (TimeoutException e) {
      return HealthResult.down("no answer within " + timeout.toMillis() + " ms");
    } catch (ExecutionException e) {
      running.remove(name);
      return HealthResult.down(String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return HealthResult.down("interrupted while waiting for an answer");
    }
  }

  /** Ends the threads and closes the checks. Idempotent. */
  @Override
  public void close() {
    executor.shutdownNow();
    checks.forEach(HealthCheck::close);
  }

  /** Builds a {@link HealthMonitor}. Not thread-safe. */
  public static final class Builder {
    private final List<HealthCheck> checks = new ArrayList<>();
    private Duration timeout = Duration.ofSeconds(5);

    private Builder() {}

    /** Adds a check; a name that is taken is an {@link IllegalArgumentException}. */
    public Builder addCheck(HealthCheck check) {
      if (checks.stream().anyMatch(other -> other.name().equals(check.name()))) {
        throw new IllegalArgumentException("two checks have the name '" + check.name() + "'");
      }
      checks.add(check);
      return this;
    }

    /**
     * Adds {@code ast_parsing}, {@code template_engine} and {@code filesystem}.
     *
     * @param outputDirectory where documents are written; it must exist
     */
    public Builder addStandardChecks(Path outputDirectory) {
      return addStandardChecks(DocGen::builder, outputDirectory);
    }

    /**
     * Adds the standard checks, made with an engine of one's own settings.
     *
     * @param engine asked once, at the first report, for the settings of an engine that reads the
     *     probe alone: neither its allowed roots nor its meters are the host's
     * @param outputDirectory where documents are written; it must exist
     */
    public Builder addStandardChecks(Supplier<DocGenBuilder> engine, Path outputDirectory) {
      ProbeEngine probe = new ProbeEngine(engine);
      addCheck(new AstParsingCheck(probe));
      addCheck(new TemplateEngineCheck(probe));
      return addCheck(new FilesystemCheck(outputDirectory));
    }

    /** Sets how long a report may take; five seconds unless set. */
    public Builder timeout(Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException("timeout must be positive: " + value);
      }
      timeout = value;
      return this;
    }

    public HealthMonitor build() {
      return new HealthMonitor(checks, timeout);
    }
  }
}
