package org.springframework.web.reactive.function.server;

public interface EntityResponse<T> extends org.springframework.web.reactive.function.server.ServerResponse {
  public interface Builder<T> {}
}

public interface HandlerFilterFunction<T extends org.springframework.web.reactive.function.server.ServerResponse, R extends org.springframework.web.reactive.function.server.ServerResponse> {
  reactor.core.publisher.Mono<R> filter(org.springframework.web.reactive.function.server.ServerRequest request, org.springframework.web.reactive.function.server.HandlerFunction<T> next);
}

public interface HandlerFunction<T extends org.springframework.web.reactive.function.server.ServerResponse> {
  reactor.core.publisher.Mono<T> handle(org.springframework.web.reactive.function.server.ServerRequest request);
}

public interface RenderingResponse extends org.springframework.web.reactive.function.server.ServerResponse {
  public interface Builder {}
}

public interface RequestPredicate {
  default void accept(org.springframework.web.reactive.function.server.RequestPredicates.Visitor visitor);
  default org.springframework.web.reactive.function.server.RequestPredicate and(org.springframework.web.reactive.function.server.RequestPredicate other);
  default org.springframework.web.reactive.function.server.RequestPredicate negate();
  default java.util.Optional<org.springframework.web.reactive.function.server.ServerRequest> nest(org.springframework.web.reactive.function.server.ServerRequest request);
  default org.springframework.web.reactive.function.server.RequestPredicate or(org.springframework.web.reactive.function.server.RequestPredicate other);
  boolean test(org.springframework.web.reactive.function.server.ServerRequest request);
}

public abstract class RequestPredicates {
  public RequestPredicates() {}
  public static org.springframework.web.reactive.function.server.RequestPredicate DELETE(String pattern);
  public static org.springframework.web.reactive.function.server.RequestPredicate GET(String pattern);
  public static org.springframework.web.reactive.function.server.RequestPredicate HEAD(String pattern);
  public static org.springframework.web.reactive.function.server.RequestPredicate OPTIONS(String pattern);
  public static org.springframework.web.reactive.function.server.RequestPredicate PATCH(String pattern);
  public static org.springframework.web.reactive.function.server.RequestPredicate POST(String pattern);
  public static org.springframework.web.reactive.function.server.RequestPredicate PUT(String pattern);
  public static org.springframework.web.reactive.function.server.RequestPredicate accept(org.springframework.http.MediaType... mediaTypes);
  public static org.springframework.web.reactive.function.server.RequestPredicate all();
  public static org.springframework.web.reactive.function.server.RequestPredicate contentType(org.springframework.http.MediaType... mediaTypes);
  public static org.springframework.web.reactive.function.server.RequestPredicate headers(java.util.function.Predicate<org.springframework.web.reactive.function.server.ServerRequest.Headers> headersPredicate);
  public static org.springframework.web.reactive.function.server.RequestPredicate method(org.springframework.http.HttpMethod httpMethod);
  public static org.springframework.web.reactive.function.server.RequestPredicate methods(org.springframework.http.HttpMethod... httpMethods);
  public static org.springframework.web.reactive.function.server.RequestPredicate path(String pattern);
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public static org.springframework.web.reactive.function.server.RequestPredicate pathExtension(String extension);
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public static org.springframework.web.reactive.function.server.RequestPredicate pathExtension(java.util.function.Predicate<String> extensionPredicate);
  public static java.util.function.Function<String, org.springframework.web.reactive.function.server.RequestPredicate> pathPredicates(org.springframework.web.util.pattern.PathPatternParser patternParser);
  public static org.springframework.web.reactive.function.server.RequestPredicate queryParam(String name, String value);
  public static org.springframework.web.reactive.function.server.RequestPredicate queryParam(String name, java.util.function.Predicate<String> predicate);
  public static org.springframework.web.reactive.function.server.RequestPredicate version(Object version);
  public interface Visitor {}
}

