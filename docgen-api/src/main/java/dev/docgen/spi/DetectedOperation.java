package dev.docgen.spi;

import dev.docgen.model.Operation;
import java.util.Objects;

/**
 * One operation that a detector found, before it is named and joined with the others.
 *
 * @param operation the operation; its schemas refer by the keys that {@link SchemaResolver} gave
 *     out; its {@code operationId} is null unless one is declared
 * @param name the name from which an operationId is made when none is declared, in general the
 *     method's
 * @param typeName qualified name of the declaring type, for clash messages and naming strategies
 */
public record DetectedOperation(Operation operation, String name, String typeName) {
  public DetectedOperation {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(typeName, "typeName");
  }

  /** Returns this with another operation. */
  public DetectedOperation withOperation(Operation changed) {
    return new DetectedOperation(changed, name, typeName);
  }
}
