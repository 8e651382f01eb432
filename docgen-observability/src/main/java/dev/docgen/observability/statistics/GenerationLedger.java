package dev.docgen.observability.statistics;

import dev.docgen.CacheStatistics;
import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.EngineStatistics;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what generations did: totals since it was attached, the last hour one by one. Attach it
 * with {@link DocGen#addListener}. Thread-safe; its size is bounded.
 */
public final class GenerationLedger implements GenerationListener {
  /** How long an ended generation is remembered by itself. */
  public static final Duration REMEMBERED = Duration.ofHours(1);

  /** The most ended generations remembered; when there are more, the oldest go first. */
  public static final int MOST_REMEMBERED = 10_000;

  private final Clock clock;
  private final Deque<Ended> ended = new ArrayDeque<>();
  private final Map<String, DetectorRecord> detectors = new TreeMap<>();
  private final Map<String, Long> frameworks = new TreeMap<>();
  private final SlowestFiles slowest = new SlowestFiles();
  private long routes;
  private Duration processing = Duration.ZERO;
  private @Nullable Ended last;
  private AtomicLong lastRenders = new AtomicLong();

  /** Returns a ledger that begins empty. */
  public static GenerationLedger create() {
    return new GenerationLedger(Clock.systemUTC());
  }

  /**
   * Returns a ledger that begins empty.
   *
   * @param clock tells when generations end and what lies within a window
   */
  public GenerationLedger(Clock clock) {
    this.clock = clock;
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    return new Observer();
  }

  /** Returns what the last generation to end did; empty before the first one has. */
  public synchronized Optional<Ended> last() {
    return Optional.ofNullable(last);
  }

  /** Returns what the last generation with a result cost; empty when the last one failed. */
  public synchronized Optional<GenerationRecord> lastRecord() {
    return last()
        .map(Ended::statistics)
        .map(statistics -> GenerationRecord.of(statistics, lastRenders.get()));
  }

  /** Returns what detectors did, by id; one that has not run yet is not among them. */
  public synchronized List<DetectorRecord> detectors() {
    return List.copyOf(detectors.values());
  }

  /** Returns what one detector did, zeros when it has not run yet. */
  public synchronized DetectorRecord detector(String id) {
    DetectorRecord known = detectors.get(id);
    return known == null ? DetectorRecord.none(id) : known;
  }

  /** Returns the ten files that took longest to parse, the slowest first. */
  public List<SlowFile> slowestFiles() {
    return slowest.sorted();
  }

  /**
   * Returns what happened lately.
   *
   * @param window how far back, at most {@link #REMEMBERED}
   */
  public synchronized WindowStatistics window(Duration window) {
    forget();
    Instant from = clock.instant().minus(window);
    return WindowStatistics.of(
        ended.stream().filter(each -> each.at().isAfter(from)).toList(), window);
  }

  /** Returns what an engine is used for, with what its own statistics say now. */
  public synchronized UsageRecord usage(DocGen docGen) {
    EngineStatistics engine = docGen.statistics();
    return new UsageRecord(
        routes,
        docGen.detectors().size() + docGen.formats().size(),
        engine.rendersByFormat().size(),
        engine.caches().stream()
            .filter(cache -> cache.name().equals("parse"))
            .mapToLong(CacheStatistics::weightBytes)
            .sum(),
        processing,
        frameworks);
  }

  private synchronized void add(Ended generation, AtomicLong renders) {
    last = generation;
    lastRenders = renders;
    generation.frameworks().forEach(framework -> frameworks.merge(framework, 1L, Long::sum));
    if (generation.statistics() != null) {
      routes += generation.statistics().operations();
      processing = processing.plus(generation.elapsed());
    }
    ended.addLast(generation);
    if (ended.size() > MOST_REMEMBERED) {
      ended.removeFirst();
    }
    forget();
  }

  private void forget() {
    Instant from = clock.instant().minus(REMEMBERED);
    while (!ended.isEmpty() && ended.getFirst().at().isBefore(from)) {
      ended.removeFirst();
    }
  }

  private synchronized void add(DetectorRun run) {
    detectors.put(run.detector(), detector(run.detector()).and(run));
  }

  private static int count(Map<Severity, Long> counts, Severity severity) {
    return counts.getOrDefault(severity, 0L).intValue();
  }

  private final class Observer implements GenerationObserver {
    private final AtomicLong renders = new AtomicLong();

    @Override
    public boolean answersAtOnce() {
      return true;
    }

    @Override
    public void fileParsed(String path, long syntaxNodes, long elapsedNanos) {
      slowest.parsed(path, syntaxNodes, elapsedNanos);
    }

    @Override
    public void detectorFinished(DetectorRun run) {
      add(run);
    }

    @Override
    public void documentRendered(OutputFormat format, long bytes, long elapsedNanos) {
      renders.incrementAndGet();
    }

    @Override
    public void finished(
        GenerationStatistics statistics, List<String> found, List<Diagnostic> diagnostics) {
      Map<Severity, Long> counts =
          diagnostics.stream()
              .collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
      add(
          new Ended(
              clock.instant(),
              statistics.total(),
              null,
              found,
              statistics,
              count(counts, Severity.ERROR),
              count(counts, Severity.WARNING)),
          renders);
    }

    @Override
    public void failed(Throwable cause, long elapsedNanos) {
      add(
          new Ended(
              clock.instant(),
              Duration.ofNanos(elapsedNanos),
              ErrorType.of(cause),
              List.of(),
              null,
              0,
              0),
          renders);
    }
  }
}
