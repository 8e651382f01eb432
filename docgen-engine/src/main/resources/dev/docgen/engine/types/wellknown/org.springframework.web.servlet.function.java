package org.springframework.web.servlet.function;

public interface HandlerFilterFunction<T extends org.springframework.web.servlet.function.ServerResponse, R extends org.springframework.web.servlet.function.ServerResponse> {
  R filter(org.springframework.web.servlet.function.ServerRequest request, org.springframework.web.servlet.function.HandlerFunction<T> next);
}

public interface HandlerFunction<T extends org.springframework.web.servlet.function.ServerResponse> {
  T handle(org.springframework.web.servlet.function.ServerRequest request);
}

public interface RenderingResponse extends org.springframework.web.servlet.function.ServerResponse {
  public interface Builder {}
}

public interface RequestPredicate {
  default void accept(org.springframework.web.servlet.function.RequestPredicates.Visitor visitor);
  default org.springframework.web.servlet.function.RequestPredicate and(org.springframework.web.servlet.function.RequestPredicate other);
  default org.springframework.web.servlet.function.RequestPredicate negate();
  default java.util.Optional<org.springframework.web.servlet.function.ServerRequest> nest(org.springframework.web.servlet.function.ServerRequest request);
  default org.springframework.web.servlet.function.RequestPredicate or(org.springframework.web.servlet.function.RequestPredicate other);
  boolean test(org.springframework.web.servlet.function.ServerRequest request);
}

public abstract class RequestPredicates {
  public RequestPredicates() {}
  public static org.springframework.web.servlet.function.RequestPredicate DELETE(String pattern);
  public static org.springframework.web.servlet.function.RequestPredicate GET(String pattern);
  public static org.springframework.web.servlet.function.RequestPredicate HEAD(String pattern);
  public static org.springframework.web.servlet.function.RequestPredicate OPTIONS(String pattern);
  public static org.springframework.web.servlet.function.RequestPredicate PATCH(String pattern);
  public static org.springframework.web.servlet.function.RequestPredicate POST(String pattern);
  public static org.springframework.web.servlet.function.RequestPredicate PUT(String pattern);
  public static org.springframework.web.servlet.function.RequestPredicate accept(org.springframework.http.MediaType... mediaTypes);
  public static org.springframework.web.servlet.function.RequestPredicate all();
  public static org.springframework.web.servlet.function.RequestPredicate contentType(org.springframework.http.MediaType... mediaTypes);
  public static org.springframework.web.servlet.function.RequestPredicate headers(java.util.function.Predicate<org.springframework.web.servlet.function.ServerRequest.Headers> headersPredicate);
  public static org.springframework.web.servlet.function.RequestPredicate method(org.springframework.http.HttpMethod httpMethod);
  public static org.springframework.web.servlet.function.RequestPredicate methods(org.springframework.http.HttpMethod... httpMethods);
  public static org.springframework.web.servlet.function.RequestPredicate param(String name, String value);
  public static org.springframework.web.servlet.function.RequestPredicate param(String name, java.util.function.Predicate<String> predicate);
  public static org.springframework.web.servlet.function.RequestPredicate path(String pattern);
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public static org.springframework.web.servlet.function.RequestPredicate pathExtension(String extension);
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public static org.springframework.web.servlet.function.RequestPredicate pathExtension(java.util.function.Predicate<String> extensionPredicate);
  public static java.util.function.Function<String, org.springframework.web.servlet.function.RequestPredicate> pathPredicates(org.springframework.web.util.pattern.PathPatternParser patternParser);
  public static org.springframework.web.servlet.function.RequestPredicate version(Object version);
  public interface Visitor {}
}

