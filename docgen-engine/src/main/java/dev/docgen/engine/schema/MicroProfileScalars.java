package dev.docgen.engine.schema;

import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Types whose JSON is one plain value, as smallrye shows them ({@code TypeUtil}): those with more
 * to say than type and format are components. What it would show by getters is shown as {@link
 * ScalarRule} has it.
 */
final class MicroProfileScalars implements SchemaRule {
  private static final Map<String, Schema> INLINE = new HashMap<>();
  private static final Map<String, Schema> COMPONENTS = new HashMap<>();

  static {
    inline(Schema.ANY, "java.lang.Object", "java.lang.Void", "void");
    inline(
        Schema.of(SchemaType.STRING).build(),
        "java.lang.String",
        "java.lang.StringBuffer",
        "java.lang.StringBuilder",
        "java.lang.CharSequence",
        "java.net.URL",
        "jakarta.json.JsonString",
        "javax.json.JsonString");
    inline(Schema.string("uri"), "java.net.URI");
    inline(Schema.string("char"), "char", "java.lang.Character");
    inline(
        Schema.string("binary"),
        "java.io.File",
        "java.io.InputStream",
        "org.jboss.resteasy.reactive.multipart.FileUpload");
    inline(
        Schema.of(SchemaType.NUMBER).build(),
        "java.lang.Number",
        "java.math.BigDecimal",
        "jakarta.json.JsonNumber",
        "javax.json.JsonNumber");
    inline(
        Schema.of(SchemaType.NUMBER, "double").build(),
        "double",
        "java.lang.Double",
        "java.util.OptionalDouble");
    inline(Schema.of(SchemaType.NUMBER, "float").build(), "float", "java.lang.Float");
    inline(Schema.of(SchemaType.INTEGER).build(), "java.math.BigInteger");
    inline(
        Schema.of(SchemaType.INTEGER, "int32").build(),
        "int",
        "java.lang.Integer",
        "java.util.OptionalInt");
    inline(
        Schema.of(SchemaType.INTEGER, "int64").build(),
        "long",
        "java.lang.Long",
        "java.util.OptionalLong");
    inline(Schema.of(SchemaType.INTEGER, "int16").build(), "short", "java.lang.Short");
    inline(Schema.of(SchemaType.INTEGER, "int8").build(), "byte", "java.lang.Byte");
    inline(Schema.of(SchemaType.BOOLEAN).build(), "boolean", "java.lang.Boolean");
    inline(Schema.of(SchemaType.ARRAY).build(), "jakarta.json.JsonArray", "javax.json.JsonArray");
    inline(
        Schema.of(SchemaType.OBJECT).build(), "jakarta.json.JsonObject", "javax.json.JsonObject");
    component(
        Schema.of(SchemaType.STRING, "uuid")
            .pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
            .build(),
        "java.util.UUID");
    component(example("date", "2022-03-10"), "java.util.Date", "java.time.LocalDate");
    inline(example("date", "2022-03-10"), "java.sql.Date");
    component(example("date-time", "2022-03-10T12:15:50"), "java.time.LocalDateTime");
    component(
        example("date-time", "2022-03-10T12:15:50-04:00"),
        "java.time.ZonedDateTime",
        "java.time.OffsetDateTime");
    component(example("date-time", "2022-03-10T16:15:50Z"), "java.time.Instant");
    component(example("duration", "P1D"), "java.time.Duration", "java.time.Period");
    component(time("local-time", "13:45:30.123456789", "partial-time"), "java.time.LocalTime");
    component(time("time", "13:45:30.123456789+02:00", "full-time"), "java.time.OffsetTime");
  }

  private static void inline(Schema schema, String... types) {
    for (String type : types) {
      INLINE.put(type, schema);
    }
  }

  private static void component(Schema schema, String... types) {
    for (String type : types) {
      COMPONENTS.put(type, schema);
    }
  }

  private static Schema example(String format, String example) {
    return Schema.of(SchemaType.STRING, format).keyword("examples", List.of(example)).build();
  }

  private static Schema time(String format, String example, String term) {
    return example(format, example).toBuilder()
        .externalDocs(
            ExternalDocumentation.builder()
                .description("As defined by '" + term + "' in RFC3339")
                .url("https://www.rfc-editor.org/rfc/rfc3339.html#section-5.6")
                .build())
        .build();
  }

  /** Returns the schema behind a type, be it a component or not. */
  static Optional<Schema> described(JavaType type) {
    String name = type.className().orElseGet(type::describe);
    Schema inline = INLINE.get(name);
    return inline != null ? Optional.of(inline) : Optional.ofNullable(COMPONENTS.get(name));
  }

  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    if (type instanceof ArrayType array) {
      boolean bytes = array.component().describe().equals("byte");
      return bytes ? Optional.of(Schema.string("binary")) : Optional.empty();
    }
    String name = type.className().orElseGet(type::describe);
    if (type instanceof ClassType known && COMPONENTS.containsKey(name)) {
      return Optional.of(
          place.top()
              ? resolution.component(known, place.withoutViews())
              : COMPONENTS.getOrDefault(name, Schema.ANY));
    }
    Schema inline = INLINE.get(name);
    return inline != null ? Optional.of(inline) : new ScalarRule().apply(type, place, resolution);
  }
}
