package dev.docgen.observability.alerting;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

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
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage afterCollection =
          pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      if (afterCollection != null) {
        used += afterCollection.getUsed();
      }
    }
    long most = Runtime.getRuntime().maxMemory();
    return most == Long.MAX_VALUE ? Double.NaN : (double) used / most;
  }
}
