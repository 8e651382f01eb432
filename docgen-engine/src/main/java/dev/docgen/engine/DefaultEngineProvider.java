package dev.docgen.engine;

import dev.docgen.DocGen;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.EngineProvider;

/** Makes the engine of this module; found by {@link java.util.ServiceLoader}. */
public final class DefaultEngineProvider implements EngineProvider {

  @Override
  public DocGen create(EngineConfiguration configuration) {
    return new Engine(configuration);
  }
}
