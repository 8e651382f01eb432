package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.engine.render.example.Shape.Choice;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows references and {@code allOf} of one place. Not thread-safe; for one shape. */
final class ShapeReader {
  private static final int MAX_DEPTH = 40;
  private static final int MAX_PARTS = 200;

  private final ComponentSchemas components;
  private final List<Schema> parts = new ArrayList<>();
  private final List<List<Choice>> choices = new ArrayList<>();
  private final Set<String> entries = new LinkedHashSet<>();
  private final Set<String> followed = new LinkedHashSet<>();
  private final Map<String, String> presets = new LinkedHashMap<>();

  ShapeReader(ComponentSchemas components) {
    this.components = components;
  }

  /** Goes on from a shape, with the choices given. */
  ShapeReader(ComponentSchemas components, Shape shape, List<List<Choice>> choices) {
    this(components);
    parts.addAll(shape.parts());
    this.choices.addAll(choices);
    entries.addAll(shape.entries());
    followed.addAll(shape.followed());
    presets.putAll(shape.presets());
  }

  /** Returns the shape of a value that fits all schemas. */
  static Shape of(List<Schema> schemas, ComponentSchemas components) {
    ShapeReader reader = new ShapeReader(components);
    schemas.forEach(reader::read);
    return reader.shape();
  }

  Shape shape() {
    return new Shape(parts, choices, entries, followed, presets);
  }

  void read(Schema schema) {
    follow(schema, null, 0);
  }

  void preset(String property, String value) {
    presets.put(property, value);
  }

  /**
   * Adds a schema and what it refers to.
   *
   * @param within the component that holds it, or null
   */
  private void follow(Schema schema, @Nullable String within, int depth) {
    if (depth > MAX_DEPTH || parts.size() >= MAX_PARTS) {
      throw NoExample.because("schemas are combined too deep");
    }
    if (schema.isNever()) {
      throw NoExample.because("no value is allowed");
    }
    parts.add(schema);
    schema.ref().ifPresent(name -> reference(name, within, depth));
    schema.allOf().forEach(part -> follow(part, within, depth + 1));
    alternatives(schema, schema.oneOf());
    alternatives(schema, schema.anyOf());
    if (schema.oneOf().isEmpty() && schema.anyOf().isEmpty()) {
      schema.discriminator().ifPresent(discriminator -> subtypes(discriminator, within));
    }
  }

  private void reference(String reference, @Nullable String within, int depth) {
    String name = ComponentSchemas.nameOf(reference);
    Schema target =
        components
            .find(name)
            .orElseThrow(() -> NoExample.because("nothing is known of '" + name + "'"));
    if (within == null || isAlias(within)) {
      entries.add(name);
    }
    if (followed.add(name)) {
      follow(target, name, depth + 1);
    }
  }

  /** Returns whether a component enters what it refers to as the place itself does. */
  private boolean isAlias(String component) {
    return components.find(component).filter(one -> one.ref().isPresent()).isPresent();
  }

  private void alternatives(Schema schema, List<Schema> alternatives) {
    if (alternatives.isEmpty()) {
      return;
    }
    Discriminator discriminator = schema.discriminator().orElse(null);
    List<Choice> choice = new ArrayList<>();
    for (Schema alternative : alternatives) {
      String target = alternative.ref().map(ComponentSchemas::nameOf).orElse(null);
      choice.add(choice(alternative, target, discriminator));
    }
    choices.add(choice);
  }

  private static Choice choice(
      Schema alternative, @Nullable String target, @Nullable Discriminator discriminator) {
    if (discriminator == null || target == null) {
      return new Choice(alternative, null, "");
    }
    String key = Shape.keysByTarget(discriminator).getOrDefault(target, target);
    return new Choice(alternative, discriminator.propertyName(), key);
  }

  /**
   * A base type with a discriminator: the value is one of a subtype, or of the one being read when
   * it is reached from there.
   */
  private void subtypes(Discriminator discriminator, @Nullable String base) {
    Map<String, String> keys = Shape.keysByTarget(discriminator);
    for (String name : followed) {
      if (!name.equals(base) && (keys.isEmpty() || keys.containsKey(name))) {
        preset(discriminator.propertyName(), keys.getOrDefault(name, name));
        return;
      }
    }
    if (keys.isEmpty() || (base != null && keys.containsKey(base))) {
      String own = base == null ? "" : keys.getOrDefault(base, base);
      if (!own.isEmpty()) {
        preset(discriminator.propertyName(), own);
      }
      return;
    }
    List<Choice> choice = new ArrayList<>();
    keys.forEach(
        (target, key) -> {
          if (components.find(target).isPresent()) {
            choice.add(new Choice(Schema.ref(target), discriminator.propertyName(), key));
          }
        });
    if (!choice.isEmpty()) {
      choices.add(choice);
    }
  }
}
