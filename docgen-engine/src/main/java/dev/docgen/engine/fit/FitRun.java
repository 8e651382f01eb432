package dev.docgen.engine.fit;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One validation: schemas that apply at one place, and the way down. Not thread-safe. */
final class FitRun {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_STEPS = 200_000;

  /** Where a value stands, and what is known there. */
  record Place(String pointer, int depth, Schema root, Set<Schema> active) {

    static Place root(Schema schema) {
      return new Place("", 0, schema, identitySet());
    }

    Place child(Object token, Schema schema) {
      return new Place(pointer + "/" + token, depth + 1, schema, identitySet());
    }

    /** Schemas told apart by identity: comparing them would walk all that they hold. */
    private static Set<Schema> identitySet() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The same value, under a schema that is applied in place. */
    Place deeper() {
      return new Place(pointer, depth + 1, root, active);
    }
  }

  private final ComponentSchemas components;
  private final Direction direction;
  private final boolean overlapping;
  private int steps;
  private @Nullable String undecided;

  /**
   * @param overlapping whether a value may fit several alternatives of {@code oneOf}
   */
  FitRun(ComponentSchemas components, Direction direction, boolean overlapping) {
    this.components = components;
    this.direction = direction;
    this.overlapping = overlapping;
  }

  /** Returns the first misfit, or null. */
  @Nullable String check(Schema schema, @Nullable Object value, Place place) {
    if (place.depth() > MAX_DEPTH || ++steps > MAX_STEPS) {
      return undecided(place, "nested too deep or too large to check");
    }
    if (schema.isNever()) {
      return at(place, "no value is allowed");
    }
    if (value == null && schema.nullable()) {
      return null;
    }
    for (Map.Entry<String, @Nullable Object> keyword : schema.keywords().entrySet()) {
      String misfit = keyword(schema, keyword.getKey(), keyword.getValue(), value, place);
      if (misfit != null) {
        return misfit;
      }
    }
    return null;
  }

  /** Returns why the whole question cannot be answered, whatever came of it; null when it can. */
  @Nullable String undecided() {
    return undecided;
  }

  /** Notes that a part cannot be judged, which under {@code not} must not pass for a misfit. */
  String undecided(Place place, String problem) {
    undecided = at(place, problem);
    return undecided;
  }

  static String at(Place place, String problem) {
    return place.pointer().isEmpty() ? problem : place.pointer() + ": " + problem;
  }

  private @Nullable String keyword(
      Schema schema, String name, @Nullable Object says, @Nullable Object value, Place place) {
    return switch (name) {
      case "$ref" -> reference((String) says, value, place);
      case "type" -> type(schema, value, place);
      case "allOf" -> all(schema.allOf(), value, place);
      case "anyOf" -> any(schema.anyOf(), value, place);
      case "oneOf" -> one(schema, value, place);
      case "not" ->
          says instanceof Schema not && check(not, value, place.deeper()) == null
              ? at(place, "what 'not' says is so")
              : null;
      case "if" -> conditional(schema, (Schema) says, value, place);
      case "then", "else", "nullable", "minContains", "maxContains" -> null; // read with another
      case "enum" -> oneOfValues(schema.enumValues(), value, place);
      case "const" -> JsonNumbers.equal(says, value) ? null : at(place, "is not the constant");
      default -> ValueRules.check(this, schema, name, says, value, place);
    };
  }

  private @Nullable String reference(@Nullable String name, @Nullable Object value, Place place) {
    Optional<Schema> target = components.find(String.valueOf(name));
    if (target.isEmpty()) {
      return undecided(place, "nothing is known of '" + name + "'");
    }
    if (!place.active().add(target.get())) {
      return null; // the schema refers to itself in place: nothing is added
    }
    String misfit = check(target.get(), value, place.deeper());
    place.active().remove(target.get());
    return misfit;
  }

