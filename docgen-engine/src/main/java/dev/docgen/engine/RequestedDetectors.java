package dev.docgen.engine;

import dev.docgen.GenerationRequest;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.FrameworkDetector;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chooses among an engine's detectors those that a request names. */
final class RequestedDetectors {
  private RequestedDetectors() {}

  /** Returns the detectors by id, the one that leads where two describe one thing first. */
  static Map<String, FrameworkDetector> of(
      EngineConfiguration configuration, GenerationRequest request) {
    Map<String, FrameworkDetector> known = configuration.detectors();
    if (request.detectors().isEmpty()) {
      return known;
    }
    Map<String, FrameworkDetector> asked = new LinkedHashMap<>();
    for (String id : request.detectors()) {
      FrameworkDetector detector = known.get(id);
      if (detector == null) {
        throw new IllegalArgumentException(
            "no detector has the id '" + id + "'; there are " + known.keySet());
      }
      asked.put(id, detector);
    }
    return asked;
  }
}
