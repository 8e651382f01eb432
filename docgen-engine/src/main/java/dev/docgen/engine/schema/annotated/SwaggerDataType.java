package dev.docgen.engine.schema.annotated;

import dev.docgen.source.JavaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code dataType} of Swagger 1's annotations: the name of a JSON type (swagger-core 1.5, {@code
 * PrimitiveType}) or of a class.
 *
 * @param type in lower case, such as {@code integer}
 * @param format null for none
 */
record SwaggerDataType(String type, @Nullable String format) {
  private static final Map<String, SwaggerDataType> NAMED =
      Map.ofEntries(
          named("string", "string", null),
          named("char", "string", null),
          named("boolean", "boolean", null),
          named("byte", "string", "byte"),
          named("short", "integer", "int32"),
          named("int", "integer", "int32"),
          named("integer", "integer", "int32"),
          named("long", "integer", "int64"),
          named("biginteger", "integer", null),
          named("float", "number", "float"),
          named("double", "number", "double"),
          named("number", "number", null),
          named("bigdecimal", "number", null),
          named("date", "string", "date"),
          named("datetime", "string", "date-time"),
          named("date-time", "string", "date-time"),
          named("uuid", "string", "uuid"),
          named("uri", "string", "uri"),
          named("url", "string", "url"),
          named("file", "string", "binary"),
          named("__file", "string", "binary"),
          named("multipartfile", "string", "binary"),
          named("object", "object", null),
          named("array", "array", null),
          named("list", "array", null));

  private static Map.Entry<String, SwaggerDataType> named(
      String name, String type, @Nullable String format) {
    return Map.entry(name, new SwaggerDataType(type, format));
  }

  /** Returns the JSON type of that name; empty when it names none. */
  static Optional<SwaggerDataType> of(String name) {
    return Optional.ofNullable(NAMED.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** Returns the class of that name; empty unless the name is qualified. */
  static Optional<JavaType> ofClass(String name) {
    return name.strip().matches("\\w+(\\.\\w+)+")
        ? Optional.of(JavaType.of(name.strip()))
        : Optional.empty();
  }
}