public interface RouterFunction<T extends org.springframework.web.servlet.function.ServerResponse> {
  default void accept(org.springframework.web.servlet.function.RouterFunctions.Visitor visitor);
  default org.springframework.web.servlet.function.RouterFunction<T> and(org.springframework.web.servlet.function.RouterFunction<T> other);
  default org.springframework.web.servlet.function.RouterFunction<T> andNest(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.RouterFunction<T> routerFunction);
  default org.springframework.web.servlet.function.RouterFunction<?> andOther(org.springframework.web.servlet.function.RouterFunction<?> other);
  default org.springframework.web.servlet.function.RouterFunction<T> andRoute(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
  default <S extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunction<S> filter(org.springframework.web.servlet.function.HandlerFilterFunction<T, S> filterFunction);
  java.util.Optional<org.springframework.web.servlet.function.HandlerFunction<T>> route(org.springframework.web.servlet.function.ServerRequest request);
  default org.springframework.web.servlet.function.RouterFunction<T> withAttribute(String name, Object value);
  default org.springframework.web.servlet.function.RouterFunction<T> withAttributes(java.util.function.Consumer<java.util.Map<String, Object>> attributesConsumer);
}

public abstract class RouterFunctions {
  public static final String REQUEST_ATTRIBUTE = "org.springframework.web.servlet.function.RouterFunctions.request";
  public static final String URI_TEMPLATE_VARIABLES_ATTRIBUTE = "org.springframework.web.servlet.function.RouterFunctions.uriTemplateVariables";
  public static final String MATCHING_PATTERN_ATTRIBUTE = "org.springframework.web.servlet.function.RouterFunctions.matchingPattern";
  public RouterFunctions() {}
  public static <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunction<T> changeParser(org.springframework.web.servlet.function.RouterFunction<T> routerFunction, org.springframework.web.util.pattern.PathPatternParser parser);
  public static <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunction<T> nest(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.RouterFunction<T> routerFunction);
  public static org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> resource(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.core.io.Resource resource);
  public static org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> resource(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.core.io.Resource resource, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
  public static java.util.function.Function<org.springframework.web.servlet.function.ServerRequest, java.util.Optional<org.springframework.core.io.Resource>> resourceLookupFunction(String pattern, org.springframework.core.io.Resource location);
  public static org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> resources(String pattern, org.springframework.core.io.Resource location);
  public static org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> resources(String pattern, org.springframework.core.io.Resource location, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
  public static org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> resources(java.util.function.Function<org.springframework.web.servlet.function.ServerRequest, java.util.Optional<org.springframework.core.io.Resource>> lookupFunction);
  public static org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> resources(java.util.function.Function<org.springframework.web.servlet.function.ServerRequest, java.util.Optional<org.springframework.core.io.Resource>> lookupFunction, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
  public static <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunction<T> route(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
  public static org.springframework.web.servlet.function.RouterFunctions.Builder route();
  public interface Builder {
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder DELETE(String pattern, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder DELETE(String pattern, org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder DELETE(org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder DELETE(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder GET(String pattern, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder GET(String pattern, org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder GET(org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder GET(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder HEAD(String pattern, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder HEAD(String pattern, org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder HEAD(org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder HEAD(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder OPTIONS(String pattern, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder OPTIONS(String pattern, org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder OPTIONS(org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder OPTIONS(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PATCH(String pattern, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PATCH(String pattern, org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PATCH(org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PATCH(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder POST(String pattern, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder POST(String pattern, org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder POST(org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder POST(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PUT(String pattern, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PUT(String pattern, org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PUT(org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder PUT(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder add(org.springframework.web.servlet.function.RouterFunction<T> routerFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse, R extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder after(java.util.function.BiFunction<org.springframework.web.servlet.function.ServerRequest, T, R> responseProcessor);
    org.springframework.web.servlet.function.RouterFunctions.Builder before(java.util.function.Function<org.springframework.web.servlet.function.ServerRequest, org.springframework.web.servlet.function.ServerRequest> requestProcessor);
    org.springframework.web.servlet.function.RouterFunction<org.springframework.web.servlet.function.ServerResponse> build();
    <T extends org.springframework.web.servlet.function.ServerResponse, R extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder filter(org.springframework.web.servlet.function.HandlerFilterFunction<T, R> filterFunction);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder nest(org.springframework.web.servlet.function.RequestPredicate predicate, java.util.function.Supplier<org.springframework.web.servlet.function.RouterFunction<T>> routerFunctionSupplier);
    org.springframework.web.servlet.function.RouterFunctions.Builder nest(org.springframework.web.servlet.function.RequestPredicate predicate, java.util.function.Consumer<org.springframework.web.servlet.function.RouterFunctions.Builder> builderConsumer);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder onError(Class<? extends Throwable> exceptionType, java.util.function.BiFunction<Throwable, org.springframework.web.servlet.function.ServerRequest, T> responseProvider);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder onError(java.util.function.Predicate<Throwable> predicate, java.util.function.BiFunction<Throwable, org.springframework.web.servlet.function.ServerRequest, T> responseProvider);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder path(String pattern, java.util.function.Supplier<org.springframework.web.servlet.function.RouterFunction<T>> routerFunctionSupplier);
    org.springframework.web.servlet.function.RouterFunctions.Builder path(String pattern, java.util.function.Consumer<org.springframework.web.servlet.function.RouterFunctions.Builder> builderConsumer);
    org.springframework.web.servlet.function.RouterFunctions.Builder resource(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.core.io.Resource resource);
    org.springframework.web.servlet.function.RouterFunctions.Builder resource(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.core.io.Resource resource, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
    org.springframework.web.servlet.function.RouterFunctions.Builder resources(String pattern, org.springframework.core.io.Resource location);
    org.springframework.web.servlet.function.RouterFunctions.Builder resources(String pattern, org.springframework.core.io.Resource location, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
    org.springframework.web.servlet.function.RouterFunctions.Builder resources(java.util.function.Function<org.springframework.web.servlet.function.ServerRequest, java.util.Optional<org.springframework.core.io.Resource>> lookupFunction);
    org.springframework.web.servlet.function.RouterFunctions.Builder resources(java.util.function.Function<org.springframework.web.servlet.function.ServerRequest, java.util.Optional<org.springframework.core.io.Resource>> lookupFunction, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
    <T extends org.springframework.web.servlet.function.ServerResponse> org.springframework.web.servlet.function.RouterFunctions.Builder route(org.springframework.web.servlet.function.RequestPredicate predicate, org.springframework.web.servlet.function.HandlerFunction<T> handlerFunction);
    org.springframework.web.servlet.function.RouterFunctions.Builder withAttribute(String name, Object value);
    org.springframework.web.servlet.function.RouterFunctions.Builder withAttributes(java.util.function.Consumer<java.util.Map<String, Object>> attributesConsumer);
  }
  public interface Visitor {}
}

public interface ServerRequest {
  org.springframework.web.accept.ApiVersionStrategy apiVersionStrategy();
  default java.util.Optional<Object> attribute(String name);
  java.util.Map<String, Object> attributes();
  <T> T bind(Class<T> bindType, java.util.function.Consumer<org.springframework.web.bind.WebDataBinder> dataBinderCustomizer);
  default <T> T bind(Class<T> bindType);
  <T> T body(Class<T> bodyType);
  <T> T body(org.springframework.core.ParameterizedTypeReference<T> bodyType);
  default java.util.Optional<org.springframework.web.servlet.function.ServerResponse> checkNotModified(String etag);
  default java.util.Optional<org.springframework.web.servlet.function.ServerResponse> checkNotModified(java.time.Instant lastModified);
  default java.util.Optional<org.springframework.web.servlet.function.ServerResponse> checkNotModified(java.time.Instant lastModified, String etag);
  org.springframework.util.MultiValueMap<String, jakarta.servlet.http.Cookie> cookies();
  static org.springframework.web.servlet.function.ServerRequest create(jakarta.servlet.http.HttpServletRequest servletRequest, java.util.List<org.springframework.http.converter.HttpMessageConverter<?>> messageReaders);
  static org.springframework.web.servlet.function.ServerRequest create(jakarta.servlet.http.HttpServletRequest servletRequest, java.util.List<org.springframework.http.converter.HttpMessageConverter<?>> messageReaders, org.springframework.web.accept.ApiVersionStrategy versionStrategy);
  static org.springframework.web.servlet.function.ServerRequest.Builder from(org.springframework.web.servlet.function.ServerRequest other);
  org.springframework.web.servlet.function.ServerRequest.Headers headers();
  java.util.List<org.springframework.http.converter.HttpMessageConverter<?>> messageConverters();
  org.springframework.http.HttpMethod method();
  org.springframework.util.MultiValueMap<String, jakarta.servlet.http.Part> multipartData();
  default java.util.Optional<String> param(String name);
  org.springframework.util.MultiValueMap<String, String> params();
  default String path();
  default String pathVariable(String name);
  java.util.Map<String, String> pathVariables();
  java.util.Optional<java.security.Principal> principal();
  java.util.Optional<java.net.InetSocketAddress> remoteAddress();
  default org.springframework.http.server.RequestPath requestPath();
  jakarta.servlet.http.HttpServletRequest servletRequest();
  jakarta.servlet.http.HttpSession session();
  java.net.URI uri();
  org.springframework.web.util.UriBuilder uriBuilder();
  public interface Builder {}
  public interface Headers {}
}

public interface ServerResponse {
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder accepted();
  static org.springframework.web.servlet.function.ServerResponse async(Object asyncResponse);
  static org.springframework.web.servlet.function.ServerResponse async(Object asyncResponse, java.time.Duration timeout);
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder badRequest();
  org.springframework.util.MultiValueMap<String, jakarta.servlet.http.Cookie> cookies();
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder created(java.net.URI location);
  static org.springframework.web.servlet.function.ServerResponse from(org.springframework.web.ErrorResponse response);
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder from(org.springframework.web.servlet.function.ServerResponse other);
  org.springframework.http.HttpHeaders headers();
  static org.springframework.web.servlet.function.ServerResponse.HeadersBuilder<?> noContent();
  static org.springframework.web.servlet.function.ServerResponse.HeadersBuilder<?> notFound();
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder ok();
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder permanentRedirect(java.net.URI location);
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder seeOther(java.net.URI location);
  static org.springframework.web.servlet.function.ServerResponse sse(java.util.function.Consumer<org.springframework.web.servlet.function.ServerResponse.SseBuilder> consumer);
  static org.springframework.web.servlet.function.ServerResponse sse(java.util.function.Consumer<org.springframework.web.servlet.function.ServerResponse.SseBuilder> consumer, java.time.Duration timeout);
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder status(int status);
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder status(org.springframework.http.HttpStatusCode status);
  org.springframework.http.HttpStatusCode statusCode();
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder temporaryRedirect(java.net.URI location);
  static org.springframework.web.servlet.function.ServerResponse.BodyBuilder unprocessableContent();
  @java.lang.Deprecated(since = "7.0") static org.springframework.web.servlet.function.ServerResponse.BodyBuilder unprocessableEntity();
  org.springframework.web.servlet.ModelAndView writeTo(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response, org.springframework.web.servlet.function.ServerResponse.Context context);
  public interface BodyBuilder extends org.springframework.web.servlet.function.ServerResponse.HeadersBuilder<org.springframework.web.servlet.function.ServerResponse.BodyBuilder> {
    <T> org.springframework.web.servlet.function.ServerResponse body(T body, org.springframework.core.ParameterizedTypeReference<T> bodyType);
    org.springframework.web.servlet.function.ServerResponse body(Object body);
    org.springframework.web.servlet.function.ServerResponse.BodyBuilder contentLength(long contentLength);
    org.springframework.web.servlet.function.ServerResponse.BodyBuilder contentType(org.springframework.http.MediaType contentType);
    org.springframework.web.servlet.function.ServerResponse render(String name, Object... modelAttributes);
    org.springframework.web.servlet.function.ServerResponse render(String name, java.util.Map<String, ?> model);
    org.springframework.web.servlet.function.ServerResponse stream(java.util.function.Consumer<org.springframework.web.servlet.function.ServerResponse.StreamBuilder> streamConsumer);
  }
  public interface Context {}
  public interface HeadersBuilder<B extends org.springframework.web.servlet.function.ServerResponse.HeadersBuilder<B>> {
    B allow(java.util.Set<org.springframework.http.HttpMethod> allowedMethods);
    B allow(org.springframework.http.HttpMethod... allowedMethods);
    org.springframework.web.servlet.function.ServerResponse build();
    org.springframework.web.servlet.function.ServerResponse build(org.springframework.web.servlet.function.ServerResponse.HeadersBuilder.WriteFunction writeFunction);
    B cacheControl(org.springframework.http.CacheControl cacheControl);
    B cookie(jakarta.servlet.http.Cookie cookie);
    B cookies(java.util.function.Consumer<org.springframework.util.MultiValueMap<String, jakarta.servlet.http.Cookie>> cookiesConsumer);
    B eTag(String eTag);
    B header(String headerName, String... headerValues);
    B headers(java.util.function.Consumer<org.springframework.http.HttpHeaders> headersConsumer);
    B lastModified(java.time.Instant lastModified);
    B lastModified(java.time.ZonedDateTime lastModified);
    B location(java.net.URI location);
    B varyBy(String... requestHeaders);
    public interface WriteFunction {
      org.springframework.web.servlet.ModelAndView write(jakarta.servlet.http.HttpServletRequest servletRequest, jakarta.servlet.http.HttpServletResponse servletResponse);
    }
  }
  public interface SseBuilder {}
  public interface StreamBuilder {}
}
