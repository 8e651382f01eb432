package dev.docgen.frameworks.spring;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceTree;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exceptions that Spring raises itself before a handler runs, by what the handler's signature
 * asks for (Spring Framework reference, "Method Arguments", "Validation", "Error Responses"; Spring
 * Security reference, "Method Security").
 */
final class ImplicitExceptions {
  private static final String BIND = "org.springframework.web.bind.";
  private static final String SERVER = "org.springframework.web.server.";
  private static final String UNREADABLE =
      "org.springframework.http.converter.HttpMessageNotReadableException";
  private static final String MEDIA_TYPE =
      "org.springframework.web.HttpMediaTypeNotSupportedException";
  private static final String MISSING_PART =
      "org.springframework.web.multipart.support.MissingServletRequestPartException";
  private static final String MISMATCH =
      "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException";
  private static final String BEAN_VALIDATION = "validation.constraints.";
  private static final String VALIDATED = "org.springframework.validation.annotation.Validated";
  private static final String[] VALID = {
    "jakarta.validation.Valid", "javax.validation.Valid", VALIDATED
  };
  private static final String[] SECURED = {
    "org.springframework.security.access.prepost.PreAuthorize",
    "org.springframework.security.access.annotation.Secured",
    "jakarta.annotation.security.RolesAllowed",
    "javax.annotation.security.RolesAllowed"
  };
  private static final Set<String> ERRORS =
      Set.of(
          "org.springframework.validation.Errors", "org.springframework.validation.BindingResult");

  /** What Spring WebFlux raises where Spring MVC raises the other. */
  private static final Map<String, String> REACTIVE =
      Map.ofEntries(
          Map.entry(UNREADABLE, SERVER + "ServerWebInputException"),
          Map.entry(MEDIA_TYPE, SERVER + "UnsupportedMediaTypeStatusException"),
          Map.entry(
              BIND + "MethodArgumentNotValidException", BIND + "support.WebExchangeBindException"),
          Map.entry(
              BIND + "MissingServletRequestParameterException",
              SERVER + "MissingRequestValueException"),
          Map.entry(
              BIND + "MissingRequestHeaderException", SERVER + "MissingRequestValueException"),
          Map.entry(
              BIND + "MissingRequestCookieException", SERVER + "MissingRequestValueException"),
          Map.entry(MISSING_PART, SERVER + "MissingRequestValueException"),
          Map.entry(MISMATCH, SERVER + "ServerWebInputException"));

  private static final Set<String> TEXTS =
      Set.of("java.lang.String", "java.lang.CharSequence", "java.lang.Object");

  private final Handler handler;
  private final SourceTree sources;
  private final Set<String> found = new LinkedHashSet<>();

  private ImplicitExceptions(Handler handler, SourceTree sources) {
    this.handler = handler;
    this.sources = sources;
  }

  /** Returns the exceptions' types, each once. */
  static List<JavaType> of(Handler handler, SourceTree sources, WebStack stack) {
    ImplicitExceptions implicit = new ImplicitExceptions(handler, sources);
    List<? extends SourceParameter> parameters = handler.method().parameters();
    for (SourceParameter parameter : parameters) {
      implicit.addBody(parameter, parameters);
      implicit.addValues(parameter);
      implicit.addConstraints(parameter);
    }
    if (handler.annotations().has(SECURED)
        || handler.controller().inheritedAnnotations().has(SECURED)) {
      implicit.found.add("org.springframework.security.access.AccessDeniedException");
    }
    boolean reactive = stack.isReactive(handler.method());
    return types(implicit.found, reactive);
  }

  /** Returns what reading the body in a handler function raises. */
  static List<JavaType> ofBody(boolean reactive) {
    return types(List.of(UNREADABLE, MEDIA_TYPE), reactive);
  }

  private static List<JavaType> types(Collection<String> servlet, boolean reactive) {
    return servlet.stream()
        .map(name -> reactive ? REACTIVE.getOrDefault(name, name) : name)
        .distinct()
        .<JavaType>map(JavaType::of)
        .toList();
  }

  private void addBody(SourceParameter parameter, List<? extends SourceParameter> all) {
    Annotations annotations = parameter.inheritedAnnotations();
    boolean body = annotations.has(SpringAnnotations.REQUEST_BODY);
    if (body) {
      found.add(UNREADABLE);
      found.add(MEDIA_TYPE);
    }
    if (annotations.has(VALID) && !isFollowedByErrors(parameter, all)) {
      found.add(BIND + "MethodArgumentNotValidException");
    }
  }

  /** Errors that the handler asks for are not raised. */
  private boolean isFollowedByErrors(
      SourceParameter parameter, List<? extends SourceParameter> all) {
    int next = parameter.index() + 1;
    return next < all.size() && SpringTypes.isA(all.get(next).type(), ERRORS, sources);
  }

  private void addValues(SourceParameter parameter) {
    Annotations annotations = parameter.inheritedAnnotations();
    addRequired(
        annotations.find(SpringAnnotations.REQUEST_PARAM),
        parameter,
        BIND + "MissingServletRequestParameterException");
    addRequired(
        annotations.find(SpringAnnotations.REQUEST_HEADER),
        parameter,
        BIND + "MissingRequestHeaderException");
    addRequired(
        annotations.find(SpringAnnotations.COOKIE_VALUE),
        parameter,
        BIND + "MissingRequestCookieException");
    addRequired(annotations.find(SpringAnnotations.REQUEST_PART), parameter, MISSING_PART);
    boolean converted =
        annotations.has(
            SpringAnnotations.REQUEST_PARAM,
            SpringAnnotations.PATH_VARIABLE,
            SpringAnnotations.REQUEST_HEADER,
            SpringAnnotations.COOKIE_VALUE);
    if (converted && isConverted(parameter.type())) {
      found.add(MISMATCH);
    }
  }

  private void addRequired(
      Optional<SourceAnnotation> annotation, SourceParameter parameter, String exception) {
    annotation
        .filter(it -> it.bool("required").orElse(true))
        .filter(it -> !it.isSet("defaultValue"))
        .filter(it -> !SpringTypes.isA(parameter.type(), SpringTypes.OPTIONALS, sources))
        .filter(it -> !SpringTypes.isA(parameter.type(), Set.of("java.util.Map"), sources))
        .ifPresent(it -> found.add(exception));
  }

  /** A text converts to every text; files and maps are not converted. */
  private boolean isConverted(JavaType type) {
    JavaType element =
        SpringTypes.isA(type, Set.of("java.util.Collection", "java.util.Optional"), sources)
            ? type.argument(0).orElse(type)
            : type;
    JavaType single = element instanceof JavaType.ArrayType array ? array.component() : element;
    return !TEXTS.contains(single.describe())
        && !SpringTypes.isA(single, SpringTypes.FILES, sources)
        && !SpringTypes.isA(single, Set.of("java.util.Map"), sources);
  }

  /** Proxies of {@code @Validated} classes come before the validation built into handlers. */
  private void addConstraints(SourceParameter parameter) {
    boolean constrained =
        parameter.inheritedAnnotations().declared().stream()
            .anyMatch(it -> it.qualifiedName().contains(BEAN_VALIDATION));
    if (constrained) {
      boolean proxied = handler.controller().inheritedAnnotations().has(VALIDATED);
      found.add(
          proxied
              ? "jakarta.validation.ConstraintViolationException"
              : "org.springframework.web.method.annotation.HandlerMethodValidationException");
    }
  }
}
