package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Optional;

/**
 * The root resource classes (Jakarta REST 3.1, section 3.1): those with {@code @Path}, and the
 * implementations of interfaces and abstract classes that have it.
 */
final class RootResources {
  private RootResources() {}

  static boolean isConcrete(SourceType type) {
    boolean instantiable =
        type.kind() == SourceType.Kind.CLASS || type.kind() == SourceType.Kind.RECORD;
    return instantiable && !type.modifiers().contains(Modifier.ABSTRACT);
  }

  /** Returns the path of a type's own annotation, or of the configuration that names the type. */
  static Optional<String> path(SourceType type, RestApplication application) {
    Optional<SourceAnnotation> annotation = type.annotations().find(RestAnnotations.PATH);
    return annotation.isPresent()
        ? annotation.flatMap(it -> it.string("value"))
        : application
            .config()
            .get(RestApplication.SMALLRYE + "scan.resource-class." + type.qualifiedName());
  }

  /**
   * Returns the resources that a type with a path is: itself, or what implements it without a path
   * of its own. Empty where nothing does, as with the interface of a client.
   */
  static List<SourceType> of(SourceType type, RestApplication application) {
    if (isConcrete(type)) {
      return List.of(type);
    }
    List<SourceType> implementations =
        application.implementations(type).stream()
            .filter(it -> !it.annotations().has(RestAnnotations.PATH))
            .toList();
    return implementations.isEmpty() && !application.implementations(type).isEmpty()
        ? List.of(type)
        : implementations;
  }

  /** Returns whether a type declares the requests of a client. */
  static boolean isClient(SourceType type) {
    return type.annotations().has(RestAnnotations.REST_CLIENT);
  }
}
