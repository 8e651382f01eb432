package dev.docgen.spi;

import dev.docgen.GenerationRequest;

/**
 * Hears what an engine does; everything of docgen-observability is built on it. One instance hears
 * of all generations, several at once; each has an observer of its own. Called on the engine's
 * threads: answer quickly. A listener that throws, answers null, or has not returned when the time
 * of the generation is over (unless it claims to {@linkplain GenerationObserver#answersAtOnce
 * answer at once}), is dropped for the generation at hand and named in a diagnostic (DG0003);
 * documents are as without it. {@code GenerationListenerContract}, in the artifact {@code
 * docgen-api} of type {@code test-jar}, tests this.
 */
public interface GenerationListener {

  /**
   * Returns who hears of one generation; called when it starts, on the caller's thread, and hence
   * the one call that no time limit ends.
   */
  default GenerationObserver generationStarted(GenerationRequest request) {
    return GenerationObserver.NONE;
  }

  /** Hears of a security event outside a generation, such as a refused request. */
  default void securityEvent(SecurityEvent event) {}

  /** Hears, once, that the engine is closed; what the listener holds of it is to be let go. */
  default void engineClosed() {}
}
