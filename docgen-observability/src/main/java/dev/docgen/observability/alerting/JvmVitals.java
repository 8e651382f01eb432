package dev.docgen.observability.alerting;

import com.sun.management.OperatingSystemMXBean;
import dev.docgen.observability.health.HeapAfterCollection;
import java.lang.management.ManagementFactory;

/** Asks the JVM's own management beans. */
final class JvmVitals implements Vitals {

  @Override
  public double cpuLoad() {
    double load =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
            ? system.getProcessCpuLoad()
            : Double.NaN;
    return load < 0 ? Double.NaN : load;
  }

  /** The pools that a collection leaves something in: what was garbage all along is not a leak. */
  @Override
  public double memoryUse() {
    HeapAfterCollection heap = HeapAfterCollection.read();
    return heap.maxBytes() < 0 ? Double.NaN : (double) heap.usedBytes() / heap.maxBytes();
  }
}
