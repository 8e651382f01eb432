package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The properties that {@code @JsonIgnoreProperties} and {@code @JsonIncludeProperties} leave of a
 * class, written on it or where a value of it stands (Jackson, "a property annotated so applies to
 * the properties of its value, of a container to its items"). Immutable.
 *
 * @param ignored names left out
 * @param included the only names kept; empty for all
 */
public record PropertyChoice(Set<String> ignored, Set<String> included) {
  /** Keeps everything. */
  public static final PropertyChoice ALL = new PropertyChoice(Set.of(), Set.of());

  public PropertyChoice {
    ignored = Set.copyOf(ignored);
    included = Set.copyOf(included);
  }

  /**
   * Returns what annotations choose. With {@code allowGetters} the properties are still written, so
   * they stay.
   */
  public static PropertyChoice of(Annotations annotations) {
    Set<String> ignored = new TreeSet<>();
    annotations
        .find(Jackson.IGNORE_PROPERTIES)
        .filter(ignore -> !ignore.bool("allowGetters").orElse(false))
        .ifPresent(ignore -> ignored.addAll(ignore.strings("value")));
    Set<String> included = new TreeSet<>();
    annotations
        .find(Jackson.INCLUDE_PROPERTIES)
        .ifPresent(include -> included.addAll(include.strings("value")));
    return ignored.isEmpty() && included.isEmpty() ? ALL : new PropertyChoice(ignored, included);
  }

  /** Returns whether everything is kept. */
  public boolean isAll() {
    return ignored.isEmpty() && included.isEmpty();
  }

  /** Returns whether a property of that name in JSON is kept. */
  public boolean keeps(String name) {
    return !ignored.contains(name) && (included.isEmpty() || included.contains(name));
  }

  /** Returns the choice in words that a component's name can hold, equal for equal choices. */
  public String describe() {
    List<String> words = new ArrayList<>();
    if (!included.isEmpty()) {
      words.add("Only_" + String.join("_", new TreeSet<>(included)));
    }
    if (!ignored.isEmpty()) {
      words.add("Without_" + String.join("_", new TreeSet<>(ignored)));
    }
    return String.join("_", words);
  }
}
