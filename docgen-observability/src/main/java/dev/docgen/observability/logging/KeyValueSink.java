package dev.docgen.observability.logging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** SLF4J 2: facts are key-values. */
final class KeyValueSink implements FactSink {

  @Override
  public void log(
      Logger logger,
      Level level,
      @Nullable Marker marker,
      String message,
      Map<String, Object> facts,
      @Nullable Throwable cause) {
    LoggingEventBuilder line = logger.atLevel(level);
    if (marker != null) {
      line = line.addMarker(marker);
    }
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      line = line.addKeyValue(fact.getKey(), fact.getValue());
    }
    if (cause != null) {
      line = line.setCause(cause);
    }
    line.log(message);
  }
}
