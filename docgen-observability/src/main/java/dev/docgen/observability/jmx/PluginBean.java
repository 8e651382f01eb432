package dev.docgen.observability.jmx;

import dev.docgen.DocGen;
import dev.docgen.observability.statistics.DetectorRecord;
import dev.docgen.observability.statistics.GenerationLedger;

/** One detector of an engine. */
final class PluginBean implements PluginMXBean {
  private final DocGen docGen;
  private final GenerationLedger ledger;
  private final String id;

  PluginBean(DocGen docGen, GenerationLedger ledger, String id) {
    this.docGen = docGen;
    this.ledger = ledger;
    this.id = id;
  }

  private DetectorRecord record() {
    return ledger.detector(id);
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getState() {
    if (docGen.control().disabledDetectors().contains(id)) {
      return "disabled";
    }
    return record().failingRuns() > 0 ? "failing" : "enabled";
  }

  @Override
  public double getStateCode() {
    return switch (getState()) {
      case "enabled" -> 1;
      case "failing" -> 0.5;
      default -> 0;
    };
  }

  @Override
  public long getRuns() {
    return record().runs();
  }

  @Override
  public long getFiles() {
    return record().files();
  }

  @Override
  public long getOperations() {
    return record().operations();
  }

  @Override
  public long getFailures() {
    return record().failures();
  }

  @Override
  public int getFailingRuns() {
    return record().failingRuns();
  }

  @Override
  public long getElapsedMillis() {
    return record().elapsed().toMillis();
  }

  @Override
  public void enable() {
    docGen.control().detectorEnabled(id, true);
  }

  @Override
  public void disable() {
    docGen.control().detectorEnabled(id, false);
  }
}
