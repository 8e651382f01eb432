package jakarta.servlet;

public interface AsyncContext {
  String ASYNC_REQUEST_URI = "jakarta.servlet.async.request_uri";
  String ASYNC_CONTEXT_PATH = "jakarta.servlet.async.context_path";
  String ASYNC_MAPPING = "jakarta.servlet.async.mapping";
  String ASYNC_PATH_INFO = "jakarta.servlet.async.path_info";
  String ASYNC_SERVLET_PATH = "jakarta.servlet.async.servlet_path";
  String ASYNC_QUERY_STRING = "jakarta.servlet.async.query_string";
  jakarta.servlet.ServletRequest getRequest();
  jakarta.servlet.ServletResponse getResponse();
  long getTimeout();
}

public class AsyncEvent {
  public jakarta.servlet.AsyncContext getAsyncContext();
  public jakarta.servlet.ServletRequest getSuppliedRequest();
  public jakarta.servlet.ServletResponse getSuppliedResponse();
  public Throwable getThrowable();
}

public interface AsyncListener extends java.util.EventListener {}

public enum DispatcherType {
  FORWARD, INCLUDE, REQUEST, ASYNC, ERROR;
}

public interface Filter {}

public interface FilterChain {}

public interface FilterConfig {
  String getFilterName();
  java.util.Enumeration<String> getInitParameterNames();
  jakarta.servlet.ServletContext getServletContext();
}

public interface FilterRegistration extends jakarta.servlet.Registration {
  java.util.Collection<String> getServletNameMappings();
  java.util.Collection<String> getUrlPatternMappings();
  public interface Dynamic extends jakarta.servlet.FilterRegistration, jakarta.servlet.Registration.Dynamic {}
}

public abstract class GenericFilter implements jakarta.servlet.Filter, jakarta.servlet.FilterConfig, java.io.Serializable {
  public jakarta.servlet.FilterConfig getFilterConfig();
  public String getFilterName();
  public java.util.Enumeration<String> getInitParameterNames();
  public jakarta.servlet.ServletContext getServletContext();
}

public abstract class GenericServlet implements jakarta.servlet.Servlet, jakarta.servlet.ServletConfig, java.io.Serializable {
  public java.util.Enumeration<String> getInitParameterNames();
  public jakarta.servlet.ServletConfig getServletConfig();
  public jakarta.servlet.ServletContext getServletContext();
  public String getServletInfo();
  public String getServletName();
}

public class HttpConstraintElement {
  public jakarta.servlet.annotation.ServletSecurity.EmptyRoleSemantic getEmptyRoleSemantic();
  public String[] getRolesAllowed();
  public jakarta.servlet.annotation.ServletSecurity.TransportGuarantee getTransportGuarantee();
}

public class HttpMethodConstraintElement extends jakarta.servlet.HttpConstraintElement {
  public String getMethodName();
}

public class MultipartConfigElement {
  public int getFileSizeThreshold();
  public String getLocation();
  public long getMaxFileSize();
  public long getMaxRequestSize();
}

public interface ReadListener extends java.util.EventListener {}

public interface Registration {
  String getClassName();
  java.util.Map<String, String> getInitParameters();
  String getName();
  public interface Dynamic extends jakarta.servlet.Registration {}
}

