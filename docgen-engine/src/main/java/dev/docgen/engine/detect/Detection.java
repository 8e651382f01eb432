package dev.docgen.engine.detect;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Overdue;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one detector over the files that hold its markers. Whatever the detector throws costs its
 * result for that file and is reported; the rest goes on.
 */
final class Detection {
  private static final Logger LOG = LoggerFactory.getLogger(Detection.class);

  private final FrameworkDetector detector;
  private final String id;
  private final Reporter reporter;
  private final AtomicInteger failures = new AtomicInteger();
  private final LongAdder nanos = new LongAdder();
  private volatile boolean givenUp;

  Detection(FrameworkDetector detector, String id, Reporter reporter) {
    this.detector = detector;
    this.id = id;
    this.reporter = reporter;
  }

  /**
   * Returns the files to show to the detector: those that hold a marker, or an annotation declared
   * in the sources that is itself annotated with one.
   */
  List<SourceUnit> units(SourceTree sources) {
    Set<String> markers = names(detector::markers);
    if (markers.isEmpty()) {
      return List.of();
    }
    addComposed(sources.annotationTypes(), markers);
    return sources.mentioning(markers.toArray(String[]::new));
  }

  /** Returns whether one of the detector's descriptors lies in the sources. */
  boolean isDescribed(SourceTree sources) {
    Set<String> names = names(detector::descriptors);
    return !names.isEmpty() && !sources.resources(names.toArray(String[]::new)).isEmpty();
  }

  /** Copies within bounds: a set of others may throw when it is read. */
  private Set<String> names(Supplier<Set<String>> asked) {
    return contained(SourceLocation.NONE, () -> new TreeSet<>(asked.get()), new TreeSet<>());
  }

  private static void addComposed(List<SourceType> annotationTypes, Set<String> markers) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (SourceType type : annotationTypes) {
        grown |= isMarked(type, markers) && markers.add(type.name());
      }
    }
  }

  private static boolean isMarked(SourceType type, Set<String> markers) {
    return type.annotations().declared().stream()
        .anyMatch(annotation -> markers.contains(annotation.simpleName()));
  }

  /** Returns the operations of one file; empty when the detector fails on it. */
  List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    reporter.checkCancelled();
    SourceLocation file = SourceLocation.ofFile(unit.path());
    return reporter.exhausted()
        ? List.of()
        : checked(contained(file, () -> found(unit, context), List.of()), file);
  }

  private List<DetectedOperation> found(SourceUnit unit, DetectionContext context) {
    return new ArrayList<>(
        detector.detect(FirstDeclared.of(unit, context.sources(), reporter), context));
  }

  /**
   * Returns the operations of a file that the detector has not answered for in time: none.
   *
   * @param overdue where it stood; null when it had not begun
   */
  List<DetectedOperation> undetected(SourceUnit unit, @Nullable Overdue overdue) {
    if (overdue == null) {
      reporter.exhausted();
    } else {
      overdue(SourceLocation.ofFile(unit.path()), overdue);
    }
    return List.of();
  }

  /** Reports that the detector has not answered in time. */
  void overdue(SourceLocation where, Overdue overdue) {
    givenUp = true;
    reporter.exhausted();
    failed("DG0004", "did not answer in time", where, overdue);
  }

  /** Returns whether the detector has once not answered in time. */
  boolean isGivenUp() {
    return givenUp;
  }

  /** Returns the detector's conventions; the usual ones when it fails. */
  Conventions conventions(Supplier<Conventions> conventions) {
    return contained(SourceLocation.NONE, conventions, Conventions.DEFAULT);
  }

  /** Returns how the application's JSON mapper is configured; as usual when the detector fails. */
  JsonSettings json(SourceTree sources, GenerationRequest request) {
    return contained(
        SourceLocation.NONE, () -> detector.json(sources, request), JsonSettings.DEFAULT);
  }

  /** Returns what the application as a whole declares; nothing when the detector fails. */
  ApiModel describeApplication(DetectionContext context) {
    return contained(
        SourceLocation.NONE, () -> detector.describeApplication(context), ApiModel.EMPTY);
  }

  DetectorRun run(int files, int operations) {
    return new DetectorRun(id, files, operations, failures.get(), nanos.sum());
  }

  private List<DetectedOperation> checked(List<DetectedOperation> operations, SourceLocation file) {
    List<DetectedOperation> checked = new ArrayList<>(operations.size());
    for (@Nullable DetectedOperation operation : operations) {
      if (operation == null) {
        NullPointerException cause = new NullPointerException("a null operation");
        failed("DG0301", "failed with " + cause, file, cause);
      } else {
        checked.add(withSlash(withFramework(operation), file));
      }
    }
    return checked;
  }

  private DetectedOperation withFramework(DetectedOperation found) {
    return found.operation().framework().equals(id)
        ? found
        : found.withOperation(found.operation().toBuilder().framework(id).build());
  }

  /** A path begins with a slash, and a detector is to know how its framework joins paths. */
  private DetectedOperation withSlash(DetectedOperation found, SourceLocation file) {
    String path = found.operation().path();
    if (path.startsWith("/")) {
      return found;
    }
    failures.incrementAndGet();
    reporter.report(
        "DG0303",
        Severity.WARNING,
        named()
            + " answered the path '"
            + path
            + "' without a slash; it is documented as '/"
            + path
            + "'; report this to its author",
        file);
    return found.withOperation(found.operation().toBuilder().path("/" + path).build());
  }

  private <T> T contained(SourceLocation where, Supplier<@Nullable T> work, T otherwise) {
    long start = System.nanoTime();
    try {
      T answer = work.get();
      if (answer == null) {
        throw new NullPointerException("the detector answered null");
      }
      return answer;
    } catch (Throwable e) {
      PluginBoundary.check(e, reporter::checkCancelled);
      failed("DG0301", "failed with " + e, where, e);
      return otherwise;
    } finally {
      nanos.add(System.nanoTime() - start);
    }
  }

  private String named() {
    return "detector '" + id + "' (" + PluginBoundary.name(detector) + ")";
  }

  private void failed(String code, String what, SourceLocation where, Throwable cause) {
    failures.incrementAndGet();
    LOG.warn("detector '{}' {} on {}", id, what, where, cause);
    reporter.report(
        new Diagnostic(
            code,
            Severity.ERROR,
            named()
                + " "
                + what
                + "; what it would have found here is missing; report this to its author",
            where,
            cause));
  }
}
