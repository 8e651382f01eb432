package dev.docgen.frameworks.spring;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import java.util.List;

/**
 * Whether handlers run on Spring WebFlux or on Spring MVC, which raise exceptions of different
 * classes (Spring Framework reference, "Error Responses"). Sources that name neither's classes, or
 * both's, are told apart handler by handler: Spring MVC accepts reactive return types, too. The
 * build file is not asked. Immutable.
 *
 * @param servlet whether something names Spring MVC or servlets
 * @param reactive whether something names WebFlux
 */
record WebStack(boolean servlet, boolean reactive) {
  private static final List<String> REACTIVE_TYPES =
      List.of(
          "reactor.core.publisher.Mono",
          "reactor.core.publisher.Flux",
          "org.reactivestreams.Publisher");
  private static final String[] SERVLET = {
    "HttpServletRequest", "HttpServletResponse", "WebMvcConfigurer", "EnableWebMvc", "MultipartFile"
  };
  private static final String[] REACTIVE = {
    "ServerWebExchange",
    "ServerHttpRequest",
    "ServerHttpSecurity",
    "WebFluxConfigurer",
    "EnableWebFlux",
    "EnableWebFluxSecurity",
    "WebExchangeBindException",
    "ServerWebInputException",
    "FilePart"
  };

  static WebStack read(SourceTree sources) {
    return new WebStack(
        !sources.mentioning(SERVLET).isEmpty(), !sources.mentioning(REACTIVE).isEmpty());
  }

  boolean isReactive(SourceMethod handler) {
    return servlet == reactive ? answersReactively(handler) : reactive;
  }

  private static boolean answersReactively(SourceMethod handler) {
    JavaType answer = handler.returnType();
    return REACTIVE_TYPES.stream().anyMatch(answer::is);
  }
}
