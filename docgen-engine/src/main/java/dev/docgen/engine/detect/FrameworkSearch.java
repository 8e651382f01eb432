package dev.docgen.engine.detect;

import dev.docgen.FrameworkUse;
import dev.docgen.FrameworkUse.Evidence;
import dev.docgen.GenerationRequest;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.Operation;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Asks each detector about one file after another until it finds an operation. */
public final class FrameworkSearch {
  /** Files shown at once: enough to keep threads busy, few enough to be quick. */
  private static final int FILES_AT_ONCE = 16;

  private static final int MOST_EVIDENCE = 5;

  private final Reporter reporter;
  private final Workers workers;

  public FrameworkSearch(Reporter reporter, Workers workers) {
    this.reporter = reporter;
    this.workers = workers;
  }

  /** Returns the frameworks of which an operation was found, in the order of the detectors. */
  public List<FrameworkUse> run(
      Map<String, FrameworkDetector> detectors,
      SourceTree sources,
      GenerationRequest request,
      BiFunction<Conventions, JsonSettings, SchemaResolver> resolvers) {
    List<FrameworkUse> uses = new ArrayList<>();
    detectors.forEach(
        (id, detector) -> {
          Inquiry inquiry =
              new Inquiry(
                  new Detection(detector, id, reporter),
                  sources,
                  request,
                  asked -> detector.conventions(asked, sources),
                  resolvers,
                  report -> {},
                  workers);
          find(id, inquiry).ifPresent(uses::add);
        });
    return uses;
  }

  private static Optional<FrameworkUse> find(String id, Inquiry inquiry) {
    List<SourceUnit> units = inquiry.units();
    for (int i = 0; i < units.size(); i += FILES_AT_ONCE) {
      List<SourceUnit> some = units.subList(i, Math.min(i + FILES_AT_ONCE, units.size()));
      List<DetectedOperation> found = inquiry.detect(some);
      if (!found.isEmpty()) {
        return Optional.of(new FrameworkUse(id, units.size(), evidence(found)));
      }
    }
    return Optional.empty();
  }

  private static List<Evidence> evidence(List<DetectedOperation> found) {
    return found.stream()
        .limit(MOST_EVIDENCE)
        .map(DetectedOperation::operation)
        .map(FrameworkSearch::evidence)
        .toList();
  }

  private static Evidence evidence(Operation operation) {
    return new Evidence(
        operation.provenance().location(), operation.method() + " " + operation.path());
  }
}
