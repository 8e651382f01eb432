package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Types whose JSON is one plain value: swagger-core's {@code PrimitiveType}, with the {@code
 * java.time} and {@code java.util} types that springdoc adds as plain strings ({@code
 * SpringDocUtils.initExtraSchemas}), and those that Jackson writes as strings though swagger-core
 * would show their getters ({@code Currency}, {@code Charset}, {@code Pattern}).
 */
final class ScalarRule implements SchemaRule {
  private static final Map<String, Schema> SCALARS = scalars();

  /** Returns whether a type is written as one plain value. */
  static boolean isScalar(JavaType type) {
    return scalar(type).isPresent();
  }

  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    if (type instanceof ArrayType array) {
      return isByte(array.component()) ? Optional.of(Schema.string("byte")) : Optional.empty();
    }
    return scalar(type);
  }

  private static Optional<Schema> scalar(JavaType type) {
    Schema exact = SCALARS.get(type.describe());
    if (exact != null) {
      return Optional.of(exact);
    }
    return type.className().flatMap(name -> Optional.ofNullable(SCALARS.get(name)));
  }

  private static boolean isByte(JavaType component) {
    return component.describe().equals("byte");
  }

  private static Map<String, Schema> scalars() {
    Map<String, Schema> table = new HashMap<>();
    put(
        table,
        Schema.of(SchemaType.BOOLEAN).build(),
        "boolean",
        "java.lang.Boolean",
        "java.util.concurrent.atomic.AtomicBoolean");
    put(table, Schema.string("byte"), "byte", "java.lang.Byte");
    put(
        table,
        Schema.of(SchemaType.INTEGER, "int32").build(),
        "int",
        "java.lang.Integer",
        "short",
        "java.lang.Short",
        "java.util.OptionalInt",
        "java.util.concurrent.atomic.AtomicInteger");
    put(
        table,
        Schema.of(SchemaType.INTEGER, "int64").build(),
        "long",
        "java.lang.Long",
        "java.util.OptionalLong",
        "java.util.concurrent.atomic.AtomicLong");
    put(table, Schema.of(SchemaType.NUMBER, "float").build(), "float", "java.lang.Float");
    put(
        table,
        Schema.of(SchemaType.NUMBER, "double").build(),
        "double",
        "java.lang.Double",
        "java.util.OptionalDouble");
    put(table, Schema.of(SchemaType.INTEGER).build(), "java.math.BigInteger");
    put(table, Schema.of(SchemaType.NUMBER).build(), "java.math.BigDecimal", "java.lang.Number");
    put(table, Schema.string("date"), "java.time.LocalDate", "org.joda.time.LocalDate");
    put(
        table,
        Schema.string("date-time"),
        "java.util.Date",
        "java.sql.Date",
        "java.sql.Timestamp",
        "java.sql.Time",
        "java.util.Calendar",
        "java.util.GregorianCalendar",
        "java.time.LocalDateTime",
        "java.time.ZonedDateTime",
        "java.time.OffsetDateTime",
        "java.time.Instant",
        "javax.xml.datatype.XMLGregorianCalendar",
        "org.joda.time.LocalDateTime",
        "org.joda.time.ReadableDateTime",
        "org.joda.time.DateTime");
    put(table, Schema.string("duration"), "java.time.Duration");
    put(table, Schema.string("uuid"), "java.util.UUID");
    put(table, Schema.string("uri"), "java.net.URI");
    put(table, Schema.string("url"), "java.net.URL");
    put(
        table,
        Schema.of(SchemaType.STRING).build(),
        "char",
        "java.lang.Character",
        "java.lang.String",
        "java.lang.CharSequence",
        "java.lang.StringBuilder",
        "java.time.LocalTime",
        "java.time.YearMonth",
        "java.time.MonthDay",
        "java.time.Year",
        "java.time.Period",
        "java.time.OffsetTime",
        "java.time.ZoneId",
        "java.time.ZoneOffset",
        "java.util.TimeZone",
        "java.util.Locale",
        "java.util.Currency",
        "java.nio.charset.Charset",
        "java.util.regex.Pattern",
        "java.net.InetAddress",
        "java.nio.file.Path",
        "java.lang.Enum",
        "java.lang.Class");
    put(
        table,
        Schema.ANY,
        "java.lang.Object",
        "java.lang.Void",
        "void",
        "java.io.Serializable",
        "java.lang.Comparable");
    put(
        table,
        Schema.of(SchemaType.OBJECT).build(),
        "com.fasterxml.jackson.databind.node.ObjectNode",
        "tools.jackson.databind.node.ObjectNode");
    return table;
  }

  private static void put(Map<String, Schema> table, Schema schema, String... types) {
    for (String type : types) {
      table.put(type, schema);
    }
  }
}
