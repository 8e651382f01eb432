package dev.docgen.spi;

import java.util.Comparator;

/**
 * The order in which operations are taken: of several on one path and method the earlier leads, and
 * of several that want one operationId the earlier keeps it. Ties are broken by path, method and
 * place in the source.
 */
@FunctionalInterface
public interface OperationOrder {

  /** By path, then method. */
  OperationOrder PATH =
      Comparator.<DetectedOperation, String>comparing(one -> one.operation().path())
              .thenComparing(one -> one.operation().method())
          ::compare;

  /** By {@link DetectedOperation#mapping()}, the greatest text first, as springdoc has it. */
  OperationOrder MAPPING_DESCENDING =
      Comparator.comparing(DetectedOperation::mapping).reversed()::compare;

  /** Compares as a {@link Comparator} does. */
  int compare(DetectedOperation first, DetectedOperation second);
}
