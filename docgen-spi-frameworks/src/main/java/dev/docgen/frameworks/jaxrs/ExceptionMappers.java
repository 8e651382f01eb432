package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.DocumentedResponse;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.ResponseReader;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.Response;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The responses that exception mappers document, by exception (Jakarta REST 3.1, section 4.4;
 * smallrye's {@code JaxRsAnnotationScanner.processExceptionMappers}).
 */
final class ExceptionMappers {
  private static final List<String> ANY_TYPE = List.of(MediaTypes.ANY);

  private final Map<String, Map<String, Response>> responses = new LinkedHashMap<>();
  private final Reading reading;

  private ExceptionMappers(RestApplication application) {
    reading = application.reading(List.of());
    SourceTree sources = application.sources();
    for (String name : RestAnnotations.EXCEPTION_MAPPER) {
      for (SourceType mapper : sources.subtypesOf(name)) {
        sources
            .asSuper(mapper.type(), name)
            .flatMap(supertype -> supertype.argument(0))
            .filter(any -> application.scope().includes(mapper))
            .ifPresent(exception -> add(exception, mapper));
      }
    }
    sources.mentioning("ServerExceptionMapper").stream()
        .flatMap(unit -> unit.allTypes().stream())
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.annotations().has(RestAnnotations.SERVER_EXCEPTION_MAPPER))
        .forEach(this::add);
  }

  static ExceptionMappers read(RestApplication application) {
    return new ExceptionMappers(application);
  }

  private void add(JavaType exception, SourceType mapper) {
    Map<String, Response> documented = new LinkedHashMap<>(documented(mapper.annotations()));
    for (SourceMethod method : mapper.methods()) {
      if (method.name().equals("toResponse") && method.parameters().size() == 1) {
        documented.putAll(documented(method.annotations()));
      }
    }
    put(exception, documented);
  }

  private void add(SourceMethod mapper) {
    if (mapper.parameters().size() == 1) {
      put(mapper.parameters().get(0).type(), documented(mapper.annotations()));
    }
  }

  private void put(JavaType exception, Map<String, Response> documented) {
    if (!documented.isEmpty()) {
      responses.put(name(exception), documented);
    }
  }

  private static String name(JavaType exception) {
    return exception instanceof JavaType.UnresolvedType unknown
        ? unknown.name()
        : exception.describe();
  }

  private Map<String, Response> documented(Annotations annotations) {
    Map<String, Response> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : reading.findAll(annotations, Term.API_RESPONSE)) {
      DocumentedResponse response = ResponseReader.read(annotation, ANY_TYPE, reading);
      Response.Builder builder = response.response().toBuilder();
      Optional.ofNullable(response.content()).ifPresent(builder::content);
      result.put(response.code(), builder.build());
    }
    return result;
  }

  /** Returns the responses for the exceptions in a method's {@code throws} clause, by status. */
  Map<String, Response> of(SourceMethod method) {
    Map<String, Response> result = new LinkedHashMap<>();
    for (JavaType thrown : method.thrownTypes()) {
      responses.getOrDefault(name(thrown), Map.of()).forEach(result::putIfAbsent);
    }
    return result;
  }
}
