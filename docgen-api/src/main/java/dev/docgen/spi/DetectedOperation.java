package dev.docgen.spi;

import dev.docgen.model.Operation;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One operation that a detector found, before it is named and joined with the others. Immutable.
 *
 * @param operation the operation; its schemas refer by the keys that {@link SchemaResolver} gave
 *     out; its {@code operationId} is null unless one is declared
 * @param name not blank: the name from which an operationId is made when none is declared, in
 *     general the method's
 * @param typeName qualified name of the type that serves it, which for an inherited method is the
 *     inheriting one, for messages and naming strategies; empty when there is none
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

  /**
   * Makes an operation of a method, its mapping made of method and path.
   *
   * @param type the type that serves it
   */
  public static DetectedOperation of(Operation operation, SourceType type, SourceMethod method) {
    return new DetectedOperation(
        operation,
        method.name(),
        type.qualifiedName(),
        Stream.concat(
                method.annotations().declared().stream(), type.annotations().declared().stream())
            .map(SourceAnnotation::qualifiedName)
            .distinct()
            .toList(),
        mappingOf(operation));
  }

  /**
   * Makes an operation without annotations, so that no request can choose it by them; its mapping
   * is made of method and path.
   */
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
