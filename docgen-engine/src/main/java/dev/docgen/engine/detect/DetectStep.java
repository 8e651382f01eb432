package dev.docgen.engine.detect;

import dev.docgen.GenerationRequest;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

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
   * @param application what it says of the application as a whole
   * @param run its counts
   */
  public record Found(
      FrameworkDetector detector,
      List<DetectedOperation> operations,
      ApiModel application,
      DetectorRun run) {}

  /**
   * Returns what each detector found, in the order given; those that no file concerns found
   * nothing.
   *
   * @param resolvers gives the schema resolver that follows a detector's conventions and the
   *     settings of the application's JSON mapper that it read
   */
  public List<Found> run(
      List<FrameworkDetector> detectors,
      SourceTree sources,
      GenerationRequest request,
      BiFunction<FrameworkDetector, JsonSettings, SchemaResolver> resolvers) {
    List<Found> found = new ArrayList<>();
    for (FrameworkDetector detector : detectors) {
      found.add(run(detector, sources, request, resolvers));
    }
    return found;
  }

  private Found run(
      FrameworkDetector detector,
      SourceTree sources,
      GenerationRequest request,
      BiFunction<FrameworkDetector, JsonSettings, SchemaResolver> resolvers) {
    String id = detector.id();
    Detection detection = new Detection(detector, id, reporter);
    SchemaResolver resolver = resolvers.apply(detector, detection.json(sources, request));
    SharedContext context = new SharedContext(sources, resolver, request, reporter);
    List<SourceUnit> units = detection.units(sources);
    List<DetectedOperation> operations = new ArrayList<>();
    workers.mapOrdered(units, unit -> detection.detect(unit, context)).forEach(operations::addAll);
    ApiModel application =
        units.isEmpty() ? ApiModel.EMPTY : detection.describeApplication(context);
    return new Found(
        detector, operations, application, detection.run(units.size(), operations.size()));
  }
}
