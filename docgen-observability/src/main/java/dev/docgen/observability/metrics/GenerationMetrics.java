package dev.docgen.observability.metrics;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Registration;
import dev.docgen.Step;
import dev.docgen.observability.statistics.ErrorType;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.SecurityEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts and times what an engine does, in a registry of the host's.
 *
 * <pre>{@code
 * GenerationMetrics.of(docGen).bindTo(registry);
 * }</pre>
 *
 * <p>Names, tags and their values are API; {@link MeterNames} lists them. Every tag has few values:
 * what is beyond them is {@code other}. A generation counts when it ends, with the framework it
 * turned out to use. {@link #close()}, and the engine's end, remove the meters. A registry that
 * refuses harms no generation: what it takes is counted, and the rest is named once, in a log
 * record when there is no generation, else in a diagnostic (DG0003) of it. Thread-safe.
 */
public final class GenerationMetrics implements GenerationListener, MeterBinder, AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(GenerationMetrics.class);

  private final DocGen docGen;
  private final Tags tags;
  private final AtomicInteger active = new AtomicInteger();
  private @Nullable Bound bound;
  private @Nullable RuntimeException refusal;
  private boolean refusalLogged;

  /** The meters of a registry, and what has them hear. */
  private record Bound(
      OwnedMeters owned, GenerationMeters generations, Registration registration) {}

  /** Returns metrics of an engine, whose name is the value of the tag {@code generator}. */
  public static GenerationMetrics of(DocGen docGen) {
    return new GenerationMetrics(docGen, Tags.of(MeterNames.GENERATOR, docGen.name()));
  }

  /**
   * Returns metrics of an engine.
   *
   * @param tags added to every meter: where several engines share a registry, the same keys for
   *     all, and values that tell them apart
   */
  public GenerationMetrics(DocGen docGen, Iterable<Tag> tags) {
    this.docGen = Objects.requireNonNull(docGen, "docGen");
    this.tags = Tags.of(tags);
  }

  /**
   * Registers the meters, what can fail at zero so that rates have a start, and listens to the
   * engine.
   *
   * @throws IllegalStateException when bound already: one instance serves one registry
   */
  @Override
  public synchronized void bindTo(MeterRegistry registry) {
    if (bound != null) {
      throw new IllegalStateException("already bound: give each registry a GenerationMetrics");
    }
    refusal = null;
    OwnedMeters owned = new OwnedMeters(registry, tags, this::refused);
    GenerationMeters generations = new GenerationMeters(owned, TagValues.of(docGen), active);
    EngineMeters.register(owned, docGen);
    bound = new Bound(owned, generations, docGen.addListener(this));
    if (refusal != null) {
      log(refusal);
    }
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    active.incrementAndGet();
    return new Observer();
  }

  /** Counts a security event; the host's own, such as a failed authentication, count here too. */
  @Override
  public void securityEvent(SecurityEvent event) {
    RuntimeException refused = record(meters -> meters.securityEvent(event));
    if (refused != null) {
      log(refused);
    }
  }

  @Override
  public void engineClosed() {
    close();
  }

  /** Removes every meter registered; what ends later is not counted. Idempotent. */
  @Override
  public synchronized void close() {
    if (bound != null) {
      bound.registration().close();
      bound.owned().remove();
      bound = null;
    }
  }

  private synchronized void refused(RuntimeException e) {
    refusal = refusal == null ? e : refusal;
  }

  private synchronized void log(RuntimeException refused) {
    if (!refusalLogged) {
      refusalLogged = true;
      LOGGER.warn("the meter registry refuses; this is not said again", refused);
    }
  }

  /** Returns what the registry, or a filter of the host's, threw first. */
  private synchronized @Nullable RuntimeException record(Consumer<GenerationMeters> event) {
    if (bound == null) {
      return null;
    }
    refusal = null;
    try {
      event.accept(bound.generations());
    } catch (RuntimeException e) {
      refused(e);
    }
    return refusal;
  }

  private final class Observer implements GenerationObserver {
    private final Set<String> found = new ConcurrentSkipListSet<>();
    private final AtomicReference<@Nullable RuntimeException> first = new AtomicReference<>();

    private void record(Consumer<GenerationMeters> event) {
      RuntimeException refused = GenerationMetrics.this.record(event);
      if (refused != null) {
        first.compareAndSet(null, refused);
      }
    }

    /** Thrown last, the first refusal is named once, and nothing that comes before is missed. */
    private void recordLast(Consumer<GenerationMeters> event) {
      record(event);
      RuntimeException refused = first.get();
      if (refused != null) {
        throw refused;
      }
    }

    @Override
    public boolean answersAtOnce() {
      return true;
    }

    @Override
    public void stepFinished(Step step, long elapsedNanos) {
      record(meters -> meters.step(step, elapsedNanos));
    }

    @Override
    public void detectorFinished(DetectorRun run) {
      if (run.operations() > 0) {
        found.add(run.detector());
      }
      record(meters -> meters.detector(run));
    }

    @Override
    public void documentRendered(OutputFormat format, long bytes, long elapsedNanos) {
      record(meters -> meters.rendered(format, bytes, elapsedNanos));
    }

    @Override
    public void securityEvent(SecurityEvent event) {
      record(meters -> meters.securityEvent(event));
    }

    @Override
    public void finished(
        GenerationStatistics statistics, List<String> used, List<Diagnostic> diagnostics) {
      active.decrementAndGet();
      recordLast(meters -> meters.finished(statistics, used, diagnostics));
    }

    @Override
    public void failed(Throwable cause, long elapsedNanos) {
      active.decrementAndGet();
      recordLast(
          meters -> meters.failed(found, Duration.ofNanos(elapsedNanos), ErrorType.of(cause)));
    }
  }
}
