package dev.docgen.engine.types;

import dev.docgen.Diagnostic;
import dev.docgen.Limits;
import dev.docgen.engine.report.Reporter;
import dev.docgen.spi.SecurityEvent;
import java.util.List;

/** Adds diagnostics to a list and counts nothing. */
record ListingReporter(List<Diagnostic> diagnostics) implements Reporter {
  @Override
  public void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  @Override
  public void securityEvent(SecurityEvent event) {
    throw new AssertionError(event);
  }

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
