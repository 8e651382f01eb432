package dev.docgen.observability.alerting;

/** How the process is. Thread-safe. */
public interface Vitals {

  /** Returns the CPU load of the process, from 0 to 1 for all processors; NaN when unknown. */
  double cpuLoad();

  /** Returns the heap in use after the last collection to the most it may be; NaN when unknown. */
  double memoryUse();
}
