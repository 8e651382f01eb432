package dev.docgen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which detectors are asked, and which of two is heard where both describe one thing: the first.
 * Immutable.
 *
 * @param chosen ids in order; empty for all, in the order in which they come
 * @param left ids left out
 */
record DetectorChoice(List<String> chosen, List<String> left) {
  DetectorChoice {
    chosen = List.copyOf(chosen);
    left = List.copyOf(left);
  }

  /** Returns the first id that no detector has. */
  Optional<String> unknown(Collection<String> ids) {
    List<String> named = new ArrayList<>(chosen);
    named.addAll(left);
    return named.stream().filter(id -> !ids.contains(id)).findFirst();
  }

  /** Returns those chosen among detectors by id, all of them known, in order. */
  <T> Map<String, T> of(Map<String, T> detectors) {
    Map<String, T> ordered = new LinkedHashMap<>();
    for (String id : chosen.isEmpty() ? detectors.keySet() : chosen) {
      T detector = detectors.get(id);
      if (detector != null && !left.contains(id)) {
        ordered.put(id, detector);
      }
    }
    return ordered;
  }
}
