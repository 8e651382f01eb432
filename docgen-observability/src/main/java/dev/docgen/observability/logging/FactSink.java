package dev.docgen.observability.logging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;

/** Hands a line with facts to the SLF4J that is there. Texts are escaped already. */
interface FactSink {

  void log(
      Logger logger,
      Level level,
      @Nullable Marker marker,
      String message,
      Map<String, Object> facts,
      @Nullable Throwable cause);

  /**
   * Returns the sink for the SLF4J that is there: version 2 has {@code Logger.atLevel}. The class
   * that calls it is loaded only then.
   */
  static FactSink ofHost() {
    try {
      Logger.class.getMethod("atLevel", Level.class);
      return new KeyValueSink();
    } catch (NoSuchMethodException e) {
      return new PlainSink();
    }
  }
}
