package dev.docgen.frameworks.javalin;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Server;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the routes of Javalin 5 to 7 applications in the code that adds them, and what each asks
 * and answers in the code of its handler.
 */
public final class JavalinDetector implements FrameworkDetector {
  static final String ID = "javalin";

  /** The property of a request that names a version of javalin-openapi's. */
  private static final String VERSION = "docgen.group";

  /** Made by {@link java.util.ServiceLoader}. */
  public JavalinDetector() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> markers() {
    return JavalinApplication.MARKERS;
  }

  @Override
  public Conventions conventions() {
    return JavalinConventions.plain();
  }

  @Override
  public Conventions conventions(GenerationRequest request, SourceTree sources) {
    return JavalinConventions.of(sources);
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    JavalinApplication application = JavalinApplication.of(context);
    List<Route> routes = application.routesFrom(unit);
    if (routes.isEmpty()) {
      return List.of();
    }
    RaisedAnswers raised =
        context.shared(RaisedAnswers.class, () -> new RaisedAnswers(context, application));
    RouteOperation operations = new RouteOperation(context, application, raised);
    return routes.stream().filter(it -> isWanted(it, context)).map(operations::read).toList();
  }

  /** An annotation may hide its operation, or put it in another version of the document. */
  private static boolean isWanted(Route route, DetectionContext context) {
    Optional<String> version = Optional.ofNullable(context.request().properties().get(VERSION));
    return route.said().stream()
        .noneMatch(it -> it.isIgnored() || version.filter(name -> !it.isOf(name)).isPresent());
  }

  @Override
  public ApiModel describeApplication(DetectionContext context) {
    ApiModel.Builder model = ApiModel.builder();
    JavalinApplication.of(context)
        .contextPath()
        .filter(it -> !it.equals("/"))
        .ifPresent(it -> model.addServer(Server.builder().url(it).build()));
    PluginDescription.add(context.sources(), model);
    return model.build();
  }
}
