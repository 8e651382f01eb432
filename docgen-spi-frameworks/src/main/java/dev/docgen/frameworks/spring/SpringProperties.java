package dev.docgen.frameworks.spring;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.code.Placeholders;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The application's configuration properties as far as files and the request state them (Spring
 * Boot reference, "Externalized Configuration"): the request's own first, then files of the active
 * profiles, the last profile winning, then plain files; {@code .properties} before YAML. Immutable.
 */
final class SpringProperties {
  private static final List<String> SUFFIXES = List.of(".properties", ".yml", ".yaml");
  private static final String ON_PROFILE = "spring.config.activate.on-profile";
  private static final String ON_PROFILE_OLD = "spring.profiles";

  private static final String PROPERTY_SOURCE =
      "org.springframework.context.annotation.PropertySource";

  /** Keys as they are written, by what relaxed binding makes of them. */
  private final Map<String, String> keys;

  private final Map<String, String> values;
  private final Placeholders placeholders;

  private SpringProperties(Map<String, String> stated) {
    keys = new LinkedHashMap<>();
    values = new LinkedHashMap<>();
    placeholders = new Placeholders(name -> Optional.ofNullable(values.get(uniform(name))));
    stated.forEach(
        (key, value) -> {
          if (keys.putIfAbsent(uniform(key), key) == null) {
            values.put(uniform(key), value);
          }
        });
  }

  static SpringProperties read(SourceTree sources, GenerationRequest request) {
    return read(sources, request, "");
  }

  /** Reads the files beneath one folder alone: a path that is empty or ends in a slash. */
  static SpringProperties read(SourceTree sources, GenerationRequest request, String folder) {
    Map<String, String> values = new LinkedHashMap<>();
    values.putAll(request.properties());
    Files files = name -> resources(sources, name, folder);
    Map<String, String> plain = new LinkedHashMap<>();
    addFiles(files, "application", List.of(), plain);
    List<String> profiles = profiles(request, plain);
    for (int i = profiles.size() - 1; i >= 0; i--) {
      addFiles(files, "application-" + profiles.get(i), profiles, values);
    }
    addFiles(files, "application", profiles, values);
    addPropertySources(sources, values);
    return new SpringProperties(values);
  }

  /** Finds configuration files by name. */
  private interface Files {
    List<SourceResource> named(String name);
  }

  private static List<SourceResource> resources(SourceTree sources, String name, String folder) {
    return sources.resources(name).stream().filter(it -> it.path().startsWith(folder)).toList();
  }

  /** Files that {@code @PropertySource} names come last; they are found by their names. */
  private static void addPropertySources(SourceTree sources, Map<String, String> values) {
    for (SourceType type : sources.annotatedWith(PROPERTY_SOURCE)) {
      for (SourceAnnotation annotation : type.annotations().findAll(PROPERTY_SOURCE)) {
        for (String location : annotation.strings("value")) {
          String name = location.substring(location.lastIndexOf('/') + 1);
          for (SourceResource resource : sources.resources(name.replaceFirst("^.*:", ""))) {
            resource.flattened().forEach(it -> it.forEach(values::putIfAbsent));
          }
        }
      }
    }
  }

  private static List<String> profiles(GenerationRequest request, Map<String, String> plain) {
    if (!request.profiles().isEmpty()) {
      return request.profiles();
    }
    List<String> result = new ArrayList<>();
    for (String name : plain.getOrDefault("spring.profiles.active", "").split(",", -1)) {
      if (!name.isBlank()) {
        result.add(name.strip());
      }
    }
    return result;
  }

  private static void addFiles(
      Files files, String baseName, List<String> profiles, Map<String, String> values) {
    for (String suffix : SUFFIXES) {
      for (SourceResource resource : files.named(baseName + suffix)) {
        List<Map<String, String>> documents = resource.flattened();
        for (int i = documents.size() - 1; i >= 0; i--) {
          addDocument(documents.get(i), profiles, values);
        }
      }
    }
  }

  private static void addDocument(
      Map<String, String> document, List<String> profiles, Map<String, String> values) {
    String condition = document.getOrDefault(ON_PROFILE, document.get(ON_PROFILE_OLD));
    if (condition == null || matches(condition, profiles)) {
      document.forEach(values::putIfAbsent);
    }
  }

  /** A comma is "or", an exclamation mark "not"; an expression beyond that matches nothing. */
  private static boolean matches(String condition, List<String> profiles) {
    for (String alternative : condition.split(",", -1)) {
      String name = alternative.strip();
      boolean negated = name.startsWith("!");
      if (profiles.contains(negated ? name.substring(1) : name) != negated) {
        return true;
      }
    }
    return false;
  }

  /** Relaxed binding: case and hyphens do not count (Spring Boot reference, "Relaxed Binding"). */
  private static String uniform(String key) {
    return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** Returns the properties whose keys have a prefix, by the rest of their keys as written. */
  Map<String, String> beneath(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    String wanted = uniform(prefix);
    keys.forEach(
        (uniform, key) -> {
          if (uniform.startsWith(wanted)) {
            found.put(rest(key, wanted), resolve(values.getOrDefault(uniform, "")));
          }
        });
    return found;
  }

  private static String rest(String key, String uniformPrefix) {
    int at = 0;
    for (int matched = 0; matched < uniformPrefix.length(); at++) {
      matched += key.charAt(at) == '-' || key.charAt(at) == '_' ? 0 : 1;
    }
    return key.substring(at);
  }

  /** Returns a property with placeholders in it replaced; empty when nothing states it. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(uniform(key))).map(this::resolve);
  }

  /** Returns a property of several values, separated by commas or numbered; empty when unstated. */
  List<String> list(String key) {
    List<String> result = new ArrayList<>();
    for (String value : get(key).orElse("").split(",", -1)) {
      if (!value.isBlank()) {
        result.add(value.strip());
      }
    }
    Optional<String> numbered = get(key + "[0]");
    for (int i = 1; numbered.isPresent(); i++) {
      result.add(numbered.get().strip());
      numbered = get(key + "[" + i + "]");
    }
    return result;
  }

  /** Returns whether a property is {@code true}, or that default when nothing states it. */
  boolean flag(String key, boolean defaultValue) {
    return get(key).map(value -> value.strip().equalsIgnoreCase("true")).orElse(defaultValue);
  }

  /**
   * Returns a text with each placeholder replaced by its property or its default after the colon; a
   * placeholder that has neither stays, and {@link #unresolved} tells of it.
   */
  String resolve(String text) {
    return placeholders.replacedIn(text);
  }

  /** Returns whether a text still holds a placeholder. */
  static boolean unresolved(String text) {
    return Placeholders.remainIn(text);
  }
}
