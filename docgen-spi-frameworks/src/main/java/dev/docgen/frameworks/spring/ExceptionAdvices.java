package dev.docgen.frameworks.spring;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exception handlers of an application: those of {@code @ControllerAdvice} beans concern every
 * controller they apply to, those of a controller itself (springdoc, {@code
 * GenericResponseService.getGenericMapResponse}). Immutable and thread-safe.
 */
final class ExceptionAdvices {
  private static final Set<String> THROWABLE = Set.of("java.lang.Throwable");
  private static final Set<String> DEFAULT_HANDLERS =
      Set.of(
          "org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler",
          "org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler");
  private static final String PROBLEM_JSON = "application/problem+json";

  private record Advice(SourceType type, List<ExceptionHandling> handlings) {}

  private final SpringApplication application;
  private final List<Advice> advices;
  private final boolean active;

  private ExceptionAdvices(SpringApplication application, boolean active, List<Advice> advices) {
    this.application = application;
    this.active = active;
    this.advices = List.copyOf(advices);
  }

  static ExceptionAdvices read(SpringApplication application) {
    boolean active =
        application.properties().flag("springdoc.override-with-generic-response", true)
            || application.isPrecise();
    List<Advice> advices = new ArrayList<>();
    List<SourceType> types =
        application
            .sources()
            .annotatedWith(
                SpringAnnotations.CONTROLLER_ADVICE, SpringAnnotations.REST_CONTROLLER_ADVICE);
    for (SourceType type : active ? types : List.<SourceType>of()) {
      advices.add(new Advice(type, handlings(application, type)));
    }
    return new ExceptionAdvices(application, active, advices);
  }

  private static List<ExceptionHandling> handlings(SpringApplication application, SourceType type) {
    List<ExceptionHandling> result = new ArrayList<>();
    for (SourceMethod method : application.sources().methods(type.type())) {
      Optional<SourceAnnotation> annotation =
          method.annotations().find(SpringAnnotations.EXCEPTION_HANDLER);
      boolean handles = annotation.isPresent() || overridesDefault(method, type, application);
      if (handles && !Controllers.isHidden(method)) {
        result.add(
            new ExceptionHandling(
                method,
                annotation
                    .map(it -> exceptions(it, method, application.sources()))
                    .orElse(List.of()),
                responses(application, method)));
      }
    }
    return result;
  }

  /** Spring's base class for advices handles its own exceptions in methods meant to override. */
  private static boolean overridesDefault(
      SourceMethod method, SourceType type, SpringApplication application) {
    return method.name().startsWith("handle")
        && method.annotations().has("java.lang.Override")
        && SpringTypes.isA(type.type(), DEFAULT_HANDLERS, application.sources());
  }

  private static List<JavaType> exceptions(
      SourceAnnotation annotation, SourceMethod method, SourceTree sources) {
    List<JavaType> declared = new ArrayList<>(annotation.types("value"));
    declared.addAll(annotation.types("exception"));
    if (!declared.isEmpty()) {
      return declared;
    }
    return method.parameters().stream()
        .map(SourceParameter::type)
        .filter(type -> isThrowable(type, sources))
        .toList();
  }

  /** A type outside the sources is known by the suffix that all exceptions have by custom. */
  private static boolean isThrowable(JavaType type, SourceTree sources) {
    return SpringTypes.isA(type, THROWABLE, sources)
        || type.describe().endsWith("Exception")
        || type.describe().endsWith("Error");
  }

  private static Map<String, ResponseDraft> responses(
      SpringApplication application, SourceMethod method) {
    List<String> mapped =
        method
            .inheritedAnnotations()
            .find(SpringAnnotations.REQUEST_MAPPING)
            .map(annotation -> annotation.strings("produces"))
            .orElse(List.of());
    List<String> produces = mapped.isEmpty() ? application.defaultProduces() : mapped;
    Map<String, ResponseDraft> responses =
        new ResponsesReader(
                application, method, produces, Handler.views(method.inheritedAnnotations()))
            .ofExceptionHandler();
    if (method.returnType().is(SpringTypes.PROBLEM_DETAIL)) {
      responses.values().forEach(draft -> asProblem(draft, application.defaultProduces().get(0)));
    }
    return responses;
  }

