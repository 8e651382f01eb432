package dev.docgen.engine;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Step;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationObserver;
import java.util.List;
import java.util.function.Consumer;

/** Writes down what it hears. */
record HearingObserver(Consumer<String> sink) implements GenerationObserver {
  @Override
  public void stepStarted(Step step) {
    sink.accept("+" + step);
  }

  @Override
  public void stepFinished(Step step, long elapsedNanos) {
    sink.accept("-" + step);
  }

  @Override
  public void detectorFinished(DetectorRun run) {
    sink.accept("detector " + run.detector() + " " + run.operations());
  }

  @Override
  public void documentRendered(OutputFormat format, long bytes, long elapsedNanos) {
    sink.accept("rendered " + format.id());
  }

  @Override
  public void finished(
      GenerationStatistics statistics, List<String> frameworks, List<Diagnostic> diagnostics) {
    sink.accept("finished");
  }
}
