package dev.docgen.spi;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.source.SourceTree;
import java.util.function.Supplier;

/**
 * What a detector may use during one generation, and no longer. Nothing it answers is null.
 * Thread-safe.
 */
public interface DetectionContext {

  /** Returns all sources of the request. */
  SourceTree sources();

  /** Returns the resolver of Java types to schemas, following the detector's conventions. */
  SchemaResolver schemas();

  /** Returns the request: its properties and profiles concern a detector. */
  GenerationRequest request();

  /**
   * Adds a diagnostic to the result; equal ones are kept once. Codes from {@code DG9000} to {@code
   * DG9999} are left to detectors of one's own.
   */
  void report(Diagnostic diagnostic);

  /** Adds a diagnostic without a cause to the result. */
  default void report(String code, Severity severity, String message, SourceLocation location) {
    report(Diagnostic.of(code, severity, message, location));
  }

  /**
   * Returns a value computed once a generation and detector, such as an application's exception
   * handlers: the first thread that asks computes, others wait. What the supplier throws is thrown
   * to each that asks. The supplier must not ask for the same key again.
   *
   * @param key a class of the detector's own, by which the value is known
   * @param supplier gives it; not null
   */
  <T> T shared(Class<T> key, Supplier<T> supplier);
}
