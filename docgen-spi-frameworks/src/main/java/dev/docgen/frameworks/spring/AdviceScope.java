package dev.docgen.frameworks.spring;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which controllers an advice applies to: the selectors of {@code @ControllerAdvice}. */
final class AdviceScope {
  private static final List<String> SELECTORS =
      List.of("value", "basePackages", "basePackageClasses", "assignableTypes", "annotations");

  private AdviceScope() {}

  /** Returns whether one of the selectors matches, or there is none. */
  static boolean covers(SourceType advice, SourceType controller, SourceTree sources) {
    Optional<SourceAnnotation> found =
        advice
            .inheritedAnnotations()
            .find(SpringAnnotations.REST_CONTROLLER_ADVICE, SpringAnnotations.CONTROLLER_ADVICE);
    return found.map(annotation -> covers(annotation, controller, sources)).orElse(true);
  }

  /** Returns whether there is no selector. */
  static boolean coversAll(SourceType advice) {
    return advice
        .inheritedAnnotations()
        .find(SpringAnnotations.REST_CONTROLLER_ADVICE, SpringAnnotations.CONTROLLER_ADVICE)
        .map(annotation -> SELECTORS.stream().noneMatch(annotation::isSet))
        .orElse(true);
  }

  /** Returns the precedence that {@code @Order} gives, the lowest number first; last without it. */
  static int order(SourceType advice) {
    Optional<SourceAnnotation> order =
        advice.annotations().find("org.springframework.core.annotation.Order");
    if (order.map(it -> it.unevaluated("value").toString().contains("HIGHEST")).orElse(false)) {
      return Integer.MIN_VALUE;
    }
    return order.flatMap(it -> it.number("value")).map(Number::intValue).orElse(Integer.MAX_VALUE);
  }

  private static boolean covers(
      SourceAnnotation annotation, SourceType controller, SourceTree sources) {
    List<String> packages = new ArrayList<>(annotation.strings("value"));
    packages.addAll(annotation.strings("basePackages"));
    for (JavaType type : annotation.types("basePackageClasses")) {
      sources.type(type).ifPresent(it -> packages.add(it.packageName()));
    }
    List<JavaType> assignable = annotation.types("assignableTypes");
    List<JavaType> annotations = annotation.types("annotations");
    if (packages.isEmpty() && assignable.isEmpty() && annotations.isEmpty()) {
      return true;
    }
    return packages.stream().anyMatch(it -> isIn(controller, it))
        || assignable.stream().anyMatch(it -> isA(controller, it, sources))
        || annotations.stream().anyMatch(it -> bears(controller, it));
  }

  private static boolean isIn(SourceType controller, String packageName) {
    return controller.packageName().equals(packageName)
        || controller.packageName().startsWith(packageName + ".");
  }

  private static boolean isA(SourceType controller, JavaType type, SourceTree sources) {
    return SpringTypes.isA(controller.type(), Set.of(type.describe()), sources);
  }

  private static boolean bears(SourceType controller, JavaType annotation) {
    Annotations annotations = controller.inheritedAnnotations();
    return annotations.has(annotation.describe());
  }
}
