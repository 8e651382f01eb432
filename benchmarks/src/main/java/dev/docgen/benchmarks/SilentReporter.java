package dev.docgen.benchmarks;

import dev.docgen.Diagnostic;
import dev.docgen.Limits;
import dev.docgen.engine.report.Reporter;
import dev.docgen.spi.SecurityEvent;

/** Hears of everything and keeps nothing, so that a step is measured by itself. */
final class SilentReporter implements Reporter {

  @Override
  public void report(Diagnostic diagnostic) {}

  @Override
  public void securityEvent(SecurityEvent event) {}

  @Override
  public void fileRead(long bytes) {}

  @Override
  public void fileParsed(String path, boolean full, long syntaxNodes, long elapsedNanos) {}

  @Override
  public void cacheAsked(String cache, boolean hit) {}

  @Override
  public Limits limits() {
    return Limits.DEFAULTS;
  }

  @Override
  public boolean exhausted() {
    return false;
  }

  @Override
  public void checkCancelled() {}
}