public interface RequestDispatcher {
  String FORWARD_REQUEST_URI = "jakarta.servlet.forward.request_uri";
  String FORWARD_CONTEXT_PATH = "jakarta.servlet.forward.context_path";
  String FORWARD_MAPPING = "jakarta.servlet.forward.mapping";
  String FORWARD_PATH_INFO = "jakarta.servlet.forward.path_info";
  String FORWARD_SERVLET_PATH = "jakarta.servlet.forward.servlet_path";
  String FORWARD_QUERY_STRING = "jakarta.servlet.forward.query_string";
  String INCLUDE_REQUEST_URI = "jakarta.servlet.include.request_uri";
  String INCLUDE_CONTEXT_PATH = "jakarta.servlet.include.context_path";
  String INCLUDE_PATH_INFO = "jakarta.servlet.include.path_info";
  String INCLUDE_MAPPING = "jakarta.servlet.include.mapping";
  String INCLUDE_SERVLET_PATH = "jakarta.servlet.include.servlet_path";
  String INCLUDE_QUERY_STRING = "jakarta.servlet.include.query_string";
  String ERROR_EXCEPTION = "jakarta.servlet.error.exception";
  String ERROR_EXCEPTION_TYPE = "jakarta.servlet.error.exception_type";
  String ERROR_MESSAGE = "jakarta.servlet.error.message";
  String ERROR_METHOD = "jakarta.servlet.error.method";
  String ERROR_REQUEST_URI = "jakarta.servlet.error.request_uri";
  String ERROR_QUERY_STRING = "jakarta.servlet.error.query_string";
  String ERROR_SERVLET_NAME = "jakarta.servlet.error.servlet_name";
  String ERROR_STATUS_CODE = "jakarta.servlet.error.status_code";
}

public interface Servlet {
  jakarta.servlet.ServletConfig getServletConfig();
  String getServletInfo();
}

public interface ServletConfig {
  java.util.Enumeration<String> getInitParameterNames();
  jakarta.servlet.ServletContext getServletContext();
  String getServletName();
}

public interface ServletConnection {
  String getConnectionId();
  String getProtocol();
  String getProtocolConnectionId();
  boolean isSecure();
}

public interface ServletContainerInitializer {}

public interface ServletContext {
  String TEMPDIR = "jakarta.servlet.context.tempdir";
  String ORDERED_LIBS = "jakarta.servlet.context.orderedLibs";
  java.util.Enumeration<String> getAttributeNames();
  ClassLoader getClassLoader();
  String getContextPath();
  java.util.Set<jakarta.servlet.SessionTrackingMode> getDefaultSessionTrackingModes();
  int getEffectiveMajorVersion();
  int getEffectiveMinorVersion();
  java.util.Set<jakarta.servlet.SessionTrackingMode> getEffectiveSessionTrackingModes();
  java.util.Map<String, ? extends jakarta.servlet.FilterRegistration> getFilterRegistrations();
  java.util.Enumeration<String> getInitParameterNames();
  jakarta.servlet.descriptor.JspConfigDescriptor getJspConfigDescriptor();
  int getMajorVersion();
  int getMinorVersion();
  String getRequestCharacterEncoding();
  String getResponseCharacterEncoding();
  String getServerInfo();
  String getServletContextName();
  java.util.Map<String, ? extends jakarta.servlet.ServletRegistration> getServletRegistrations();
  jakarta.servlet.SessionCookieConfig getSessionCookieConfig();
  int getSessionTimeout();
  String getVirtualServerName();
}

public class ServletContextAttributeEvent extends jakarta.servlet.ServletContextEvent {
  public String getName();
  public Object getValue();
}

public interface ServletContextAttributeListener extends java.util.EventListener {}

public class ServletContextEvent extends java.util.EventObject {
  public jakarta.servlet.ServletContext getServletContext();
}

public interface ServletContextListener extends java.util.EventListener {}

public class ServletException extends Exception {
  public Throwable getRootCause();
}

public abstract class ServletInputStream extends java.io.InputStream {
  public abstract boolean isFinished();
  public abstract boolean isReady();
}

public abstract class ServletOutputStream extends java.io.OutputStream {
  public abstract boolean isReady();
}

public interface ServletRegistration extends jakarta.servlet.Registration {
  java.util.Collection<String> getMappings();
  String getRunAsRole();
  public interface Dynamic extends jakarta.servlet.ServletRegistration, jakarta.servlet.Registration.Dynamic {}
}

