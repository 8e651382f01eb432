package dev.docgen.engine;

import dev.docgen.Diagnostic;
import dev.docgen.FrameworkReport;
import dev.docgen.FrameworkUse;
import dev.docgen.GenerationRequest;
import dev.docgen.engine.detect.FrameworkSearch;
import dev.docgen.engine.scan.ScannedSources;
import dev.docgen.engine.scan.SourceScanner;
import dev.docgen.engine.schema.SchemaRegistry;
import dev.docgen.engine.work.PooledWorkers;
import dev.docgen.engine.work.WorkerPool;
import dev.docgen.engine.work.Workers;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.SecurityEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One question for the frameworks that roots use: the steps of a generation as far as needed. */
final class FrameworkSurvey {
  /** What is reported of schemas concerns documents alone. */
  private static final String FIRST_OF_SCHEMAS = "DG04";

  private final EngineConfiguration configuration;
  private final GenerationRequest request;
  private final Caches caches;
  private final GenerationReporter reporter;
  private final Workers workers;
  private final long start = System.nanoTime();

  /**
   * @param security hears of security events
   */
  FrameworkSurvey(
      EngineConfiguration configuration,
      GenerationRequest request,
      Caches caches,
      WorkerPool pool,
      Totals totals,
      BooleanSupplier closed,
      Consumer<SecurityEvent> security) {
    this.configuration = configuration;
    this.request = request;
    this.caches = caches;
    this.reporter =
        new GenerationReporter(
            configuration.limits(), totals, closed, List.of(hearing(security)), request, pool);
    this.workers =
        new PooledWorkers(pool, reporter.patience(), task -> task, reporter::checkCancelled);
  }

  /** No generation begins, so that listeners hear of security events alone. */
  private static GenerationListener hearing(Consumer<SecurityEvent> security) {
    return new GenerationListener() {
      @Override
      public GenerationObserver generationStarted(GenerationRequest request) {
        return new GenerationObserver() {
          @Override
          public void securityEvent(SecurityEvent event) {
            security.accept(event);
          }
        };
      }
    };
  }

  FrameworkReport run() {
    Map<String, FrameworkDetector> detectors = RequestedDetectors.of(configuration, request);
    configuration.unloaded().forEach(reporter::report);
    SourceScanner scanner = new SourceScanner(configuration.allowedRoots(), reporter);
    List<Path> classes = scanner.admit(request.dependencyClasses());
    try (ScannedSources scanned = scanner.scan(request.roots(), request.dependencySources())) {
      SourceTree sources = caches.read(scanned, request.roots().size(), classes, reporter, workers);
      SchemaRegistry schemas = new SchemaRegistry(sources, configuration.typeMappings(), reporter);
      List<FrameworkUse> uses =
          new FrameworkSearch(reporter, workers)
              .run(detectors, sources, request, schemas::resolver);
      return new FrameworkReport(
          uses, diagnostics(), scanned.files().size(), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private List<Diagnostic> diagnostics() {
    return reporter.diagnostics().stream()
        .filter(each -> each.code().compareTo(FIRST_OF_SCHEMAS) < 0)
        .toList();
  }
}