public interface RouterFunction<T extends org.springframework.web.reactive.function.server.ServerResponse> {
  default void accept(org.springframework.web.reactive.function.server.RouterFunctions.Visitor visitor);
  default org.springframework.web.reactive.function.server.RouterFunction<T> and(org.springframework.web.reactive.function.server.RouterFunction<T> other);
  default org.springframework.web.reactive.function.server.RouterFunction<T> andNest(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.RouterFunction<T> routerFunction);
  default org.springframework.web.reactive.function.server.RouterFunction<?> andOther(org.springframework.web.reactive.function.server.RouterFunction<?> other);
  default org.springframework.web.reactive.function.server.RouterFunction<T> andRoute(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
  default <S extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunction<S> filter(org.springframework.web.reactive.function.server.HandlerFilterFunction<T, S> filterFunction);
  reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.HandlerFunction<T>> route(org.springframework.web.reactive.function.server.ServerRequest request);
  default org.springframework.web.reactive.function.server.RouterFunction<T> withAttribute(String name, Object value);
  default org.springframework.web.reactive.function.server.RouterFunction<T> withAttributes(java.util.function.Consumer<java.util.Map<String, Object>> attributesConsumer);
}

public abstract class RouterFunctions {
  public static final String REQUEST_ATTRIBUTE = "org.springframework.web.reactive.function.server.RouterFunctions.request";
  public static final String URI_TEMPLATE_VARIABLES_ATTRIBUTE = "org.springframework.web.reactive.function.server.RouterFunctions.uriTemplateVariables";
  public static final String MATCHING_PATTERN_ATTRIBUTE = "org.springframework.web.reactive.function.server.RouterFunctions.matchingPattern";
  public RouterFunctions() {}
  public static <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunction<T> changeParser(org.springframework.web.reactive.function.server.RouterFunction<T> routerFunction, org.springframework.web.util.pattern.PathPatternParser parser);
  public static <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunction<T> nest(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.RouterFunction<T> routerFunction);
  public static org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> resource(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.core.io.Resource resource);
  public static org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> resource(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.core.io.Resource resource, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
  public static java.util.function.Function<org.springframework.web.reactive.function.server.ServerRequest, reactor.core.publisher.Mono<org.springframework.core.io.Resource>> resourceLookupFunction(String pattern, org.springframework.core.io.Resource location);
  public static org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> resources(String pattern, org.springframework.core.io.Resource location);
  public static org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> resources(String pattern, org.springframework.core.io.Resource location, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
  public static org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> resources(java.util.function.Function<org.springframework.web.reactive.function.server.ServerRequest, reactor.core.publisher.Mono<org.springframework.core.io.Resource>> lookupFunction);
  public static org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> resources(java.util.function.Function<org.springframework.web.reactive.function.server.ServerRequest, reactor.core.publisher.Mono<org.springframework.core.io.Resource>> lookupFunction, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
  public static <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunction<T> route(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
  public static org.springframework.web.reactive.function.server.RouterFunctions.Builder route();
  public static org.springframework.http.server.reactive.HttpHandler toHttpHandler(org.springframework.web.reactive.function.server.RouterFunction<?> routerFunction);
  public static org.springframework.http.server.reactive.HttpHandler toHttpHandler(org.springframework.web.reactive.function.server.RouterFunction<?> routerFunction, org.springframework.web.reactive.function.server.HandlerStrategies strategies);
  public static org.springframework.web.server.WebHandler toWebHandler(org.springframework.web.reactive.function.server.RouterFunction<?> routerFunction);
  public static org.springframework.web.server.WebHandler toWebHandler(org.springframework.web.reactive.function.server.RouterFunction<?> routerFunction, org.springframework.web.reactive.function.server.HandlerStrategies strategies);
  public interface Builder {
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder DELETE(String pattern, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder DELETE(String pattern, org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder DELETE(org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder DELETE(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder GET(String pattern, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder GET(String pattern, org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder GET(org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder GET(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder HEAD(String pattern, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder HEAD(String pattern, org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder HEAD(org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder HEAD(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder OPTIONS(String pattern, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder OPTIONS(String pattern, org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder OPTIONS(org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder OPTIONS(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PATCH(String pattern, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PATCH(String pattern, org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PATCH(org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PATCH(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder POST(String pattern, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder POST(String pattern, org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder POST(org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder POST(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PUT(String pattern, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PUT(String pattern, org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PUT(org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder PUT(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder add(org.springframework.web.reactive.function.server.RouterFunction<T> routerFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse, R extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder after(java.util.function.BiFunction<org.springframework.web.reactive.function.server.ServerRequest, T, R> responseProcessor);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder before(java.util.function.Function<org.springframework.web.reactive.function.server.ServerRequest, org.springframework.web.reactive.function.server.ServerRequest> requestProcessor);
    org.springframework.web.reactive.function.server.RouterFunction<org.springframework.web.reactive.function.server.ServerResponse> build();
    <T extends org.springframework.web.reactive.function.server.ServerResponse, R extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder filter(org.springframework.web.reactive.function.server.HandlerFilterFunction<T, R> filterFunction);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder nest(org.springframework.web.reactive.function.server.RequestPredicate predicate, java.util.function.Supplier<org.springframework.web.reactive.function.server.RouterFunction<T>> routerFunctionSupplier);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder nest(org.springframework.web.reactive.function.server.RequestPredicate predicate, java.util.function.Consumer<org.springframework.web.reactive.function.server.RouterFunctions.Builder> builderConsumer);
    <T extends Throwable> org.springframework.web.reactive.function.server.RouterFunctions.Builder onError(Class<T> exceptionType, java.util.function.BiFunction<? super T, org.springframework.web.reactive.function.server.ServerRequest, reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse>> responseProvider);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder onError(java.util.function.Predicate<? super Throwable> predicate, java.util.function.BiFunction<? super Throwable, org.springframework.web.reactive.function.server.ServerRequest, reactor.core.publisher.Mono<T>> responseProvider);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder path(String pattern, java.util.function.Supplier<org.springframework.web.reactive.function.server.RouterFunction<T>> routerFunctionSupplier);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder path(String pattern, java.util.function.Consumer<org.springframework.web.reactive.function.server.RouterFunctions.Builder> builderConsumer);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder resource(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.core.io.Resource resource);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder resource(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.core.io.Resource resource, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder resources(String pattern, org.springframework.core.io.Resource location);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder resources(String pattern, org.springframework.core.io.Resource location, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder resources(java.util.function.Function<org.springframework.web.reactive.function.server.ServerRequest, reactor.core.publisher.Mono<org.springframework.core.io.Resource>> lookupFunction);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder resources(java.util.function.Function<org.springframework.web.reactive.function.server.ServerRequest, reactor.core.publisher.Mono<org.springframework.core.io.Resource>> lookupFunction, java.util.function.BiConsumer<org.springframework.core.io.Resource, org.springframework.http.HttpHeaders> headersConsumer);
    <T extends org.springframework.web.reactive.function.server.ServerResponse> org.springframework.web.reactive.function.server.RouterFunctions.Builder route(org.springframework.web.reactive.function.server.RequestPredicate predicate, org.springframework.web.reactive.function.server.HandlerFunction<T> handlerFunction);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder withAttribute(String name, Object value);
    org.springframework.web.reactive.function.server.RouterFunctions.Builder withAttributes(java.util.function.Consumer<java.util.Map<String, Object>> attributesConsumer);
  }
  public interface Visitor {}
}

public interface ServerRequest {
  org.springframework.web.reactive.accept.ApiVersionStrategy apiVersionStrategy();
  default java.util.Optional<Object> attribute(String name);
  java.util.Map<String, Object> attributes();
  <T> reactor.core.publisher.Mono<T> bind(Class<T> bindType, java.util.function.Consumer<org.springframework.web.bind.WebDataBinder> dataBinderCustomizer);
  default <T> reactor.core.publisher.Mono<T> bind(Class<T> bindType);
  <T> T body(org.springframework.web.reactive.function.BodyExtractor<T, ? super org.springframework.http.server.reactive.ServerHttpRequest> extractor);
  <T> T body(org.springframework.web.reactive.function.BodyExtractor<T, ? super org.springframework.http.server.reactive.ServerHttpRequest> extractor, java.util.Map<String, Object> hints);
  <T> reactor.core.publisher.Flux<T> bodyToFlux(Class<? extends T> elementClass);
  <T> reactor.core.publisher.Flux<T> bodyToFlux(org.springframework.core.ParameterizedTypeReference<T> typeReference);
  <T> reactor.core.publisher.Mono<T> bodyToMono(Class<? extends T> elementClass);
  <T> reactor.core.publisher.Mono<T> bodyToMono(org.springframework.core.ParameterizedTypeReference<T> typeReference);
  default reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> checkNotModified(String etag);
  default reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> checkNotModified(java.time.Instant lastModified);
  default reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> checkNotModified(java.time.Instant lastModified, String etag);
  org.springframework.util.MultiValueMap<String, org.springframework.http.HttpCookie> cookies();
  static org.springframework.web.reactive.function.server.ServerRequest create(org.springframework.web.server.ServerWebExchange exchange, java.util.List<org.springframework.http.codec.HttpMessageReader<?>> messageReaders);
  static org.springframework.web.reactive.function.server.ServerRequest create(org.springframework.web.server.ServerWebExchange exchange, java.util.List<org.springframework.http.codec.HttpMessageReader<?>> messageReaders, org.springframework.web.reactive.accept.ApiVersionStrategy versionStrategy);
  org.springframework.web.server.ServerWebExchange exchange();
  reactor.core.publisher.Mono<org.springframework.util.MultiValueMap<String, String>> formData();
  static org.springframework.web.reactive.function.server.ServerRequest.Builder from(org.springframework.web.reactive.function.server.ServerRequest other);
  org.springframework.web.reactive.function.server.ServerRequest.Headers headers();
  java.util.Optional<java.net.InetSocketAddress> localAddress();
  java.util.List<org.springframework.http.codec.HttpMessageReader<?>> messageReaders();
  org.springframework.http.HttpMethod method();
  reactor.core.publisher.Mono<org.springframework.util.MultiValueMap<String, org.springframework.http.codec.multipart.Part>> multipartData();
  default String path();
  default String pathVariable(String name);
  java.util.Map<String, String> pathVariables();
  reactor.core.publisher.Mono<? extends java.security.Principal> principal();
  default java.util.Optional<String> queryParam(String name);
  org.springframework.util.MultiValueMap<String, String> queryParams();
  java.util.Optional<java.net.InetSocketAddress> remoteAddress();
  default org.springframework.http.server.RequestPath requestPath();
  reactor.core.publisher.Mono<org.springframework.web.server.WebSession> session();
  java.net.URI uri();
  org.springframework.web.util.UriBuilder uriBuilder();
  public interface Builder {}
  public interface Headers {}
}

public interface ServerResponse {
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder accepted();
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder badRequest();
  org.springframework.util.MultiValueMap<String, org.springframework.http.ResponseCookie> cookies();
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder created(java.net.URI location);
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder from(org.springframework.web.reactive.function.server.ServerResponse other);
  static reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> from(org.springframework.web.ErrorResponse response);
  org.springframework.http.HttpHeaders headers();
  static org.springframework.web.reactive.function.server.ServerResponse.HeadersBuilder<?> noContent();
  static org.springframework.web.reactive.function.server.ServerResponse.HeadersBuilder<?> notFound();
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder ok();
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder permanentRedirect(java.net.URI location);
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder seeOther(java.net.URI location);
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder status(int status);
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder status(org.springframework.http.HttpStatusCode status);
  org.springframework.http.HttpStatusCode statusCode();
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder temporaryRedirect(java.net.URI location);
  static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder unprocessableContent();
  @java.lang.Deprecated(since = "7.0") static org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder unprocessableEntity();
  reactor.core.publisher.Mono<Void> writeTo(org.springframework.web.server.ServerWebExchange exchange, org.springframework.web.reactive.function.server.ServerResponse.Context context);
  public interface BodyBuilder extends org.springframework.web.reactive.function.server.ServerResponse.HeadersBuilder<org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder> {
    <T, P extends org.reactivestreams.Publisher<T>> reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> body(P publisher, Class<T> elementClass);
    <T, P extends org.reactivestreams.Publisher<T>> reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> body(P publisher, org.springframework.core.ParameterizedTypeReference<T> elementTypeRef);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> body(Object producer, Class<?> elementClass);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> body(Object producer, org.springframework.core.ParameterizedTypeReference<?> elementTypeRef);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> body(org.springframework.web.reactive.function.BodyInserter<?, ? super org.springframework.http.server.reactive.ServerHttpResponse> inserter);
    <T> reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> bodyValue(T body, org.springframework.core.ParameterizedTypeReference<T> bodyType);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> bodyValue(Object body);
    org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder contentLength(long contentLength);
    org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder contentType(org.springframework.http.MediaType contentType);
    org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder hint(String key, Object value);
    org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder hints(java.util.function.Consumer<java.util.Map<String, Object>> hintsConsumer);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> render(String name, Object... modelAttributes);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> render(String name, java.util.Map<String, ?> model);
  }
  public interface Context {}
  public interface HeadersBuilder<B extends org.springframework.web.reactive.function.server.ServerResponse.HeadersBuilder<B>> {
    B allow(java.util.Set<org.springframework.http.HttpMethod> allowedMethods);
    B allow(org.springframework.http.HttpMethod... allowedMethods);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> build();
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> build(java.util.function.BiFunction<org.springframework.web.server.ServerWebExchange, org.springframework.web.reactive.function.server.ServerResponse.Context, reactor.core.publisher.Mono<Void>> writeFunction);
    reactor.core.publisher.Mono<org.springframework.web.reactive.function.server.ServerResponse> build(org.reactivestreams.Publisher<Void> voidPublisher);
    B cacheControl(org.springframework.http.CacheControl cacheControl);
    B cookie(org.springframework.http.ResponseCookie cookie);
    B cookies(java.util.function.Consumer<org.springframework.util.MultiValueMap<String, org.springframework.http.ResponseCookie>> cookiesConsumer);
    B eTag(String eTag);
    B header(String headerName, String... headerValues);
    B headers(java.util.function.Consumer<org.springframework.http.HttpHeaders> headersConsumer);
    B lastModified(java.time.Instant lastModified);
    B lastModified(java.time.ZonedDateTime lastModified);
    B location(java.net.URI location);
    B varyBy(String... requestHeaders);
  }
}
