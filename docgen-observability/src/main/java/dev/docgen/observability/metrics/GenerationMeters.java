package dev.docgen.observability.metrics;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.Step;
import dev.docgen.observability.statistics.ErrorType;
import dev.docgen.observability.statistics.FrameworkTag;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.SecurityEvent;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The meters of what generations tell. Not thread-safe. */
final class GenerationMeters {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final Duration[] NO_BUCKETS = {};

  /** Bounds of the histogram; a host's MeterFilter may replace them. */
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofSeconds(60)
  };

  private static final List<String> OUTCOMES = List.of("clean", "warnings", "errors", "failed");

  private final OwnedMeters meters;
  private final TagValues values;
  private final AtomicLong memoryPeak = new AtomicLong();

  GenerationMeters(OwnedMeters meters, TagValues values, AtomicInteger active) {
    this.meters = meters;
    this.values = values;
    // Without a base unit: it would become part of the scraped name.
    meters.gauge(MeterNames.ACTIVE, "Generations under way", null, active::get);
    meters.gauge(
        MeterNames.MEMORY_PEAK,
        "Highest heap use seen in the last generation, of the whole JVM",
        MeterNames.BYTES,
        memoryPeak::get);
    startAtZero();
  }

  /** What has not happened yet counts nothing, rather than not being there: rates have a start. */
  private void startAtZero() {
    requests(FrameworkTag.NONE);
    for (ErrorType type : ErrorType.values()) {
      errors(FrameworkTag.NONE, type);
    }
    OUTCOMES.forEach(this::outcomes);
    for (SecurityEvent.Type type : SecurityEvent.Type.values()) {
      securityEvents(type);
    }
    values.frameworks().known().forEach(this::detectorFailures);
  }

  void step(Step step, long elapsedNanos) {
    meters
        .timer(MeterNames.STEP, "Wall time of a step", NO_BUCKETS, "step", step.id())
        .record(Duration.ofNanos(elapsedNanos));
  }

  void detector(DetectorRun run) {
    String detector = values.detector(run.detector());
    meters
        .timer(
            MeterNames.DETECTOR,
            "Time of a detector in a generation, summed over threads",
            NO_BUCKETS,
            "detector",
            detector)
        .record(Duration.ofNanos(run.elapsedNanos()));
    detectorFailures(detector).increment(run.failures());
    meters
        .counter(MeterNames.ROUTES, "Operations found", null, MeterNames.FRAMEWORK, detector)
        .increment(run.operations());
  }

  void rendered(OutputFormat format, long bytes, long elapsedNanos) {
    String id = values.format(format.id());
    meters
        .timer(MeterNames.RENDER, "Wall time of a rendering", NO_BUCKETS, "format", id)
        .record(Duration.ofNanos(elapsedNanos));
    meters
        .counter(MeterNames.OUTPUT, "Rendered documents", MeterNames.BYTES, "format", id)
        .increment((double) bytes);
  }

  void securityEvent(SecurityEvent event) {
    securityEvents(event.type()).increment();
  }

  void finished(GenerationStatistics statistics, List<String> used, List<Diagnostic> diagnostics) {
    String framework = values.frameworks().of(used);
    requests(framework).increment();
    duration(framework, "success", statistics.total());
    outcomes(outcome(diagnostics)).increment();
    for (Diagnostic diagnostic : diagnostics) {
      diagnostics(diagnostic).increment();
    }
    memoryPeak.set(statistics.peakMemoryBytes());
    meters
        .counter(MeterNames.CPU, "CPU time of generations", MeterNames.SECONDS)
        .increment(statistics.cpuTime().toNanos() / NANOS_PER_SECOND);
    meters
        .counter(MeterNames.ALLOCATED, "Heap allocated by generations", MeterNames.BYTES)
        .increment((double) statistics.allocatedBytes());
  }

  private static String outcome(List<Diagnostic> diagnostics) {
    if (diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
      return "errors";
    }
    boolean warned = diagnostics.stream().anyMatch(each -> each.severity() == Severity.WARNING);
    return warned ? "warnings" : "clean";
  }

  void failed(Collection<String> found, Duration elapsed, ErrorType error) {
    String framework = values.frameworks().of(found);
    requests(framework).increment();
    errors(framework, error).increment();
    duration(framework, "error", elapsed);
    outcomes("failed").increment();
  }

  private Counter requests(String framework) {
    return meters.counter(
        MeterNames.REQUESTS, "Generations ended", null, MeterNames.FRAMEWORK, framework);
  }

  private Counter errors(String framework, ErrorType type) {
    return meters.counter(
        MeterNames.ERRORS,
        "Generations that ended without a result",
        null,
        MeterNames.FRAMEWORK,
        framework,
        "error.type",
        type.id());
  }

  private void duration(String framework, String outcome, Duration elapsed) {
    meters
        .timer(
            MeterNames.DURATION,
            "Wall time of a generation, rendering left out",
            BUCKETS,
            MeterNames.FRAMEWORK,
            framework,
            "outcome",
            outcome)
        .record(elapsed);
  }

  private Counter outcomes(String outcome) {
    return meters.counter(
        MeterNames.OUTCOMES,
        "Generations by the worst that was said of their input",
        null,
        "outcome",
        outcome);
  }

  private Counter diagnostics(Diagnostic diagnostic) {
    return meters.counter(
        MeterNames.DIAGNOSTICS,
        "Diagnostics of generations with a result",
        null,
        "code",
        values.code(diagnostic.code()),
        "severity",
        diagnostic.severity().name().toLowerCase(Locale.ROOT));
  }

  private Counter detectorFailures(String detector) {
    return meters.counter(
        MeterNames.DETECTOR_FAILURES,
        "Files on which a detector failed",
        null,
        "detector",
        detector);
  }

  private Counter securityEvents(SecurityEvent.Type type) {
    return meters.counter(MeterNames.SECURITY_EVENTS, "Security events", null, "type", type.id());
  }
}
