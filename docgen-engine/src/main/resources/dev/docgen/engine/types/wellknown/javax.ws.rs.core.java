package javax.ws.rs.core;

public abstract class AbstractMultivaluedMap<K, V> implements javax.ws.rs.core.MultivaluedMap<K, V> {
  public boolean isEmpty();
}

public class Application {
  public java.util.Set<Class<?>> getClasses();
  public java.util.Map<String, Object> getProperties();
  public java.util.Set<Object> getSingletons();
}

public class CacheControl {
  public java.util.Map<String, String> getCacheExtension();
  public int getMaxAge();
  public java.util.List<String> getNoCacheFields();
  public java.util.List<String> getPrivateFields();
  public int getSMaxAge();
  public boolean isMustRevalidate();
  public boolean isNoCache();
  public boolean isNoStore();
  public boolean isNoTransform();
  public boolean isPrivate();
  public boolean isProxyRevalidate();
}

public interface Configurable<C extends javax.ws.rs.core.Configurable> {
  javax.ws.rs.core.Configuration getConfiguration();
}

public interface Configuration {
  java.util.Set<Class<?>> getClasses();
  java.util.Set<Object> getInstances();
  java.util.Map<String, Object> getProperties();
  java.util.Collection<String> getPropertyNames();
  javax.ws.rs.RuntimeType getRuntimeType();
}

public @interface Context {}

public class Cookie {
  public String getDomain();
  public String getName();
  public String getPath();
  public String getValue();
  public int getVersion();
}

public class EntityTag {
  public String getValue();
  public boolean isWeak();
}

public interface Feature {}

public interface FeatureContext extends javax.ws.rs.core.Configurable<javax.ws.rs.core.FeatureContext> {}

public class Form {}

public class GenericEntity<T> {
  public T getEntity();
  public Class<?> getRawType();
  public java.lang.reflect.Type getType();
}

public class GenericType<T> {
  public Class<?> getRawType();
  public java.lang.reflect.Type getType();
}

public interface HttpHeaders {
  String ACCEPT = "Accept";
  String ACCEPT_CHARSET = "Accept-Charset";
  String ACCEPT_ENCODING = "Accept-Encoding";
  String ACCEPT_LANGUAGE = "Accept-Language";
  String ALLOW = "Allow";
  String AUTHORIZATION = "Authorization";
  String CACHE_CONTROL = "Cache-Control";
  String CONTENT_DISPOSITION = "Content-Disposition";
  String CONTENT_ENCODING = "Content-Encoding";
  String CONTENT_ID = "Content-ID";
  String CONTENT_LANGUAGE = "Content-Language";
  String CONTENT_LENGTH = "Content-Length";
  String CONTENT_LOCATION = "Content-Location";
  String CONTENT_TYPE = "Content-Type";
  String DATE = "Date";
  String ETAG = "ETag";
  String EXPIRES = "Expires";
  String HOST = "Host";
  String IF_MATCH = "If-Match";
  String IF_MODIFIED_SINCE = "If-Modified-Since";
  String IF_NONE_MATCH = "If-None-Match";
  String IF_UNMODIFIED_SINCE = "If-Unmodified-Since";
  String LAST_MODIFIED = "Last-Modified";
  String LOCATION = "Location";
  String LINK = "Link";
  String RETRY_AFTER = "Retry-After";
  String USER_AGENT = "User-Agent";
  String VARY = "Vary";
  String WWW_AUTHENTICATE = "WWW-Authenticate";
  String COOKIE = "Cookie";
  String SET_COOKIE = "Set-Cookie";
  String LAST_EVENT_ID_HEADER = "Last-Event-ID";
  java.util.List<java.util.Locale> getAcceptableLanguages();
  java.util.List<javax.ws.rs.core.MediaType> getAcceptableMediaTypes();
  java.util.Map<String, javax.ws.rs.core.Cookie> getCookies();
  java.util.Date getDate();
  java.util.Locale getLanguage();
  int getLength();
  javax.ws.rs.core.MediaType getMediaType();
  javax.ws.rs.core.MultivaluedMap<String, String> getRequestHeaders();
}

public abstract class Link {
  public static final String TITLE = "title";
  public static final String REL = "rel";
  public static final String TYPE = "type";
  public abstract java.util.Map<String, String> getParams();
  public abstract String getRel();
  public abstract java.util.List<String> getRels();
  public abstract String getTitle();
  public abstract String getType();
  public abstract java.net.URI getUri();
  public abstract javax.ws.rs.core.UriBuilder getUriBuilder();
}

