package dev.docgen.frameworks.jaxrs;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.JavaType.WildcardType;
import dev.docgen.source.SourceMethod;
import dev.docgen.spi.SchemaUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shape of what a resource method answers, wrappers looked through. */
final class ReturnTypes {
  private static final Set<String> STREAMS =
      Set.of(
          "io.smallrye.mutiny.Multi",
          "org.reactivestreams.Publisher",
          "java.util.concurrent.Flow.Publisher",
          "reactor.core.publisher.Flux",
          "io.reactivex.Flowable",
          "io.reactivex.Observable",
          "io.reactivex.rxjava3.core.Flowable",
          "io.reactivex.rxjava3.core.Observable");

  private final RestApplication application;
  private final Reading reading;
  private final List<String> produces;

  ReturnTypes(RestApplication application, Reading reading, List<String> produces) {
    this.application = application;
    this.reading = reading;
    this.produces = produces;
  }

  /** Returns the content of a method's answer; empty when it answers nothing. */
  Map<String, MediaType> content(SourceMethod method) {
    return content(method.returnType(), method.location());
  }

  /**
   * Returns the content of an answer of that type; of a bare {@code Response} the media types
   * alone, with any JSON.
   */
  Map<String, MediaType> content(JavaType type, SourceLocation place) {
    JavaType value = RestTypes.unwrapped(type);
    if (RestTypes.isNothing(value)) {
      return Map.of();
    }
    Optional<Schema> schema =
        RestTypes.isResponse(value) ? Optional.empty() : Optional.of(schema(type, place));
    Map<String, MediaType> content = new LinkedHashMap<>();
    for (String mediaType : produces) {
      MediaType.Builder media = MediaType.builder();
      schema.ifPresent(media::schema);
      if (schema.isEmpty() && mediaType.equals(MediaTypes.JSON)) {
        media.schema(Schema.ANY);
      }
      content.put(mediaType, media.build());
    }
    return content;
  }

  private Schema schema(JavaType returned, SourceLocation place) {
    JavaType type = RestTypes.unwrapped(returned);
    SchemaUse use = SchemaUse.response(null, place).withViews(reading.views());
    if (RestTypes.isMultipart(type)) {
      return Schema.of(SchemaType.OBJECT).build();
    }
    Optional<JavaType> element = element(type);
    if (element.isPresent()) {
      Schema item = application.schemas().schema(element.get(), use);
      return produces.contains(MediaTypes.EVENTS) ? item : Schema.arrayOf(item);
    }
    boolean open = type instanceof WildcardType wildcard && wildcard.upperBound() == null;
    Schema schema = open ? Schema.ANY : application.schemas().schema(type, use);
    return holdsOptional(returned) ? nullable(schema) : schema;
  }

  private static Optional<JavaType> element(JavaType type) {
    if (type instanceof ClassType known && STREAMS.contains(known.qualifiedName())) {
      return known.argument(0);
    }
    return type instanceof UnresolvedType unknown && STREAMS.contains(unknown.name())
        ? unknown.arguments().stream().findFirst()
        : Optional.empty();
  }

  private static boolean holdsOptional(JavaType type) {
    return type.is("java.util.Optional");
  }

  private static Schema nullable(Schema schema) {
    if (schema.ref().isPresent()) {
      return Schema.builder()
          .anyOf(List.of(schema, Schema.builder().nullable(true).build()))
          .build();
    }
    return schema.types().isEmpty() ? schema : schema.toBuilder().nullable(true).build();
  }
}
