package dev.docgen.engine.detect;

import dev.docgen.GenerationRequest;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs every detector, each apart, file by file on all workers. */
public final class DetectStep {
  private final Reporter reporter;
  private final Workers workers;

  public DetectStep(Reporter reporter, Workers workers) {
    this.reporter = reporter;
    this.workers = workers;
  }

  /**
   * What one detector found.
   *
   * @param detector the detector
   * @param operations in the order of files, then of source
   * @param conventions those it brings for this request
   * @param application what it says of the application as a whole
   * @param run its counts
   */
  public record Found(
      FrameworkDetector detector,
      Conventions conventions,
      List<DetectedOperation> operations,
      ApiModel application,
      DetectorRun run) {}

  /** What is asked of a detector before any file. */
  private record Prepared(
      Conventions conventions, JsonSettings json, List<SourceUnit> units, boolean concerned) {
    static final Prepared NOTHING =
        new Prepared(Conventions.DEFAULT, JsonSettings.DEFAULT, List.of(), false);
  }

  /**
   * Returns what each detector found, in the order given; those that no file concerns found
   * nothing.
   *
   * @param conventions gives those of a detector; may ask it
   * @param resolvers gives the schema resolver that follows a detector's conventions and the
   *     settings of the application's JSON mapper that it read
   */
  public List<Found> run(
      List<FrameworkDetector> detectors,
      SourceTree sources,
      GenerationRequest request,
      Function<FrameworkDetector, Conventions> conventions,
      BiFunction<Conventions, JsonSettings, SchemaResolver> resolvers) {
    List<Found> found = new ArrayList<>();
    for (FrameworkDetector detector : detectors) {
      found.add(run(detector, sources, request, conventions, resolvers));
    }
    return found;
  }

  private Found run(
      FrameworkDetector detector,
      SourceTree sources,
      GenerationRequest request,
      Function<FrameworkDetector, Conventions> conventions,
      BiFunction<Conventions, JsonSettings, SchemaResolver> resolvers) {
    String id = detector.id();
    Detection detection = new Detection(detector, id, reporter);
    Prepared prepared =
        workers.call(
            () -> {
              List<SourceUnit> units = detection.units(sources);
              return new Prepared(
                  detection.conventions(conventions),
                  detection.json(sources, request),
                  units,
                  !units.isEmpty() || detection.isDescribed(sources));
            },
            overdue -> {
              detection.overdue(SourceLocation.NONE, overdue);
              return Prepared.NOTHING;
            });
    SchemaResolver resolver = resolvers.apply(prepared.conventions(), prepared.json());
    SharedContext context = new SharedContext(sources, resolver, request, reporter);
    List<DetectedOperation> operations = new ArrayList<>();
    workers
        .mapOrdered(
            prepared.units(), unit -> detection.detect(unit, context), detection::undetected)
        .forEach(operations::addAll);
    ApiModel application =
        !prepared.concerned() || detection.isGivenUp()
            ? ApiModel.EMPTY
            : workers.call(
                () -> detection.describeApplication(context),
                overdue -> {
                  detection.overdue(SourceLocation.NONE, overdue);
                  return ApiModel.EMPTY;
                });
    return new Found(
        detector,
        prepared.conventions(),
        operations,
        application,
        detection.run(prepared.units().size(), operations.size()));
  }
}
