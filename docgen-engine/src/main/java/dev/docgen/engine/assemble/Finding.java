package dev.docgen.engine.assemble;

import dev.docgen.SourceLocation;
import dev.docgen.model.Operation;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;

/** One detected operation on its way into the document, with the conventions it came under. */
record Finding(DetectedOperation detected, Conventions conventions) {

  Operation operation() {
    return detected.operation();
  }

  SourceLocation location() {
    return operation().provenance().location();
  }

  /** Returns {@code Type.method}, as messages name it; the name alone where no type declares it. */
  String label() {
    String type = detected.typeName();
    if (type.isEmpty()) {
      return detected.name();
    }
    return type.substring(type.lastIndexOf('.') + 1) + "." + detected.name();
  }

  Finding with(Operation operation) {
    return new Finding(detected.withOperation(operation), conventions);
  }
}
