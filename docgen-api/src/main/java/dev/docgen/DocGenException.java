package dev.docgen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when no result can be given at all: a root that is missing or not allowed, an engine or a
 * plug-in that cannot load, an output that cannot be written, {@code failOn} reached, or a
 * generation that was interrupted. Trouble within the input is never thrown: see {@link
 * Diagnostic}.
 */
public final class DocGenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public DocGenException(String message) {
    this(message, null, List.of());
  }

  public DocGenException(String message, @Nullable Throwable cause) {
    this(message, cause, List.of());
  }

  public DocGenException(String message, @Nullable Throwable cause, List<Diagnostic> diagnostics) {
    super(message, cause);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns what was found before the failure, by location; empty when nothing was read. */
  public List<Diagnostic> diagnostics() {
    return diagnostics == null ? List.of() : diagnostics;
  }
}
