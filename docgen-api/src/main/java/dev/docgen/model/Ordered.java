package dev.docgen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies that keep their order, which {@link Map#copyOf} does not. */
final class Ordered {
  private Ordered() {}

  static <K, V extends @Nullable Object> Map<K, V> copyOf(Map<K, V> map) {
    return map.isEmpty()
        ? Collections.emptyMap()
        : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
