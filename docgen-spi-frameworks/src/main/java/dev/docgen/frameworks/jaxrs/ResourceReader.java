package dev.docgen.frameworks.jaxrs;

import dev.docgen.Severity;
import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectedOperation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the operations of one root resource, through its sub-resource locators (section 3.4.1). */
final class ResourceReader {
  /** Locators that lead into one another. */
  private static final int MAX_LOCATORS = 16;

  private final RestApplication application;
  private final Reading reading;
  private final List<DetectedOperation> operations = new ArrayList<>();

  /** The locators on the way, so that none leads back into itself. */
  private final Set<String> locators = new LinkedHashSet<>();

  private ResourceReader(RestApplication application) {
    this.application = application;
    reading = application.reading(List.of());
  }

  /** Returns the operations of a resource at a path, in source order. */
  static List<DetectedOperation> read(
      SourceType resource, String path, RestApplication application) {
    ResourceReader reader = new ResourceReader(application);
    reader.read(
        resource,
        resource.type(),
        PathTemplates.join(application.paths().of(resource), path),
        List.of(),
        OperationTags.ofClass(resource, reader.reading));
    return reader.operations;
  }

  private void read(
      SourceType resource,
      ClassType type,
      String base,
      List<ParameterDraft> inherited,
      List<String> tags) {
    if (resource.inheritedAnnotations().has(SwaggerAnnotations.HIDDEN)) {
      return;
    }
    for (SourceMethod method : application.sources().methods(type)) {
      List<String> verbs = Verbs.of(method);
      Optional<SourceAnnotation> path = method.inheritedAnnotations().find(RestAnnotations.PATH);
      if ((verbs.isEmpty() && path.isEmpty()) || isHidden(method)) {
        continue;
      }
      if (path.isPresent() && !path.get().unevaluated("value").isEmpty()) {
        reportUnreadable(path.get(), method);
        continue;
      }
      ResourceMethod target =
          new ResourceMethod(
              resource,
              method,
              base,
              path.flatMap(it -> it.string("value")).orElse(""),
              inherited,
              tags,
              MediaTypes.of(resource, method, RestAnnotations.CONSUMES),
              MediaTypes.of(resource, method, RestAnnotations.PRODUCES));
      if (verbs.isEmpty()) {
        readLocated(target);
      } else {
        readOperations(target, verbs);
      }
    }
  }

  private boolean isHidden(SourceMethod method) {
    Annotations annotations = method.inheritedAnnotations();
    return annotations.has(SwaggerAnnotations.HIDDEN)
        || reading
            .find(annotations, Term.OPERATION)
            .map(operation -> Reading.flag(operation, "hidden"))
            .orElse(false);
  }

  private void readOperations(ResourceMethod target, List<String> verbs) {
    for (String name : verbs) {
      Optional<HttpMethod> verb = HttpMethod.of(name);
      if (verb.isEmpty()) {
        application
            .context()
            .report(
                RestDiagnostics.UNKNOWN_VERB,
                Severity.WARNING,
                "OpenAPI knows no HTTP method '"
                    + name
                    + "'; '"
                    + target.method().name()
                    + "' is not documented for it",
                target.method().location());
      } else {
        Operation operation =
            application.servers().apply(new OperationReader(application, target).read(verb.get()));
        operations.add(
            new DetectedOperation(
                operation,
                target.method().name(),
                target.resource().qualifiedName(),
                annotationNames(target),
                "{" + operation.method() + " [" + operation.path() + "]}"));
      }
    }
  }

  private static List<String> annotationNames(ResourceMethod target) {
    return Stream.of(target.annotations(), target.resource().inheritedAnnotations())
        .flatMap(annotations -> annotations.declared().stream())
        .map(SourceAnnotation::qualifiedName)
        .distinct()
        .toList();
  }

  /** Reads the resources that a locator answers, unless it leads back to where it was. */
  private void readLocated(ResourceMethod locator) {
    List<ClassType> located = LocatedTypes.of(locator.method(), application.sources());
    String key = locator.resource().qualifiedName() + '#' + locator.method().location();
    if (located.isEmpty()) {
      reportUnknown(locator);
    } else if (locators.size() < MAX_LOCATORS && locators.add(key)) {
      RequestReader request = new RequestReader(application, locator, reading);
      for (ClassType type : located) {
        application
            .sources()
            .type(type)
            .ifPresent(
                it -> read(it, type, request.path(), request.parameters(), tags(locator, it)));
      }
      locators.remove(key);
    }
  }

  private List<String> tags(ResourceMethod locator, SourceType located) {
    Annotations annotations = locator.annotations();
    if (OperationTags.areStated(annotations, reading)) {
      return OperationTags.of(annotations, reading);
    }
    List<String> ofClass = OperationTags.ofClass(located, reading);
    return ofClass.isEmpty() ? locator.tags() : ofClass;
  }

  private void reportUnreadable(SourceAnnotation path, SourceMethod method) {
    application
        .context()
        .report(
            RestDiagnostics.UNREADABLE_PATH,
            Severity.ERROR,
            "the path "
                + String.join(", ", path.unevaluated("value"))
                + " of '"
                + method.name()
                + "' is no constant of the sources; its operations are left out: add the sources"
                + " that declare it",
            path.location());
  }

  private void reportUnknown(ResourceMethod locator) {
    application
        .context()
        .report(
            RestDiagnostics.UNKNOWN_SUBRESOURCE,
            Severity.WARNING,
            "what the locator '"
                + locator.method().name()
                + "' answers, "
                + locator.method().returnType().describe()
                + ", is no class of the sources; the operations beneath "
                + locator.template()
                + " are left out: declare the class of the sub-resource as return type",
            locator.method().location());
  }
}
