package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.engine.fit.Direction;
import dev.docgen.model.Components;
import dev.docgen.model.Example;
import dev.docgen.model.MediaType;
import dev.docgen.model.Parameter;
import dev.docgen.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Examples for all that a document describes. Equal schemas give equal examples; no clock, locale
 * or chance is involved. Thread-safe.
 *
 * <p>What the source declares for the very place is given as it is. Everything else is made, and
 * was checked to fit its schema: a value that does not is never given. Only where no value tells
 * the alternatives of a {@code oneOf} apart does one fit several of them.
 */
public final class Examples {
  private final Components components;
  private final ComponentSchemas schemas;
  private final Map<List<Object>, Attempt<ExampleValue>> made = new ConcurrentHashMap<>();
  private final Map<BodyKey, Attempt<Body>> bodies = new ConcurrentHashMap<>();

  public Examples(Components components) {
    this.components = components;
    this.schemas = new ComponentSchemas(components.schemas());
  }

  ComponentSchemas schemas() {
    return schemas;
  }

  /**
   * Returns a value of a schema.
   *
   * @param name the property's or parameter's name, from which a plausible value is guessed; empty
   *     for none
   */
  public Attempt<ExampleValue> value(Schema schema, Direction direction, String name) {
    Optional<String> component = schema.ref().filter(ref -> schema.keywords().size() == 1);
    if (component.isEmpty()) {
      return make(schema, direction, name);
    }
    List<Object> key = List.of(component.get(), direction, name);
    return made.computeIfAbsent(key, same -> make(schema, direction, name));
  }

  private Attempt<ExampleValue> make(Schema schema, Direction direction, String name) {
    try {
      ValueMaker maker = new ValueMaker(schemas, direction);
      Object value = maker.make(List.of(schema), Spot.ROOT.withName(name));
      boolean given = value != null && value.equals(schema.keyword("example"));
      return Attempt.of(
          new ExampleValue(value, given ? ExampleSource.DECLARED : ExampleSource.GENERATED));
    } catch (NoExample none) {
      return Attempt.none(none.reason());
    }
  }

  /** Returns the value of a parameter: what is declared for it, or one of its schema. */
  public Attempt<ExampleValue> parameter(Parameter parameter) {
    Optional<ExampleValue> declared = declared(parameter.example(), parameter.examples());
    if (declared.isPresent()) {
      return Attempt.of(declared.get());
    }
    Schema schema = parameter.schema();
    for (MediaType media : parameter.content().values()) {
      Optional<ExampleValue> content = declared(media.example(), media.examples());
      if (content.isPresent()) {
        return Attempt.of(content.get());
      }
      schema = schema == null ? media.schema() : schema;
    }
    return schema == null
        ? Attempt.none("nothing is known of the value")
        : value(schema, Direction.REQUEST, parameter.name());
  }

  /** Returns a body of one media type: what is declared for it, or one of its schema. */
  public Attempt<Body> body(String mediaType, MediaType media, Direction direction) {
    return bodies.computeIfAbsent(
        new BodyKey(mediaType, media, direction), same -> make(mediaType, media, direction));
  }

  private Attempt<Body> make(String mediaType, MediaType media, Direction direction) {
    Optional<ExampleValue> declared = declared(media.example(), media.examples());
    if (declared.isPresent()) {
      return new BodyMaker(this, direction).make(mediaType, media, declared.get());
    }
    Schema schema = media.schema();
    if (schema == null) {
      return Attempt.none("nothing is known of the body");
    }
    Attempt<ExampleValue> value = value(schema, direction, "");
    return value.example() == null
        ? Attempt.none(value.reason())
        : new BodyMaker(this, direction).make(mediaType, media, value.example());
  }

  /** Returns the first value declared, references to components followed. */
  private Optional<ExampleValue> declared(@Nullable Object example, Map<String, Example> examples) {
    Stream<Object> named =
        examples.values().stream()
            .map(this::resolve)
            .filter(one -> one.hasValue() && one.value() != null)
            .map(Example::value);
    return Stream.concat(Stream.ofNullable(example), named)
        .filter(JsonText::isShowable)
        .findFirst()
        .map(value -> new ExampleValue(value, ExampleSource.DECLARED));
  }

  private Example resolve(Example example) {
    String reference = example.reference();
    return reference == null
        ? example
        : components.examples().getOrDefault(reference, Example.EMPTY);
  }
}
