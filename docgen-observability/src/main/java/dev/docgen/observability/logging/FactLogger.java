package dev.docgen.observability.logging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;

/**
 * Writes lines with facts: as key-values on SLF4J 2, as {@code key=value} behind the message on
 * 1.7, which is decided once. Texts are {@linkplain LogText escaped}, numbers and truth values are
 * handed on as they are. A fact that the MDC holds under the same name is not repeated.
 * Thread-safe.
 */
public final class FactLogger {

  /** Marks errors of the system, above those of a generation; a level that SLF4J has not. */
  public static final String CRITICAL = "CRITICAL";

  private final Logger logger;
  private final FactSink sink;
  private final Marker critical = MarkerFactory.getMarker(CRITICAL);

  public FactLogger(String name) {
    this(LoggerFactory.getLogger(name), FactSink.ofHost());
  }

  FactLogger(Logger logger, FactSink sink) {
    this.logger = logger;
    this.sink = sink;
  }

  /** Returns whether a line of that level is written anywhere. */
  public boolean isEnabled(Level level) {
    return switch (level) {
      case ERROR -> logger.isErrorEnabled();
      case WARN -> logger.isWarnEnabled();
      case INFO -> logger.isInfoEnabled();
      case DEBUG -> logger.isDebugEnabled();
      case TRACE -> logger.isTraceEnabled();
    };
  }

  /** Writes a line. */
  public void log(Level level, String message, Map<String, ?> facts) {
    log(level, message, facts, null);
  }

  /** Writes a line with what was thrown, if anything. */
  public void log(Level level, String message, Map<String, ?> facts, @Nullable Throwable cause) {
    if (isEnabled(level)) {
      write(level, null, message, facts, cause);
    }
  }

  /** Writes an error that bears the marker {@value #CRITICAL}. */
  public void critical(String message, Map<String, ?> facts, @Nullable Throwable cause) {
    if (logger.isErrorEnabled(critical)) {
      write(Level.ERROR, critical, message, facts, cause);
    }
  }

  private void write(
      Level level,
      @Nullable Marker marker,
      String message,
      Map<String, ?> facts,
      @Nullable Throwable cause) {
    Map<String, Object> safe = new LinkedHashMap<>();
    facts.forEach(
        (key, value) -> {
          if (MDC.get(key) == null) {
            safe.put(key, safe(value));
          }
        });
    sink.log(
        logger,
        level,
        marker,
        LogText.safe(message),
        safe,
        cause == null ? null : SafeThrowable.of(cause));
  }

  private static Object safe(Object value) {
    Objects.requireNonNull(value, "value");
    return value instanceof Number || value instanceof Boolean
        ? value
        : LogText.safe(value.toString());
  }
}
