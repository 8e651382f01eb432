package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All the Schema Objects that one value has to fit, references and {@code allOf} followed, without
 * choices: those are listed apart. Immutable.
 *
 * @param parts the Schema Objects, outermost first
 * @param choices alternatives still to be chosen from, one of each list
 * @param entries components that the value's place refers to, not through the {@code allOf} of
 *     another: what a recursive reference is known by
 * @param followed all components among the parts
 * @param presets values that discriminators call for, by property
 */
record Shape(
    List<Schema> parts,
    List<List<Choice>> choices,
    Set<String> entries,
    Set<String> followed,
    Map<String, String> presets) {

  /**
   * One alternative.
   *
   * @param presetProperty the discriminator's property, or null
   * @param presetValue its value for this alternative; read with the property alone
   */
  record Choice(Schema schema, @Nullable String presetProperty, String presetValue) {}

  Shape {
    parts = List.copyOf(parts);
    choices = List.copyOf(choices);
  }

  /** Returns the shape with the first choice made. */
  Shape choose(Choice choice, ComponentSchemas components) {
    ShapeReader reader = new ShapeReader(components, this, choices.subList(1, choices.size()));
    reader.read(choice.schema());
    if (choice.presetProperty() != null) {
      reader.preset(choice.presetProperty(), choice.presetValue());
    }
    return reader.shape();
  }

  /** Returns the types that every part allows; empty when they contradict one another. */
  Set<SchemaType> types() {
    Set<SchemaType> types = EnumSet.allOf(SchemaType.class);
    for (Schema part : parts) {
      if (!part.types().isEmpty()) {
        types.retainAll(withIntegers(part.types()));
      }
    }
    return types;
  }

  /** Returns the types; a number may be an integer. */
  private static Set<SchemaType> withIntegers(List<SchemaType> types) {
    Set<SchemaType> all = EnumSet.copyOf(types);
    if (all.contains(SchemaType.NUMBER)) {
      all.add(SchemaType.INTEGER);
    }
    return all;
  }

  /** Returns whether any part names a type. */
  boolean isTyped() {
    return parts.stream().anyMatch(part -> !part.types().isEmpty());
  }

  /** Returns whether some part sets the keyword. */
  boolean says(String keyword) {
    for (Schema part : parts) { // asked for every keyword of every value
      if (part.keyword(keyword) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns a keyword's values, one a part that sets it. */
  Stream<Object> all(String keyword) {
    return parts.stream().map(part -> part.keyword(keyword)).filter(Objects::nonNull);
  }

  /** Returns a keyword's number values. */
  List<BigDecimal> numbers(String keyword) {
    return all(keyword).map(Bounds::number).toList();
  }

  /** Returns the first text that a keyword is set to. */
  Optional<String> text(String keyword) {
    return all(keyword).filter(String.class::isInstance).map(String.class::cast).findFirst();
  }

  /** Returns the names of all properties that a part describes, in order. */
  Set<String> properties() {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> names.addAll(part.properties().keySet()));
    return names;
  }

  /** Returns the names of properties that have to be there, in order. */
  Set<String> required() {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> names.addAll(part.required()));
    return names;
  }

  /** Returns the names that those given call for (Validation, 6.5.4). */
  Set<String> dependents(Collection<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    if (!says("dependentRequired")) {
      return all;
    }
    for (int size = -1; size != all.size(); ) {
      size = all.size();
      for (String name : List.copyOf(all)) {
        all("dependentRequired")
            .map(map -> map instanceof Map<?, ?> by ? by.get(name) : null)
            .filter(Collection.class::isInstance)
            .forEach(more -> ((Collection<?>) more).forEach(one -> all.add(String.valueOf(one))));
      }
    }
    return all;
  }

  /** Returns a map of discriminator properties wherever a part has one. */
  static Map<String, String> keysByTarget(Discriminator discriminator) {
    Map<String, String> keys = new LinkedHashMap<>();
    discriminator
        .mapping()
        .forEach((key, target) -> keys.putIfAbsent(ComponentSchemas.nameOf(target), key));
    return keys;
  }

  /** Returns sub-schemas of a keyword, one a part. */
  List<Schema> schemas(String keyword) {
    List<Schema> schemas = new ArrayList<>();
    all(keyword).filter(Schema.class::isInstance).forEach(one -> schemas.add((Schema) one));
    return schemas;
  }
}
