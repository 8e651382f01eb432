package dev.docgen.spi;

import dev.docgen.model.Schema;

/** Changes component schemas after they are named. Hooks run in the order of registration. */
@FunctionalInterface
public interface SchemaHook {

  /** Returns the schema to document under that name instead. */
  Schema apply(String name, Schema schema);
}
