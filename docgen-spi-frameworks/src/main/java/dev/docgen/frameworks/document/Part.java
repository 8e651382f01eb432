package dev.docgen.frameworks.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of an OpenAPI document. What is not of the shape asked for counts as absent.
 *
 * @param values by name, in document order
 */
record Part(Map<String, @Nullable Object> values) {
  Part {
    values = new LinkedHashMap<>(values);
  }

  static Optional<Part> of(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    map.forEach((name, inner) -> values.put(String.valueOf(name), inner));
    return Optional.of(new Part(values));
  }

  @Nullable String text(String name) {
    Object value = values.get(name);
    return value == null || value instanceof Map<?, ?> || value instanceof List<?>
        ? null
        : value.toString();
  }

  String text(String name, String otherwise) {
    return Objects.requireNonNullElse(text(name), otherwise);
  }

  @Nullable Boolean flag(String name) {
    String text = text(name);
    return text == null ? null : Boolean.valueOf(text);
  }

  boolean isTrue(String name) {
    return Boolean.TRUE.equals(flag(name));
  }

  Optional<Part> part(String name) {
    return of(values.get(name));
  }

  List<Object> list(String name) {
    List<Object> result = new ArrayList<>();
    if (values.get(name) instanceof List<?> list) {
      list.stream().filter(Objects::nonNull).forEach(result::add);
    }
    return result;
  }

  List<String> texts(String name) {
    return list(name).stream().map(Object::toString).toList();
  }

  List<Part> parts(String name) {
    return list(name).stream().flatMap(it -> of(it).stream()).toList();
  }

  /** Returns an object's members, each read in one way; those that are no objects are left out. */
  <T> Map<String, T> named(String name, Function<Part, T> reader) {
    Map<String, T> result = new LinkedHashMap<>();
    part(name)
        .ifPresent(
            owner ->
                owner.values.forEach(
                    (key, value) -> of(value).map(reader).ifPresent(it -> result.put(key, it))));
    return result;
  }

  Map<String, String> textsByName(String name) {
    Map<String, String> result = new LinkedHashMap<>();
    part(name)
        .ifPresent(
            owner -> owner.values.keySet().forEach(key -> result.put(key, owner.text(key, ""))));
    return result;
  }

  /** Returns the component name of {@code $ref}, or null. */
  @Nullable String reference() {
    String reference = text("$ref");
    return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
  }

  Map<String, @Nullable Object> extensions() {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith("x-")) {
            result.put(name, value);
          }
        });
    return result;
  }
}
