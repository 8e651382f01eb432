package dev.docgen.engine.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a configuration file: the data model of JSON, in which a scalar keeps its text. */
sealed interface ConfigurationValue {

  /** Returns the value as Map, List, String, Number, Boolean or null. */
  @Nullable Object plain();

  /** Adds the scalars beneath a dotted key. */
  void flattenInto(String key, Map<String, String> flat);

  /** Returns all scalars by dotted keys, in file order. */
  default Map<String, String> flatten() {
    Map<String, String> flat = new LinkedHashMap<>();
    flattenInto("", flat);
    return Collections.unmodifiableMap(flat);
  }

  /**
   * A text, number, truth value or nothing.
   *
   * @param text as written, such as {@code 1.10}
   */
  record Scalar(String text, @Nullable Object plain) implements ConfigurationValue {
    @Override
    public void flattenInto(String key, Map<String, String> flat) {
      if (!key.isEmpty()) {
        flat.put(key, text);
      }
    }
  }

  /** A list; an empty one leaves its key with an empty text, as Spring Boot has it. */
  record Items(List<ConfigurationValue> items) implements ConfigurationValue {
    @Override
    public List<@Nullable Object> plain() {
      List<@Nullable Object> plain = new ArrayList<>();
      items.forEach(item -> plain.add(item.plain()));
      return Collections.unmodifiableList(plain);
    }

    @Override
    public void flattenInto(String key, Map<String, String> flat) {
      for (int i = 0; i < items.size(); i++) {
        items.get(i).flattenInto(key + "[" + i + "]", flat);
      }
      if (items.isEmpty() && !key.isEmpty()) {
        flat.put(key, "");
      }
    }
  }

  /** Values by name, in file order. */
  record Fields(Map<String, ConfigurationValue> fields) implements ConfigurationValue {
    @Override
    public Map<String, @Nullable Object> plain() {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      fields.forEach((name, value) -> plain.put(name, value.plain()));
      return Collections.unmodifiableMap(plain);
    }

    @Override
    public void flattenInto(String key, Map<String, String> flat) {
      fields.forEach(
          (name, value) -> value.flattenInto(key.isEmpty() ? name : key + "." + name, flat));
    }
  }
}
