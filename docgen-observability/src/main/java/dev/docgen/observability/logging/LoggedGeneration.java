package dev.docgen.observability.logging;

import dev.docgen.CacheStatistics;
import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.Step;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.observability.statistics.ErrorType;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** The lines of one generation. Thread-safe. */
final class LoggedGeneration implements GenerationObserver {
  private static final long NANOS_A_MILLI = 1_000_000;
  private static final long MEBIBYTE = 1 << 20;
  private static final int MAX_CODES = 20;
  private static final int MAX_CAUSES = 16;

  private final String generator;
  private final String formats;
  private final FactLogger logger;
  private final Correlation correlation;

  LoggedGeneration(
      String generator, GenerationRequest request, FactLogger logger, Correlation correlation) {
    this.generator = generator;
    this.formats =
        request.formats().stream().map(OutputFormat::id).collect(Collectors.joining(","));
    this.logger = logger;
    this.correlation = correlation;
  }

  @Override
  public boolean answersAtOnce() {
    return true;
  }

  @Override
  public Runnable propagate(Runnable task) {
    return correlation.wrap(task);
  }

  @Override
  public void stepFinished(Step step, long elapsedNanos) {
    if (logger.isEnabled(Level.DEBUG)) {
      Map<String, Object> facts = elapsed(elapsedNanos);
      log(Level.DEBUG, "Finished step " + step.id(), facts);
    }
  }

  @Override
  public void fileParsed(String path, long syntaxNodes, long elapsedNanos) {
    if (logger.isEnabled(Level.DEBUG)) {
      Map<String, Object> facts = elapsed(elapsedNanos);
      facts.put("ast_nodes_processed", syntaxNodes);
      log(Level.DEBUG, "Parsed " + path, facts);
    }
  }

  @Override
  public void detectorFinished(DetectorRun run) {
    if (logger.isEnabled(Level.DEBUG)) {
      Map<String, Object> facts = elapsed(run.elapsedNanos());
      facts.put("framework", run.detector());
      facts.put("files", run.files());
      facts.put("routes_discovered", run.operations());
      facts.put("failures", run.failures());
      log(Level.DEBUG, "Finished detector " + run.detector(), facts);
    }
  }

  @Override
  public void documentRendered(OutputFormat format, long bytes, long elapsedNanos) {
    if (logger.isEnabled(Level.DEBUG)) {
      Map<String, Object> facts = elapsed(elapsedNanos);
      facts.put("output_format", format.id());
      facts.put("bytes", bytes);
      log(Level.DEBUG, "Rendered " + format.id(), facts);
    }
  }

  @Override
  public void assembled(ApiModel model) {
    List<Operation> operations = model.operations();
    long deprecated = operations.stream().filter(Operation::deprecated).count();
    long undocumented = operations.stream().filter(LoggedGeneration::isUndocumented).count();
    if (deprecated + undocumented > 0) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("routes_discovered", operations.size());
      facts.put("routes_deprecated", deprecated);
      facts.put("routes_undocumented", undocumented);
      log(
          Level.WARN,
          deprecated + " routes are deprecated, " + undocumented + " have no documentation",
          facts);
    }
  }

  private static boolean isUndocumented(Operation operation) {
    return isBlank(operation.summary()) && isBlank(operation.description());
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  @Override
  public void finished(
      GenerationStatistics statistics, List<String> frameworks, List<Diagnostic> diagnostics) {
    String framework = String.join(",", frameworks);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("framework", framework.isEmpty() ? "none" : framework);
    facts.put("routes_discovered", statistics.operations());
    facts.put("generation_time_ms", statistics.total().toMillis());
    facts.put("output_format", formats);
    facts.put("ast_nodes_processed", statistics.syntaxNodes());
    facts.put("cache_hits", statistics.caches().stream().mapToLong(CacheStatistics::hits).sum());
    facts.put(
        "cache_misses", statistics.caches().stream().mapToLong(CacheStatistics::misses).sum());
    facts.put("memory_peak_mb", statistics.peakMemoryBytes() / MEBIBYTE);
    log(
        Level.INFO,
        framework.isEmpty()
            ? "Generated documentation, though no framework was found"
            : "Generated documentation for " + framework + " application",
        facts);
    summarize(diagnostics);
  }

  private void summarize(List<Diagnostic> diagnostics) {
    long errors = count(diagnostics, Severity.ERROR);
    long warnings = count(diagnostics, Severity.WARNING);
    if (errors + warnings > 0) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("diagnostics_errors", errors);
      facts.put("diagnostics_warnings", warnings);
      facts.put("diagnostics_by_code", byCode(diagnostics));
      log(Level.WARN, "The source gave " + errors + " errors and " + warnings + " warnings", facts);
    }
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(each -> each.severity() == severity).count();
  }

  private static String byCode(List<Diagnostic> diagnostics) {
    Map<String, Long> counts =
        diagnostics.stream()
            .filter(each -> each.severity() != Severity.INFO)
            .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .limit(MAX_CODES)
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(","));
  }

  @Override
  public void failed(Throwable cause, long elapsedNanos) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("error_type", ErrorType.of(cause).id());
    facts.put("generation_time_ms", elapsedNanos / NANOS_A_MILLI);
    facts.put("output_format", formats);
    addOrigin(facts);
    if (isOfTheSystem(cause)) {
      correlation.run(
          () -> logger.critical("The virtual machine failed a generation", facts, cause));
    } else {
      correlation.run(
          () -> logger.log(Level.ERROR, "Documentation generation failed", facts, cause));
    }
  }

  /** A stack that overflows is an input nested too deep, not a machine at its end. */
  private static boolean isOfTheSystem(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
      if (cause instanceof VirtualMachineError && !(cause instanceof StackOverflowError)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static Map<String, Object> elapsed(long nanos) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("elapsed_ms", nanos / NANOS_A_MILLI);
    return facts;
  }

  private void log(Level level, String message, Map<String, Object> facts) {
    addOrigin(facts);
    correlation.run(() -> logger.log(level, message, facts));
  }

  private void addOrigin(Map<String, Object> facts) {
    facts.put("generator", generator);
    facts.putAll(correlation.ids());
  }
}
