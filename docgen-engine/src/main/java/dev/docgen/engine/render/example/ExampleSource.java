package dev.docgen.engine.render.example;

/** Who says what an example says. */
public enum ExampleSource {
  /** The source of the application: shown as it is, even where it does not fit its schema. */
  DECLARED,
  /** Made from the schema, which it fits. */
  GENERATED
}
