package dev.docgen.spi;

import dev.docgen.GenerationRequest;

/**
 * Hears what an engine does; everything of docgen-observability is built on it. Called on the
 * engine's threads: answer quickly. A listener that throws, or has not returned when the time of
 * the generation is over, is dropped for the generation at hand and named in a diagnostic.
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

  /** Hears that the engine is closed. */
  default void engineClosed() {}
}
