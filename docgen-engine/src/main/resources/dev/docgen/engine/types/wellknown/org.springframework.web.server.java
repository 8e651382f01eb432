package org.springframework.web.server;

public class ContentTooLargeException extends org.springframework.web.server.ResponseStatusException {}

public class MethodNotAllowedException extends org.springframework.web.server.ResponseStatusException {
  public org.springframework.http.HttpHeaders getHeaders();
  public String getHttpMethod();
  public java.util.Set<org.springframework.http.HttpMethod> getSupportedMethods();
}

public class MissingRequestValueException extends org.springframework.web.server.ServerWebInputException {
  public String getLabel();
  public String getName();
  public Class<?> getType();
}

public class NotAcceptableStatusException extends org.springframework.web.server.ResponseStatusException {
  public org.springframework.http.HttpHeaders getHeaders();
  public java.util.List<org.springframework.http.MediaType> getSupportedMediaTypes();
}

public class PayloadTooLargeException extends org.springframework.web.server.ResponseStatusException {}

public class ResponseStatusException extends org.springframework.web.ErrorResponseException {
  public ResponseStatusException(int rawStatusCode, String reason, Throwable cause) {}
  public ResponseStatusException(org.springframework.http.HttpStatusCode status) {}
  public ResponseStatusException(org.springframework.http.HttpStatusCode status, String reason) {}
  public ResponseStatusException(org.springframework.http.HttpStatusCode status, String reason, Throwable cause) {}
  public org.springframework.http.HttpHeaders getHeaders();
  public String getMessage();
  public String getReason();
  public org.springframework.http.ProblemDetail updateAndGetBody(org.springframework.context.MessageSource messageSource, java.util.Locale locale);
}

public class ServerErrorException extends org.springframework.web.server.ResponseStatusException {
  public java.lang.reflect.Method getHandlerMethod();
  public org.springframework.core.MethodParameter getMethodParameter();
}

public interface ServerWebExchange {
  String LOG_ID_ATTRIBUTE = "org.springframework.web.server.ServerWebExchange.LOG_ID";
  org.springframework.context.ApplicationContext getApplicationContext();
  java.util.Map<String, Object> getAttributes();
  reactor.core.publisher.Mono<org.springframework.util.MultiValueMap<String, String>> getFormData();
  org.springframework.context.i18n.LocaleContext getLocaleContext();
  String getLogPrefix();
  reactor.core.publisher.Mono<org.springframework.util.MultiValueMap<String, org.springframework.http.codec.multipart.Part>> getMultipartData();
  <T extends java.security.Principal> reactor.core.publisher.Mono<T> getPrincipal();
  org.springframework.http.server.reactive.ServerHttpRequest getRequest();
  org.springframework.http.server.reactive.ServerHttpResponse getResponse();
  reactor.core.publisher.Mono<org.springframework.web.server.WebSession> getSession();
  boolean isNotModified();
  public interface Builder {}
}

public class ServerWebExchangeDecorator implements org.springframework.web.server.ServerWebExchange {
  public org.springframework.context.ApplicationContext getApplicationContext();
  public java.util.Map<String, Object> getAttributes();
  public org.springframework.web.server.ServerWebExchange getDelegate();
  public reactor.core.publisher.Mono<org.springframework.util.MultiValueMap<String, String>> getFormData();
  public org.springframework.context.i18n.LocaleContext getLocaleContext();
  public String getLogPrefix();
  public reactor.core.publisher.Mono<org.springframework.util.MultiValueMap<String, org.springframework.http.codec.multipart.Part>> getMultipartData();
  public <T extends java.security.Principal> reactor.core.publisher.Mono<T> getPrincipal();
  public org.springframework.http.server.reactive.ServerHttpRequest getRequest();
  public org.springframework.http.server.reactive.ServerHttpResponse getResponse();
  public reactor.core.publisher.Mono<org.springframework.web.server.WebSession> getSession();
  public boolean isNotModified();
}

public class ServerWebInputException extends org.springframework.web.server.ResponseStatusException {
  public org.springframework.core.MethodParameter getMethodParameter();
}

public class UnsatisfiedRequestParameterException extends org.springframework.web.server.ServerWebInputException {
  public java.util.List<String> getConditions();
  public org.springframework.util.MultiValueMap<String, String> getRequestParams();
}

public class UnsupportedMediaTypeStatusException extends org.springframework.web.server.ResponseStatusException {
  public org.springframework.core.ResolvableType getBodyType();
  public org.springframework.http.MediaType getContentType();
  public org.springframework.http.HttpHeaders getHeaders();
  public java.util.List<org.springframework.http.MediaType> getSupportedMediaTypes();
}

public interface WebExceptionHandler {}

public interface WebFilter {}

public interface WebFilterChain {}

public interface WebHandler {}

public interface WebSession {
  java.util.Map<String, Object> getAttributes();
  java.time.Instant getCreationTime();
  String getId();
  java.time.Instant getLastAccessTime();
  java.time.Duration getMaxIdleTime();
  boolean isExpired();
  boolean isStarted();
}
