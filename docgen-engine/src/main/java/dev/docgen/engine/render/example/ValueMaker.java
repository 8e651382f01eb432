package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.fit.SchemaFit;
import dev.docgen.engine.render.example.Shape.Choice;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value of a schema: what the author gave first (example, default), then constants and
 * enum values, then what the type, format and name suggest. Work and depth are bounded; a value
 * that cannot be made is a {@link NoExample} up to the next alternative. For one value, on one
 * thread.
 */
final class ValueMaker {
  /** Levels beneath which only what is required is made. */
  private static final int DEEP = 8;

  /** Keywords by which an author gives a value. */
  private static final List<String> GIVEN = List.of("example", "examples", "default");

  private static final int MAX_DEPTH = 30;
  private static final int MAX_SHAPES = 6_000;
  private static final int MANY_SHAPES = 400;
  private static final int MAX_ALTERNATIVES = 30;

  private final ComponentSchemas components;
  private final Direction direction;
  private final SchemaFit strict;
  private final SchemaFit fit;
  private int shapes;

  ValueMaker(ComponentSchemas components, Direction direction) {
    this.components = components;
    this.direction = direction;
    this.strict = new SchemaFit(components, direction);
    this.fit = strict.overlapping();
  }

  Direction direction() {
    return direction;
  }

  SchemaFit fit() {
    return fit;
  }

  ComponentSchemas components() {
    return components;
  }

  /** Returns whether to leave out what is not required. */
  boolean isSparse(Spot spot) {
    return spot.depth() >= DEEP || shapes > MANY_SHAPES;
  }

  /** Makes a value that fits all the schemas. */
  @Nullable Object make(List<Schema> schemas, Spot spot) {
    if (++shapes > MAX_SHAPES) {
      throw NoExample.exhausted();
    }
    if (spot.depth() > MAX_DEPTH) {
      throw NoExample.because("nested too deep");
    }
    Shape shape = ShapeReader.of(schemas, components);
    if (shape.entries().stream().anyMatch(spot.active()::contains)) {
      return cut(schemas, shape);
    }
    Object value = choose(shape, spot);
    for (Schema schema : schemas) {
      fit.misfit(schema, value)
          .ifPresent(
              misfit -> {
                throw NoExample.because(misfit);
              });
    }
    return value;
  }

  /** Ends a recursion: null where it is allowed. */
  private @Nullable Object cut(List<Schema> schemas, Shape shape) {
    if (schemas.stream().allMatch(schema -> fit.fits(schema, null))) {
      return null;
    }
    throw NoExample.because("the schema " + shape.entries() + " needs itself");
  }

  private @Nullable Object choose(Shape shape, Spot spot) {
    if (spot.variant() == 0 && GIVEN.stream().anyMatch(shape::says)) {
      List<Object> given = given(shape).filter(value -> fitsAll(shape, value)).limit(1).toList();
      if (!given.isEmpty()) {
        return given.get(0);
      }
    }
    return shape.choices().isEmpty() ? single(shape, spot) : alternative(shape, spot);
  }

  /** Returns what the author gave, the outermost schema's first. */
  private static Stream<Object> given(Shape shape) {
    Stream<Object> examples =
        shape.parts().stream()
            .flatMap(
                part ->
                    Stream.concat(
                        Stream.ofNullable(part.keyword("example")),
                        part.keyword("examples") instanceof List<?> list
                            ? list.stream().filter(one -> one != null)
                            : Stream.empty()));
    return Stream.concat(examples, shape.all("default"));
  }

  private boolean fitsAll(Shape shape, @Nullable Object value) {
    return fitsAll(shape, value, fit);
  }

  private static boolean fitsAll(Shape shape, @Nullable Object value, SchemaFit fit) {
    return shape.parts().stream().allMatch(part -> fit.fits(part, value));
  }

