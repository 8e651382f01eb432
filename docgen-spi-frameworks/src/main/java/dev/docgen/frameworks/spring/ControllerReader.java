package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the operations of one controller. */
final class ControllerReader {
  static final String[] MAPPINGS = SpringAnnotations.MAPPING_NAMES.toArray(String[]::new);

  /** What a mapping that names no verb answers to, in springdoc's order. */
  private static final List<String> ALL_VERBS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final SpringApplication application;
  private final DetectionContext context;
  private final SourceType controller;
  private final Map<String, ResponseDraft> ownResponses;

  ControllerReader(SpringApplication application, DetectionContext context, SourceType controller) {
    this.application = application;
    this.context = context;
    this.controller = controller;
    ownResponses = application.advices().own(controller);
  }

  /** Returns the operations, one for each path and verb of a handler, in source order. */
  List<DetectedOperation> read() {
    Optional<SourceAnnotation> annotation =
        controller.inheritedAnnotations().find(SpringAnnotations.REQUEST_MAPPING);
    if (annotation.isPresent() && !isReadable(annotation.get(), controller.name())) {
      return List.of();
    }
    Mapping typeMapping = annotation.map(this::mapping).orElse(Mapping.NONE);
    return application.sources().methods(controller.type()).stream()
        .flatMap(method -> handler(method, typeMapping).stream())
        .flatMap(this::operations)
        .toList();
  }

  private Optional<Handler> handler(SourceMethod method, Mapping typeMapping) {
    return method
        .inheritedAnnotations()
        .find(MAPPINGS)
        .filter(annotation -> Controllers.isDocumented(controller, method, application))
        .filter(annotation -> isReadable(annotation, method.name()))
        .map(this::mapping)
        .map(typeMapping::combine)
        .map(mapping -> versioned(Handler.of(controller, method, mapping, application)));
  }

  private Handler versioned(Handler handler) {
    return handler.withProduces(
        application.versions().produces(handler.mapping().version(), handler.produces()));
  }

  private Mapping mapping(SourceAnnotation annotation) {
    return Mapping.read(annotation, application.properties()::resolve);
  }

  /** A path or a verb that is unknown would be documented wrongly: such a mapping is left out. */
  private boolean isReadable(SourceAnnotation annotation, String owner) {
    Set<String> paths = new LinkedHashSet<>(annotation.unevaluated("value"));
    paths.addAll(annotation.unevaluated("path"));
    List<String> verbs = annotation.unevaluated("method");
    reportUnreadable(SpringDiagnostics.UNREADABLE_PATH, "path", paths, owner, annotation);
    reportUnreadable(SpringDiagnostics.UNKNOWN_VERB, "HTTP method", verbs, owner, annotation);
    return paths.isEmpty() && verbs.isEmpty();
  }

  private void reportUnreadable(
      String code, String what, Collection<String> texts, String owner, SourceAnnotation at) {
    if (!texts.isEmpty()) {
      context.report(
          code,
          Severity.ERROR,
          "the "
              + what
              + " "
              + String.join(", ", texts)
              + " of '"
              + owner
              + "' is no constant of the sources; its operations are left out: add the sources"
              + " that declare it",
          at.location());
    }
  }

  private Stream<DetectedOperation> operations(Handler handler) {
    HandlerReader reader = new HandlerReader(application, context, handler, errors(handler));
    List<DetectedOperation> result = new ArrayList<>();
    for (String pattern : handler.mapping().paths()) {
      String path = PathPatterns.template(application.prefixes().apply(controller, pattern));
      checkPlaceholders(path, handler);
      for (HttpMethod verb : verbs(handler)) {
        if (application.scope().includes(controller.packageName(), path, handler.mapping())) {
          result.add(
              new DetectedOperation(
                  finished(reader.operation(path, verb), handler),
                  handler.method().name(),
                  controller.qualifiedName(),
                  handler.annotationNames(),
                  handler.mapping().describe()));
        }
      }
    }
    return result.stream();
  }

  private Map<String, ResponseDraft> errors(Handler handler) {
    if (application.isPrecise()) {
      return application.raisedErrors().of(handler);
    }
    Map<String, ResponseDraft> errors = new LinkedHashMap<>(ownResponses);
    application.advices().shared(controller, handler.method()).forEach(errors::putIfAbsent);
    return errors;
  }

  private Operation finished(Operation operation, Handler handler) {
    Operation versioned = application.versions().apply(operation, handler.mapping().version());
    Operation customized = application.customizers().apply(versioned);
    return application.access().apply(customized, handler.method());
  }

  private List<HttpMethod> verbs(Handler handler) {
    List<String> names =
        handler.mapping().verbs().isEmpty() ? ALL_VERBS : handler.mapping().verbs();
    List<HttpMethod> result = new ArrayList<>();
    for (String name : names) {
      HttpMethod.of(name)
          .ifPresentOrElse(
              result::add,
              () ->
                  context.report(
                      SpringDiagnostics.UNKNOWN_VERB,
                      Severity.WARNING,
                      "OpenAPI knows no HTTP method '"
                          + name
                          + "'; '"
                          + handler.method().name()
                          + "' is not documented for it",
                      handler.method().location()));
    }
    return result;
  }

  private void checkPlaceholders(String path, Handler handler) {
    if (SpringProperties.unresolved(path)) {
      context.report(
          SpringDiagnostics.OPEN_PLACEHOLDER,
          Severity.WARNING,
          "no property explains a placeholder in the path '"
              + path
              + "'; it stays as written: state it in the request's properties",
          handler.method().location());
    }
  }
}
