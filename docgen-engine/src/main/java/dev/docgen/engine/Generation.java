package dev.docgen.engine;

import dev.docgen.CacheStatistics;
import dev.docgen.Diagnostic;
import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.Step;
import dev.docgen.engine.assemble.Assembler;
import dev.docgen.engine.assemble.DetectorFindings;
import dev.docgen.engine.assemble.Hooks;
import dev.docgen.engine.assemble.Joined;
import dev.docgen.engine.assemble.ResourceExamples;
import dev.docgen.engine.detect.DetectStep;
import dev.docgen.engine.detect.DetectStep.Found;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.scan.ScannedSources;
import dev.docgen.engine.scan.SourceScanner;
import dev.docgen.engine.schema.DescribedSchemas;
import dev.docgen.engine.schema.SchemaRegistry;
import dev.docgen.engine.work.Patience;
import dev.docgen.engine.work.PooledWorkers;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.engine.work.WorkerPool;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.OutputRenderer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of all steps for one request: the only place that knows their order. */
final class Generation {
  private final EngineConfiguration configuration;
  private final GenerationRequest request;
  private final Caches caches;
  private final Totals totals;
  private final GenerationReporter reporter;
  private final Workers workers;
  private final TimedCalls renderings;
  private final CostMeter cost = new CostMeter();
  private final Map<Step, Duration> stepTimes = new EnumMap<>(Step.class);
  private final long start = System.nanoTime();
  private Map<String, FrameworkDetector> detectors = Map.of();
  private int filesSeen;
  private List<Path> dependencyClasses = List.of();

  Generation(
      EngineConfiguration configuration,
      GenerationRequest request,
      Caches caches,
      WorkerPool pool,
      Totals totals,
      BooleanSupplier closed) {
    this.configuration = configuration;
    this.request = request;
    this.caches = caches;
    this.totals = totals;
    this.reporter =
        new GenerationReporter(
            configuration.limits(), totals, closed, configuration.listeners(), request, pool);
    this.renderings = new TimedCalls(pool, Patience.ofEach(configuration.limits().maxDuration()));
    this.workers =
        new PooledWorkers(
            pool,
            reporter.patience(),
            task -> reporter.observers().propagate(() -> cost.measure(task)),
            reporter::checkCancelled);
  }

  Result run() {
    Map<String, Renderer> renderers = renderers();
    detectors = RequestedDetectors.of(configuration, request);
    configuration.unloaded().forEach(reporter::report);
    Outcome[] outcome = new Outcome[1];
    cost.measure(() -> outcome[0] = runSteps());
    return finish(outcome[0], renderers);
  }

  private record Outcome(ApiModel model, List<String> frameworks) {}

  private Outcome runSteps() {
    try (ScannedSources scanned = step(Step.SCAN, this::scan)) {
      filesSeen = scanned.files().size();
      SourceTree sources =
          step(
              Step.INDEX,
              () ->
                  caches.read(
                      scanned, request.roots().size(), dependencyClasses, reporter, workers));
      SchemaRegistry schemas = new SchemaRegistry(sources, configuration.typeMappings(), reporter);
      List<Found> found = step(Step.DETECT, () -> detect(sources, schemas));
      Assembler assembler = new Assembler(request, hooks(), reporter, workers);
      Joined joined = assembler.join(findings(found));
      DescribedSchemas described =
          step(Step.RESOLVE, () -> schemas.describe(joined.references(), workers));
      ApiModel model =
          step(Step.ASSEMBLE, () -> withExamples(assembler.assemble(joined, described), sources));
      reporter.observers().later(observer -> observer.assembled(model));
      List<String> frameworks =
          found.stream()
              .filter(each -> !each.operations().isEmpty())
              .map(each -> each.run().detector())
              .sorted()
              .toList();
      return new Outcome(model, frameworks);
    }
  }

  private ApiModel withExamples(ApiModel model, SourceTree sources) {
    return ResourceExamples.isAskedFor(request)
        ? ResourceExamples.of(sources.resources("*.json")).add(model)
        : model;
  }

  private ScannedSources scan() {
    SourceScanner scanner =
        new SourceScanner(
            configuration.allowedRoots(), ResourceExamples.isAskedFor(request), reporter);
    dependencyClasses = scanner.admit(request.dependencyClasses());
    return scanner.scan(request.roots(), request.dependencySources());
  }

  private List<Found> detect(SourceTree sources, SchemaRegistry schemas) {
    List<Found> found =
        new DetectStep(reporter, workers)
            .run(
                detectors,
                sources,
                request,
                detector -> conventions(detector, sources),
                schemas::resolver);
    for (Found each : found) {
      totals.detectorFailed(each.run().detector(), each.run().failures());
      reporter.observers().later(observer -> observer.detectorFinished(each.run()));
    }
    return found;
  }

  private Hooks hooks() {
    return new Hooks(
        configuration.operationHooks(),
        configuration.parameterHooks(),
        configuration.schemaHooks());
  }