  /**
   * Makes a value of the first alternative whose values are told apart from the others'; where
   * there is none, of the first one that fits.
   */
  private @Nullable Object alternative(Shape shape, Spot spot) {
    List<Choice> choice = shape.choices().get(0);
    List<@Nullable Object> ambiguous = new ArrayList<>();
    NoExample last = NoExample.because("there are no alternatives");
    int count = Math.min(choice.size(), MAX_ALTERNATIVES);
    for (int i = 0; i < count; i++) {
      try {
        Shape chosen = shape.choose(choice.get((i + spot.variant()) % choice.size()), components);
        if (chosen.entries().stream().anyMatch(spot.active()::contains)) {
          throw NoExample.because("the schema " + chosen.entries() + " needs itself");
        }
        Object value = choose(chosen, spot);
        if (fitsAll(shape, value, strict)) {
          return value;
        }
        if (fitsAll(shape, value)) {
          ambiguous.add(value);
        }
        last = NoExample.because("alternatives contradict what is beside them");
      } catch (NoExample none) {
        none.unlessExhausted();
        last = none;
      }
    }
    if (!ambiguous.isEmpty()) {
      return ambiguous.get(0);
    }
    throw last;
  }

  /** Makes a value where nothing is left to choose. */
  private @Nullable Object single(Shape shape, Spot spot) {
    if (shape.says("const") || shape.says("enum")) {
      return listed(shape, spot);
    }
    Set<SchemaType> types = shape.types();
    if (types.isEmpty()) {
      return nullOr(shape, "types contradict one another");
    }
    NoExample last = NoExample.because("no type is left");
    for (SchemaType type : order(shape, types)) {
      try {
        return typed(type, shape, spot);
      } catch (NoExample none) {
        none.unlessExhausted();
        last = none;
      }
    }
    return nullOr(shape, last.reason());
  }

  private @Nullable Object nullOr(Shape shape, String reason) {
    if (fitsAll(shape, null)) {
      return null;
    }
    throw NoExample.because(reason);
  }

  private @Nullable Object listed(Shape shape, Spot spot) {
    List<?> values =
        shape.says("const")
            ? shape.all("const").toList()
            : shape.parts().stream()
                .map(Schema::enumValues)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get((i + spot.variant()) % values.size());
      if (value != null && fitsAll(shape, value)) {
        return value;
      }
    }
    return nullOr(shape, "no value listed fits the rest");
  }

  /** Returns the types to try: as the schema lists them, or what its keywords are about. */
  private static List<SchemaType> order(Shape shape, Set<SchemaType> types) {
    if (shape.isTyped()) {
      return shape.parts().stream()
          .flatMap(part -> part.types().stream())
          .distinct()
          .flatMap(
              type ->
                  type == SchemaType.NUMBER && !types.contains(type)
                      ? Stream.of(SchemaType.INTEGER)
                      : Stream.of(type))
          .filter(types::contains)
          .toList();
    }
    return List.of(guess(shape));
  }

  /** Returns the type that the keywords of an untyped schema constrain (Validation, section 6). */
  private static SchemaType guess(Shape shape) {
    if (Stream.of("pattern", "format", "minLength", "maxLength").anyMatch(shape::says)) {
      return SchemaType.STRING;
    }
    if (Stream.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
        .anyMatch(shape::says)) {
      return SchemaType.NUMBER;
    }
    boolean array = Stream.of("items", "prefixItems", "minItems").anyMatch(shape::says);
    return array ? SchemaType.ARRAY : SchemaType.OBJECT;
  }

  private Object typed(SchemaType type, Shape shape, Spot spot) {
    return switch (type) {
      case STRING -> new TextMaker(fit).make(shape, spot);
      case INTEGER -> NumberMaker.make(shape, spot, true);
      case NUMBER ->
          NumberMaker.make(shape, spot, shape.types().equals(Set.of(SchemaType.INTEGER)));
      case BOOLEAN -> spot.variant() % 2 == 0;
      case ARRAY -> new ArrayMaker(this).make(shape, spot);
      case OBJECT -> new ObjectMaker(this).make(shape, spot);
    };
  }

  /** Makes a value, or gives up unless the whole attempt is at its end. */
  Map<String, @Nullable Object> attempt(String key, List<Schema> schemas, Spot spot) {
    Map<String, @Nullable Object> made = new LinkedHashMap<>();
    try {
      made.put(key, make(schemas, spot));
    } catch (NoExample none) {
      none.unlessExhausted();
    }
    return made;
  }
}
