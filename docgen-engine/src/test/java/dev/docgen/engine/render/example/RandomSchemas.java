package dev.docgen.engine.render.example;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Schemas with constraints of every kind, contradictory ones included; equal for equal seeds. */
final class RandomSchemas {
  private static final List<String> FORMATS =
      List.of(
          "date",
          "date-time",
          "time",
          "duration",
          "uuid",
          "email",
          "hostname",
          "ipv4",
          "ipv6",
          "uri",
          "uri-reference",
          "binary",
          "password",
          "json-pointer",
          "regex");
  private static final List<String> PATTERNS =
      List.of(
          "^[A-Z]{3}-\\d{4}$",
          "[a-z]+",
          "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,}$",
          "^\\w+([.-]?\\w+)*@\\w+\\.\\w{2,3}$",
          "^(foo|bar)?\\d*$",
          "^[^\\s]{2,5}$",
          "^(a|b)\\1$",
          "^\\p{L}+$",
          "^$",
          "^#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})$");
  static final List<String> COMPONENTS = List.of("A", "B", "C", "D");

  private final Random random;

  /** Hidden properties or alternatives: the judge cannot see through both together. */
  private final boolean hiding;

  RandomSchemas(long seed) {
    this.random = new Random(seed);
    this.hiding = random.nextInt(4) == 0;
  }

  /** Returns components that refer to one another, and to themselves. */
  Map<String, Schema> components() {
    Map<String, Schema> components = new LinkedHashMap<>();
    COMPONENTS.forEach(name -> components.put(name, object(2)));
    return components;
  }

  Schema schema(int depth) {
    Schema.Builder schema = bare(depth).toBuilder();
    if (chance(10)) {
      schema.nullable(true);
    }
    if (depth > 0 && !hiding && chance(12)) {
      schema.keyword("not", schema(0));
    }
    if (chance(8)) {
      schema.example(random.nextBoolean() ? "example" : (Object) 7);
    }
    return schema.build();
  }

  private Schema bare(int depth) {
    int kind = random.nextInt(depth > 0 ? 12 : 6);
    return switch (kind) {
      case 0, 1 -> text();
      case 2 -> number(SchemaType.INTEGER);
      case 3 -> number(SchemaType.NUMBER);
      case 4 -> Schema.of(SchemaType.BOOLEAN).build();
      case 5 -> values();
      case 6 -> array(depth);
      case 7 -> map(depth);
      case 8 -> Schema.ref(pick(COMPONENTS));
      case 9 -> composed(depth);
      default -> object(depth);
    };
  }

  private Schema text() {
    Schema.Builder text = Schema.of(SchemaType.STRING);
    maybe(25, () -> text.format(pick(FORMATS)));
    maybe(25, () -> text.pattern(pick(PATTERNS)));
    maybe(25, () -> text.minLength(random.nextInt(20)));
    maybe(25, () -> text.maxLength(random.nextInt(40)));
    return text.build();
  }

  private Schema number(SchemaType type) {
    Schema.Builder number = Schema.of(type);
    maybe(
        20,
        () ->
            number.format(
                type == SchemaType.INTEGER
                    ? pick(List.of("int32", "int64"))
                    : pick(List.of("float", "double"))));
    maybe(30, () -> number.minimum(decimal()));
    maybe(30, () -> number.maximum(decimal()));
    maybe(15, () -> number.exclusiveMinimum(decimal()));
    maybe(15, () -> number.exclusiveMaximum(decimal()));
    maybe(
        20,
        () ->
            number.keyword(
                "multipleOf",
                pick(
                    List.of(
                        new BigDecimal("0.25"),
                        new BigDecimal("3"),
                        BigDecimal.TEN,
                        new BigDecimal("1.5")))));
    return number.build();
  }

  private BigDecimal decimal() {
    return BigDecimal.valueOf(random.nextInt(2001) - 1000, random.nextInt(3));
  }

  private Schema values() {
    return chance(50)
        ? Schema.of(SchemaType.STRING).enumValues(List.of("RED", "GREEN", "BLUE")).build()
        : Schema.builder().keyword("const", random.nextInt(5)).build();
  }

  private Schema array(int depth) {
    Schema.Builder array = Schema.of(SchemaType.ARRAY).items(schema(depth - 1));
    maybe(30, () -> array.minItems(random.nextInt(5)));
    maybe(30, () -> array.maxItems(random.nextInt(6)));
    maybe(30, () -> array.uniqueItems(true));
    maybe(15, () -> array.keyword("prefixItems", List.of(schema(0), schema(0))));
    maybe(10, () -> array.keyword("contains", schema(0)));
    return array.build();
  }

  private Schema map(int depth) {
    Schema.Builder map = Schema.of(SchemaType.OBJECT).additionalProperties(schema(depth - 1));
    maybe(30, () -> map.keyword("minProperties", random.nextInt(4)));
    maybe(30, () -> map.keyword("maxProperties", random.nextInt(4)));
    maybe(
        20,
        () ->
            map.keyword(
                "propertyNames", Schema.of(SchemaType.STRING).pattern(pick(PATTERNS)).build()));
    return map.build();
  }

  private Schema object(int depth) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (String name : List.of("id", "name", "email", "items", "other", "__proto__")) {
      if (chance(50)) {
        Schema.Builder property = schema(depth - 1).toBuilder();
        maybe(hiding ? 20 : 0, () -> property.readOnly(true));
        maybe(hiding ? 20 : 0, () -> property.writeOnly(true));
        maybe(8, () -> property.deprecated(true));
        properties.put(name, property.build());
        maybe(40, () -> required.add(name));
      }
    }
    maybe(5, () -> required.add("unknown"));
    Schema.Builder object = Schema.of(SchemaType.OBJECT).properties(properties).required(required);
    maybe(20, () -> object.additionalProperties(Schema.NEVER));
    maybe(10, () -> object.keyword("minProperties", random.nextInt(6)));
    maybe(10, () -> object.keyword("maxProperties", random.nextInt(6)));
    maybe(10, () -> object.keyword("dependentRequired", Map.of("id", List.of("name"))));
    return object.build();
  }

  private Schema composed(int depth) {
    List<Schema> parts = List.of(schema(depth - 1), schema(depth - 1));
    return switch (hiding ? 0 : random.nextInt(4)) {
      case 0 ->
          Schema.builder().allOf(List.of(Schema.ref(pick(COMPONENTS)), object(depth - 1))).build();
      case 1 -> Schema.builder().anyOf(parts).build();
      case 2 -> Schema.builder().oneOf(parts).build();
      default ->
          Schema.builder()
              .oneOf(List.of(Schema.ref("A"), Schema.ref("B")))
              .discriminator(new Discriminator("name", Map.of("a", "A", "b", "B"), Map.of()))
              .build();
    };
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private void maybe(int percent, Runnable change) {
    if (chance(percent)) {
      change.run();
    }
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
