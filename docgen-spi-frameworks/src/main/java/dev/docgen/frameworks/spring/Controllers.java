package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.source.Annotations;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;

/** Tells what serves HTTP requests, and what of it springdoc documents. */
final class Controllers {
  private Controllers() {}

  /**
   * Returns whether a type is a controller whose operations are documented: a concrete class that
   * bears {@code @Controller}, be it composed or inherited, and is not {@code @Hidden}.
   */
  static boolean isController(SourceType type) {
    boolean concrete =
        (type.kind() == SourceType.Kind.CLASS || type.kind() == SourceType.Kind.RECORD)
            && !type.modifiers().contains(Modifier.ABSTRACT);
    if (!concrete) {
      return false;
    }
    Annotations annotations = type.inheritedAnnotations();
    return annotations.has(SpringAnnotations.CONTROLLER, SpringAnnotations.REST_CONTROLLER)
        && !annotations.has(SwaggerAnnotations.HIDDEN)
        && !isClient(type);
  }

  /**
   * Returns whether a type declares requests to other services: Feign's, or {@code @HttpExchange}.
   */
  static boolean isClient(SourceType type) {
    return type.annotations().has(SpringAnnotations.FEIGN_CLIENT, SpringAnnotations.HTTP_EXCHANGE);
  }

  /**
   * Returns whether Spring Data REST serves a type by its own mappings: a repository that is
   * exported, or a controller of its (Spring Data REST reference, "Overriding Response Handlers").
   */
  static boolean isDataRest(SourceType type) {
    Annotations annotations = type.annotations();
    return annotations.has(SpringAnnotations.REPOSITORY_CONTROLLER)
        || annotations
            .find(SpringAnnotations.REPOSITORY_RESOURCE)
            .map(resource -> resource.bool("exported").orElse(true))
            .orElse(false);
  }

  /**
   * Returns whether a handler method is documented (springdoc, {@code
   * AbstractOpenApiResource.isRestController}): it answers with a body or bears {@code @Operation},
   * gives no view unless views are asked for, and is not hidden.
   */
  static boolean isDocumented(
      SourceType controller, SourceMethod method, SpringApplication application) {
    Annotations annotations = method.inheritedAnnotations();
    boolean views = application.properties().flag("springdoc.model-and-view-allowed", false);
    boolean answersWithBody =
        application.settings().is(controller.type(), SpringDocSettings.Kind.CONTROLLERS)
            || controller
                .inheritedAnnotations()
                .has(SpringAnnotations.RESPONSE_BODY, SpringAnnotations.REST_CONTROLLER)
            || annotations.has(SpringAnnotations.RESPONSE_BODY);
    return (answersWithBody || annotations.has(SwaggerAnnotations.OPERATION))
        && !isHidden(method)
        && (views || !method.returnType().is(SpringTypes.MODEL_AND_VIEW));
  }

  /** Returns whether a method says that it is to be kept out of the document. */
  static boolean isHidden(SourceMethod method) {
    Annotations annotations = method.inheritedAnnotations();
    return annotations.has(SwaggerAnnotations.HIDDEN)
        || annotations
            .find(SwaggerAnnotations.OPERATION)
            .flatMap(operation -> operation.bool("hidden"))
            .orElse(false);
  }
}
