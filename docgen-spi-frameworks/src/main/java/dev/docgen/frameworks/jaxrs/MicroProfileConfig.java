package dev.docgen.frameworks.jaxrs;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.code.Placeholders;
import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The application's configuration as far as files and the request state it (MicroProfile Config
 * 3.1, "Default ConfigSources"): the request's own properties first, then {@code
 * microprofile-config.properties} beneath {@code META-INF}, then the {@code application.properties}
 * and {@code application.yaml} of Quarkus. A file for an active profile wins over the plain one,
 * and so does a key that begins with the profile's name ({@code %dev.}). Immutable.
 */
final class MicroProfileConfig {
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

  private final Map<String, String> values;
  private final Placeholders placeholders;

  private MicroProfileConfig(Map<String, String> values) {
    this.values = values;
    placeholders = new Placeholders(name -> Optional.ofNullable(values.get(name)));
  }

  static MicroProfileConfig read(SourceTree sources, GenerationRequest request) {
    Map<String, String> values = new LinkedHashMap<>(request.properties());
    for (String profile : request.profiles()) {
      addFiles(sources, "-" + profile, values);
    }
    addFiles(sources, "", values);
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String profile : request.profiles()) {
      beneath(values, "%" + profile + ".").forEach(chosen::putIfAbsent);
    }
    values.forEach(chosen::putIfAbsent);
    return new MicroProfileConfig(chosen);
  }

  private static void addFiles(SourceTree sources, String suffix, Map<String, String> values) {
    for (SourceResource file : sources.resources("microprofile-config" + suffix + ".properties")) {
      if (file.path().contains("META-INF/")) {
        add(file, values);
      }
    }
    String name = "application" + suffix;
    sources
        .resources(name + ".properties", name + ".yaml", name + ".yml")
        .forEach(file -> add(file, values));
  }

  private static void add(SourceResource file, Map<String, String> values) {
    file.flattened().forEach(document -> document.forEach(values::putIfAbsent));
  }

  /** Returns a value, other properties named in it put in; empty when none or blank. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key))
        .map(value -> placeholders.replacedIn(value).strip())
        .filter(value -> !value.isEmpty());
  }

  /** Returns the parts between commas; a backslash keeps one (MicroProfile Config 3.1, "Array"). */
  List<String> list(String key) {
    List<String> parts = new ArrayList<>();
    for (String part : COMMA.split(get(key).orElse(""), -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip().replace("\\,", ","));
      }
    }
    return parts;
  }

  /** Returns whether a value is one of those that mean true; the default when there is none. */
  boolean flag(String key, boolean otherwise) {
    return get(key).map(value -> Pattern.matches("(?i)true|1|yes|y|on", value)).orElse(otherwise);
  }

  /** Returns the values of keys with that prefix, by the rest of the key, expressions put in. */
  Map<String, String> beneath(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    beneath(values, prefix).forEach((key, value) -> found.put(key, placeholders.replacedIn(value)));
    return found;
  }

  private static Map<String, String> beneath(Map<String, String> values, String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix) && key.length() > prefix.length()) {
            found.put(key.substring(prefix.length()), value);
          }
        });
    return found;
  }
}
