package jakarta.servlet.http;

public class Cookie implements Cloneable, java.io.Serializable {
  public java.util.Map<String, String> getAttributes();
  @java.lang.Deprecated(forRemoval = true, since = "Servlet 6.0") public String getComment();
  public String getDomain();
  public int getMaxAge();
  public String getName();
  public String getPath();
  public boolean getSecure();
  public String getValue();
  @java.lang.Deprecated(forRemoval = true, since = "Servlet 6.0") public int getVersion();
  public boolean isHttpOnly();
}

public abstract class HttpFilter extends jakarta.servlet.GenericFilter {}

public abstract class HttpServlet extends jakarta.servlet.GenericServlet {
  public static final String LEGACY_DO_HEAD = "jakarta.servlet.http.legacyDoHead";
}

public interface HttpServletMapping {
  jakarta.servlet.http.MappingMatch getMappingMatch();
  String getMatchValue();
  String getPattern();
  String getServletName();
}

public interface HttpServletRequest extends jakarta.servlet.ServletRequest {
  String BASIC_AUTH = "BASIC";
  String FORM_AUTH = "FORM";
  String CLIENT_CERT_AUTH = "CLIENT_CERT";
  String DIGEST_AUTH = "DIGEST";
  String getAuthType();
  String getContextPath();
  jakarta.servlet.http.Cookie[] getCookies();
  java.util.Enumeration<String> getHeaderNames();
  default jakarta.servlet.http.HttpServletMapping getHttpServletMapping();
  String getMethod();
  java.util.Collection<jakarta.servlet.http.Part> getParts();
  String getPathInfo();
  String getPathTranslated();
  String getQueryString();
  String getRemoteUser();
  String getRequestURI();
  StringBuffer getRequestURL();
  String getRequestedSessionId();
  String getServletPath();
  jakarta.servlet.http.HttpSession getSession();
  default java.util.Map<String, String> getTrailerFields();
  java.security.Principal getUserPrincipal();
  boolean isRequestedSessionIdFromCookie();
  boolean isRequestedSessionIdFromURL();
  boolean isRequestedSessionIdValid();
  default boolean isTrailerFieldsReady();
  @java.lang.Deprecated default jakarta.servlet.http.PushBuilder newPushBuilder();
}

public class HttpServletRequestWrapper extends jakarta.servlet.ServletRequestWrapper implements jakarta.servlet.http.HttpServletRequest {
  public String getAuthType();
  public String getContextPath();
  public jakarta.servlet.http.Cookie[] getCookies();
  public java.util.Enumeration<String> getHeaderNames();
  public jakarta.servlet.http.HttpServletMapping getHttpServletMapping();
  public String getMethod();
  public java.util.Collection<jakarta.servlet.http.Part> getParts();
  public String getPathInfo();
  public String getPathTranslated();
  public String getQueryString();
  public String getRemoteUser();
  public String getRequestURI();
  public StringBuffer getRequestURL();
  public String getRequestedSessionId();
  public String getServletPath();
  public jakarta.servlet.http.HttpSession getSession();
  public java.util.Map<String, String> getTrailerFields();
  public java.security.Principal getUserPrincipal();
  public boolean isRequestedSessionIdFromCookie();
  public boolean isRequestedSessionIdFromURL();
  public boolean isRequestedSessionIdValid();
  public boolean isTrailerFieldsReady();
  @java.lang.Deprecated public jakarta.servlet.http.PushBuilder newPushBuilder();
}

