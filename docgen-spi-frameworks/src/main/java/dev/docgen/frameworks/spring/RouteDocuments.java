package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.frameworks.spring.functional.Route;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents routes as springdoc does ({@code AbstractOpenApiResource.calculatePath}): by the method
 * that stands for the handler, or by the operation that the description states.
 */
final class RouteDocuments {
  private final SpringApplication application;
  private final DetectionContext context;

  RouteDocuments(SpringApplication application, DetectionContext context) {
    this.application = application;
    this.context = context;
  }

  /**
   * Returns a described route's operations; empty when the description says too little.
   *
   * @param route what is described, or null when it was not found
   */
  List<DetectedOperation> described(
      RouteDescription description, @Nullable Route route, SourceMethod bean) {
    if (description.mapping().paths().get(0).isEmpty()) {
      return List.of();
    }
    if (description.beanClass() != null) {
      return byMethod(description, route, bean);
    }
    return description.operationId().isPresent()
        ? byOperation(description, route, bean)
        : List.of();
  }

  private List<DetectedOperation> byMethod(
      RouteDescription description, @Nullable Route route, SourceMethod bean) {
    Optional<SourceType> type =
        Optional.ofNullable(description.beanClass()).flatMap(application.sources()::type);
    Optional<SourceMethod> method = type.flatMap(it -> method(it, description.beanMethod()));
    if (type.isEmpty() || method.isEmpty()) {
      context.report(
          SpringDiagnostics.UNKNOWN_BEAN_METHOD,
          Severity.WARNING,
          "no method '"
              + description.beanMethod()
              + "' of the class that a route's description names is in the sources; the description"
              + " is passed over",
          description.location());
      return List.of();
    }
    if (!application.scope().includesPackage(type.get().packageName())
        || Controllers.isHidden(method.get())) {
      return List.of();
    }
    Handler handler = handler(type.get(), method.get(), description.mapping());
    HandlerReader reader =
        new HandlerReader(
            application,
            context,
            handler,
            errors(handler, route, bean),
            description.operationId().isPresent() ? description.operation() : null);
    List<DetectedOperation> operations = new ArrayList<>();
    for (HttpMethod verb : verbs(description.mapping())) {
      Operation read =
          reader.operation(PathPatterns.template(description.mapping().paths().get(0)), verb);
      add(
          new DetectedOperation(
              finished(read, description),
              method.get().name(),
              type.get().qualifiedName(),
              handler.annotationNames(),
              description.mapping().describe()),
          description,
          operations);
    }
    return operations;
  }

  private Map<String, ResponseDraft> errors(
      Handler handler, @Nullable Route route, SourceMethod bean) {
    if (application.isPrecise()) {
      return route == null
          ? application.raisedErrors().of(handler)
          : application.raisedErrors().of(route, bean);
    }
    Map<String, ResponseDraft> errors =
        new LinkedHashMap<>(application.advices().own(handler.controller()));
    application
        .advices()
        .shared(handler.controller(), handler.method())
        .forEach(errors::putIfAbsent);
    return errors;
  }

  /** A method without parameters goes before its overloads, as springdoc looks it up. */
  private Optional<SourceMethod> method(SourceType type, String name) {
    List<SourceMethod> named =
        application.sources().methods(type.type()).stream()
            .filter(it -> it.name().equals(name))
            .toList();
    return named.stream()
        .filter(it -> it.parameters().isEmpty())
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private Handler handler(SourceType type, SourceMethod method, Mapping mapping) {
    Handler handler = Handler.of(type, method, mapping, application);
    return handler.withProduces(
        application.versions().produces(mapping.version(), handler.produces()));
  }

  private List<DetectedOperation> byOperation(
      RouteDescription description, @Nullable Route route, SourceMethod bean) {
    List<DetectedOperation> operations = new ArrayList<>();
    Mapping mapping = description.mapping();
    List<String> produces =
        application
            .versions()
            .produces(
                mapping.version(),
                mapping.produces().isEmpty() ? application.defaultProduces() : mapping.produces());
    List<String> consumes =
        mapping.consumes().isEmpty() ? application.defaultConsumes() : mapping.consumes();
    Operation said =
        withErrors(StatedOperation.read(description, consumes, produces, application), route, bean);
    for (HttpMethod verb : verbs(mapping)) {
      Operation stated = said.toBuilder().method(verb).build();
      String id = description.operationId().orElse("");
      add(
          new DetectedOperation(
              finished(stated, description),
              id,
              bean.declaringType().qualifiedName(),
              List.of(),
              "{" + verb + " " + mapping.paths() + ", operation [" + id + "]}"),
          description,
          operations);
    }
    return operations;
  }

  private Operation withErrors(Operation said, @Nullable Route route, SourceMethod bean) {
    if (route == null || !application.isPrecise()) {
      return said;
    }
    Operation.Builder builder = said.toBuilder();
    application
        .raisedErrors()
        .of(route, bean)
        .forEach(
            (code, draft) -> {
              if (!said.responses().containsKey(code)) {
                builder.putResponse(code, draft.build());
              }
            });
    return builder.build();
  }

  private void add(
      DetectedOperation operation,
      RouteDescription description,
      List<DetectedOperation> operations) {
    if (application.scope().includes(null, operation.operation().path(), description.mapping())) {
      operations.add(operation);
    }
  }

  private Operation finished(Operation operation, RouteDescription description) {
    Operation narrowed = RouteParameters.add(operation, description.queryParams());
    Operation versioned = application.versions().apply(narrowed, description.mapping().version());
    return application.access().apply(versioned, null);
  }

  private static List<HttpMethod> verbs(Mapping mapping) {
    return mapping.verbs().stream().flatMap(it -> HttpMethod.of(it).stream()).toList();
  }

  /** Returns the operations of a route that nothing describes, by its handler's code. */
  List<DetectedOperation> undescribed(Route route, SourceMethod bean) {
    String packageName = bean.declaringType().packageName();
    Mapping mapping = UndescribedRoute.mapping(route);
    return new UndescribedRoute(application, route, bean)
        .operations().stream()
            .filter(it -> application.scope().includes(packageName, it.operation().path(), mapping))
            .toList();
  }
}
