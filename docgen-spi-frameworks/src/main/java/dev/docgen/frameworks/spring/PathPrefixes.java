package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.Severity;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Prefixes that {@code PathMatchConfigurer.addPathPrefix} and {@code
 * RequestMappingHandlerMapping.setPathPrefixes} put before the paths of controllers (Spring
 * Framework reference, "Path Matching"): of those whose predicate matches a controller the first
 * counts. Immutable.
 */
final class PathPrefixes {
  /**
   * The property that states prefixes which code computes: {@code /admin=**.admin.**,
   * /app=shop.app} puts {@code /admin} before the paths of controllers in packages that match the
   * pattern.
   */
  private static final String STATED = "docgen.spring.path-prefixes";

  private static final String CONFIGURE = "configurePathMatch";
  private static final String SET = "setPathPrefixes";
  private static final String[] CONFIGURERS = {
    "org.springframework.web.servlet.config.annotation.WebMvcConfigurer",
    "org.springframework.web.reactive.config.WebFluxConfigurer"
  };

  private record Prefix(String text, Predicate<SourceType> controllers) {}

  private final List<Prefix> prefixes;

  private PathPrefixes(List<Prefix> prefixes) {
    this.prefixes = List.copyOf(prefixes);
  }

  static PathPrefixes read(DetectionContext context, SpringProperties properties) {
    List<Prefix> stated = stated(properties);
    if (!stated.isEmpty()) {
      return new PathPrefixes(stated);
    }
    List<Prefix> prefixes = new ArrayList<>();
    for (String configurer : CONFIGURERS) {
      for (SourceType type : context.sources().subtypesOf(configurer)) {
        for (SourceMethod method : type.methods()) {
          if (method.name().equals(CONFIGURE)) {
            Function.of(method)
                .ifPresent(it -> read(it.callsOnParameter(), context, properties, prefixes));
          }
        }
      }
    }
    for (SourceUnit unit : context.sources().mentioning(SET)) {
      for (SourceType type : unit.allTypes()) {
        type.methods().forEach(it -> readMappings(it, context, properties, prefixes));
      }
    }
    return new PathPrefixes(prefixes);
  }

  private static List<Prefix> stated(SpringProperties properties) {
    List<Prefix> prefixes = new ArrayList<>();
    for (String entry : properties.list(STATED)) {
      String[] parts = entry.split("=", 2);
      if (parts.length == 2) {
        prefixes.add(new Prefix(parts[0].strip(), type -> isIn(type, parts[1].strip())));
      }
    }
    return prefixes;
  }

  private static boolean isIn(SourceType type, String packages) {
    return AntPattern.matches(packages.replace('.', '/'), type.packageName().replace('.', '/'));
  }

  /** Calls on a handler mapping take a map: {@code Map.of(prefix, predicate, …)}. */
  private static void readMappings(
      SourceMethod method,
      DetectionContext context,
      SpringProperties properties,
      List<Prefix> prefixes) {
    SourceBody body = method.body().orElse(null);
    if (body == null) {
      return;
    }
    for (MethodCallExpr call : body.syntax().findAll(MethodCallExpr.class)) {
      if (call.getNameAsString().equals(SET) && call.getArguments().size() == 1) {
        Chain map = Snippet.in(body, call.getArgument(0)).chain();
        if (map.type().equals("Map") && map.creator().equals("of")) {
          List<Snippet> entries = map.arguments();
          for (int i = 0; i + 1 < entries.size(); i += 2) {
            add(entries.get(i), entries.get(i + 1), entries.get(i), context, properties, prefixes);
          }
        } else {
          reportUnreadable(Snippet.in(body, call), context);
        }
      }
    }
  }

  private static void read(
      List<Step> steps,
      DetectionContext context,
      SpringProperties properties,
      List<Prefix> prefixes) {
    for (Step step : steps) {
      if (step.name().equals("addPathPrefix") && step.arguments().size() == 2) {
        add(
            step.arguments().get(0),
            step.arguments().get(1),
            step.call(),
            context,
            properties,
            prefixes);
      }
    }
  }

  private static void add(
      Snippet prefix,
      Snippet predicate,
      Snippet place,
      DetectionContext context,
      SpringProperties properties,
      List<Prefix> prefixes) {
    Optional<String> text = prefix.text().map(properties::resolve);
    Optional<Predicate<SourceType>> controllers = controllers(predicate, context);
    if (text.isPresent() && controllers.isPresent()) {
      prefixes.add(new Prefix(text.get(), controllers.get()));
    } else {
      reportUnreadable(place, context);
    }
  }

  private static void reportUnreadable(Snippet place, DetectionContext context) {
    context.report(
        SpringDiagnostics.UNREADABLE_PREFIX,
        Severity.WARNING,
        "'" + place + "' is not literal; paths are documented without that prefix",
        place.location());
  }

  private static Optional<Predicate<SourceType>> controllers(
      Snippet predicate, DetectionContext context) {
    Optional<Function> lambda = predicate.function();
    if (lambda.isPresent()) {
      return lambda.get().results().stream().findFirst().flatMap(PathPrefixes::tested);
    }
    Chain chain = predicate.chain();
    if (!chain.steps().isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = chain.arguments().stream().flatMap(it -> it.text().stream()).toList();
    List<JavaType> types =
        chain.arguments().stream().flatMap(it -> it.classLiteral().stream()).toList();
    return switch (chain.creator()) {
      case "forAnyHandlerType" -> Optional.of(type -> true);
      case "forAnnotation" -> Optional.of(type -> isAnnotated(type, types));
      case "forBasePackage" -> Optional.of(type -> isWithin(type, texts));
      case "forAssignableType" -> Optional.of(type -> isAny(type, types, context));
      default -> Optional.empty();
    };
  }

  /** A lambda that asks for an annotation, or answers a constant. */
  private static Optional<Predicate<SourceType>> tested(Snippet result) {
    Optional<Object> constant = result.constant();
    if (constant.isPresent()) {
      return Optional.of(type -> Boolean.TRUE.equals(constant.get()));
    }
    Chain chain = result.chain();
    List<JavaType> types =
        chain.steps().stream()
            .flatMap(step -> step.arguments().stream())
            .flatMap(it -> it.classLiteral().stream())
            .toList();
    boolean annotation =
        chain.steps().size() == 1 && chain.steps().get(0).name().equals("isAnnotationPresent");
    return annotation ? Optional.of(type -> isAnnotated(type, types)) : Optional.empty();
  }

  private static boolean isAnnotated(SourceType type, List<JavaType> annotations) {
    return annotations.stream().anyMatch(it -> type.inheritedAnnotations().has(it.describe()));
  }

  private static boolean isWithin(SourceType type, List<String> packages) {
    return packages.stream()
        .anyMatch(it -> type.packageName().equals(it) || type.packageName().startsWith(it + "."));
  }

  private static boolean isAny(
      SourceType type, List<JavaType> supertypes, DetectionContext context) {
    return context.sources().supertypes(type.type()).stream()
        .anyMatch(it -> supertypes.stream().anyMatch(wanted -> wanted.is(it.qualifiedName())));
  }

  /** Returns a controller's pattern with the prefix that concerns it. */
  String apply(SourceType controller, String pattern) {
    return prefixes.stream()
        .filter(it -> it.controllers().test(controller))
        .findFirst()
        .map(it -> PathPatterns.combine(List.of(it.text()), List.of(pattern)).get(0))
        .orElse(pattern);
  }
}
