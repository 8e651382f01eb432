package org.springframework.http;

public class CacheControl {
  public String getHeaderValue();
}

public final class ContentDisposition {
  public java.nio.charset.Charset getCharset();
  public String getFilename();
  public String getName();
  public String getType();
  public boolean isAttachment();
  public boolean isFormData();
  public boolean isInline();
  public interface Builder {}
}

public class HttpCookie {
  public String getName();
  public String getValue();
}

public class HttpEntity<T> {
  public static final org.springframework.http.HttpEntity<?> EMPTY;
  public HttpEntity(T body) {}
  public HttpEntity(T body, org.springframework.http.HttpHeaders headers) {}
  public HttpEntity(T body, org.springframework.util.MultiValueMap<String, String> headers) {}
  public HttpEntity(org.springframework.http.HttpHeaders headers) {}
  public HttpEntity(org.springframework.util.MultiValueMap<String, String> headers) {}
  public T getBody();
  public org.springframework.http.HttpHeaders getHeaders();
  public boolean hasBody();
}

public class HttpHeaders implements java.io.Serializable {
  public static final String ACCEPT = "Accept";
  public static final String ACCEPT_CHARSET = "Accept-Charset";
  public static final String ACCEPT_ENCODING = "Accept-Encoding";
  public static final String ACCEPT_LANGUAGE = "Accept-Language";
  public static final String ACCEPT_PATCH = "Accept-Patch";
  public static final String ACCEPT_RANGES = "Accept-Ranges";
  public static final String ACCESS_CONTROL_ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";
  public static final String ACCESS_CONTROL_ALLOW_HEADERS = "Access-Control-Allow-Headers";
  public static final String ACCESS_CONTROL_ALLOW_METHODS = "Access-Control-Allow-Methods";
  public static final String ACCESS_CONTROL_ALLOW_ORIGIN = "Access-Control-Allow-Origin";
  public static final String ACCESS_CONTROL_EXPOSE_HEADERS = "Access-Control-Expose-Headers";
  public static final String ACCESS_CONTROL_MAX_AGE = "Access-Control-Max-Age";
  public static final String ACCESS_CONTROL_REQUEST_HEADERS = "Access-Control-Request-Headers";
  public static final String ACCESS_CONTROL_REQUEST_METHOD = "Access-Control-Request-Method";
  public static final String AGE = "Age";
  public static final String ALLOW = "Allow";
  public static final String AUTHORIZATION = "Authorization";
  public static final String CACHE_CONTROL = "Cache-Control";
  public static final String CONNECTION = "Connection";
  public static final String CONTENT_ENCODING = "Content-Encoding";
  public static final String CONTENT_DISPOSITION = "Content-Disposition";
  public static final String CONTENT_LANGUAGE = "Content-Language";
  public static final String CONTENT_LENGTH = "Content-Length";
  public static final String CONTENT_LOCATION = "Content-Location";
  public static final String CONTENT_RANGE = "Content-Range";
  public static final String CONTENT_TYPE = "Content-Type";
  public static final String COOKIE = "Cookie";
  public static final String DATE = "Date";
  public static final String ETAG = "ETag";
  public static final String EXPECT = "Expect";
  public static final String EXPIRES = "Expires";
  public static final String FROM = "From";
  public static final String HOST = "Host";
  public static final String IF_MATCH = "If-Match";
  public static final String IF_MODIFIED_SINCE = "If-Modified-Since";
  public static final String IF_NONE_MATCH = "If-None-Match";
  public static final String IF_RANGE = "If-Range";
  public static final String IF_UNMODIFIED_SINCE = "If-Unmodified-Since";
  public static final String LAST_MODIFIED = "Last-Modified";
  public static final String LINK = "Link";
  public static final String LOCATION = "Location";
  public static final String MAX_FORWARDS = "Max-Forwards";
  public static final String ORIGIN = "Origin";
  public static final String PRAGMA = "Pragma";
  public static final String PROXY_AUTHENTICATE = "Proxy-Authenticate";
  public static final String PROXY_AUTHORIZATION = "Proxy-Authorization";
  public static final String RANGE = "Range";
  public static final String REFERER = "Referer";
  public static final String RETRY_AFTER = "Retry-After";
  public static final String SERVER = "Server";
  public static final String SET_COOKIE = "Set-Cookie";
  public static final String SET_COOKIE2 = "Set-Cookie2";
  public static final String TE = "TE";
  public static final String TRAILER = "Trailer";
  public static final String TRANSFER_ENCODING = "Transfer-Encoding";
  public static final String UPGRADE = "Upgrade";
  public static final String USER_AGENT = "User-Agent";
  public static final String VARY = "Vary";
  public static final String VIA = "Via";
  public static final String WARNING = "Warning";
  public static final String WWW_AUTHENTICATE = "WWW-Authenticate";
  public static final org.springframework.http.HttpHeaders EMPTY;
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public org.springframework.util.MultiValueMap<String, String> asMultiValueMap();
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public java.util.Map<String, String> asSingleValueMap();
  public java.util.List<org.springframework.http.MediaType> getAccept();
  public java.util.List<java.nio.charset.Charset> getAcceptCharset();
  public java.util.List<java.util.Locale.LanguageRange> getAcceptLanguage();
  public java.util.List<java.util.Locale> getAcceptLanguageAsLocales();
  public java.util.List<org.springframework.http.MediaType> getAcceptPatch();
  public boolean getAccessControlAllowCredentials();
  public java.util.List<String> getAccessControlAllowHeaders();
  public java.util.List<org.springframework.http.HttpMethod> getAccessControlAllowMethods();
  public String getAccessControlAllowOrigin();
  public java.util.List<String> getAccessControlExposeHeaders();
  public long getAccessControlMaxAge();
  public java.util.List<String> getAccessControlRequestHeaders();
  public org.springframework.http.HttpMethod getAccessControlRequestMethod();
  public java.util.Set<org.springframework.http.HttpMethod> getAllow();
  public String getCacheControl();
  public java.util.List<String> getConnection();
  public org.springframework.http.ContentDisposition getContentDisposition();
  public java.util.Locale getContentLanguage();
  public long getContentLength();
  public org.springframework.http.MediaType getContentType();
  public long getDate();
  public String getETag();
  public long getExpires();
  public java.net.InetSocketAddress getHost();
  public java.util.List<String> getIfMatch();
  public long getIfModifiedSince();
  public java.util.List<String> getIfNoneMatch();
  public long getIfUnmodifiedSince();
  public long getLastModified();
  public java.net.URI getLocation();
  public String getOrigin();
  public String getPragma();
  public java.util.List<org.springframework.http.HttpRange> getRange();
  public String getUpgrade();
  public java.util.List<String> getVary();
  public boolean isEmpty();
}