  private static List<DetectorFindings> findings(List<Found> found) {
    return found.stream()
        .map(
            each ->
                new DetectorFindings(
                    each.run().detector(),
                    each.conventions(),
                    new ArrayList<>(each.operations()),
                    each.application()))
        .toList();
  }

  private Conventions conventions(FrameworkDetector detector, SourceTree sources) {
    Conventions own = configuration.conventions();
    return own == null ? detector.conventions(request, sources) : own;
  }

  private <T> T step(Step step, Supplier<T> work) {
    reporter.checkCancelled();
    reporter.observers().eachNow(observer -> observer.stepStarted(step));
    long begin = System.nanoTime();
    T answer = work.get();
    long elapsed = System.nanoTime() - begin;
    stepTimes.put(step, Duration.ofNanos(elapsed));
    cost.sampleMemory();
    reporter.observers().later(observer -> observer.stepFinished(step, elapsed));
    return answer;
  }

  /** A renderer and the format that it told when the engine was built. */
  private record Renderer(OutputFormat format, OutputRenderer renderer) {}

  private Map<String, Renderer> renderers() {
    Map<String, Renderer> renderers = new TreeMap<>();
    configuration
        .renderers()
        .forEach((format, each) -> renderers.put(format.id(), new Renderer(format, each)));
    for (OutputFormat format : request.formats()) {
      if (!renderers.containsKey(format.id())) {
        throw new IllegalArgumentException(
            "no renderer of format '" + format.id() + "'; there are " + renderers.keySet());
      }
    }
    return renderers;
  }

  private Result finish(Outcome outcome, Map<String, Renderer> renderers) {
    GenerationStatistics statistics = statistics(outcome.model());
    List<Diagnostic> diagnostics = reporter.diagnostics();
    totals.operations.add(statistics.operations());
    failWhenAsked(diagnostics);
    Reading reading = new Reading(outcome.model(), request.options());
    Map<String, Document> documents = new TreeMap<>();
    renderers.forEach(
        (id, renderer) ->
            documents.put(
                id,
                new RenderedDocument(
                    reading, renderer.format(), renderer.renderer(), renderings, this::rendered)));
    reporter
        .observers()
        .eachNow(observer -> observer.finished(statistics, outcome.frameworks(), diagnostics));
    return new Result(
        outcome.model(),
        outcome.frameworks(),
        reporter.diagnostics(),
        statistics,
        request.formats().stream().map(format -> documents.get(format.id())).toList(),
        documents);
  }

  private void failWhenAsked(List<Diagnostic> diagnostics) {
    Severity failOn = request.failOn();
    if (failOn == null) {
      return;
    }
    List<Diagnostic> severe =
        diagnostics.stream().filter(each -> each.severity().compareTo(failOn) <= 0).toList();
    if (!severe.isEmpty()) {
      throw new DocGenException(
          severe.size() + " diagnostics of " + failOn + " or worse; the first: " + severe.get(0),
          null,
          diagnostics);
    }
  }

  private void rendered(
      RenderedDocument document, @Nullable Throwable failure, long bytes, long elapsedNanos) {
    OutputFormat format = document.format();
    if (failure != null) {
      reporter.pluginFailed(document.renderer());
      return;
    }
    totals.rendered(format);
    reporter.observers().each(observer -> observer.documentRendered(format, bytes, elapsedNanos));
  }

  /** Tells the observers that there will be no result. */
  void failed(Throwable cause, long elapsedNanos) {
    reporter.observers().endApart(observer -> observer.failed(cause, elapsedNanos));
  }

  List<Diagnostic> diagnostics() {
    return reporter.diagnostics();
  }

  private GenerationStatistics statistics(ApiModel model) {
    return new GenerationStatistics(
        Duration.ofNanos(System.nanoTime() - start),
        stepTimes,
        filesSeen,
        reporter.filesRead.get(),
        reporter.bytesRead.sum(),
        reporter.filesParsed.get(),
        reporter.bodiesParsed.get(),
        reporter.syntaxNodes.sum(),
        model.operations().size(),
        model.components().schemas().size(),
        cacheStatistics(),
        cost.peakBytes(),
        Duration.ofNanos(cost.cpuNanos()),
        cost.allocatedBytes());
  }

  /** Returns this generation's hits and misses with what the engine's caches hold now. */
  private List<CacheStatistics> cacheStatistics() {
    Map<String, long[]> counts = reporter.cacheCounts();
    List<CacheStatistics> result = new ArrayList<>();
    for (CacheStatistics total : caches.statistics()) {
      long[] own = counts.getOrDefault(total.name(), new long[2]);
      result.add(
          new CacheStatistics(
              total.name(),
              own[0],
              own[1],
              total.evictions(),
              total.entries(),
              total.weightBytes(),
              total.capacityBytes()));
    }
    return result;
  }
}
