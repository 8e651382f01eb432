package dev.docgen.observability;

import dev.docgen.Registration;
import dev.docgen.observability.logging.GenerationLog;
import dev.docgen.observability.logging.LoggingLevels;
import dev.docgen.observability.settings.LogLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets how much DocGen's loggers say, where the host's logging lets it. */
final class LogLevels {
  private static final Logger LOGGER = LoggerFactory.getLogger(LogLevels.class);

  private LogLevels() {}

  /** Sets the level; closing gives the decision back to the host's configuration. */
  static Registration set(LogLevel level, LoggingLevels levels) {
    if (!levels.isSupported()) {
      LOGGER.warn(
          "the level of {} stays as it is: {} does not let it be set; configure it there",
          GenerationLog.LOGGER_NAME,
          levels.backend());
      return () -> {};
    }
    levels.set(GenerationLog.LOGGER_NAME, level == LogLevel.WARNING ? "WARN" : level.name());
    return () -> levels.set(GenerationLog.LOGGER_NAME, "INHERITED");
  }
}
