package dev.docgen.spi;

/** Makes the operationId of an operation that declares none. Pure. */
@FunctionalInterface
public interface OperationIdNaming {

  /** The method's name, as springdoc has it. */
  OperationIdNaming METHOD_NAME = DetectedOperation::name;

  /** None: only what is declared becomes an id, as with smallrye unless it is configured. */
  OperationIdNaming NONE = operation -> "";

  /** Simple type name and method name: {@code OwnerController_list}. */
  OperationIdNaming TYPE_AND_METHOD_NAME =
      operation -> {
        String type = operation.typeName();
        return type.substring(type.lastIndexOf('.') + 1) + "_" + operation.name();
      };

  /**
   * Returns the wanted id. When several operations want one, all but the first in document order
   * get a numbered suffix, as springdoc does.
   */
  String name(DetectedOperation operation);
}
