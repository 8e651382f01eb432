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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The responses that exception mappers document, by exception (Jakarta REST 3.1, section 4.4;
 * smallrye's {@code JaxRsAnnotationScanner.processExceptionMappers}).
 */
final class ExceptionMappers {
  private final Map<String, List<SourceAnnotation>> responses = new LinkedHashMap<>();
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
    List<SourceAnnotation> documented = new ArrayList<>(documented(mapper.annotations()));
    for (SourceMethod method : mapper.methods()) {
      if (method.name().equals("toResponse") && method.parameters().size() == 1) {
        documented.addAll(documented(method.annotations()));
      }
    }
    put(exception, documented);
  }

  private void add(SourceMethod mapper) {
    if (mapper.parameters().size() == 1) {
      put(mapper.parameters().get(0).type(), documented(mapper.annotations()));
    }
  }

  private void put(JavaType exception, List<SourceAnnotation> documented) {
    if (!documented.isEmpty()) {
      responses.put(name(exception), documented);
    }
  }

  private static String name(JavaType exception) {
    return exception instanceof JavaType.UnresolvedType unknown
        ? unknown.name()
        : exception.describe();
  }

  private List<SourceAnnotation> documented(Annotations annotations) {
    return reading.findAll(annotations, Term.API_RESPONSE);
  }

  /**
   * Returns the responses for the exceptions in a method's {@code throws} clause, by status; a
   * method's own annotation goes before its class's.
   *
   * @param produces media types for content that names none
   */
  Map<String, Response> of(SourceMethod method, List<String> produces) {
    Map<String, Response> result = new LinkedHashMap<>();
    for (JavaType thrown : method.thrownTypes()) {
      Map<String, Response> ofThrown = new LinkedHashMap<>();
      for (SourceAnnotation annotation : responses.getOrDefault(name(thrown), List.of())) {
        DocumentedResponse response = ResponseReader.read(annotation, produces, reading);
        Response.Builder builder = response.response().toBuilder();
        Optional.ofNullable(response.content()).ifPresent(builder::content);
        ofThrown.put(response.code(), builder.build());
      }
      ofThrown.forEach(result::putIfAbsent);
    }
    return result;
  }
}
