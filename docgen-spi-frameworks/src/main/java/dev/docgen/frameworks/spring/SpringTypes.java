package dev.docgen.frameworks.spring;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Set;

/** The types to which Spring and springdoc give a meaning of their own. */
final class SpringTypes {
  static final String PAGEABLE = "org.springframework.data.domain.Pageable";
  static final String PAGE_REQUEST = "org.springframework.data.domain.PageRequest";
  static final String SORT = "org.springframework.data.domain.Sort";
  static final String MODEL_AND_VIEW = "org.springframework.web.servlet.ModelAndView";
  static final String PROBLEM_DETAIL = "org.springframework.http.ProblemDetail";

  /**
   * Arguments that Spring injects and no caller sends (Spring Framework reference, "Method
   * Arguments"; springdoc, {@code AbstractRequestService} and its web stacks' additions).
   */
  static final Set<String> INJECTED =
      Set.of(
          "org.springframework.web.context.request.WebRequest",
          "org.springframework.web.context.request.NativeWebRequest",
          "java.security.Principal",
          "org.springframework.http.HttpMethod",
          "org.springframework.http.HttpHeaders",
          "java.util.Locale",
          "java.util.TimeZone",
          "java.time.ZoneId",
          "java.io.InputStream",
          "java.io.Reader",
          "java.io.OutputStream",
          "java.io.Writer",
          "java.util.Map",
          "org.springframework.util.MultiValueMap",
          "org.springframework.ui.Model",
          "org.springframework.ui.ModelMap",
          "org.springframework.web.servlet.mvc.support.RedirectAttributes",
          "org.springframework.validation.Errors",
          "org.springframework.validation.BindingResult",
          "org.springframework.web.bind.support.SessionStatus",
          "org.springframework.web.util.UriComponentsBuilder",
          "jakarta.servlet.ServletRequest",
          "jakarta.servlet.ServletResponse",
          "jakarta.servlet.http.HttpServletRequest",
          "jakarta.servlet.http.HttpServletResponse",
          "jakarta.servlet.http.HttpSession",
          "javax.servlet.ServletRequest",
          "javax.servlet.ServletResponse",
          "javax.servlet.http.HttpServletRequest",
          "javax.servlet.http.HttpServletResponse",
          "javax.servlet.http.HttpSession",
          "org.springframework.web.servlet.function.ServerRequest",
          "org.springframework.web.reactive.function.server.ServerRequest",
          "org.springframework.web.server.ServerWebExchange",
          "org.springframework.web.server.WebSession",
          "org.springframework.http.server.reactive.ServerHttpRequest",
          "org.springframework.http.server.reactive.ServerHttpResponse",
          "org.springframework.security.core.Authentication",
          "org.springframework.security.authentication.UsernamePasswordAuthenticationToken",
          "com.querydsl.core.types.Predicate",
          "kotlin.coroutines.Continuation");

  /** Types of uploaded files (springdoc, {@code GenericParameterService}). */
  static final Set<String> FILES =
      Set.of(
          "org.springframework.web.multipart.MultipartFile",
          "org.springframework.core.io.Resource",
          "org.springframework.web.multipart.MultipartRequest",
          "org.springframework.http.codec.multipart.FilePart");

  /** Wrappers around the answer, looked through (springdoc, {@code ConverterUtils}). */
  static final Set<String> WRAPPERS =
      Set.of(
          "java.util.concurrent.Callable",
          "org.springframework.http.ResponseEntity",
          "org.springframework.http.HttpEntity",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Future",
          "org.springframework.web.context.request.async.DeferredResult",
          "org.springframework.web.context.request.async.WebAsyncTask",
          "org.springframework.util.concurrent.ListenableFuture",
          "org.reactivestreams.Publisher",
          "reactor.core.publisher.Mono",
          "io.reactivex.rxjava3.core.Single",
          "io.reactivex.rxjava3.core.Maybe");

  /**
   * Streams of several answers, documented as arrays (springdoc, {@code WebFluxSupportConverter}).
   */
  static final Set<String> STREAMS =
      Set.of(
          "reactor.core.publisher.Flux",
          "io.reactivex.rxjava3.core.Observable",
          "io.reactivex.rxjava3.core.Flowable",
          "kotlinx.coroutines.flow.Flow");

  static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  /**
   * Types that a parameter object's field is read as one value of (springdoc, {@code
   * MethodParameterPojoExtractor}; swagger-core, {@code PrimitiveType}), subtypes included.
   */
  private static final Set<String> SIMPLE =
      Set.of(
          "java.lang.CharSequence",
          "java.lang.String",
          "java.lang.Object",
          "java.lang.Number",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Class",
          "java.lang.Iterable",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.nio.charset.Charset",
          "java.util.Map",
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.util.Date",
          "java.util.UUID",
          "java.util.TimeZone",
          "java.net.URI",
          "java.net.URL",
          "java.io.File");

  private static final List<String> SIMPLE_PACKAGES = List.of("java.time.");

  private SpringTypes() {}

  /** Returns whether a type is one of these or a subtype of one. */
  static boolean isA(JavaType type, Set<String> names, SourceTree sources) {
    if (type instanceof ClassType known) {
      return names.contains(known.qualifiedName())
          || sources.supertypes(known).stream()
              .anyMatch(supertype -> names.contains(supertype.qualifiedName()));
    }
    return type instanceof UnresolvedType unknown && names.contains(unknown.name());
  }

  /** Returns whether a parameter object's field of that type is one value, not an object. */
  static boolean isSimple(JavaType type, SourceTree sources) {
    if (!(type instanceof ClassType known)) {
      return true;
    }
    return SIMPLE_PACKAGES.stream().anyMatch(known.qualifiedName()::startsWith)
        || isA(known, SIMPLE, sources)
        || sources
            .type(known)
            .map(declared -> declared.kind() == SourceType.Kind.ENUM)
            .orElse(true);
  }
}
