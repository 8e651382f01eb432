package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The base paths of applications: {@code @ApplicationPath} (Jakarta REST 3.1, section 2.3.2), and
 * what Quarkus is configured with. An application that lists its classes is theirs alone.
 */
final class ApplicationPaths {
  private final List<SourceType> applications;
  private final Map<String, String> listed = new LinkedHashMap<>();
  private final String base;

  private ApplicationPaths(SourceTree sources, MicroProfileConfig config, ScanScope scope) {
    applications = applications(sources, scope);
    String root =
        PathTemplates.join(
            config.get("quarkus.http.root-path").orElse(""),
            config
                .get("quarkus.rest.path")
                .or(() -> config.get("quarkus.resteasy-reactive.path"))
                .or(() -> config.get("quarkus.resteasy.path"))
                .orElse(""));
    boolean disabled =
        config.flag(RestApplication.SMALLRYE + "application-path.disable", false)
            || config.flag("mp.openapi.extensions.application-path.disable", false);
    String shared = root;
    for (SourceType application : applications) {
      String path = PathTemplates.join(root, path(application, disabled));
      Set<String> classes = resources(application, sources);
      classes.forEach(name -> listed.putIfAbsent(name, path));
      if (classes.isEmpty()) {
        shared = path;
      }
    }
    base = shared;
  }

  static ApplicationPaths read(SourceTree sources, MicroProfileConfig config, ScanScope scope) {
    return new ApplicationPaths(sources, config, scope);
  }

  private static List<SourceType> applications(SourceTree sources, ScanScope scope) {
    List<SourceType> found = new ArrayList<>();
    for (String name : RestAnnotations.APPLICATION) {
      sources.subtypesOf(name).stream().filter(scope::includes).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static String path(SourceType application, boolean disabled) {
    return Optional.of(application.inheritedAnnotations())
        .filter(any -> !disabled)
        .flatMap(annotations -> annotations.find(RestAnnotations.APPLICATION_PATH))
        .or(() -> application.inheritedAnnotations().find(RestAnnotations.PATH))
        .flatMap(annotation -> annotation.string("value"))
        .map(path -> path.replaceFirst("/\\*$", ""))
        .orElse("");
  }

  private static Set<String> resources(SourceType application, SourceTree sources) {
    Set<String> names = classes(application);
    names.removeIf(
        name ->
            sources
                .type(name)
                .filter(it -> it.inheritedAnnotations().has(RestAnnotations.PATH))
                .isEmpty());
    return names;
  }

  /** Returns the classes that {@code getClasses} and {@code getSingletons} name literally. */
  private static Set<String> classes(SourceType application) {
    Set<String> names = new LinkedHashSet<>();
    for (SourceMethod method : application.methods()) {
      if (method.name().equals("getClasses") || method.name().equals("getSingletons")) {
        method
            .body()
            .ifPresent(
                body -> {
                  body.syntax()
                      .findAll(ClassExpr.class)
                      .forEach(it -> names.add(body.resolve(it.getType()).describe()));
                  body.syntax()
                      .findAll(ObjectCreationExpr.class)
                      .forEach(it -> names.add(body.resolve(it.getType()).describe()));
                });
      }
    }
    return names;
  }

  /** Returns the application classes, sorted by file. */
  List<SourceType> applications() {
    return applications;
  }

  /** Returns the path before that of a root resource class. */
  String of(SourceType resource) {
    return listed.getOrDefault(resource.qualifiedName(), base);
  }
}
