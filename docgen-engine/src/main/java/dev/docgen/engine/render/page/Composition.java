package dev.docgen.engine.render.page;

import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of its members, the parts of its {@code allOf} that are not references
 * included: JSON Schema lets each keyword stand in any of them.
 */
final class Composition {
  private final Map<String, Schema> properties = new LinkedHashMap<>();
  private final Map<String, Schema> patterns = new LinkedHashMap<>();
  private final List<Schema> tuple = new ArrayList<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Set<String> unnamed = new LinkedHashSet<>();
  private final Set<String> references = new LinkedHashSet<>();
  private @Nullable Schema others;
  private @Nullable String description;

  private Composition() {}

  static Composition of(Schema schema) {
    Composition composition = new Composition();
    composition.add(schema);
    composition.unnamed.addAll(composition.required);
    composition.unnamed.removeAll(composition.properties.keySet());
    return composition;
  }

  /** Returns the one component that a schema stands for, besides texts and the like. */
  static Optional<String> onlyReference(Schema schema) {
    if (schema.ref().isPresent()) {
      return schema.ref();
    }
    boolean wraps =
        schema.allOf().size() == 1
            && schema.properties().isEmpty()
            && schema.oneOf().isEmpty()
            && schema.anyOf().isEmpty()
            && schema.discriminator().isEmpty()
            && schema.required().isEmpty();
    return wraps ? schema.allOf().get(0).ref() : Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private void add(Schema schema) {
    schema.ref().ifPresent(references::add);
    schema.properties().forEach(properties::putIfAbsent);
    required.addAll(schema.required());
    if (schema.keyword("patternProperties") instanceof Map<?, ?> map) {
      patterns.putAll((Map<String, Schema>) map);
    }
    if (schema.keyword("prefixItems") instanceof List<?> list) {
      tuple.addAll((List<Schema>) list);
    }
    if (!schema.properties().isEmpty()) {
      schema.additionalProperties().filter(it -> !it.isNever()).ifPresent(it -> others = it);
    }
    if (description == null) {
      description = schema.description().orElse(null);
    }
    schema.allOf().forEach(this::add);
  }

  Map<String, Schema> properties() {
    return properties;
  }

  Map<String, Schema> patternProperties() {
    return patterns;
  }

  /** Returns the shapes of the first elements of an array. */
  List<Schema> tuple() {
    return tuple;
  }

  /** Returns the shape of properties beside the named ones. */
  Optional<Schema> others() {
    return Optional.ofNullable(others);
  }

  boolean isRequired(String property) {
    return required.contains(property);
  }

  /** Returns required names that are not among the properties: those of a parent, mostly. */
  Set<String> unnamedRequired() {
    return unnamed;
  }

  /** Returns the components that it holds too. */
  Set<String> references() {
    return references;
  }

  @Nullable String description() {
    return description;
  }
}
