package dev.docgen.frameworks.javalin.annotated;

import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaResolver;
import dev.docgen.spi.SchemaUse;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code @OpenApiContent} and what it holds (javalin-openapi, "Request body" and
 * "Responses").
 */
final class ContentReader {
  private static final String NO_CLASS = "NULL_CLASS";

  /** The library's own constants, which the sources do not hold. */
  private static final Map<String, String> CONSTANTS =
      Map.of(
          "JSON", "application/json",
          "HTML", "text/html",
          "PLAIN", "text/plain",
          "FORM_DATA_URL_ENCODED", "application/x-www-form-urlencoded",
          "FORM_DATA_MULTIPART", "multipart/form-data");

  private final SchemaResolver schemas;

  ContentReader(SchemaResolver schemas) {
    this.schemas = schemas;
  }

  /** Returns the bodies of an attribute {@code content} by media type; empty when none is said. */
  Map<String, MediaType> of(SourceAnnotation owner, Direction direction) {
    Map<String, MediaType> content = new TreeMap<>();
    for (SourceAnnotation entry : owner.annotations("content")) {
      mediaType(entry).ifPresent(it -> content.put(it, body(entry, direction)));
    }
    return content;
  }

  private Optional<String> mediaType(SourceAnnotation entry) {
    return named(entry, "mimeType")
        .or(() -> named(entry, "type"))
        .or(() -> from(entry).map(ContentReader::detected))
        .or(() -> holdsProperties(entry) ? Optional.of("application/json") : Optional.empty());
  }

  private static Optional<String> named(SourceAnnotation entry, String attribute) {
    return entry
        .string(attribute)
        .filter(it -> it.indexOf('/') > 0)
        .or(
            () ->
                OpenApiAnnotation.constants(entry, attribute)
                    .flatMap(it -> constant(it).stream())
                    .findFirst());
  }

  /** {@code ContentType.APPLICATION_JSON} says its media type by its name. */
  private static Optional<String> constant(String name) {
    int kind = name.indexOf('_');
    boolean spelled = name.startsWith("APPLICATION_") || name.startsWith("TEXT_");
    return Optional.ofNullable(CONSTANTS.get(name))
        .or(
            () ->
                spelled
                    ? Optional.of(
                        name.substring(0, kind).toLowerCase(Locale.ROOT)
                            + "/"
                            + name.substring(kind + 1).toLowerCase(Locale.ROOT).replace('_', '-'))
                    : Optional.empty());
  }

  private static boolean holdsProperties(SourceAnnotation entry) {
    return entry.isSet("properties") || entry.isSet("additionalProperties");
  }

  /** As javalin-openapi's {@code detectContentType}. */
  private static String detected(JavaType type) {
    String name = type.describe();
    if (name.equals("byte[]") || name.endsWith("File") || name.endsWith("InputStream")) {
      return "application/octet-stream";
    }
    return name.equals("java.lang.String") || name.equals("String")
        ? "text/plain"
        : "application/json";
  }

  private MediaType body(SourceAnnotation entry, Direction direction) {
    MediaType.Builder body = MediaType.builder().schema(schema(entry, direction));
    ExampleValues.of(entry).ifPresent(body::example);
    return body.build();
  }

  private Schema schema(SourceAnnotation entry, Direction direction) {
    if (holdsProperties(entry)) {
      Schema.Builder object = Schema.of(SchemaType.OBJECT);
      for (SourceAnnotation property : entry.annotations("properties")) {
        property
            .string("name")
            .ifPresent(it -> object.putProperty(it, listed(property, direction)));
      }
      entry
          .annotation("additionalProperties")
          .ifPresent(it -> object.additionalProperties(listed(it, direction)));
      return object.build();
    }
    return listed(entry, direction);
  }

  private Schema listed(SourceAnnotation entry, Direction direction) {
    Schema one = single(entry, direction);
    return entry.bool("isArray").orElse(false) ? Schema.arrayOf(one) : one;
  }

  private Schema single(SourceAnnotation entry, Direction direction) {
    Optional<JavaType> from = from(entry);
    if (from.isPresent()) {
      return ofType(from.get(), entry, direction);
    }
    Schema.Builder schema = Schema.builder();
    entry.string("type").flatMap(ContentReader::schemaType).ifPresent(schema::type);
    entry.string("format").ifPresent(schema::format);
    return schema.build();
  }

  /** Returns the schema of the class that an attribute {@code type} names, a text unless set. */
  Schema ofParameter(SourceAnnotation parameter, Direction direction) {
    JavaType type = parameter.type("type").orElse(JavaType.of("java.lang.String"));
    Schema schema = ofType(type, parameter, direction);
    return parameter.bool("isRepeatable").orElse(false) ? Schema.arrayOf(schema) : schema;
  }

  private Schema ofType(JavaType type, SourceAnnotation place, Direction direction) {
    return schemas.schema(type, new SchemaUse(null, direction, List.of(), place.location()));
  }

  private static Optional<JavaType> from(SourceAnnotation entry) {
    return entry.type("from").filter(it -> !it.describe().endsWith(NO_CLASS));
  }

  private static Optional<SchemaType> schemaType(String name) {
    for (SchemaType type : SchemaType.values()) {
      if (type.name().equalsIgnoreCase(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
