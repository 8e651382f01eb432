package dev.docgen.spi;

import dev.docgen.DocGen;

/**
 * Makes engines. Implemented by docgen-engine and found by {@link java.util.ServiceLoader};
 * plug-ins have nothing to do with it.
 */
public interface EngineProvider {

  /** Returns a new engine of that configuration. */
  DocGen create(EngineConfiguration configuration);
}
