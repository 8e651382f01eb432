package dev.docgen.observability.logging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;

/** SLF4J 1.7: facts follow the message as {@code key=value}, quoted where they hold spaces. */
final class PlainSink implements FactSink {

  @Override
  public void log(
      Logger logger,
      Level level,
      @Nullable Marker marker,
      String message,
      Map<String, Object> facts,
      @Nullable Throwable cause) {
    String line = line(message, facts);
    switch (level) {
      case ERROR -> logger.error(marker, line, cause);
      case WARN -> logger.warn(marker, line, cause);
      case INFO -> logger.info(marker, line, cause);
      case DEBUG -> logger.debug(marker, line, cause);
      case TRACE -> logger.trace(marker, line, cause);
    }
  }

  static String line(String message, Map<String, Object> facts) {
    StringBuilder line = new StringBuilder(message);
    facts.forEach(
        (key, value) -> line.append(' ').append(key).append('=').append(quoted(value.toString())));
    return line.toString();
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ' ' || c == '"' || c == '=');
    return plain && !value.isEmpty() ? value : '"' + value.replace("\"", "\\\"") + '"';
  }
}