  private static void asProblem(ResponseDraft draft, String defaultType) {
    if (draft.content != null && draft.content.containsKey(defaultType)) {
      draft.content.put(PROBLEM_JSON, draft.content.remove(defaultType));
    }
  }

  /** Returns the responses that a controller's own exception handlers give, by code. */
  Map<String, ResponseDraft> own(SourceType controller) {
    Map<String, ResponseDraft> result = new LinkedHashMap<>();
    if (active) {
      handlings(application, controller).forEach(handling -> result.putAll(handling.responses()));
    }
    return result;
  }

  /** Returns the responses that advices add to those of a handler method, by code. */
  Map<String, ResponseDraft> shared(SourceType controller, SourceMethod method) {
    Map<String, ResponseDraft> result = new LinkedHashMap<>();
    for (Advice advice : advices) {
      if (!advice.type().qualifiedName().equals(controller.qualifiedName())
          && AdviceScope.covers(advice.type(), controller, application.sources())) {
        for (ExceptionHandling handling : advice.handlings()) {
          if (concerns(handling, method)) {
            handling.responses().forEach(result::putIfAbsent);
          }
        }
      }
    }
    return result;
  }

  /**
   * Returns the exception handlers that a controller's exceptions meet, in the order in which
   * Spring asks them: its own, then those of each advice by {@code @Order} (Spring Framework
   * reference, "Controller Advice", "Exceptions").
   */
  List<List<ExceptionHandling>> inOrder(SourceType controller) {
    List<List<ExceptionHandling>> result = new ArrayList<>();
    result.add(handlings(application, controller));
    advices.stream()
        .filter(it -> !it.type().qualifiedName().equals(controller.qualifiedName()))
        .filter(it -> AdviceScope.covers(it.type(), controller, application.sources()))
        .sorted(Comparator.comparingInt(it -> AdviceScope.order(it.type())))
        .forEach(it -> result.add(it.handlings()));
    return result;
  }

  /** Returns the exception handlers of advices that apply to whatever raises, in Spring's order. */
  List<List<ExceptionHandling>> ofAll() {
    return advices.stream()
        .filter(it -> AdviceScope.coversAll(it.type()))
        .sorted(Comparator.comparingInt(it -> AdviceScope.order(it.type())))
        .map(Advice::handlings)
        .toList();
  }

  /** Returns whether an advice that applies to whatever raises has Spring's handlers. */
  boolean hasDefaultsForAll() {
    return advices.stream()
        .filter(it -> AdviceScope.coversAll(it.type()))
        .anyMatch(it -> SpringTypes.isA(it.type().type(), DEFAULT_HANDLERS, application.sources()));
  }

  /** Returns whether an advice for a controller has Spring's handlers of Spring's exceptions. */
  boolean hasDefaults(SourceType controller) {
    return advices.stream()
        .filter(it -> AdviceScope.covers(it.type(), controller, application.sources()))
        .anyMatch(it -> SpringTypes.isA(it.type().type(), DEFAULT_HANDLERS, application.sources()));
  }

  private boolean concerns(ExceptionHandling handling, SourceMethod method) {
    return handling.exceptions().isEmpty()
        || handling.exceptions().stream()
            .anyMatch(
                exception ->
                    Exceptions.isUnchecked(exception, application.sources())
                        || method.thrownTypes().stream()
                            .anyMatch(thrown -> related(thrown, exception)));
  }

  private boolean related(JavaType first, JavaType second) {
    return isSubtype(first, second) || isSubtype(second, first);
  }

  private boolean isSubtype(JavaType type, JavaType supertype) {
    return supertype instanceof ClassType known
        && SpringTypes.isA(type, Set.of(known.qualifiedName()), application.sources());
  }
}
