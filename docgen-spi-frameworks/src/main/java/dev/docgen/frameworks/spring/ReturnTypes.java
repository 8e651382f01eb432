package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.spring.SpringDocSettings.Kind;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
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
import org.jspecify.annotations.Nullable;

/**
 * The shape of what a method answers, wrappers such as {@code ResponseEntity} and {@code Mono}
 * looked through (springdoc, {@code ResponseSupportConverter}, {@code WebFluxSupportConverter}).
 */
final class ReturnTypes {
  private static final int MAX_DEPTH = 10;

  private final SpringApplication application;

  ReturnTypes(SpringApplication application) {
    this.application = application;
  }

  /**
   * Returns the content of a method's answer.
   *
   * @return null when the method gives nothing
   */
  @Nullable Map<String, MediaType> content(
      SourceMethod method, List<String> types, List<String> views) {
    return schema(method, views)
        .map(
            schema -> {
              Map<String, MediaType> content = new LinkedHashMap<>();
              MediaType mediaType = MediaType.builder().schema(schema).build();
              types.forEach(type -> content.put(type, mediaType));
              return content;
            })
        .orElse(null);
  }

  /** Returns the schema of a method's answer; empty when it gives nothing. */
  Optional<Schema> schema(SourceMethod method, List<String> views) {
    SchemaUse use = SchemaUse.response(null, method.location()).withViews(views);
    JavaType type =
        Swagger1.responseType(method.inheritedAnnotations()).orElse(method.returnType());
    return schema(type, use, 0);
  }

  /** Returns the schema of a value that is answered; empty when it is nothing. */
  Optional<Schema> schema(JavaType type, SchemaUse use) {
    return schema(type, use, 0);
  }

  private Optional<Schema> schema(JavaType type, SchemaUse use, int depth) {
    if (type.isVoid()
        || type.is("java.lang.Void")
        || application.settings().is(type, Kind.NOTHING)) {
      return Optional.empty();
    }
    if (depth < MAX_DEPTH && application.settings().is(type, Kind.STREAMS)) {
      return stream(type, use, depth);
    }
    if (depth < MAX_DEPTH && application.settings().is(type, Kind.WRAPPERS)) {
      return wrapped(type, use, depth);
    }
    return isHidden(type) ? Optional.empty() : Optional.of(ofType(type, use));
  }

  private Schema ofType(JavaType type, SchemaUse use) {
    return OpenTypes.objectIfOpen(type, application.schemas().schema(type, use));
  }

  private boolean isHidden(JavaType type) {
    return application
        .sources()
        .type(type)
        .map(it -> application.settings().has(it.inheritedAnnotations(), Kind.ANNOTATIONS))
        .orElse(false);
  }

  private Optional<Schema> stream(JavaType type, SchemaUse use, int depth) {
    Optional<JavaType> element = element(type, Kind.STREAMS);
    if (element.isEmpty()) {
      return Optional.of(Schema.of(SchemaType.STRING).build());
    }
    JavaType inner = element.get();
    return application.settings().is(inner, Kind.WRAPPERS)
        ? schema(inner, use, depth + 1)
        : Optional.of(ofType(new ArrayType(inner, List.of()), use));
  }

  /** A wrapper of nothing named gives a string, one of anything an object, as springdoc has it. */
  private Optional<Schema> wrapped(JavaType type, SchemaUse use, int depth) {
    Optional<JavaType> element = element(type, Kind.WRAPPERS);
    if (element.isEmpty()) {
      return Optional.of(Schema.of(SchemaType.STRING).build());
    }
    JavaType inner = element.get();
    if (inner.is("java.lang.Object")
        || (inner instanceof WildcardType wildcard && wildcard.upperBound() == null)) {
      return Optional.of(Schema.of(SchemaType.OBJECT).build());
    }
    return schema(inner, use, depth + 1);
  }

  /** Returns what a wrapper wraps, seen from the wrapper type that the subclass extends. */
  private Optional<JavaType> element(JavaType type, Kind kind) {
    Set<String> wrappers = application.settings().of(kind);
    if (type instanceof ClassType known && !wrappers.contains(known.qualifiedName())) {
      return application.sources().supertypes(known).stream()
          .filter(supertype -> wrappers.contains(supertype.qualifiedName()))
          .findFirst()
          .flatMap(supertype -> supertype.argument(0));
    }
    return type instanceof UnresolvedType unknown
        ? unknown.arguments().stream().findFirst()
        : type.argument(0);
  }
}
