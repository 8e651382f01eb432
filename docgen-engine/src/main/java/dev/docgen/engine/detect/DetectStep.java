package dev.docgen.engine.detect;

import dev.docgen.GenerationRequest;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * @param operations in the order of files, then of source
   * @param conventions those it brings for this request
   * @param application what it says of the application as a whole
   * @param run its counts
   */
  public record Found(
      Conventions conventions,
      List<DetectedOperation> operations,
      ApiModel application,
      DetectorRun run) {}

  /**
   * Returns what each detector found, in the order given; those that no file concerns found
   * nothing.
   *
   * @param detectors by id
   * @param conventions gives those of a detector; may ask it
   * @param resolvers gives the schema resolver that follows a detector's conventions and the
   *     settings of the application's JSON mapper that it read
   */
  public List<Found> run(
      Map<String, FrameworkDetector> detectors,
      SourceTree sources,
      GenerationRequest request,
      Function<FrameworkDetector, Conventions> conventions,
      BiFunction<Conventions, JsonSettings, SchemaResolver> resolvers) {
    List<Found> found = new ArrayList<>();
    detectors.forEach(
        (id, detector) -> {
          Inquiry inquiry =
              new Inquiry(
                  new Detection(detector, id, reporter),
                  sources,
                  request,
                  asked -> conventions.apply(detector),
                  resolvers,
                  reporter::report,
                  workers);
          found.add(ask(inquiry));
        });
    return found;
  }

  private static Found ask(Inquiry inquiry) {
    List<DetectedOperation> operations = inquiry.detect(inquiry.units());
    ApiModel application = inquiry.application();
    return new Found(
        inquiry.conventions(), operations, application, inquiry.run(operations.size()));
  }
}
