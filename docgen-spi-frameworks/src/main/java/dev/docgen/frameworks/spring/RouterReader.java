package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.frameworks.spring.functional.Narrowing;
import dev.docgen.frameworks.spring.functional.OperationBuilders;
import dev.docgen.frameworks.spring.functional.Route;
import dev.docgen.frameworks.spring.functional.Routes;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the operations of {@code RouterFunction} beans (springdoc, {@code
 * AbstractOpenApiResource.getRouterFunctionPaths}): routes with an operation builder, else those
 * that {@code @RouterOperation} of the bean method describes. Routes that neither describes are
 * documented by what their handlers' code tells, unless the property {@value #UNDESCRIBED} is
 * false, as springdoc leaves them out.
 */
final class RouterReader {
  static final String UNDESCRIBED = "docgen.spring.undescribed-routes";

  private static final String MVC = "org.springframework.web.servlet.function.RouterFunction";
  private static final String FLUX =
      "org.springframework.web.reactive.function.server.RouterFunction";
  private static final String OPERATION = "org.springdoc.core.annotations.RouterOperation";
  private static final String[] CONTAINED = {
    OPERATION, "org.springdoc.core.annotations.RouterOperations"
  };

  private final DetectionContext context;
  private final RouteDocuments documents;
  private final boolean undescribed;

  RouterReader(SpringApplication application, DetectionContext context) {
    this.context = context;
    documents = new RouteDocuments(application, context);
    undescribed = application.properties().flag(UNDESCRIBED, true);
  }

  /** Returns the operations of a type's beans in source order. */
  List<DetectedOperation> read(SourceType type) {
    List<DetectedOperation> operations = new ArrayList<>();
    Stream.concat(
            Beans.of(type, MVC, "RouterFunction").stream(),
            Beans.of(type, FLUX, "RouterFunction").stream())
        .distinct()
        .forEach(method -> operations.addAll(read(method)));
    return operations;
  }

  private List<DetectedOperation> read(SourceMethod bean) {
    List<Route> routes = new ArrayList<>();
    for (Snippet result : Snippet.returnedBy(bean)) {
      routes.addAll(Routes.read(result, it -> reportUnreadable(it, bean)));
    }
    boolean built = routes.stream().anyMatch(route -> route.documentation() != null);
    List<SourceAnnotation> annotations =
        built ? List.of() : bean.annotations().findAll(CONTAINED[0]);
    List<DetectedOperation> operations = new ArrayList<>();
    for (SourceAnnotation annotation : annotations) {
      Route route = described(annotation, annotations, routes).orElse(null);
      operations.addAll(documents.described(description(annotation, route), route, bean));
    }
    for (Route route : routes) {
      operations.addAll(read(route, bean, operations));
    }
    return operations;
  }

  private List<DetectedOperation> read(
      Route route, SourceMethod bean, List<DetectedOperation> known) {
    List<DetectedOperation> described =
        route.documentation() == null
            ? List.of()
            : documents.described(built(route, bean), route, bean);
    boolean open = described.isEmpty() && known.stream().noneMatch(it -> isOf(it, route));
    return open && undescribed ? documents.undescribed(route, bean) : described;
  }

  private static boolean isOf(DetectedOperation operation, Route route) {
    Narrowing narrowing = route.narrowing();
    return operation.operation().path().equals(PathPatterns.template(narrowing.path()))
        && (narrowing.methods().isEmpty()
            || narrowing.methods().contains(operation.operation().method().name()));
  }

  private RouteDescription built(Route route, SourceMethod bean) {
    List<Step> steps = route.documentation() == null ? List.of() : route.documentation();
    SourceAnnotation operation = OperationBuilders.operation(steps, route.handler().location());
    return RouteDescription.of(operation, operation, route.narrowing(), bean.location());
  }

  /** A single annotation describes the first route; of several each its own. */
  private static Optional<Route> described(
      SourceAnnotation annotation, List<SourceAnnotation> all, List<Route> routes) {
    return all.size() == 1 ? routes.stream().findFirst() : described(annotation, routes);
  }

  private static RouteDescription description(SourceAnnotation annotation, @Nullable Route route) {
    return RouteDescription.of(
        annotation,
        annotation.annotation("operation").orElse(null),
        route == null ? null : route.narrowing(),
        annotation.location());
  }

  /** The route is found by its path, and where several have it by what else is stated. */
  private static Optional<Route> described(SourceAnnotation annotation, List<Route> routes) {
    String path = annotation.string("path").orElse("");
    List<Route> ofPath = routes.stream().filter(it -> it.narrowing().path().equals(path)).toList();
    return ofPath.size() < 2
        ? ofPath.stream().findFirst()
        : ofPath.stream().filter(it -> describes(annotation, it.narrowing())).findFirst();
  }

  private static boolean describes(SourceAnnotation annotation, Narrowing narrowing) {
    return isStated(annotation.strings("method"), narrowing.methods())
        && isStated(annotation.strings("produces"), narrowing.produces())
        && isStated(annotation.strings("consumes"), narrowing.consumes());
  }

  private static boolean isStated(List<String> stated, List<String> actual) {
    return stated.isEmpty() || (stated.size() == actual.size() && actual.containsAll(stated));
  }

  private void reportUnreadable(Snippet route, SourceMethod bean) {
    context.report(
        SpringDiagnostics.UNREADABLE_ROUTE,
        Severity.WARNING,
        "a route of '"
            + bean.name()
            + "' is left out: its path or shape is not literal in the sources",
        route.location());
  }
}
