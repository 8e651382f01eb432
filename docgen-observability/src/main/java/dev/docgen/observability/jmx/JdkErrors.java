package dev.docgen.observability.jmx;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what a bean throws into what a remote client can read: exceptions of {@code java.base}, as
 * a client has no class of ours.
 */
final class JdkErrors {
  private static final Logger LOGGER = LoggerFactory.getLogger(JdkErrors.class);

  private JdkErrors() {}

  /**
   * Returns the exception itself where it and all its causes are of the JDK, else one that says the
   * same. The original is logged then, as its stack is not sent.
   */
  static RuntimeException of(Throwable thrown) {
    if (thrown instanceof RuntimeException known && isOfJdk(thrown)) {
      return known;
    }
    LOGGER.warn("a management request failed", thrown);
    String text = thrown.getMessage() == null ? thrown.getClass().getName() : thrown.getMessage();
    return thrown instanceof IllegalArgumentException
        ? new IllegalArgumentException(text)
        : new IllegalStateException(text);
  }

  private static boolean isOfJdk(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each.getClass().getModule() != Object.class.getModule()) {
        return false;
      }
    }
    return thrown.getSuppressed().length == 0;
  }
}
