package dev.docgen.spi;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Step;
import java.util.List;

/**
 * Hears of one generation. {@link #stepStarted} to {@link #finished} come from the caller's thread;
 * {@link #detectorFinished}, {@link #cacheAsked} and {@link #securityEvent} from any thread; {@link
 * #documentRendered} from the thread that asks for a document, possibly after {@link #finished}.
 */
public interface GenerationObserver {

  /** Hears nothing. */
  GenerationObserver NONE = new GenerationObserver() {};

  default void stepStarted(Step step) {}

  default void stepFinished(Step step, long elapsedNanos) {}

  /** Hears that a detector has answered for all files. */
  default void detectorFinished(DetectorRun run) {}

  /** Hears that a cache was asked: {@code index}, {@code parse} or {@code schema}. */
  default void cacheAsked(String cache, boolean hit) {}

  default void documentRendered(OutputFormat format, long bytes, long elapsedNanos) {}

  default void securityEvent(SecurityEvent event) {}

  /** Hears that a result is there. */
  default void finished(
      GenerationStatistics statistics, List<String> frameworks, List<Diagnostic> diagnostics) {}

  /** Hears that there will be no result; {@link #finished} does not follow. */
  default void failed(Throwable cause, long elapsedNanos) {}

  /** Returns the task carrying the caller's context, such as a trace, to a worker thread. */
  default Runnable propagate(Runnable task) {
    return task;
  }
}
