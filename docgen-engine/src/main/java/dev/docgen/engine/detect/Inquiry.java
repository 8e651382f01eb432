package dev.docgen.engine.detect;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.SourceLocation;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All that one detector is asked in one generation, on threads that it cannot hold beyond the
 * generation's time. For one thread.
 */
final class Inquiry {
  private final Detection detection;
  private final Workers workers;
  private final Prepared prepared;
  private final DetectionContext context;

  /** What is asked before any file. */
  private record Prepared(
      Conventions conventions, JsonSettings json, List<SourceUnit> units, boolean concerned) {
    static final Prepared NOTHING =
        new Prepared(Conventions.DEFAULT, JsonSettings.DEFAULT, List.of(), false);
  }

  /**
   * @param conventions gives those of the detector; may ask it
   * @param resolvers gives the schema resolver that follows a detector's conventions and the
   *     settings of the application's JSON mapper that it read
   * @param reports takes what the detector reports of the sources
   */
  Inquiry(
      Detection detection,
      SourceTree sources,
      GenerationRequest request,
      Function<GenerationRequest, Conventions> conventions,
      BiFunction<Conventions, JsonSettings, SchemaResolver> resolvers,
      Consumer<Diagnostic> reports,
      Workers workers) {
    this.detection = detection;
    this.workers = workers;
    this.prepared =
        workers.call(
            () -> {
              List<SourceUnit> units = detection.units(sources);
              return new Prepared(
                  detection.conventions(() -> conventions.apply(request)),
                  detection.json(sources, request),
                  units,
                  !units.isEmpty() || detection.isDescribed(sources));
            },
            overdue -> {
              detection.overdue(SourceLocation.NONE, overdue);
              return Prepared.NOTHING;
            });
    SchemaResolver resolver = resolvers.apply(prepared.conventions(), prepared.json());
    this.context = new SharedContext(sources, resolver, request, reports);
  }

  Conventions conventions() {
    return prepared.conventions();
  }

  /** Returns the files to show to the detector. */
  List<SourceUnit> units() {
    return prepared.units();
  }

  /** Returns the operations of files, in the order of the files and then of source. */
  List<DetectedOperation> detect(List<SourceUnit> units) {
    List<DetectedOperation> operations = new ArrayList<>();
    workers
        .mapOrdered(units, unit -> detection.detect(unit, context), detection::undetected)
        .forEach(operations::addAll);
    return operations;
  }

  /**
   * Returns what the application as a whole declares; nothing when no file concerns the detector.
   */
  ApiModel application() {
    return !prepared.concerned() || detection.isGivenUp()
        ? ApiModel.EMPTY
        : workers.call(
            () -> detection.describeApplication(context),
            overdue -> {
              detection.overdue(SourceLocation.NONE, overdue);
              return ApiModel.EMPTY;
            });
  }

  /** Returns the counts so far. */
  DetectorRun run(int operations) {
    return detection.run(prepared.units().size(), operations);
  }
}
