package dev.docgen.frameworks.spring;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists what a handler method takes, parameter objects taken apart (springdoc, {@code
 * DelegatingMethodParameter}).
 */
final class ArgumentReader {
  private static final String[] WHOLE = {
    SpringAnnotations.REQUEST_BODY, SpringAnnotations.REQUEST_PART
  };

  private final SourceTree sources;
  private final SpringDocSettings settings;
  private final boolean flattenAll;

  ArgumentReader(SpringApplication application) {
    sources = application.sources();
    settings = application.settings();
    flattenAll = application.properties().flag("springdoc.default-flat-param-object", false);
  }

  List<Argument> read(SourceMethod method) {
    List<Argument> result = new ArrayList<>();
    for (SourceParameter parameter : method.parameters()) {
      Annotations annotations = parameter.inheritedAnnotations();
      if (isParameterObject(parameter.type(), annotations)) {
        result.addAll(new ParameterObject(sources, settings).fields(parameter));
      } else {
        result.add(
            new Argument(
                parameter.name(),
                parameter.type(),
                annotations,
                false,
                mayBeAbsent(parameter.type(), annotations),
                method
                    .inheritedJavadoc()
                    .param(parameter.name())
                    .filter(text -> !text.isBlank())
                    .orElse(null),
                parameter.location()));
      }
    }
    return result;
  }

  private boolean isParameterObject(JavaType type, Annotations annotations) {
    if (ParameterObject.isPage(type)) {
      return isMarked(type, annotations);
    }
    return !settings.isSimple(type)
        && (isMarked(type, annotations) || (flattenAll && isPlain(type, annotations)));
  }

  private boolean isMarked(JavaType type, Annotations annotations) {
    return annotations.has(
            SpringAnnotations.PARAMETER_OBJECT, SpringAnnotations.PARAMETER_OBJECT_V1)
        || sources
            .type(type)
            .map(
                declared ->
                    declared
                        .inheritedAnnotations()
                        .has(
                            SpringAnnotations.PARAMETER_OBJECT,
                            SpringAnnotations.PARAMETER_OBJECT_V1))
            .orElse(false);
  }

  private boolean isPlain(JavaType type, Annotations annotations) {
    return !annotations.has(WHOLE) && !settings.is(type, SpringDocSettings.Kind.INJECTED);
  }

  /** As {@code MethodParameter.isOptional}: an Optional, or {@code @Nullable} of any package. */
  static boolean mayBeAbsent(JavaType type, Annotations annotations) {
    return (type instanceof ClassType known && known.qualifiedName().equals("java.util.Optional"))
        || annotations.findSimple("Nullable").isPresent()
        || type.annotations().stream().anyMatch(it -> it.simpleName().equals("Nullable"));
  }
}
