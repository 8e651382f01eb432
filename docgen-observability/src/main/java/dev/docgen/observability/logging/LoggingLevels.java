package dev.docgen.observability.logging;

import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * Reads and sets the levels of DocGen's own loggers while the host runs, where its logging allows:
 * with Logback or java.util.logging behind SLF4J. Levels are {@link #LEVELS}; {@code INHERITED}
 * takes a level back, so that the parent's holds. Thread-safe.
 */
public interface LoggingLevels {

  /** The loggers that DocGen writes on; those beneath {@code dev.docgen} may be set too. */
  List<String> LOGGERS = List.of(GenerationLog.LOGGER_NAME, "security");

  /** What a level may be. */
  List<String> LEVELS = List.of("OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE", "INHERITED");

  /** Returns the levels of the backend that SLF4J is bound to. */
  static LoggingLevels ofHost() {
    return of(LoggerFactory.getILoggerFactory());
  }

  /** Returns the levels of the backend that this factory belongs to. */
  static LoggingLevels of(ILoggerFactory backend) {
    String name = backend.getClass().getName();
    if (name.equals("ch.qos.logback.classic.LoggerContext")) {
      return new CheckedLevels("logback", new LogbackLevels(backend));
    }
    if (name.endsWith(".JDK14LoggerFactory")) {
      return new CheckedLevels("java.util.logging", new JulLevels());
    }
    return new UnknownLevels(name);
  }

  /** Returns what logs: {@code logback}, {@code java.util.logging}, or a class name. */
  String backend();

  /** Returns whether {@link #set} can work. */
  boolean isSupported();

  /**
   * Returns the level that holds for a logger, its own or inherited; {@code UNKNOWN} where the
   * backend is not supported.
   *
   * @throws IllegalArgumentException when the logger is none of DocGen's
   */
  String get(String logger);

  /**
   * Returns the level that a logger was given itself, to be given back later; {@code INHERITED}
   * when it has none, {@code UNKNOWN} where the backend is not supported.
   *
   * @throws IllegalArgumentException when the logger is none of DocGen's
   */
  String own(String logger);

  /**
   * Sets a logger's level.
   *
   * @throws IllegalArgumentException when the logger is none of DocGen's or the level is none
   * @throws UnsupportedOperationException when the backend is not supported, naming it
   */
  void set(String logger, String level);
}
