package dev.docgen.observability.metrics;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationStatistics;
import dev.docgen.observability.ErrorType;
import dev.docgen.observability.FrameworkTag;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts and times generations. Both ends are the host's: given to {@link
 * dev.docgen.DocGenBuilder#addListener} and bound to its registry.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>Meter</th><th>Type</th><th>Tags</th></tr>
 * <tr><td>{@code doc.generation.requests}</td><td>counter</td><td>framework</td></tr>
 * <tr><td>{@code doc.generation.errors}</td><td>counter</td><td>framework, error.type</td></tr>
 * <tr><td>{@code doc.generation.duration}</td><td>timer</td><td>framework, outcome</td></tr>
 * <tr><td>{@code doc.generation.active}</td><td>gauge</td><td></td></tr>
 * </table>
 *
 * <p>Names, tags and their values are API. A generation counts when it ends, with the framework it
 * turned out to use. Where several engines share a registry, give each instance a tag of its own,
 * the same key for all. {@link #close()}, and the engine's end, remove the meters. Thread-safe.
 */
public final class GenerationMetrics implements GenerationListener, MeterBinder, AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(GenerationMetrics.class);

  private final FrameworkTag frameworks;
  private final Tags tags;
  private final AtomicInteger active = new AtomicInteger();
  private @Nullable GenerationMeters meters;

  /** Returns metrics of the built-in frameworks, without further tags. */
  public static GenerationMetrics create() {
    return new GenerationMetrics(FrameworkTag.BUILT_IN, Tags.empty());
  }

  /**
   * Returns metrics.
   *
   * @param frameworks the values that the tag {@code framework} may take
   * @param tags added to every meter, such as the engine's name
   */
  public GenerationMetrics(FrameworkTag frameworks, Iterable<Tag> tags) {
    this.frameworks = Objects.requireNonNull(frameworks, "frameworks");
    this.tags = Tags.of(tags);
  }

  /**
   * Registers the meters, each error type at zero so that rates have a start.
   *
   * @throws IllegalStateException when bound already: one instance serves one registry
   */
  @Override
  public synchronized void bindTo(MeterRegistry registry) {
    if (meters != null) {
      throw new IllegalStateException("already bound: give each registry a GenerationMetrics");
    }
    meters = new GenerationMeters(registry, tags, active);
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    active.incrementAndGet();
    return new Observer();
  }

  @Override
  public void engineClosed() {
    close();
  }

  /** Removes every meter registered; what ends later is not counted. Idempotent. */
  @Override
  public synchronized void close() {
    if (meters != null) {
      meters.remove();
      meters = null;
    }
  }

  private synchronized void ended(
      Collection<String> found, long elapsedNanos, @Nullable ErrorType error) {
    active.decrementAndGet();
    if (meters == null) {
      return;
    }
    try {
      meters.record(frameworks.of(found), Duration.ofNanos(elapsedNanos), error);
    } catch (RuntimeException e) {
      // A registry or filter of the host's: the generation it refused to count is not at fault.
      LOGGER.warn("a generation could not be counted", e);
    }
  }

  private final class Observer implements GenerationObserver {
    private final Set<String> found = new ConcurrentSkipListSet<>();

    @Override
    public void detectorFinished(DetectorRun run) {
      if (run.operations() > 0) {
        found.add(run.detector());
      }
    }

    @Override
    public void finished(
        GenerationStatistics statistics, List<String> used, List<Diagnostic> diagnostics) {
      ended(used, statistics.total().toNanos(), null);
    }

    @Override
    public void failed(Throwable cause, long elapsedNanos) {
      ended(found, elapsedNanos, ErrorType.of(cause));
    }
  }
}
