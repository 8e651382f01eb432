package dev.docgen.engine.report;

import dev.docgen.Diagnostic;
import dev.docgen.Limits;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.spi.SecurityEvent;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the steps of one generation have to say, and tells them when to stop. Thread-safe;
 * allocates nothing for counts.
 */
public interface Reporter {

  /** Adds a diagnostic to the result; an equal one is kept once. */
  void report(Diagnostic diagnostic);

  default void report(String code, Severity severity, String message, SourceLocation location) {
    report(Diagnostic.of(code, severity, message, location));
  }

  default void report(
      String code, Severity severity, String message, String path, @Nullable Throwable cause) {
    report(new Diagnostic(code, severity, message, SourceLocation.ofFile(path), cause));
  }

  void securityEvent(SecurityEvent event);

  /** Counts a file whose bytes were read. */
  void fileRead(long bytes);

  /** Counts a parse without ({@code full} false) or with bodies. */
  void fileParsed(String path, boolean full, long syntaxNodes, long elapsedNanos);

  /** Counts a question to a cache: {@code index}, {@code parse} or {@code schema}. */
  void cacheAsked(String cache, boolean hit);

  /** Returns the limits of this generation. */
  Limits limits();

  /**
   * Returns whether the time or byte limit is reached; the first call that finds so reports it.
   * Steps ask between files and stop reading when true.
   */
  boolean exhausted();

  /**
   * Returns normally unless the generation is interrupted or its engine closed.
   *
   * @throws java.util.concurrent.CancellationException when it is
   */
  void checkCancelled();

  /**
   * Counts a failure of a plug-in that is no detector.
   *
   * @param plugin its class
   */
  default void pluginFailed(String plugin) {}

  /**
   * Reports a hook, naming or mapping whose answer cannot be used; the document goes without it.
   *
   * @param cause what it threw, or null
   */
  default void failed(
      Object plugin, String what, SourceLocation location, @Nullable Throwable cause) {
    pluginFailed(PluginBoundary.name(plugin));
    report(
        new Diagnostic(
            "DG0520",
            Severity.WARNING,
            PluginBoundary.name(plugin) + " " + what + "; the document is as without it here",
            location,
            cause));
  }
}
