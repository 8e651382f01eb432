package dev.docgen.spi;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Step;
import dev.docgen.model.ApiModel;
import java.util.List;

/**
 * Hears of one generation, on the engine's threads, so that one that does not return cannot hold
 * the caller: what the caller's own thread carries is to be taken in {@link
 * GenerationListener#generationStarted}. What is not urgent is told with the next step, unless the
 * observer {@linkplain #answersAtOnce answers at once}. {@link #stepStarted} to {@link #finished}
 * come one after the other; {@link #cacheAsked}, {@link #fileParsed} and {@link #securityEvent} at
 * any time; {@link #documentRendered} whenever a document was asked for, possibly after {@link
 * #finished}.
 */
public interface GenerationObserver {

  /** Hears nothing. */
  GenerationObserver NONE = new GenerationObserver() {};

  /**
   * Returns whether this observer never waits for a disk, the network or others' code, and so is
   * called on the generation's own thread: changing threads for each step is most of what observing
   * costs. One that waits after all holds up the generation, beyond its time limit too. What is
   * rare and often handed on, {@link #securityEvent} and {@link #failed}, is told on a thread apart
   * even so. Asked once.
   */
  default boolean answersAtOnce() {
    return false;
  }

  default void stepStarted(Step step) {}

  default void stepFinished(Step step, long elapsedNanos) {}

  /** Hears that a detector has answered for all files. */
  default void detectorFinished(DetectorRun run) {}

  /**
   * Hears that a cache was asked: {@code index}, {@code parse} or {@code schema}. No longer told
   * once the generation's time is over.
   */
  default void cacheAsked(String cache, boolean hit) {}

  /**
   * Hears that a file was parsed, which cached ones are not; a file whose bodies are asked for is
   * parsed once more. No longer told once the generation's time is over.
   *
   * @param path as in diagnostics
   */
  default void fileParsed(String path, long syntaxNodes, long elapsedNanos) {}

  /** Hears what the documents will be made of; after {@link Step#ASSEMBLE}. */
  default void assembled(ApiModel model) {}

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