  private static @Nullable String type(Schema schema, @Nullable Object value, Place place) {
    List<SchemaType> types = schema.types();
    return types.isEmpty() || types.stream().anyMatch(type -> is(type, value))
        ? null
        : at(
            place,
            "is not of type "
                + types.stream().map(SchemaType::key).collect(Collectors.joining(" or ")));
  }

  private static boolean is(SchemaType type, @Nullable Object value) {
    return switch (type) {
      case STRING -> value instanceof String;
      case BOOLEAN -> value instanceof Boolean;
      case ARRAY -> value instanceof List;
      case OBJECT -> value instanceof Map;
      case NUMBER -> JsonNumbers.of(value).isPresent();
      case INTEGER -> JsonNumbers.of(value).filter(JsonNumbers::isWhole).isPresent();
    };
  }

  @Nullable String all(List<Schema> schemas, @Nullable Object value, Place place) {
    for (Schema schema : schemas) {
      String misfit = check(schema, value, place.deeper());
      if (misfit != null) {
        return misfit;
      }
    }
    return null;
  }

  private @Nullable String any(List<Schema> schemas, @Nullable Object value, Place place) {
    boolean fits = schemas.stream().anyMatch(one -> check(one, value, place.deeper()) == null);
    return fits ? null : at(place, "fits none of 'anyOf'");
  }

  private @Nullable String one(Schema schema, @Nullable Object value, Place place) {
    Optional<Schema> chosen = chosen(schema, value);
    if (chosen.isPresent()) {
      return check(chosen.get(), value, place.deeper());
    }
    long fits =
        schema.oneOf().stream().filter(one -> check(one, value, place.deeper()) == null).count();
    return fits == 1 || (overlapping && fits > 1)
        ? null
        : at(place, "fits " + fits + " of 'oneOf'");
  }

  /** Returns the alternative that the discriminator's property names. */
  private Optional<Schema> chosen(Schema schema, @Nullable Object value) {
    Discriminator discriminator = schema.discriminator().orElse(null);
    if (discriminator == null || !(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    String key = String.valueOf(map.get(discriminator.propertyName()));
    String target = ComponentSchemas.nameOf(discriminator.mapping().getOrDefault(key, key));
    return schema.oneOf().stream()
        .filter(one -> one.ref().map(ComponentSchemas::nameOf).filter(target::equals).isPresent())
        .findFirst();
  }

  private @Nullable String conditional(
      Schema schema, @Nullable Schema condition, @Nullable Object value, Place place) {
    boolean holds = condition == null || check(condition, value, place.deeper()) == null;
    return schema.keyword(holds ? "then" : "else") instanceof Schema then
        ? check(then, value, place.deeper())
        : null;
  }

  private static @Nullable String oneOfValues(
      List<@Nullable Object> values, @Nullable Object value, Place place) {
    return values.isEmpty() || values.stream().anyMatch(one -> JsonNumbers.equal(one, value))
        ? null
        : at(place, "is none of the values allowed");
  }

  /** Returns whether a property, wherever the schemas of this place name it, is hidden. */
  boolean isHidden(Place place, String property) {
    return isHidden(place.root(), property, 0, new HashSet<>());
  }

  private boolean isHidden(Schema schema, String property, int depth, Set<String> followed) {
    if (depth > MAX_DEPTH) {
      return false;
    }
    Schema declared = schema.properties().get(property);
    if (declared != null && hides(declared, 0)) {
      return true;
    }
    boolean inherited =
        schema
            .ref()
            .filter(followed::add)
            .flatMap(components::find)
            .filter(target -> isHidden(target, property, depth + 1, followed))
            .isPresent();
    return inherited
        || schema.allOf().stream().anyMatch(one -> isHidden(one, property, depth + 1, followed));
  }

  private boolean hides(Schema property, int depth) {
    return direction.hides(property)
        || (depth < MAX_DEPTH
            && (property.allOf().stream().anyMatch(one -> hides(one, depth + 1))
                || property
                    .ref()
                    .flatMap(components::find)
                    .filter(target -> hides(target, depth + 1))
                    .isPresent()));
  }
}
