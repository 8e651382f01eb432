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

  /**
   * By {@link DetectedOperation#mapping()}, the greatest text first, as springdoc has it. The paths
   * of one mapping come as a hash set of 16 buckets holds them, since springdoc's numbers follow
   * one.
   */
  OperationOrder MAPPING_DESCENDING =
      Comparator.comparing(DetectedOperation::mapping)
              .reversed()
              .thenComparingInt(one -> bucket(one.operation().path()))
          ::compare;

  /** Compares as a {@link Comparator} does. */
  int compare(DetectedOperation first, DetectedOperation second);

  private static int bucket(String text) {
    int hash = text.hashCode(); // specified by String, so the same everywhere
    return (hash ^ hash >>> 16) & 15;
  }
}
