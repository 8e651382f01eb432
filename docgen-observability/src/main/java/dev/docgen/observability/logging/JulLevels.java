package dev.docgen.observability.logging;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Levels of java.util.logging under SLF4J's names. */
final class JulLevels implements LevelAccess {
  private static final Map<String, Level> BY_NAME =
      Map.of(
          "OFF", Level.OFF,
          "ERROR", Level.SEVERE,
          "WARN", Level.WARNING,
          "INFO", Level.INFO,
          "DEBUG", Level.FINE,
          "TRACE", Level.FINEST);

  /** java.util.logging holds loggers weakly: one that is let go forgets its level. */
  private final Map<String, Logger> held = new ConcurrentHashMap<>();

  @Override
  public String effective(String name) {
    @Nullable Logger logger = Logger.getLogger(name);
    while (logger != null && logger.getLevel() == null) {
      logger = logger.getParent();
    }
    return logger == null ? "INFO" : name(Objects.requireNonNull(logger.getLevel()));
  }

  @Override
  public String own(String name) {
    @Nullable Level level = Logger.getLogger(name).getLevel();
    return level == null ? "INHERITED" : name(level);
  }

  @Override
  public void set(String name, String level) {
    held.computeIfAbsent(name, Logger::getLogger).setLevel(BY_NAME.get(level));
  }

  private static String name(Level level) {
    int value = level.intValue();
    if (value == Level.OFF.intValue()) {
      return "OFF";
    }
    if (value >= Level.SEVERE.intValue()) {
      return "ERROR";
    }
    if (value >= Level.WARNING.intValue()) {
      return "WARN";
    }
    if (value >= Level.INFO.intValue()) {
      return "INFO";
    }
    return value >= Level.FINE.intValue() ? "DEBUG" : "TRACE";
  }
}
