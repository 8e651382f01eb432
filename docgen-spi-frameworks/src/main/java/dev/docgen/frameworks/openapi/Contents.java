package dev.docgen.frameworks.openapi;

import dev.docgen.model.Encoding;
import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Content}, {@code @Encoding} and {@code @Header}. */
public final class Contents {
  private Contents() {}

  /**
   * Returns the content stated by a {@code content} attribute.
   *
   * @param owner the annotation with that attribute
   * @param types media types for an entry that names none
   * @return empty when nothing is stated; an empty map when one empty {@code @Content} says that
   *     there is no body
   */
  public static Optional<Map<String, MediaType>> of(
      SourceAnnotation owner, List<String> types, Direction direction, Reading reading) {
    List<SourceAnnotation> entries = owner.annotations("content");
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Map<String, MediaType> content = new LinkedHashMap<>();
    for (SourceAnnotation entry : entries) {
      String type = Reading.plain(entry, "mediaType");
      MediaType mediaType = mediaType(entry, type, direction, reading);
      if (type != null) {
        content.put(type, mediaType);
      } else if (!mediaType.equals(MediaType.EMPTY) || Reading.isMicroProfile(entry)) {
        types.forEach(each -> content.put(each, mediaType));
      }
    }
    return content.isEmpty() && entries.size() > 1 && !Reading.isMicroProfile(entries.get(0))
        ? Optional.empty()
        : Optional.of(content);
  }

  private static MediaType mediaType(
      SourceAnnotation entry, @Nullable String type, Direction direction, Reading reading) {
    MediaType.Builder builder = MediaType.builder().extensions(Extensions.of(entry));
    if (!DeclaredSchemas.hidden(entry)) {
      schema(entry, direction, reading).ifPresent(builder::schema);
    }
    Examples examples = Examples.of(entry, Examples.areJson(entry, type));
    examples
        .single()
        .ifPresentOrElse(
            example -> builder.example(example.value()), () -> builder.examples(examples.named()));
    for (SourceAnnotation encoding : entry.annotations("encoding")) {
      String name = Reading.plain(encoding, "name");
      if (name != null) {
        builder.putEncoding(name, encoding(encoding, reading));
      }
    }
    return builder.build();
  }

  private static Optional<Schema> schema(
      SourceAnnotation entry, Direction direction, Reading reading) {
    Optional<Schema> declared = DeclaredSchemas.of(entry, direction, reading);
    List<SourceAnnotation> properties = entry.annotations("schemaProperties");
    Optional<SourceAnnotation> additional =
        entry
            .annotation("additionalPropertiesSchema")
            .filter(schema -> !schema.attributes().isEmpty());
    if (properties.isEmpty() && (declared.isEmpty() || additional.isEmpty())) {
      return declared;
    }
    Schema.Builder builder =
        declared.map(Schema::toBuilder).orElseGet(() -> Schema.of(SchemaType.OBJECT));
    for (SourceAnnotation property : properties) {
      DeclaredSchemas.of(property, direction, reading)
          .ifPresent(schema -> builder.putProperty(property.string("name").orElse(""), schema));
    }
    SchemaUse use = new SchemaUse(null, direction, reading.views(), entry.location());
    additional.ifPresent(
        schema ->
            builder.additionalProperties(
                DeclaredSchemas.stringUnlessTyped(reading.schemas().declared(schema, null, use))));
    return Optional.of(builder.build());
  }

  private static Encoding encoding(SourceAnnotation annotation, Reading reading) {
    return Encoding.builder()
        .contentType(Reading.plain(annotation, "contentType"))
        .style(Reading.plain(annotation, "style"))
        .explode(Reading.said(annotation, "explode"))
        .allowReserved(Reading.said(annotation, "allowReserved"))
        .headers(headers(annotation, Direction.REQUEST, reading))
        .extensions(Extensions.of(annotation))
        .build();
  }

  /** Returns the headers stated by a {@code headers} attribute, by name. */
  static Map<String, Header> headers(SourceAnnotation owner, Direction direction, Reading reading) {
    return headers(owner.annotations("headers"), direction, reading);
  }

  static Map<String, Header> headers(
      List<SourceAnnotation> annotations, Direction direction, Reading reading) {
    Map<String, Header> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : annotations) {
      if (!Reading.flag(annotation, "hidden")) {
        result.put(References.nameOf(annotation), header(annotation, direction, reading));
      }
    }
    return result;
  }

  private static Header header(SourceAnnotation annotation, Direction direction, Reading reading) {
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return Header.builder()
          .reference(References.name(reference))
          .description(reading.text(annotation, "description"))
          .build();
    }
    Schema standard =
        Reading.isMicroProfile(annotation) ? null : Schema.of(SchemaType.STRING).build();
    Header.Builder builder =
        Header.builder()
            .description(reading.text(annotation, "description"))
            .required(Reading.said(annotation, "required"))
            .deprecated(Reading.said(annotation, "deprecated"))
            .allowEmptyValue(Reading.said(annotation, "allowEmptyValue"))
            .schema(DeclaredSchemas.of(annotation, direction, reading).orElse(standard))
            .extensions(Reading.isMicroProfile(annotation) ? Extensions.of(annotation) : Map.of());
    Examples examples = Examples.of(annotation, true);
    examples
        .single()
        .ifPresentOrElse(
            example -> builder.example(example.value()), () -> builder.examples(examples.named()));
    return builder.build();
  }
}
