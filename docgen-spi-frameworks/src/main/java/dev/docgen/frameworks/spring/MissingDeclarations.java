package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.List;

/** Tells what an application's operations take from declarations that are not in the sources. */
final class MissingDeclarations {

  /** Types of libraries, which declare no operation of the application. */
  private static final List<String> LIBRARIES =
      List.of("java.", "javax.", "jakarta.", "org.springframework.");

  private final DetectionContext context;

  MissingDeclarations(DetectionContext context) {
    this.context = context;
  }

  /** A controller inherits operations, and mappings of its own, from classes and interfaces. */
  void reportSupertypes(SourceType controller) {
    SourceTree sources = context.sources();
    for (ClassType supertype : sources.supertypes(controller.type())) {
      sources.type(supertype).ifPresent(declared -> reportSupertypes(controller, declared));
    }
  }

  private void reportSupertypes(SourceType controller, SourceType declared) {
    List<JavaType> supertypes = new ArrayList<>(declared.interfaces());
    declared.superclass().ifPresent(supertypes::add);
    for (JavaType supertype : supertypes) {
      if (supertype instanceof UnresolvedType unknown && !isOfLibrary(unknown.name())) {
        context.report(
            SpringDiagnostics.MISSING_SUPERTYPE,
            Severity.WARNING,
            unknown.name()
                + ", a supertype of controller '"
                + controller.name()
                + "', is neither in the sources nor in the dependencies; operations and mappings it"
                + " declares are missing: add its sources with dependencySources",
            declared.location());
      }
    }
  }

  /**
   * An annotation that nothing explains may be the composed one that makes a class a controller.
   */
  void reportAnnotations(SourceType type) {
    boolean maps =
        type.kind() == SourceType.Kind.CLASS
            && type.methods().stream()
                .anyMatch(method -> method.annotations().has(ControllerReader.MAPPINGS));
    for (SourceAnnotation annotation : type.annotations().declared()) {
      if (maps && isUnknown(annotation)) {
        context.report(
            SpringDiagnostics.MISSING_ANNOTATION,
            Severity.WARNING,
            "'"
                + type.name()
                + "' maps requests but is no controller as far as the sources tell; its operations"
                + " are left out: if @"
                + annotation.simpleName()
                + " makes it one, add the sources that declare it",
            annotation.location());
      }
    }
  }

  private boolean isUnknown(SourceAnnotation annotation) {
    return !isOfLibrary(annotation.qualifiedName())
        && context.sources().type(annotation.qualifiedName()).isEmpty();
  }

  /** What an unknown exception extends cannot be told: it counts as one that any method throws. */
  void reportExceptions() {
    for (SourceType advice :
        context
            .sources()
            .annotatedWith(
                SpringAnnotations.CONTROLLER_ADVICE, SpringAnnotations.REST_CONTROLLER_ADVICE)) {
      for (SourceMethod method : advice.methods()) {
        method
            .annotations()
            .find(SpringAnnotations.EXCEPTION_HANDLER)
            .ifPresent(annotation -> reportExceptions(annotation, method));
      }
    }
  }

  private void reportExceptions(SourceAnnotation annotation, SourceMethod method) {
    for (JavaType exception : annotation.types("value")) {
      if (exception instanceof UnresolvedType unknown && !isOfLibrary(unknown.name())) {
        context.report(
            SpringDiagnostics.MISSING_EXCEPTION,
            Severity.INFO,
            "exception "
                + unknown.name()
                + ", which '"
                + method.name()
                + "' handles, is neither in the sources nor in the dependencies; it counts as"
                + " unchecked, so that every operation answers it",
            annotation.location());
      }
    }
  }

  private static boolean isOfLibrary(String name) {
    return LIBRARIES.stream().anyMatch(name::startsWith);
  }
}
