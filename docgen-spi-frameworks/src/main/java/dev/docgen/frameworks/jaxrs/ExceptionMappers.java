package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.DocumentedResponse;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.ResponseReader;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.Response;
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
import java.util.function.ToIntFunction;

/**
 * The application's exception mappers by exception (Jakarta REST 3.1, section 4.4), and the
 * responses that they document (smallrye's {@code JaxRsAnnotationScanner.processExceptionMappers}).
 */
final class ExceptionMappers {
  /**
   * What maps one class of exceptions.
   *
   * @param documented the {@code @APIResponse}s on it, the class's before the method's
   * @param methods that answer
   */
  record Mapper(List<SourceAnnotation> documented, List<SourceMethod> methods) {
    Mapper {
      documented = List.copyOf(documented);
      methods = List.copyOf(methods);
    }
  }

  private final Map<String, Mapper> mappers = new LinkedHashMap<>();
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
    List<SourceAnnotation> documented =
        new ArrayList<>(reading.findAll(mapper.annotations(), Term.API_RESPONSE));
    List<SourceMethod> methods = new ArrayList<>();
    for (SourceMethod method : mapper.methods()) {
      if (method.name().equals("toResponse") && method.parameters().size() == 1) {
        documented.addAll(reading.findAll(method.annotations(), Term.API_RESPONSE));
        methods.add(method);
      }
    }
    mappers.put(name(exception), new Mapper(documented, methods));
  }

  private void add(SourceMethod mapper) {
    if (mapper.parameters().size() == 1) {
      mappers.put(
          name(mapper.parameters().get(0).type()),
          new Mapper(reading.findAll(mapper.annotations(), Term.API_RESPONSE), List.of(mapper)));
    }
  }

  private static String name(JavaType exception) {
    return exception instanceof JavaType.UnresolvedType unknown
        ? unknown.name()
        : exception.describe();
  }

  /**
   * Returns the mapper of the nearest class.
   *
   * @param distance how far a class is from the exception; negative for another one
   */
  Optional<Mapper> nearest(ToIntFunction<String> distance) {
    Mapper nearest = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, Mapper> entry : mappers.entrySet()) {
      int found = distance.applyAsInt(entry.getKey());
      if (found >= 0 && found < least) {
        nearest = entry.getValue();
        least = found;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Returns the responses that a mapper documents, by status.
   *
   * @param produces media types for content that names none
   */
  Map<String, Response> documented(Mapper mapper, List<String> produces) {
    Map<String, Response> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : mapper.documented()) {
      DocumentedResponse response = ResponseReader.read(annotation, produces, reading);
      Response.Builder builder = response.response().toBuilder();
      Optional.ofNullable(response.content()).ifPresent(builder::content);
      result.put(response.code(), builder.build());
    }
    return result;
  }

  /** Returns the responses documented for the exceptions in a method's {@code throws} clause. */
  Map<String, Response> of(SourceMethod method, List<String> produces) {
    Map<String, Response> result = new LinkedHashMap<>();
    for (JavaType thrown : method.thrownTypes()) {
      Mapper mapper = mappers.get(name(thrown));
      if (mapper != null) {
        documented(mapper, produces).forEach(result::putIfAbsent);
      }
    }
    return result;
  }
}
