package dev.docgen.frameworks.jaxrs;

import dev.docgen.GenerationRequest;
import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The application's configuration: the request's properties, then {@code
 * META-INF/microprofile-config.properties}, then Quarkus's {@code application.properties}
 * (MicroProfile Config 3.1, "Default ConfigSources"). Immutable.
 */
final class RestConfig {
  static final String SMALLRYE = "mp.openapi.extensions.smallrye.";
  private static final String[] FILES = {
    "microprofile-config.properties",
    "application.properties",
    "application.yml",
    "application.yaml"
  };

  private final Map<String, String> values;

  private RestConfig(Map<String, String> values) {
    this.values = values;
  }

  static RestConfig read(SourceTree sources, GenerationRequest request) {
    Map<String, String> values = new LinkedHashMap<>(request.properties());
    for (String file : FILES) {
      for (SourceResource resource : sources.resources(file)) {
        resource.flattened().forEach(document -> document.forEach(values::putIfAbsent));
      }
    }
    return new RestConfig(values);
  }

  /** Returns a key's value; empty when it has none or a blank one. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
  }

  boolean flag(String key, boolean otherwise) {
    return get(key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** Returns a comma-separated value; empty when there is none. */
  List<String> list(String key) {
    List<String> result = new ArrayList<>();
    for (String part : get(key).orElse("").split(",", -1)) {
      if (!part.isBlank()) {
        result.add(part.strip());
      }
    }
    return result;
  }

  /** Calls back with each key under a prefix, what follows the prefix and the value, sorted. */
  void each(String prefix, BiConsumer<String, String> consumer) {
    new TreeMap<>(values)
        .forEach(
            (key, value) -> {
              if (key.startsWith(prefix)) {
                consumer.accept(key.substring(prefix.length()), value);
              }
            });
  }
}
