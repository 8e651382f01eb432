package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method that handles requests, with the mapping of its type and its own combined.
 *
 * @param controller the class whose instance handles
 * @param method the method, inherited ones included; its types are those seen from the controller
 * @param mapping the combined mapping
 * @param consumes media types accepted, the default filled in
 * @param produces media types given, the default filled in
 */
record Handler(
    SourceType controller,
    SourceMethod method,
    Mapping mapping,
    List<String> consumes,
    List<String> produces) {

  static Handler of(
      SourceType controller, SourceMethod method, Mapping mapping, SpringApplication application) {
    return new Handler(
        controller,
        method,
        mapping,
        mapping.consumes().isEmpty() ? application.defaultConsumes() : mapping.consumes(),
        mapping.produces().isEmpty() ? application.defaultProduces() : mapping.produces());
  }

  Handler withProduces(List<String> types) {
    return new Handler(controller, method, mapping, consumes, types);
  }

  Annotations annotations() {
    return method.inheritedAnnotations();
  }

  /** Returns qualified names of the annotations on method and controller, as written. */
  List<String> annotationNames() {
    return Stream.of(method.inheritedAnnotations(), controller.inheritedAnnotations())
        .flatMap(annotations -> annotations.declared().stream())
        .map(SourceAnnotation::qualifiedName)
        .distinct()
        .toList();
  }

  /** Returns qualified names of the {@code @JsonView} classes of what is answered. */
  List<String> views() {
    boolean ignored =
        annotations()
            .find(SwaggerAnnotations.OPERATION)
            .flatMap(operation -> operation.bool("ignoreJsonView"))
            .orElse(false);
    return ignored ? List.of() : views(annotations());
  }

  static List<String> views(Annotations annotations) {
    return annotations.find(SpringAnnotations.JSON_VIEW).stream()
        .flatMap(view -> view.types("value").stream())
        .map(JavaType::describe)
        .toList();
  }
}
