package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.DocumentedResponse;
import dev.docgen.frameworks.openapi.Examples;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code @ApiResponse} of Swagger 1 says that has no like in Swagger 2's: the body's type,
 * its headers, examples by media type.
 */
final class Swagger1Response {
  private static final String RESPONSE = "io.swagger.annotations.ApiResponse";

  private final SourceAnnotation annotation;
  private final Reading reading;

  private Swagger1Response(SourceAnnotation annotation, Reading reading) {
    this.annotation = annotation;
    this.reading = reading;
  }

  /** Returns those among annotations, by status. */
  static Map<String, Swagger1Response> of(Annotations annotations, Reading reading) {
    Map<String, Swagger1Response> responses = new LinkedHashMap<>();
    for (SourceAnnotation annotation : annotations.findAll(RESPONSE)) {
      annotation
          .string("code")
          .ifPresent(code -> responses.put(code, new Swagger1Response(annotation, reading)));
    }
    return responses;
  }

  /** Returns a response with what this adds; examples without a type join the return type's. */
  DocumentedResponse complete(DocumentedResponse response, List<String> produces) {
    Schema schema =
        annotation
            .type("response")
            .filter(type -> !Swagger1.isVoid(type))
            .map(type -> schema(Swagger1.contained(type, annotation)))
            .orElse(null);
    Map<String, Object> examples = Examples.typed(annotation.annotations("examples"));
    boolean silent = schema == null && examples.isEmpty();
    return new DocumentedResponse(
        response.code(),
        response.response().toBuilder().headers(headers()).build(),
        silent || response.content() != null
            ? response.content()
            : content(schema, examples, produces),
        response.useReturnType() || (schema == null && !silent));
  }

  private static Map<String, MediaType> content(
      @Nullable Schema schema, Map<String, Object> examples, List<String> produces) {
    Map<String, MediaType> content = new LinkedHashMap<>();
    for (String type : produces) {
      MediaType.Builder media = MediaType.builder().schema(schema);
      Optional.ofNullable(examples.getOrDefault(type, examples.get(""))).ifPresent(media::example);
      content.put(type, media.build());
    }
    examples.forEach(
        (type, value) -> {
          if (!type.isEmpty() && !content.containsKey(type)) {
            content.put(type, MediaType.builder().schema(schema).example(value).build());
          }
        });
    return content;
  }

  private Map<String, Header> headers() {
    Map<String, Header> headers = new LinkedHashMap<>();
    for (SourceAnnotation header : annotation.annotations("responseHeaders")) {
      String name = Reading.plain(header, "name");
      if (name != null) {
        headers.put(name, header(header));
      }
    }
    return headers;
  }

  private Header header(SourceAnnotation header) {
    JavaType type =
        header
            .type("response")
            .filter(it -> !Swagger1.isVoid(it))
            .orElse(JavaType.of("java.lang.String"));
    return Header.builder()
        .description(reading.text(header, "description"))
        .schema(schema(Swagger1.contained(type, header)))
        .build();
  }

  private Schema schema(JavaType type) {
    return reading.schemas().schema(type, SchemaUse.response(null, annotation.location()));
  }
}
