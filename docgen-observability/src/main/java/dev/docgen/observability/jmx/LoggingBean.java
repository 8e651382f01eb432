package dev.docgen.observability.jmx;

import dev.docgen.observability.logging.LoggingLevels;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows and changes the host's levels of our loggers. */
final class LoggingBean implements LoggingMXBean {
  private final LoggingLevels levels;

  LoggingBean(LoggingLevels levels) {
    this.levels = levels;
  }

  @Override
  public String getBackend() {
    return levels.backend();
  }

  @Override
  public boolean isSupported() {
    return levels.isSupported();
  }

  @Override
  public Map<String, String> getLevels() {
    Map<String, String> byLogger = new LinkedHashMap<>();
    LoggingLevels.LOGGERS.forEach(logger -> byLogger.put(logger, levels.get(logger)));
    return byLogger;
  }

  @Override
  public void changeLevel(String logger, String level) {
    levels.set(logger, level);
  }
}
