package dev.docgen.observability.jmx;

import java.util.Map;

/** Management view of DocGen's loggers, {@code dev.docgen:type=Logging,name=N}. */
@Description("Levels of DocGen's loggers, where the host's logging lets them be set")
public interface LoggingMXBean {

  @Description("What logs: logback, java.util.logging, or a class name")
  String getBackend();

  @Description("Whether levels can be set")
  boolean isSupported();

  @Description("Level that holds, by logger")
  Map<String, String> getLevels();

  @Description("Sets the level of a logger")
  void changeLevel(
      @Description(name = "logger", value = "dev.docgen, one beneath it, or security")
          String logger,
      @Description(
              name = "level",
              value = "OFF, ERROR, WARN, INFO, DEBUG, TRACE, or INHERITED to take it back")
          String level);
}
