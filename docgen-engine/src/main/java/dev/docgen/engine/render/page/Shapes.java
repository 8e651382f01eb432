package dev.docgen.engine.render.page;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns schemas into shapes. References are named, not followed, so that cycles do no harm. */
final class Shapes {
  private final Map<String, Schema> components;
  private final Types types;
  private final Sources sources;

  Shapes(Map<String, Schema> components, Types types, Sources sources) {
    this.components = components;
    this.types = types;
    this.sources = sources;
  }

  Shape of(Schema schema) {
    Optional<String> wrapped = Composition.onlyReference(schema);
    if (wrapped.isPresent() && components.containsKey(wrapped.get())) {
      return reference(wrapped.get(), schema);
    }
    if (schema.items().isPresent() && schema.keyword("prefixItems") == null) {
      return within("[]", schema.items().get(), schema);
    }
    if (Types.isMap(schema)) {
      return within(".*", schema.additionalProperties().orElse(Schema.ANY), schema);
    }
    return itself(schema);
  }

  /** What a reference says beside the name; for a plain value also what its schema says. */
  private Shape reference(String name, Schema schema) {
    Shape own = itself(schema.toBuilder().ref(null).allOf(List.of()).build());
    Schema target = target(name);
    Shape there = isPlain(target) ? of(target) : null;
    List<Constraint> constraints = new ArrayList<>(own.constraints());
    if (there != null) {
      constraints.addAll(there.constraints());
    }
    return new Shape(
        types.of(Schema.builder().ref(name).nullable(schema.nullable()).build()),
        name,
        "",
        own.title(),
        own.description(),
        own.nullable() || there != null && there.nullable(),
        own.deprecated() || target.deprecated(),
        own.readOnly(),
        own.writeOnly(),
        constraints,
        own.defaultValue() == null && there != null ? there.defaultValue() : own.defaultValue(),
        own.choices().isEmpty() && there != null ? there.choices() : own.choices(),
        List.of(),
        List.of(),
        null,
        own.examples(),
        own.source());
  }

  /** Follows references that are nothing but references. */
  private Schema target(String name) {
    Set<String> seen = new HashSet<>();
    Schema target = components.getOrDefault(name, Schema.ANY);
    Optional<String> next = Composition.onlyReference(target);
    while (next.isPresent() && seen.add(next.get()) && components.containsKey(next.get())) {
      target = components.getOrDefault(next.get(), Schema.ANY);
      next = Composition.onlyReference(target);
    }
    return next.isPresent() ? Schema.ANY : target;
  }

  private static boolean isPlain(Schema schema) {
    return schema.properties().isEmpty()
        && schema.items().isEmpty()
        && schema.additionalProperties().isEmpty()
        && schema.allOf().isEmpty()
        && schema.oneOf().isEmpty()
        && schema.anyOf().isEmpty();
  }

  /** An array or a map: what its elements look like, told of the whole. */
  private Shape within(String nesting, Schema elementSchema, Schema schema) {
    Shape own = itself(schema.toBuilder().items(null).additionalProperties(null).build());
    Shape element = of(elementSchema);
    List<Constraint> constraints = new ArrayList<>(own.constraints());
    element
        .constraints()
        .forEach(it -> constraints.add(new Constraint("each " + it.words(), it.code())));
    return new Shape(
        types.of(schema),
        element.reference(),
        nesting + element.nesting(),
        own.title(),
        own.description(),
        own.nullable(),
        own.deprecated(),
        own.readOnly(),
        own.writeOnly(),
        constraints,
        own.defaultValue(),
        own.choices().isEmpty() ? element.choices() : own.choices(),
        element.parents(),
        element.fields(),
        element.variants(),
        own.examples(),
        own.source());
  }

  private Shape itself(Schema schema) {
    Composition parts = Composition.of(schema);
    List<Constraint> constraints = new ArrayList<>(Constraints.of(schema));
    parts.unnamedRequired().forEach(it -> constraints.add(new Constraint("requires", it)));
    Object fallback = schema.keyword("default");
    return new Shape(
        types.of(schema),
        null,
        "",
        schema.title().orElse(null),
        schema.description().orElse(parts.description()),
        schema.nullable(),
        schema.deprecated(),
        schema.readOnly(),
        schema.writeOnly(),
        constraints,
        fallback == null ? null : Values.plain(fallback),
        choices(schema),
        parts.references().stream().map(this::link).flatMap(Optional::stream).toList(),
        fields(parts),
        variants(schema),
        StatedExamples.of(schema),
        sources.of(schema.provenance()));
  }

  private Optional<Link> link(String component) {
    String anchor = types.name(component).anchor();
    return anchor == null ? Optional.empty() : Optional.of(new Link(component, anchor));
  }

  private List<Field> fields(Composition parts) {
    List<Field> fields = new ArrayList<>();
    parts
        .properties()
        .forEach((name, schema) -> fields.add(new Field(name, parts.isRequired(name), of(schema))));
    parts
        .patternProperties()
        .forEach(
            (pattern, schema) -> fields.add(new Field("/" + pattern + "/", false, of(schema))));
    List<Schema> tuple = parts.tuple();
    for (int i = 0; i < tuple.size(); i++) {
      fields.add(new Field("[" + i + "]", false, of(tuple.get(i))));
    }
    parts.others().ifPresent(schema -> fields.add(new Field("*", false, of(schema))));
    return fields;
  }

  private static List<Choice> choices(Schema schema) {
    List<@Nullable Object> values = schema.enumValues();
    Object texts = schema.keyword("x-enum-descriptions");
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Object text = texts instanceof List<?> list && i < list.size() ? list.get(i) : null;
      boolean said = text instanceof String description && !description.isBlank();
      choices.add(new Choice(Values.plain(values.get(i)), said ? (String) text : null));
    }
    return choices;
  }

  private @Nullable Variants variants(Schema schema) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<Discriminator> discriminator = schema.discriminator();
    discriminator.ifPresent(
        it -> it.mapping().forEach((value, component) -> values.putIfAbsent(component, value)));
    List<Variant> options = new ArrayList<>();
    schema.oneOf().forEach(option -> options.add(variant(option, values)));
    schema.anyOf().forEach(option -> options.add(variant(option, values)));
    if (options.isEmpty()) {
      values.keySet().stream()
          .filter(components::containsKey)
          .forEach(component -> options.add(variant(Schema.ref(component), values)));
    }
    if (options.isEmpty()) {
      return null;
    }
    String words =
        !schema.oneOf().isEmpty() ? "one of" : !schema.anyOf().isEmpty() ? "any of" : "subtypes";
    return new Variants(
        words, discriminator.map(Discriminator::propertyName).orElse(null), options);
  }

  private Variant variant(Schema option, Map<String, String> values) {
    return new Variant(types.of(option), option.ref().map(values::get).orElse(null), of(option));
  }
}