public class MediaType {
  public static final String CHARSET_PARAMETER = "charset";
  public static final String MEDIA_TYPE_WILDCARD = "*";
  public static final String WILDCARD = "*/*";
  public static final javax.ws.rs.core.MediaType WILDCARD_TYPE;
  public static final String APPLICATION_XML = "application/xml";
  public static final javax.ws.rs.core.MediaType APPLICATION_XML_TYPE;
  public static final String APPLICATION_ATOM_XML = "application/atom+xml";
  public static final javax.ws.rs.core.MediaType APPLICATION_ATOM_XML_TYPE;
  public static final String APPLICATION_XHTML_XML = "application/xhtml+xml";
  public static final javax.ws.rs.core.MediaType APPLICATION_XHTML_XML_TYPE;
  public static final String APPLICATION_SVG_XML = "application/svg+xml";
  public static final javax.ws.rs.core.MediaType APPLICATION_SVG_XML_TYPE;
  public static final String APPLICATION_JSON = "application/json";
  public static final javax.ws.rs.core.MediaType APPLICATION_JSON_TYPE;
  public static final String APPLICATION_FORM_URLENCODED = "application/x-www-form-urlencoded";
  public static final javax.ws.rs.core.MediaType APPLICATION_FORM_URLENCODED_TYPE;
  public static final String MULTIPART_FORM_DATA = "multipart/form-data";
  public static final javax.ws.rs.core.MediaType MULTIPART_FORM_DATA_TYPE;
  public static final String APPLICATION_OCTET_STREAM = "application/octet-stream";
  public static final javax.ws.rs.core.MediaType APPLICATION_OCTET_STREAM_TYPE;
  public static final String TEXT_PLAIN = "text/plain";
  public static final javax.ws.rs.core.MediaType TEXT_PLAIN_TYPE;
  public static final String TEXT_XML = "text/xml";
  public static final javax.ws.rs.core.MediaType TEXT_XML_TYPE;
  public static final String TEXT_HTML = "text/html";
  public static final javax.ws.rs.core.MediaType TEXT_HTML_TYPE;
  public static final String SERVER_SENT_EVENTS = "text/event-stream";
  public static final javax.ws.rs.core.MediaType SERVER_SENT_EVENTS_TYPE;
  public static final String APPLICATION_JSON_PATCH_JSON = "application/json-patch+json";
  public static final javax.ws.rs.core.MediaType APPLICATION_JSON_PATCH_JSON_TYPE;
  public java.util.Map<String, String> getParameters();
  public String getSubtype();
  public String getType();
  public boolean isWildcardSubtype();
  public boolean isWildcardType();
}

public class MultivaluedHashMap<K, V> extends javax.ws.rs.core.AbstractMultivaluedMap<K, V> implements java.io.Serializable {}

public interface MultivaluedMap<K, V> extends java.util.Map<K, java.util.List<V>> {}

public class NewCookie extends javax.ws.rs.core.Cookie {
  public String getComment();
  public java.util.Date getExpiry();
  public int getMaxAge();
  public boolean isHttpOnly();
  public boolean isSecure();
}

public class NoContentException extends java.io.IOException {}

public interface PathSegment {
  javax.ws.rs.core.MultivaluedMap<String, String> getMatrixParameters();
  String getPath();
}

public interface Request {
  String getMethod();
}

