package dev.docgen.observability.health;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/**
 * What the heap held after the last collection of each of its pools: what is in use, without the
 * garbage that a busy JVM always has.
 *
 * @param usedBytes what the pools held; 0 before a first collection
 * @param maxBytes what the heap may hold; -1 when the JVM sets no limit
 */
public record HeapAfterCollection(long usedBytes, long maxBytes) {

  /** Returns what it is now. */
  public static HeapAfterCollection read() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage after = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      if (after != null) {
        used += after.getUsed();
      }
    }
    long max = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
    return new HeapAfterCollection(used, max);
  }
}
