package dev.docgen.observability.logging;

import java.util.Objects;

/** Keeps callers to DocGen's loggers and to levels that there are. */
record CheckedLevels(String backend, LevelAccess access) implements LoggingLevels {

  static void check(String logger) {
    Objects.requireNonNull(logger, "logger");
    if (!LOGGERS.contains(logger) && !logger.startsWith(GenerationLog.LOGGER_NAME + ".")) {
      throw new IllegalArgumentException(
          "logger must be one of " + LOGGERS + " or beneath dev.docgen: " + LogText.safe(logger));
    }
  }

  @Override
  public boolean isSupported() {
    return true;
  }

  @Override
  public String get(String logger) {
    check(logger);
    return access.effective(logger);
  }

  @Override
  public String own(String logger) {
    check(logger);
    return access.own(logger);
  }

  @Override
  public void set(String logger, String level) {
    check(logger);
    if (!LEVELS.contains(level)) {
      throw new IllegalArgumentException(
          "level must be one of " + LEVELS + ": " + LogText.safe(String.valueOf(level)));
    }
    access.set(logger, level);
  }
}
