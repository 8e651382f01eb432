package dev.docgen.observability.alerting;

/** Is as it is told to be. */
final class FixedVitals implements Vitals {
  double cpu;
  double memory;

  @Override
  public double cpuLoad() {
    return cpu;
  }

  @Override
  public double memoryUse() {
    return memory;
  }
}
