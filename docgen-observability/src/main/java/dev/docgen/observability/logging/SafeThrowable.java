package dev.docgen.observability.logging;

import java.util.Objects;

/**
 * Stands for an exception whose texts, or those of its causes, could forge log lines: the same
 * stack trace, the text escaped behind the name of the class.
 */
final class SafeThrowable extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int MAX_CAUSES = 16;

  private SafeThrowable(Throwable failure, int depth) {
    super(
        failure.getClass().getName() + ": " + LogText.safe(String.valueOf(failure.getMessage())),
        failure.getCause() == null || depth == MAX_CAUSES
            ? null
            : new SafeThrowable(failure.getCause(), depth + 1),
        false,
        true);
    setStackTrace(failure.getStackTrace());
  }

  /** Returns the exception itself unless a text of it needs an escape or is too long. */
  static Throwable of(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
      // Suppressed ones are printed too; they are left out rather than trusted.
      if (cause.getSuppressed().length > 0
          || !LogText.isSafe(
              Objects.requireNonNullElse(cause.getMessage(), ""), LogText.MAX_LENGTH)) {
        return new SafeThrowable(failure, 1);
      }
      cause = cause.getCause();
    }
    return failure;
  }
}
