package dev.docgen.spi;

import java.util.Objects;

/**
 * Where the scanners of the field differ, what one of them does. A detector brings the conventions
 * that its framework's users know; a user can replace them. Immutable. A detector of a framework
 * that no scanner documents leaves {@link #DEFAULT}.
 *
 * @param id names the scanner followed, such as {@code springdoc}; conventions that differ have
 *     different ids
 * @param schemaNaming how component schemas are named
 * @param operationIdNaming how operationIds are made and kept unique
 * @param operationOrder in which order operations are joined and their ids numbered
 * @param schemas what the schemas of classes hold
 */
public record Conventions(
    String id,
    SchemaNaming schemaNaming,
    OperationIdNaming operationIdNaming,
    OperationOrder operationOrder,
    SchemaConventions schemas) {

  /** springdoc's, the most widely known. */
  public static final Conventions DEFAULT =
      new Conventions(
          "springdoc",
          SchemaNaming.SIMPLE,
          OperationIdNaming.METHOD_NAME,
          OperationOrder.MAPPING_DESCENDING);

  public Conventions {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(schemaNaming, "schemaNaming");
    Objects.requireNonNull(operationIdNaming, "operationIdNaming");
    Objects.requireNonNull(operationOrder, "operationOrder");
    Objects.requireNonNull(schemas, "schemas");
  }

  /** Makes conventions that describe classes as springdoc does. */
  public Conventions(
      String id,
      SchemaNaming schemaNaming,
      OperationIdNaming operationIdNaming,
      OperationOrder operationOrder) {
    this(id, schemaNaming, operationIdNaming, operationOrder, SchemaConventions.DEFAULT);
  }

  /** Returns these conventions with others for the schemas of classes. */
  public Conventions withSchemas(SchemaConventions other) {
    return new Conventions(id, schemaNaming, operationIdNaming, operationOrder, other);
  }
}