public abstract class Response implements AutoCloseable {
  public static javax.ws.rs.core.Response.ResponseBuilder accepted();
  public static javax.ws.rs.core.Response.ResponseBuilder accepted(Object p0);
  public abstract boolean bufferEntity();
  public abstract void close();
  public static javax.ws.rs.core.Response.ResponseBuilder created(java.net.URI p0);
  public static javax.ws.rs.core.Response.ResponseBuilder fromResponse(javax.ws.rs.core.Response p0);
  public abstract java.util.Set<String> getAllowedMethods();
  public abstract java.util.Map<String, javax.ws.rs.core.NewCookie> getCookies();
  public abstract java.util.Date getDate();
  public abstract Object getEntity();
  public abstract javax.ws.rs.core.EntityTag getEntityTag();
  public abstract String getHeaderString(String p0);
  public javax.ws.rs.core.MultivaluedMap<String, Object> getHeaders();
  public abstract java.util.Locale getLanguage();
  public abstract java.util.Date getLastModified();
  public abstract int getLength();
  public abstract javax.ws.rs.core.Link getLink(String p0);
  public abstract javax.ws.rs.core.Link.Builder getLinkBuilder(String p0);
  public abstract java.util.Set<javax.ws.rs.core.Link> getLinks();
  public abstract java.net.URI getLocation();
  public abstract javax.ws.rs.core.MediaType getMediaType();
  public abstract javax.ws.rs.core.MultivaluedMap<String, Object> getMetadata();
  public abstract int getStatus();
  public abstract javax.ws.rs.core.Response.StatusType getStatusInfo();
  public abstract javax.ws.rs.core.MultivaluedMap<String, String> getStringHeaders();
  public abstract boolean hasEntity();
  public abstract boolean hasLink(String p0);
  public static javax.ws.rs.core.Response.ResponseBuilder noContent();
  public static javax.ws.rs.core.Response.ResponseBuilder notAcceptable(java.util.List<javax.ws.rs.core.Variant> p0);
  public static javax.ws.rs.core.Response.ResponseBuilder notModified();
  public static javax.ws.rs.core.Response.ResponseBuilder notModified(String p0);
  public static javax.ws.rs.core.Response.ResponseBuilder notModified(javax.ws.rs.core.EntityTag p0);
  public static javax.ws.rs.core.Response.ResponseBuilder ok();
  public static javax.ws.rs.core.Response.ResponseBuilder ok(Object p0);
  public static javax.ws.rs.core.Response.ResponseBuilder ok(Object p0, String p1);
  public static javax.ws.rs.core.Response.ResponseBuilder ok(Object p0, javax.ws.rs.core.MediaType p1);
  public static javax.ws.rs.core.Response.ResponseBuilder ok(Object p0, javax.ws.rs.core.Variant p1);
  public abstract <T> T readEntity(Class<T> p0);
  public abstract <T> T readEntity(Class<T> p0, java.lang.annotation.Annotation[] p1);
  public abstract <T> T readEntity(javax.ws.rs.core.GenericType<T> p0);
  public abstract <T> T readEntity(javax.ws.rs.core.GenericType<T> p0, java.lang.annotation.Annotation[] p1);
  public static javax.ws.rs.core.Response.ResponseBuilder seeOther(java.net.URI p0);
  public static javax.ws.rs.core.Response.ResponseBuilder serverError();
  public static javax.ws.rs.core.Response.ResponseBuilder status(int p0);
  public static javax.ws.rs.core.Response.ResponseBuilder status(int p0, String p1);
  public static javax.ws.rs.core.Response.ResponseBuilder status(javax.ws.rs.core.Response.Status p0);
  public static javax.ws.rs.core.Response.ResponseBuilder status(javax.ws.rs.core.Response.StatusType p0);
  public static javax.ws.rs.core.Response.ResponseBuilder temporaryRedirect(java.net.URI p0);
  public static abstract class ResponseBuilder {
    public abstract javax.ws.rs.core.Response.ResponseBuilder allow(String... p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder allow(java.util.Set<String> p0);
    public abstract javax.ws.rs.core.Response build();
    public abstract javax.ws.rs.core.Response.ResponseBuilder cacheControl(javax.ws.rs.core.CacheControl p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder clone();
    public abstract javax.ws.rs.core.Response.ResponseBuilder contentLocation(java.net.URI p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder cookie(javax.ws.rs.core.NewCookie... p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder encoding(String p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder entity(Object p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder entity(Object p0, java.lang.annotation.Annotation[] p1);
    public abstract javax.ws.rs.core.Response.ResponseBuilder expires(java.util.Date p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder header(String p0, Object p1);
    public abstract javax.ws.rs.core.Response.ResponseBuilder language(String p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder language(java.util.Locale p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder lastModified(java.util.Date p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder link(String p0, String p1);
    public abstract javax.ws.rs.core.Response.ResponseBuilder link(java.net.URI p0, String p1);
    public abstract javax.ws.rs.core.Response.ResponseBuilder links(javax.ws.rs.core.Link... p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder location(java.net.URI p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder replaceAll(javax.ws.rs.core.MultivaluedMap<String, Object> p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder status(int p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder status(int p0, String p1);
    public javax.ws.rs.core.Response.ResponseBuilder status(javax.ws.rs.core.Response.Status p0);
    public javax.ws.rs.core.Response.ResponseBuilder status(javax.ws.rs.core.Response.StatusType p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder tag(String p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder tag(javax.ws.rs.core.EntityTag p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder type(String p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder type(javax.ws.rs.core.MediaType p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder variant(javax.ws.rs.core.Variant p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder variants(java.util.List<javax.ws.rs.core.Variant> p0);
    public abstract javax.ws.rs.core.Response.ResponseBuilder variants(javax.ws.rs.core.Variant... p0);
  }
  public enum Status implements javax.ws.rs.core.Response.StatusType {
    OK(200, "OK"), CREATED(201, "Created"), ACCEPTED(202, "Accepted"), NO_CONTENT(204, "No Content"),
    RESET_CONTENT(205, "Reset Content"), PARTIAL_CONTENT(206, "Partial Content"),
    MOVED_PERMANENTLY(301, "Moved Permanently"), FOUND(302, "Found"), SEE_OTHER(303, "See Other"),
    NOT_MODIFIED(304, "Not Modified"), USE_PROXY(305, "Use Proxy"), TEMPORARY_REDIRECT(307, "Temporary Redirect"),
    BAD_REQUEST(400, "Bad Request"), UNAUTHORIZED(401, "Unauthorized"), PAYMENT_REQUIRED(402, "Payment Required"),
    FORBIDDEN(403, "Forbidden"), NOT_FOUND(404, "Not Found"), METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    NOT_ACCEPTABLE(406, "Not Acceptable"), PROXY_AUTHENTICATION_REQUIRED(407, "Proxy Authentication Required"),
    REQUEST_TIMEOUT(408, "Request Timeout"), CONFLICT(409, "Conflict"), GONE(410, "Gone"),
    LENGTH_REQUIRED(411, "Length Required"), PRECONDITION_FAILED(412, "Precondition Failed"),
    REQUEST_ENTITY_TOO_LARGE(413, "Request Entity Too Large"), REQUEST_URI_TOO_LONG(414, "Request-URI Too Long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
    REQUESTED_RANGE_NOT_SATISFIABLE(416, "Requested Range Not Satisfiable"),
    EXPECTATION_FAILED(417, "Expectation Failed"), PRECONDITION_REQUIRED(428, "Precondition Required"),
    TOO_MANY_REQUESTS(429, "Too Many Requests"),
    REQUEST_HEADER_FIELDS_TOO_LARGE(431, "Request Header Fields Too Large"),
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"), NOT_IMPLEMENTED(501, "Not Implemented"),
    BAD_GATEWAY(502, "Bad Gateway"), SERVICE_UNAVAILABLE(503, "Service Unavailable"),
    GATEWAY_TIMEOUT(504, "Gateway Timeout"), HTTP_VERSION_NOT_SUPPORTED(505, "HTTP Version Not Supported"),
    NETWORK_AUTHENTICATION_REQUIRED(511, "Network Authentication Required");
    public javax.ws.rs.core.Response.Status.Family getFamily();
    public String getReasonPhrase();
    public int getStatusCode();
    public enum Family {
      INFORMATIONAL, SUCCESSFUL, REDIRECTION, CLIENT_ERROR, SERVER_ERROR, OTHER;
    }
  }
  public interface StatusType {
    javax.ws.rs.core.Response.Status.Family getFamily();
    String getReasonPhrase();
    int getStatusCode();
  }
}

public interface SecurityContext {
  String BASIC_AUTH = "BASIC";
  String CLIENT_CERT_AUTH = "CLIENT_CERT";
  String DIGEST_AUTH = "DIGEST";
  String FORM_AUTH = "FORM";
  String getAuthenticationScheme();
  java.security.Principal getUserPrincipal();
  boolean isSecure();
}

public interface StreamingOutput {}

public abstract class UriBuilder {}

public class UriBuilderException extends RuntimeException {}

public interface UriInfo {
  java.net.URI getAbsolutePath();
  javax.ws.rs.core.UriBuilder getAbsolutePathBuilder();
  java.net.URI getBaseUri();
  javax.ws.rs.core.UriBuilder getBaseUriBuilder();
  java.util.List<Object> getMatchedResources();
  java.util.List<String> getMatchedURIs();
  String getPath();
  javax.ws.rs.core.MultivaluedMap<String, String> getPathParameters();
  java.util.List<javax.ws.rs.core.PathSegment> getPathSegments();
  javax.ws.rs.core.MultivaluedMap<String, String> getQueryParameters();
  java.net.URI getRequestUri();
  javax.ws.rs.core.UriBuilder getRequestUriBuilder();
}

public class Variant {
  public String getEncoding();
  public java.util.Locale getLanguage();
  public String getLanguageString();
  public javax.ws.rs.core.MediaType getMediaType();
  public static abstract class VariantListBuilder {}
}
