package dev.docgen.spi;

import dev.docgen.model.Operation;
import java.util.List;
import java.util.Objects;

/**
 * One operation that a detector found, before it is named and joined with the others. Immutable.
 *
 * @param operation the operation; its schemas refer by the keys that {@link SchemaResolver} gave
 *     out; its {@code operationId} is null unless one is declared
 * @param name not blank: the name from which an operationId is made when none is declared, in
 *     general the method's
 * @param typeName qualified name of the declaring type, for messages and naming strategies; empty
 *     when no type declares it
 * @param annotations qualified names of the annotations on the method and its type, by which a
 *     request includes and excludes operations; empty for none
 * @param mapping the mapping as the framework prints it, such as {@code {GET [/owners], produces
 *     [application/json]}}, by which {@link OperationOrder#MAPPING_DESCENDING} orders
 */
public record DetectedOperation(
    Operation operation, String name, String typeName, List<String> annotations, String mapping) {
  public DetectedOperation {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(typeName, "typeName");
    annotations = List.copyOf(annotations);
    Objects.requireNonNull(mapping, "mapping");
  }

  /** Makes an operation without annotations, its mapping made of method and path. */
  public DetectedOperation(Operation operation, String name, String typeName) {
    this(operation, name, typeName, List.of(), mappingOf(operation));
  }

  /** Returns this with another operation, its mapping kept. */
  public DetectedOperation withOperation(Operation changed) {
    return new DetectedOperation(changed, name, typeName, annotations, mapping);
  }

  private static String mappingOf(Operation operation) {
    return "{" + operation.method() + " [" + operation.path() + "]}";
  }
}