public interface HttpServletResponse extends jakarta.servlet.ServletResponse {
  int SC_CONTINUE = 100;
  int SC_SWITCHING_PROTOCOLS = 101;
  int SC_OK = 200;
  int SC_CREATED = 201;
  int SC_ACCEPTED = 202;
  int SC_NON_AUTHORITATIVE_INFORMATION = 203;
  int SC_NO_CONTENT = 204;
  int SC_RESET_CONTENT = 205;
  int SC_PARTIAL_CONTENT = 206;
  int SC_MULTIPLE_CHOICES = 300;
  int SC_MOVED_PERMANENTLY = 301;
  int SC_MOVED_TEMPORARILY = 302;
  int SC_FOUND = 302;
  int SC_SEE_OTHER = 303;
  int SC_NOT_MODIFIED = 304;
  int SC_USE_PROXY = 305;
  int SC_TEMPORARY_REDIRECT = 307;
  int SC_PERMANENT_REDIRECT = 308;
  int SC_BAD_REQUEST = 400;
  int SC_UNAUTHORIZED = 401;
  int SC_PAYMENT_REQUIRED = 402;
  int SC_FORBIDDEN = 403;
  int SC_NOT_FOUND = 404;
  int SC_METHOD_NOT_ALLOWED = 405;
  int SC_NOT_ACCEPTABLE = 406;
  int SC_PROXY_AUTHENTICATION_REQUIRED = 407;
  int SC_REQUEST_TIMEOUT = 408;
  int SC_CONFLICT = 409;
  int SC_GONE = 410;
  int SC_LENGTH_REQUIRED = 411;
  int SC_PRECONDITION_FAILED = 412;
  int SC_REQUEST_ENTITY_TOO_LARGE = 413;
  int SC_REQUEST_URI_TOO_LONG = 414;
  int SC_UNSUPPORTED_MEDIA_TYPE = 415;
  int SC_REQUESTED_RANGE_NOT_SATISFIABLE = 416;
  int SC_EXPECTATION_FAILED = 417;
  int SC_MISDIRECTED_REQUEST = 421;
  int SC_UNPROCESSABLE_CONTENT = 422;
  int SC_UPGRADE_REQUIRED = 426;
  int SC_INTERNAL_SERVER_ERROR = 500;
  int SC_NOT_IMPLEMENTED = 501;
  int SC_BAD_GATEWAY = 502;
  int SC_SERVICE_UNAVAILABLE = 503;
  int SC_GATEWAY_TIMEOUT = 504;
  int SC_HTTP_VERSION_NOT_SUPPORTED = 505;
  java.util.Collection<String> getHeaderNames();
  int getStatus();
  default java.util.function.Supplier<java.util.Map<String, String>> getTrailerFields();
}

public class HttpServletResponseWrapper extends jakarta.servlet.ServletResponseWrapper implements jakarta.servlet.http.HttpServletResponse {
  public java.util.Collection<String> getHeaderNames();
  public int getStatus();
  public java.util.function.Supplier<java.util.Map<String, String>> getTrailerFields();
}

public interface HttpSession {
  default jakarta.servlet.http.HttpSession.Accessor getAccessor();
  java.util.Enumeration<String> getAttributeNames();
  long getCreationTime();
  String getId();
  long getLastAccessedTime();
  int getMaxInactiveInterval();
  jakarta.servlet.ServletContext getServletContext();
  boolean isNew();
  public interface Accessor {}
}

public interface HttpSessionActivationListener extends java.util.EventListener {}

public interface HttpSessionAttributeListener extends java.util.EventListener {}

public class HttpSessionBindingEvent extends jakarta.servlet.http.HttpSessionEvent {
  public String getName();
  public Object getValue();
}

public interface HttpSessionBindingListener extends java.util.EventListener {}

public class HttpSessionEvent extends java.util.EventObject {
  public jakarta.servlet.http.HttpSession getSession();
}

public interface HttpSessionIdListener extends java.util.EventListener {}

public interface HttpSessionListener extends java.util.EventListener {}

public interface HttpUpgradeHandler {}

public enum MappingMatch {
  CONTEXT_ROOT, DEFAULT, EXACT, EXTENSION, PATH;
}

public interface Part {
  String getContentType();
  java.util.Collection<String> getHeaderNames();
  java.io.InputStream getInputStream();
  String getName();
  long getSize();
  String getSubmittedFileName();
}

public interface PushBuilder {
  java.util.Set<String> getHeaderNames();
  String getMethod();
  String getPath();
  String getQueryString();
  String getSessionId();
}

public interface WebConnection extends AutoCloseable {
  jakarta.servlet.ServletInputStream getInputStream();
  jakarta.servlet.ServletOutputStream getOutputStream();
}
