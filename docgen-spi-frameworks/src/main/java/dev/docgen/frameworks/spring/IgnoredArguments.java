package dev.docgen.frameworks.spring;

import dev.docgen.source.Annotations;
import java.util.Set;

/** Tells the arguments that no caller sends (springdoc, {@code isParamToIgnore}). */
final class IgnoredArguments {
  private static final String[] DEMANDING = {
    SpringAnnotations.REQUEST_PARAM, SpringAnnotations.PATH_VARIABLE, SpringAnnotations.REQUEST_BODY
  };
  private static final Set<String> MAP = Set.of("java.util.Map");

  private IgnoredArguments() {}

  static boolean ignores(Argument argument, SpringApplication application) {
    Annotations annotations = argument.annotations();
    if (application.settings().has(annotations, SpringDocSettings.Kind.ANNOTATIONS)
        || isTypeHidden(argument, application)) {
      return true;
    }
    for (String demanding : DEMANDING) {
      if (annotations.find(demanding).filter(it -> it.bool("required").orElse(true)).isPresent()) {
        return false;
      }
    }
    boolean bodyMap =
        annotations.has(SpringAnnotations.REQUEST_BODY, SpringAnnotations.REQUEST_PART)
            && SpringTypes.isA(argument.type(), MAP, application.sources());
    return !bodyMap && application.settings().is(argument.type(), SpringDocSettings.Kind.INJECTED);
  }

  private static boolean isTypeHidden(Argument argument, SpringApplication application) {
    return application
        .sources()
        .type(argument.type())
        .map(
            type ->
                application
                    .settings()
                    .has(type.inheritedAnnotations(), SpringDocSettings.Kind.ANNOTATIONS))
        .orElse(false);
  }
}
