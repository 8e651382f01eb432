package dev.docgen.observability.jmx;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.EngineStatistics;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.observability.statistics.GenerationLedger;
import dev.docgen.observability.statistics.GenerationRecord;
import dev.docgen.observability.statistics.Kpis;
import dev.docgen.observability.statistics.WindowStatistics;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javax.management.Notification;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** Reads go to the engine's own counts and to the ledger. */
final class GeneratorBean extends Notifier implements DocGenMXBean {
  private static final Duration LATELY = Duration.ofMinutes(5);

  private final DocGen docGen;
  private final GenerationLedger ledger;
  private final DoubleSupplier availability;

  GeneratorBean(
      ObjectName name, DocGen docGen, GenerationLedger ledger, DoubleSupplier availability) {
    super(
        name,
        "A generation ended without a result",
        Notification.class,
        JmxPublisher.GENERATION_FAILED);
    this.docGen = docGen;
    this.ledger = ledger;
    this.availability = availability;
  }

  void failed(String errorType, long epochMillis, Duration elapsed) {
    send(
        JmxPublisher.GENERATION_FAILED,
        epochMillis,
        "a generation of '" + getName() + "' failed: " + errorType,
        Map.of(
            "name",
            getName(),
            "errorType",
            errorType,
            "durationMillis",
            Long.toString(elapsed.toMillis())));
  }

  private EngineStatistics statistics() {
    return docGen.statistics();
  }

  private WindowStatistics lately() {
    return ledger.window(LATELY);
  }

  @Override
  public String getName() {
    return docGen.name();
  }

  @Override
  public List<String> getDetectors() {
    return docGen.detectors();
  }

  @Override
  public List<String> getFormats() {
    return docGen.formats().stream().map(OutputFormat::id).toList();
  }

  @Override
  public long getGenerations() {
    return statistics().generations();
  }

  @Override
  public long getGenerationsEnded() {
    EngineStatistics now = statistics();
    return now.generations() - now.active();
  }

  @Override
  public long getFailures() {
    return statistics().failures();
  }

  @Override
  public int getActive() {
    return statistics().active();
  }

  @Override
  public long getTotalMillis() {
    return statistics().totalTime().toMillis();
  }

  @Override
  public long getOperations() {
    return statistics().operations();
  }

  @Override
  public long getFilesParsed() {
    return statistics().filesParsed();
  }

  @Override
  public long getSyntaxNodes() {
    return statistics().syntaxNodes();
  }

  @Override
  public long getTemplateRenders() {
    return statistics().templateRenders();
  }

  @Override
  public Map<String, Long> getRendersByFormat() {
    return statistics().rendersByFormat();
  }

  @Override
  public Map<String, Long> getDetectorFailures() {
    return statistics().detectorFailures();
  }

  @Override
  public Map<String, Long> getSecurityEvents() {
    return statistics().securityEvents();
  }

  @Override
  public double getGenerationsPerMinute() {
    return lately().perMinute();
  }

  @Override
  public double getErrorRate() {
    return lately().errorRate();
  }

  @Override
  public long getP50Millis() {
    return lately().p50().toMillis();
  }

  @Override
  public long getP95Millis() {
    return lately().p95().toMillis();
  }

  @Override
  public long getP99Millis() {
    return lately().p99().toMillis();
  }

  @Override
  public KpiView getKpis() {
    return KpiView.of(
        Kpis.of(ledger.window(GenerationLedger.REMEMBERED), availability.getAsDouble()));
  }

  @Override
  public @Nullable GenerationView getLastGeneration() {
    return ledger.last().map(GenerationView::of).orElse(null);
  }

  @Override
  public List<SlowFileView> getSlowestFiles() {
    return ledger.slowestFiles().stream().map(SlowFileView::of).toList();
  }

  @Override
  public String getMetricsJson() {
    return ledger.lastRecord().map(GenerationRecord::toJson).orElse("");
  }

  @Override
  public String getCustomMetricsJson() {
    return ledger.usage(docGen).toJson();
  }

  @Override
  public int getMaxConcurrentGenerations() {
    return docGen.control().maxConcurrentGenerations();
  }

  @Override
  public void setMaxConcurrentGenerations(int limit) {
    docGen.control().maxConcurrentGenerations(limit);
  }

  @Override
  public void clearCaches() {
    docGen.clearCaches();
  }

  @Override
  public GenerationView document(String path) {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("path must name a folder or an archive");
    }
    GenerationResult result;
    try {
      result = docGen.generate(GenerationRequest.of(Path.of(path)));
    } catch (DocGenException | InvalidPathException e) {
      // A remote client does not have our classes: what it is told is text.
      throw new IllegalArgumentException(String.valueOf(e.getMessage()));
    }
    GenerationStatistics statistics = result.statistics();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new GenerationView(
        now.toString(),
        now.toEpochMilli(),
        statistics.total().toMillis(),
        true,
        "",
        String.join(",", result.frameworks()),
        statistics.operations(),
        statistics.schemas(),
        count(result, Severity.ERROR),
        count(result, Severity.WARNING));
  }

  private static int count(GenerationResult result, Severity severity) {
    return (int)
        result.diagnostics().stream().map(Diagnostic::severity).filter(severity::equals).count();
  }
}
