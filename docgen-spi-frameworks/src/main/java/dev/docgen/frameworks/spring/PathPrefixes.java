package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Prefixes that {@code PathMatchConfigurer.addPathPrefix} puts before the paths of controllers
 * (Spring Framework reference, "Path Matching"): of those whose predicate matches a controller the
 * first counts. Immutable.
 */
final class PathPrefixes {
  private static final String CONFIGURE = "configurePathMatch";
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
    return new PathPrefixes(prefixes);
  }

  private static void read(
      List<Step> steps,
      DetectionContext context,
      SpringProperties properties,
      List<Prefix> prefixes) {
    for (Step step : steps) {
      if (step.name().equals("addPathPrefix") && step.arguments().size() == 2) {
        Optional<String> text = step.text(0).map(properties::resolve);
        Optional<Predicate<SourceType>> controllers = controllers(step.arguments().get(1), context);
        if (text.isPresent() && controllers.isPresent()) {
          prefixes.add(new Prefix(text.get(), controllers.get()));
        } else {
          context.report(
              SpringDiagnostics.UNREADABLE_PREFIX,
              Severity.WARNING,
              "'" + step.call() + "' is not literal; paths are documented without that prefix",
              step.call().location());
        }
      }
    }
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
