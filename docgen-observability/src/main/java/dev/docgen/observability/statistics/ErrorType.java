package dev.docgen.observability.statistics;

import dev.docgen.Diagnostic;
import dev.docgen.DocGenException;
import dev.docgen.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Why a generation failed: the closed set of values of the tag and attribute {@code error.type}.
 * Adding one is a change of the API that dashboards and alerts rely on.
 */
public enum ErrorType {
  /** Source that cannot be parsed. */
  PARSE,
  /** A file or folder that cannot be read or written. */
  IO,
  /** A document that cannot be rendered. */
  TEMPLATE,
  /** A plug-in that cannot be loaded or that failed. */
  SPI,
  /** Time ran out, or the caller gave up waiting. */
  TIMEOUT,
  /** A path that may not be read. */
  SECURITY,
  /** Everything else. */
  OTHER;

  private static final int MAX_CAUSES = 16;

  /** Returns the lower-case name used in tags and attributes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the type of a failure: of the outermost exception that tells one, else of the first
   * {@linkplain Severity#ERROR error} among the diagnostics that a {@link DocGenException} carries.
   */
  public static ErrorType of(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
      ErrorType known = ofOne(cause);
      if (known != null) {
        return known;
      }
      cause = cause.getCause();
    }
    return failure instanceof DocGenException known ? ofDiagnostics(known) : OTHER;
  }

  private static @Nullable ErrorType ofOne(Throwable failure) {
    if (failure instanceof TimeoutException
        || failure instanceof CancellationException
        || failure instanceof InterruptedException) {
      return TIMEOUT;
    }
    if (failure instanceof SecurityException
        || failure instanceof java.nio.file.AccessDeniedException) {
      return SECURITY;
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return IO;
    }
    if (failure instanceof ServiceConfigurationError || failure instanceof LinkageError) {
      return SPI;
    }
    return null;
  }

  /** The first two digits of a diagnostic's code name its stage: see {@link Diagnostic#code()}. */
  private static ErrorType ofDiagnostics(DocGenException failure) {
    return failure.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .findFirst()
        .map(
            diagnostic ->
                switch (diagnostic.code().substring(0, 4)) {
                  case "DG01" -> IO;
                  case "DG02" -> PARSE;
                  case "DG03" -> SPI;
                  case "DG06" -> TEMPLATE;
                  default -> OTHER;
                })
        .orElse(OTHER);
  }
}