public interface HttpInputMessage extends org.springframework.http.HttpMessage {
  java.io.InputStream getBody();
}

public interface HttpMessage {
  org.springframework.http.HttpHeaders getHeaders();
}

public final class HttpMethod implements Comparable<org.springframework.http.HttpMethod>, java.io.Serializable {
  public static final org.springframework.http.HttpMethod GET;
  public static final org.springframework.http.HttpMethod HEAD;
  public static final org.springframework.http.HttpMethod POST;
  public static final org.springframework.http.HttpMethod PUT;
  public static final org.springframework.http.HttpMethod PATCH;
  public static final org.springframework.http.HttpMethod DELETE;
  public static final org.springframework.http.HttpMethod OPTIONS;
  public static final org.springframework.http.HttpMethod TRACE;
}

public interface HttpOutputMessage extends org.springframework.http.HttpMessage {
  java.io.OutputStream getBody();
}

public abstract class HttpRange {}

public interface HttpRequest extends org.springframework.http.HttpMessage {
  java.util.Map<String, Object> getAttributes();
  org.springframework.http.HttpMethod getMethod();
  java.net.URI getURI();
}

public enum HttpStatus implements org.springframework.http.HttpStatusCode {
  CONTINUE(100, "Continue"), SWITCHING_PROTOCOLS(101, "Switching Protocols"), PROCESSING(102, "Processing"),
  EARLY_HINTS(103, "Early Hints"), OK(200, "OK"), CREATED(201, "Created"), ACCEPTED(202, "Accepted"),
  NON_AUTHORITATIVE_INFORMATION(203, "Non-Authoritative Information"), NO_CONTENT(204, "No Content"),
  RESET_CONTENT(205, "Reset Content"), PARTIAL_CONTENT(206, "Partial Content"), MULTI_STATUS(207, "Multi-Status"),
  ALREADY_REPORTED(208, "Already Reported"), IM_USED(226, "IM Used"), MULTIPLE_CHOICES(300, "Multiple Choices"),
  MOVED_PERMANENTLY(301, "Moved Permanently"), FOUND(302, "Found"), SEE_OTHER(303, "See Other"),
  NOT_MODIFIED(304, "Not Modified"), TEMPORARY_REDIRECT(307, "Temporary Redirect"),
  PERMANENT_REDIRECT(308, "Permanent Redirect"), BAD_REQUEST(400, "Bad Request"), UNAUTHORIZED(401, "Unauthorized"),
  PAYMENT_REQUIRED(402, "Payment Required"), FORBIDDEN(403, "Forbidden"), NOT_FOUND(404, "Not Found"),
  METHOD_NOT_ALLOWED(405, "Method Not Allowed"), NOT_ACCEPTABLE(406, "Not Acceptable"),
  PROXY_AUTHENTICATION_REQUIRED(407, "Proxy Authentication Required"), REQUEST_TIMEOUT(408, "Request Timeout"),
  CONFLICT(409, "Conflict"), GONE(410, "Gone"), LENGTH_REQUIRED(411, "Length Required"),
  PRECONDITION_FAILED(412, "Precondition Failed"), CONTENT_TOO_LARGE(413, "Content Too Large"),
  PAYLOAD_TOO_LARGE(413, "Payload Too Large"), URI_TOO_LONG(414, "URI Too Long"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
  REQUESTED_RANGE_NOT_SATISFIABLE(416, "Requested range not satisfiable"),
  EXPECTATION_FAILED(417, "Expectation Failed"), I_AM_A_TEAPOT(418, "I'm a teapot"),
  MISDIRECTED_REQUEST(421, "Misdirected Request"), UNPROCESSABLE_CONTENT(422, "Unprocessable Content"),
  UNPROCESSABLE_ENTITY(422, "Unprocessable Entity"), LOCKED(423, "Locked"),
  FAILED_DEPENDENCY(424, "Failed Dependency"), TOO_EARLY(425, "Too Early"),
  UPGRADE_REQUIRED(426, "Upgrade Required"), PRECONDITION_REQUIRED(428, "Precondition Required"),
  TOO_MANY_REQUESTS(429, "Too Many Requests"),
  REQUEST_HEADER_FIELDS_TOO_LARGE(431, "Request Header Fields Too Large"),
  UNAVAILABLE_FOR_LEGAL_REASONS(451, "Unavailable For Legal Reasons"),
  INTERNAL_SERVER_ERROR(500, "Internal Server Error"), NOT_IMPLEMENTED(501, "Not Implemented"),
  BAD_GATEWAY(502, "Bad Gateway"), SERVICE_UNAVAILABLE(503, "Service Unavailable"),
  GATEWAY_TIMEOUT(504, "Gateway Timeout"), HTTP_VERSION_NOT_SUPPORTED(505, "HTTP Version not supported"),
  VARIANT_ALSO_NEGOTIATES(506, "Variant Also Negotiates"), INSUFFICIENT_STORAGE(507, "Insufficient Storage"),
  LOOP_DETECTED(508, "Loop Detected"), BANDWIDTH_LIMIT_EXCEEDED(509, "Bandwidth Limit Exceeded"),
  NOT_EXTENDED(510, "Not Extended"), NETWORK_AUTHENTICATION_REQUIRED(511, "Network Authentication Required");
  public String getReasonPhrase();
  public boolean is1xxInformational();
  public boolean is2xxSuccessful();
  public boolean is3xxRedirection();
  public boolean is4xxClientError();
  public boolean is5xxServerError();
  public boolean isError();
  public static org.springframework.http.HttpStatus resolve(int statusCode);
  public org.springframework.http.HttpStatus.Series series();
  public int value();
  public enum Series {
    INFORMATIONAL, SUCCESSFUL, REDIRECTION, CLIENT_ERROR, SERVER_ERROR;
  }
}

public interface HttpStatusCode extends java.io.Serializable {
  boolean is1xxInformational();
  boolean is2xxSuccessful();
  boolean is3xxRedirection();
  boolean is4xxClientError();
  boolean is5xxServerError();
  boolean isError();
  default boolean isSameCodeAs(org.springframework.http.HttpStatusCode other);
  int value();
  static org.springframework.http.HttpStatusCode valueOf(int code);
}

public class InvalidMediaTypeException extends IllegalArgumentException {
  public String getMediaType();
  public String getMessage();
}

public class MediaType extends org.springframework.util.MimeType implements java.io.Serializable {
  public static final org.springframework.http.MediaType ALL;
  public static final String ALL_VALUE = "*/*";
  public static final org.springframework.http.MediaType APPLICATION_ATOM_XML;
  public static final String APPLICATION_ATOM_XML_VALUE = "application/atom+xml";
  public static final org.springframework.http.MediaType APPLICATION_CBOR;
  public static final String APPLICATION_CBOR_VALUE = "application/cbor";
  public static final org.springframework.http.MediaType APPLICATION_FORM_URLENCODED;
  public static final String APPLICATION_FORM_URLENCODED_VALUE = "application/x-www-form-urlencoded";
  public static final org.springframework.http.MediaType APPLICATION_GRAPHQL_RESPONSE;
  public static final String APPLICATION_GRAPHQL_RESPONSE_VALUE = "application/graphql-response+json";
  public static final org.springframework.http.MediaType APPLICATION_JSON;
  public static final String APPLICATION_JSON_VALUE = "application/json";
  public static final org.springframework.http.MediaType APPLICATION_OCTET_STREAM;
  public static final String APPLICATION_OCTET_STREAM_VALUE = "application/octet-stream";
  public static final org.springframework.http.MediaType APPLICATION_PDF;
  public static final String APPLICATION_PDF_VALUE = "application/pdf";
  public static final org.springframework.http.MediaType APPLICATION_PROBLEM_JSON;
  public static final String APPLICATION_PROBLEM_JSON_VALUE = "application/problem+json";
  public static final org.springframework.http.MediaType APPLICATION_PROBLEM_XML;
  public static final String APPLICATION_PROBLEM_XML_VALUE = "application/problem+xml";
  public static final org.springframework.http.MediaType APPLICATION_PROTOBUF;
  public static final String APPLICATION_PROTOBUF_VALUE = "application/x-protobuf";
  public static final org.springframework.http.MediaType APPLICATION_RSS_XML;
  public static final String APPLICATION_RSS_XML_VALUE = "application/rss+xml";
  public static final org.springframework.http.MediaType APPLICATION_NDJSON;
  public static final String APPLICATION_NDJSON_VALUE = "application/x-ndjson";
  public static final org.springframework.http.MediaType APPLICATION_XHTML_XML;
  public static final String APPLICATION_XHTML_XML_VALUE = "application/xhtml+xml";
  public static final org.springframework.http.MediaType APPLICATION_XML;
  public static final String APPLICATION_XML_VALUE = "application/xml";
  public static final org.springframework.http.MediaType APPLICATION_YAML;
  public static final String APPLICATION_YAML_VALUE = "application/yaml";
  public static final org.springframework.http.MediaType IMAGE_GIF;
  public static final String IMAGE_GIF_VALUE = "image/gif";
  public static final org.springframework.http.MediaType IMAGE_JPEG;
  public static final String IMAGE_JPEG_VALUE = "image/jpeg";
  public static final org.springframework.http.MediaType IMAGE_PNG;
  public static final String IMAGE_PNG_VALUE = "image/png";
  public static final org.springframework.http.MediaType MULTIPART_FORM_DATA;
  public static final String MULTIPART_FORM_DATA_VALUE = "multipart/form-data";
  public static final org.springframework.http.MediaType MULTIPART_MIXED;
  public static final String MULTIPART_MIXED_VALUE = "multipart/mixed";
  public static final org.springframework.http.MediaType MULTIPART_RELATED;
  public static final String MULTIPART_RELATED_VALUE = "multipart/related";
  public static final org.springframework.http.MediaType TEXT_EVENT_STREAM;
  public static final String TEXT_EVENT_STREAM_VALUE = "text/event-stream";
  public static final org.springframework.http.MediaType TEXT_HTML;
  public static final String TEXT_HTML_VALUE = "text/html";
  public static final org.springframework.http.MediaType TEXT_MARKDOWN;
  public static final String TEXT_MARKDOWN_VALUE = "text/markdown";
  public static final org.springframework.http.MediaType TEXT_PLAIN;
  public static final String TEXT_PLAIN_VALUE = "text/plain";
  public static final org.springframework.http.MediaType TEXT_XML;
  public static final String TEXT_XML_VALUE = "text/xml";
  public double getQualityValue();
}

public class ProblemDetail implements java.io.Serializable {
  public static org.springframework.http.ProblemDetail forStatus(int status);
  public static org.springframework.http.ProblemDetail forStatus(org.springframework.http.HttpStatusCode status);
  public static org.springframework.http.ProblemDetail forStatusAndDetail(org.springframework.http.HttpStatusCode status, String detail);
  public String getDetail();
  public java.net.URI getInstance();
  public java.util.Map<String, Object> getProperties();
  public int getStatus();
  public String getTitle();
  public java.net.URI getType();
  public void setDetail(String detail);
  public void setInstance(java.net.URI instance);
  public void setProperties(java.util.Map<String, Object> properties);
  public void setProperty(String name, Object value);
  public void setStatus(int status);
  public void setStatus(org.springframework.http.HttpStatus httpStatus);
  public void setTitle(String title);
  public void setType(java.net.URI type);
}

public interface ReactiveHttpInputMessage extends org.springframework.http.HttpMessage {
  reactor.core.publisher.Flux<org.springframework.core.io.buffer.DataBuffer> getBody();
}

public interface ReactiveHttpOutputMessage extends org.springframework.http.HttpMessage {
  boolean isCommitted();
}

public class RequestEntity<T> extends org.springframework.http.HttpEntity<T> {
  public org.springframework.http.HttpMethod getMethod();
  public java.lang.reflect.Type getType();
  public java.net.URI getUrl();
  public interface BodyBuilder extends org.springframework.http.RequestEntity.HeadersBuilder<org.springframework.http.RequestEntity.BodyBuilder> {}
  public interface HeadersBuilder<B extends org.springframework.http.RequestEntity.HeadersBuilder<B>> {}
  public static class UriTemplateRequestEntity<T> extends org.springframework.http.RequestEntity<T> {
    public String getUriTemplate();
    public Object[] getVars();
    public java.util.Map<String, ?> getVarsMap();
  }
}

public final class ResponseCookie extends org.springframework.http.HttpCookie {
  public String getDomain();
  public java.time.Duration getMaxAge();
  public String getPath();
  public String getSameSite();
  public boolean isHttpOnly();
  public boolean isPartitioned();
  public boolean isSecure();
  public interface Parser {}
  public interface ResponseCookieBuilder {}
}

public class ResponseEntity<T> extends org.springframework.http.HttpEntity<T> {
  public ResponseEntity(T body, org.springframework.http.HttpHeaders headers, int rawStatus) {}
  public ResponseEntity(T body, org.springframework.http.HttpHeaders headers, org.springframework.http.HttpStatusCode statusCode) {}
  public ResponseEntity(T body, org.springframework.http.HttpStatusCode status) {}
  public ResponseEntity(T body, org.springframework.util.MultiValueMap<String, String> headers, int rawStatus) {}
  public ResponseEntity(T body, org.springframework.util.MultiValueMap<String, String> headers, org.springframework.http.HttpStatusCode statusCode) {}
  public ResponseEntity(org.springframework.http.HttpHeaders headers, org.springframework.http.HttpStatusCode status) {}
  public ResponseEntity(org.springframework.http.HttpStatusCode status) {}
  public ResponseEntity(org.springframework.util.MultiValueMap<String, String> headers, org.springframework.http.HttpStatusCode status) {}
  public static org.springframework.http.ResponseEntity.BodyBuilder accepted();
  public static org.springframework.http.ResponseEntity.BodyBuilder badRequest();
  public static org.springframework.http.ResponseEntity.BodyBuilder created(java.net.URI location);
  public org.springframework.http.HttpStatusCode getStatusCode();
  public static org.springframework.http.ResponseEntity.BodyBuilder internalServerError();
  public static org.springframework.http.ResponseEntity.HeadersBuilder<?> noContent();
  public static org.springframework.http.ResponseEntity.HeadersBuilder<?> notFound();
  public static <T> org.springframework.http.ResponseEntity<T> of(java.util.Optional<T> body);
  public static org.springframework.http.ResponseEntity.HeadersBuilder<?> of(org.springframework.http.ProblemDetail body);
  public static <T> org.springframework.http.ResponseEntity<T> ofNullable(T body);
  public static <T> org.springframework.http.ResponseEntity<T> ok(T body);
  public static org.springframework.http.ResponseEntity.BodyBuilder ok();
  public static org.springframework.http.ResponseEntity.BodyBuilder status(int status);
  public static org.springframework.http.ResponseEntity.BodyBuilder status(org.springframework.http.HttpStatusCode status);
  public static org.springframework.http.ResponseEntity.BodyBuilder unprocessableContent();
  @java.lang.Deprecated(since = "7.0") public static org.springframework.http.ResponseEntity.BodyBuilder unprocessableEntity();
  public interface BodyBuilder extends org.springframework.http.ResponseEntity.HeadersBuilder<org.springframework.http.ResponseEntity.BodyBuilder> {
    <T> org.springframework.http.ResponseEntity<T> body(T body);
    org.springframework.http.ResponseEntity.BodyBuilder contentLength(long contentLength);
    org.springframework.http.ResponseEntity.BodyBuilder contentType(org.springframework.http.MediaType contentType);
  }
  public interface HeadersBuilder<B extends org.springframework.http.ResponseEntity.HeadersBuilder<B>> {
    B allow(org.springframework.http.HttpMethod... allowedMethods);
    <T> org.springframework.http.ResponseEntity<T> build();
    B cacheControl(org.springframework.http.CacheControl cacheControl);
    B eTag(String etag);
    B header(String headerName, String... headerValues);
    B headers(java.util.function.Consumer<org.springframework.http.HttpHeaders> headersConsumer);
    B headers(org.springframework.http.HttpHeaders headers);
    B lastModified(java.time.Instant lastModified);
    B lastModified(java.time.ZonedDateTime lastModified);
    B lastModified(long lastModified);
    B location(java.net.URI location);
    B varyBy(String... requestHeaders);
  }
}

public interface StreamingHttpOutputMessage extends org.springframework.http.HttpOutputMessage {
  public interface Body {
    void writeTo(java.io.OutputStream outputStream);
  }
}
