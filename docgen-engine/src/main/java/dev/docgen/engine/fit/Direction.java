package dev.docgen.engine.fit;

import dev.docgen.model.Schema;

/** Which way a value travels: properties may be for one way alone (OpenAPI 3.1, 4.8.24). */
public enum Direction {
  REQUEST,
  RESPONSE;

  /** Returns whether a property of that schema is left out on this way. */
  public boolean hides(Schema property) {
    return this == REQUEST ? property.readOnly() : property.writeOnly();
  }
}
