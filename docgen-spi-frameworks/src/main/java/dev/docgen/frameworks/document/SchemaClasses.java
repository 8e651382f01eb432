package dev.docgen.frameworks.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the classes of {@code io.swagger.v3.oas.models} say by being what they are. */
final class SchemaClasses {
  private static final String TYPE = "type";
  private static final String FORMAT = "format";

  private static final Map<String, Map<String, Object>> CLASSES =
      Map.ofEntries(
          Map.entry("ArraySchema", Map.of(TYPE, "array")),
          Map.entry("BinarySchema", Map.of(TYPE, "string", FORMAT, "binary")),
          Map.entry("BooleanSchema", Map.of(TYPE, "boolean")),
          Map.entry("ByteArraySchema", Map.of(TYPE, "string", FORMAT, "byte")),
          Map.entry("DateSchema", Map.of(TYPE, "string", FORMAT, "date")),
          Map.entry("DateTimeSchema", Map.of(TYPE, "string", FORMAT, "date-time")),
          Map.entry("EmailSchema", Map.of(TYPE, "string", FORMAT, "email")),
          Map.entry("FileSchema", Map.of(TYPE, "string", FORMAT, "binary")),
          Map.entry("IntegerSchema", Map.of(TYPE, "integer", FORMAT, "int32")),
          Map.entry("MapSchema", Map.of(TYPE, "object")),
          Map.entry("NumberSchema", Map.of(TYPE, "number")),
          Map.entry("ObjectSchema", Map.of(TYPE, "object")),
          Map.entry("PasswordSchema", Map.of(TYPE, "string", FORMAT, "password")),
          Map.entry("StringSchema", Map.of(TYPE, "string")),
          Map.entry("UUIDSchema", Map.of(TYPE, "string", FORMAT, "uuid")),
          Map.entry("CookieParameter", Map.of("in", "cookie")),
          Map.entry("HeaderParameter", Map.of("in", "header")),
          Map.entry("PathParameter", Map.of("in", "path", "required", true)),
          Map.entry("QueryParameter", Map.of("in", "query")));

  private SchemaClasses() {}

  /** Returns the members that a class sets by itself; empty for the others. */
  static Map<String, Object> of(String simpleName) {
    Map<String, Object> members = CLASSES.getOrDefault(simpleName, Map.of());
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (String name : new String[] {"in", "required", TYPE, FORMAT}) {
      if (members.containsKey(name)) {
        ordered.put(name, members.get(name));
      }
    }
    return ordered;
  }
}