public interface ServletRequest {
  jakarta.servlet.AsyncContext getAsyncContext();
  java.util.Enumeration<String> getAttributeNames();
  String getCharacterEncoding();
  int getContentLength();
  long getContentLengthLong();
  String getContentType();
  jakarta.servlet.DispatcherType getDispatcherType();
  jakarta.servlet.ServletInputStream getInputStream();
  String getLocalAddr();
  String getLocalName();
  int getLocalPort();
  java.util.Locale getLocale();
  java.util.Enumeration<java.util.Locale> getLocales();
  java.util.Map<String, String[]> getParameterMap();
  java.util.Enumeration<String> getParameterNames();
  String getProtocol();
  String getProtocolRequestId();
  java.io.BufferedReader getReader();
  String getRemoteAddr();
  String getRemoteHost();
  int getRemotePort();
  String getRequestId();
  String getScheme();
  String getServerName();
  int getServerPort();
  jakarta.servlet.ServletConnection getServletConnection();
  jakarta.servlet.ServletContext getServletContext();
  boolean isAsyncStarted();
  boolean isAsyncSupported();
  boolean isSecure();
}

public class ServletRequestAttributeEvent extends jakarta.servlet.ServletRequestEvent {
  public String getName();
  public Object getValue();
}

public interface ServletRequestAttributeListener extends java.util.EventListener {}

public class ServletRequestEvent extends java.util.EventObject {
  public jakarta.servlet.ServletContext getServletContext();
  public jakarta.servlet.ServletRequest getServletRequest();
}

public interface ServletRequestListener extends java.util.EventListener {}

public class ServletRequestWrapper implements jakarta.servlet.ServletRequest {
  public jakarta.servlet.AsyncContext getAsyncContext();
  public java.util.Enumeration<String> getAttributeNames();
  public String getCharacterEncoding();
  public int getContentLength();
  public long getContentLengthLong();
  public String getContentType();
  public jakarta.servlet.DispatcherType getDispatcherType();
  public jakarta.servlet.ServletInputStream getInputStream();
  public String getLocalAddr();
  public String getLocalName();
  public int getLocalPort();
  public java.util.Locale getLocale();
  public java.util.Enumeration<java.util.Locale> getLocales();
  public java.util.Map<String, String[]> getParameterMap();
  public java.util.Enumeration<String> getParameterNames();
  public String getProtocol();
  public String getProtocolRequestId();
  public java.io.BufferedReader getReader();
  public String getRemoteAddr();
  public String getRemoteHost();
  public int getRemotePort();
  public jakarta.servlet.ServletRequest getRequest();
  public String getRequestId();
  public String getScheme();
  public String getServerName();
  public int getServerPort();
  public jakarta.servlet.ServletConnection getServletConnection();
  public jakarta.servlet.ServletContext getServletContext();
  public boolean isAsyncStarted();
  public boolean isAsyncSupported();
  public boolean isSecure();
}

public interface ServletResponse {
  int getBufferSize();
  String getCharacterEncoding();
  String getContentType();
  java.util.Locale getLocale();
  jakarta.servlet.ServletOutputStream getOutputStream();
  java.io.PrintWriter getWriter();
  boolean isCommitted();
}

public class ServletResponseWrapper implements jakarta.servlet.ServletResponse {
  public int getBufferSize();
  public String getCharacterEncoding();
  public String getContentType();
  public java.util.Locale getLocale();
  public jakarta.servlet.ServletOutputStream getOutputStream();
  public jakarta.servlet.ServletResponse getResponse();
  public java.io.PrintWriter getWriter();
  public boolean isCommitted();
}

public class ServletSecurityElement extends jakarta.servlet.HttpConstraintElement {
  public java.util.Collection<jakarta.servlet.HttpMethodConstraintElement> getHttpMethodConstraints();
  public java.util.Collection<String> getMethodNames();
}

public interface SessionCookieConfig {
  java.util.Map<String, String> getAttributes();
  @java.lang.Deprecated(forRemoval = true, since = "Servlet 6.0") String getComment();
  String getDomain();
  int getMaxAge();
  String getName();
  String getPath();
  boolean isHttpOnly();
  boolean isSecure();
}

public enum SessionTrackingMode {
  COOKIE, URL, SSL;
}

public class UnavailableException extends jakarta.servlet.ServletException {
  public int getUnavailableSeconds();
  public boolean isPermanent();
}

public interface WriteListener extends java.util.EventListener {}
