package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.PropertySchemas;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects: what is required, what else is described unless it is deprecated or hidden on the
 * way, and an entry where only the shape of entries is described.
 */
final class ObjectMaker {
  private static final int MAX_PROPERTIES = 200;

  private final ValueMaker values;

  ObjectMaker(ValueMaker values) {
    this.values = values;
  }

  Map<String, @Nullable Object> make(Shape shape, Spot spot) {
    Bounds bounds = Bounds.of(shape, "minProperties", "maxProperties", MAX_PROPERTIES);
    Set<String> required = new LinkedHashSet<>(shape.dependents(shape.required()));
    required.removeIf(name -> isHidden(shape, name));
    Map<String, @Nullable Object> made = new LinkedHashMap<>();
    for (String name : required) {
      made.put(name, values.make(schemas(shape, name), child(shape, spot, name)));
    }
    addOptional(shape, spot, bounds, made);
    addEntries(shape, spot, bounds, made);
    return ordered(shape, made);
  }

  private void addOptional(
      Shape shape, Spot spot, Bounds bounds, Map<String, @Nullable Object> made) {
    for (String name : shape.properties()) {
      boolean wanted = made.size() < bounds.least() || !values.isSparse(spot);
      if (!made.containsKey(name) && wanted && isShown(shape, name)) {
        Set<String> dependents = shape.dependents(List.of(name));
        if (made.size() + 1 <= bounds.most()
            && made.keySet().containsAll(without(dependents, name))) {
          made.putAll(values.attempt(name, schemas(shape, name), child(shape, spot, name)));
        }
      }
    }
  }

  private static Set<String> without(Set<String> names, String name) {
    Set<String> rest = new LinkedHashSet<>(names);
    rest.remove(name);
    return rest;
  }

  /** Adds entries of names of their own where it takes some, or where there is nothing else. */
  private void addEntries(
      Shape shape, Spot spot, Bounds bounds, Map<String, @Nullable Object> made) {
    boolean map =
        shape.properties().isEmpty()
            && !values.isSparse(spot)
            && (shape.says("additionalProperties") || shape.says("patternProperties"));
    int size = Math.max(bounds.least(), map ? bounds.nearest(made.size() + 1) : 0);
    for (int i = 0; made.size() < size && i < 2 * size + 2; i++) {
      String key = key(shape, i, spot);
      List<Schema> schemas = schemas(shape, key);
      if (!made.containsKey(key)) {
        made.putAll(values.attempt(key, schemas, child(shape, spot, "value").withVariant(i)));
      }
    }
    if (made.size() < bounds.least()) {
      throw NoExample.because("not enough properties are known");
    }
  }

  private String key(Shape shape, int index, Spot spot) {
    List<Schema> names = new ArrayList<>(shape.schemas("propertyNames"));
    if (names.isEmpty()) {
      String pattern = firstPattern(shape);
      if (pattern.isEmpty()) {
        return index == 0 ? "key" : "key" + (index + 1);
      }
      names.add(Schema.builder().pattern(pattern).build());
    }
    names.add(Schema.of(dev.docgen.model.SchemaType.STRING).build());
    Spot name = spot.child("key", shape.entries()).withVariant(index);
    return String.valueOf(values.make(names, name));
  }

  private static String firstPattern(Shape shape) {
    boolean open = shape.schemas("additionalProperties").stream().noneMatch(Schema::isNever);
    if (open && shape.says("additionalProperties")) {
      return "";
    }
    return shape
        .all("patternProperties")
        .flatMap(patterns -> ((Map<?, ?>) patterns).keySet().stream())
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  private static Spot child(Shape shape, Spot spot, String name) {
    return spot.child(name, shape.entries());
  }

  /** Returns all schemas that a property has to fit; a discriminator's value is tried first. */
  private static List<Schema> schemas(Shape shape, String name) {
    List<Schema> schemas = new ArrayList<>();
    shape.parts().forEach(part -> schemas.addAll(new PropertySchemas(part).of(name)));
    String preset = shape.presets().get(name);
    if (preset != null) {
      schemas.add(0, Schema.builder().example(preset).build());
    }
    return schemas;
  }

  private boolean isHidden(Shape shape, String name) {
    return shape(shape, name).parts().stream().anyMatch(values.direction()::hides);
  }

  private boolean isShown(Shape shape, String name) {
    try {
      return shape(shape, name).parts().stream()
          .noneMatch(part -> part.deprecated() || values.direction().hides(part));
    } catch (NoExample impossible) {
      return false;
    }
  }

  private Shape shape(Shape shape, String name) {
    List<Schema> named =
        shape.parts().stream()
            .map(part -> part.properties().get(name))
            .filter(schema -> schema != null)
            .toList();
    return ShapeReader.of(named, values.components());
  }

  /** Returns the properties in the order in which they are described, then the others. */
  private static Map<String, @Nullable Object> ordered(
      Shape shape, Map<String, @Nullable Object> made) {
    Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
    for (String name : shape.properties()) {
      if (made.containsKey(name)) {
        ordered.put(name, made.get(name));
      }
    }
    made.forEach(ordered::putIfAbsent);
    return ordered;
  }
}
