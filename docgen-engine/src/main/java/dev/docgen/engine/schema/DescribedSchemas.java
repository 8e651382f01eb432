package dev.docgen.engine.schema;

import java.util.Optional;

/** The types that were described while detectors ran, by provisional key. */
@FunctionalInterface
public interface DescribedSchemas {

  /** Returns the described type; empty for a key never given out. */
  Optional<DescribedSchema> get(String key);
}
