package dev.docgen.frameworks.javalin;

import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.javalin.annotated.OpenApiAnnotation;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that {@code @OpenApi} stands on.
 *
 * @param file of it
 * @param handler its code, or null when it is no handler
 */
record AnnotatedHandler(String file, OpenApiAnnotation said, @Nullable Function handler) {

  /** Returns all of the sources, one an annotation, in the order of files and places. */
  static List<AnnotatedHandler> in(SourceTree sources) {
    List<AnnotatedHandler> found = new ArrayList<>();
    for (SourceUnit unit : sources.mentioning(OpenApiAnnotation.MARKER, "OpenApis")) {
      for (SourceType type : unit.allTypes()) {
        add(unit, type.annotations(), handling(type), found);
        type.fields()
            .forEach(
                it ->
                    add(
                        unit,
                        it.annotations(),
                        Snippet.initializing(it).flatMap(Snippet::function),
                        found));
        type.methods().forEach(it -> add(unit, it.annotations(), taking(it), found));
      }
    }
    return found;
  }

  private static void add(
      SourceUnit unit,
      Annotations annotations,
      Optional<Function> handler,
      List<AnnotatedHandler> found) {
    OpenApiAnnotation.among(annotations)
        .forEach(it -> found.add(new AnnotatedHandler(unit.path(), it, handler.orElse(null))));
  }

  private static Optional<Function> handling(SourceType type) {
    return type.methods().stream()
        .filter(it -> it.name().equals("handle"))
        .findFirst()
        .flatMap(AnnotatedHandler::taking);
  }

  /** Any other method only bears the annotation. */
  private static Optional<Function> taking(SourceMethod method) {
    boolean context =
        !method.parameters().isEmpty()
            && method.parameters().get(0).type().describe().endsWith("Context");
    return context ? Function.of(method) : Optional.empty();
  }

  /** Returns the routes that the annotation states. */
  List<Route> routes() {
    return said.methods().stream()
        .map(
            it ->
                new Route(
                    it,
                    RouteDocuments.path(said),
                    handler,
                    said.location(),
                    List.of(),
                    handler == null ? null : handler.method(),
                    false,
                    0,
                    List.of(said)))
        .toList();
  }
}
