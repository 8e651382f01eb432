package javax.servlet;

public interface AsyncContext {
  String ASYNC_REQUEST_URI = "javax.servlet.async.request_uri";
  String ASYNC_CONTEXT_PATH = "javax.servlet.async.context_path";
  String ASYNC_MAPPING = "javax.servlet.async.mapping";
  String ASYNC_PATH_INFO = "javax.servlet.async.path_info";
  String ASYNC_SERVLET_PATH = "javax.servlet.async.servlet_path";
  String ASYNC_QUERY_STRING = "javax.servlet.async.query_string";
  javax.servlet.ServletRequest getRequest();
  javax.servlet.ServletResponse getResponse();
  long getTimeout();
}

public class AsyncEvent {
  public javax.servlet.AsyncContext getAsyncContext();
  public javax.servlet.ServletRequest getSuppliedRequest();
  public javax.servlet.ServletResponse getSuppliedResponse();
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
  javax.servlet.ServletContext getServletContext();
}

public interface FilterRegistration extends javax.servlet.Registration {
  java.util.Collection<String> getServletNameMappings();
  java.util.Collection<String> getUrlPatternMappings();
  public interface Dynamic extends javax.servlet.FilterRegistration, javax.servlet.Registration.Dynamic {}
}

public abstract class GenericFilter implements javax.servlet.Filter, javax.servlet.FilterConfig, java.io.Serializable {
  public javax.servlet.FilterConfig getFilterConfig();
  public String getFilterName();
  public java.util.Enumeration<String> getInitParameterNames();
  public javax.servlet.ServletContext getServletContext();
}

public abstract class GenericServlet implements javax.servlet.Servlet, javax.servlet.ServletConfig, java.io.Serializable {
  public java.util.Enumeration<String> getInitParameterNames();
  public javax.servlet.ServletConfig getServletConfig();
  public javax.servlet.ServletContext getServletContext();
  public String getServletInfo();
  public String getServletName();
}

public class HttpConstraintElement {
  public javax.servlet.annotation.ServletSecurity.EmptyRoleSemantic getEmptyRoleSemantic();
  public String[] getRolesAllowed();
  public javax.servlet.annotation.ServletSecurity.TransportGuarantee getTransportGuarantee();
}

public class HttpMethodConstraintElement extends javax.servlet.HttpConstraintElement {
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
  public interface Dynamic extends javax.servlet.Registration {}
}

public interface RequestDispatcher {
  String FORWARD_REQUEST_URI = "javax.servlet.forward.request_uri";
  String FORWARD_CONTEXT_PATH = "javax.servlet.forward.context_path";
  String FORWARD_MAPPING = "javax.servlet.forward.mapping";
  String FORWARD_PATH_INFO = "javax.servlet.forward.path_info";
  String FORWARD_SERVLET_PATH = "javax.servlet.forward.servlet_path";
  String FORWARD_QUERY_STRING = "javax.servlet.forward.query_string";
  String INCLUDE_REQUEST_URI = "javax.servlet.include.request_uri";
  String INCLUDE_CONTEXT_PATH = "javax.servlet.include.context_path";
  String INCLUDE_PATH_INFO = "javax.servlet.include.path_info";
  String INCLUDE_MAPPING = "javax.servlet.include.mapping";
  String INCLUDE_SERVLET_PATH = "javax.servlet.include.servlet_path";
  String INCLUDE_QUERY_STRING = "javax.servlet.include.query_string";
  String ERROR_EXCEPTION = "javax.servlet.error.exception";
  String ERROR_EXCEPTION_TYPE = "javax.servlet.error.exception_type";
  String ERROR_MESSAGE = "javax.servlet.error.message";
  String ERROR_REQUEST_URI = "javax.servlet.error.request_uri";
  String ERROR_SERVLET_NAME = "javax.servlet.error.servlet_name";
  String ERROR_STATUS_CODE = "javax.servlet.error.status_code";
}

public interface Servlet {
  javax.servlet.ServletConfig getServletConfig();
  String getServletInfo();
}

public interface ServletConfig {
  java.util.Enumeration<String> getInitParameterNames();
  javax.servlet.ServletContext getServletContext();
  String getServletName();
}

public interface ServletContainerInitializer {}

public interface ServletContext {
  String TEMPDIR = "javax.servlet.context.tempdir";
  String ORDERED_LIBS = "javax.servlet.context.orderedLibs";
  java.util.Enumeration<String> getAttributeNames();
  ClassLoader getClassLoader();
  String getContextPath();
  java.util.Set<javax.servlet.SessionTrackingMode> getDefaultSessionTrackingModes();
  int getEffectiveMajorVersion();
  int getEffectiveMinorVersion();
  java.util.Set<javax.servlet.SessionTrackingMode> getEffectiveSessionTrackingModes();
  java.util.Map<String, ? extends javax.servlet.FilterRegistration> getFilterRegistrations();
  java.util.Enumeration<String> getInitParameterNames();
  javax.servlet.descriptor.JspConfigDescriptor getJspConfigDescriptor();
  int getMajorVersion();
  int getMinorVersion();
  String getRequestCharacterEncoding();
  String getResponseCharacterEncoding();
  String getServerInfo();
  String getServletContextName();
  @java.lang.Deprecated java.util.Enumeration<String> getServletNames();
  java.util.Map<String, ? extends javax.servlet.ServletRegistration> getServletRegistrations();
  @java.lang.Deprecated java.util.Enumeration<javax.servlet.Servlet> getServlets();
  javax.servlet.SessionCookieConfig getSessionCookieConfig();
  int getSessionTimeout();
  String getVirtualServerName();
}

public class ServletContextAttributeEvent extends javax.servlet.ServletContextEvent {
  public String getName();
  public Object getValue();
}

public interface ServletContextAttributeListener extends java.util.EventListener {}

public class ServletContextEvent extends java.util.EventObject {
  public javax.servlet.ServletContext getServletContext();
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

public interface ServletRegistration extends javax.servlet.Registration {
  java.util.Collection<String> getMappings();
  String getRunAsRole();
  public interface Dynamic extends javax.servlet.ServletRegistration, javax.servlet.Registration.Dynamic {}
}

public interface ServletRequest {
  javax.servlet.AsyncContext getAsyncContext();
  java.util.Enumeration<String> getAttributeNames();
  String getCharacterEncoding();
  int getContentLength();
  long getContentLengthLong();
  String getContentType();
  javax.servlet.DispatcherType getDispatcherType();
  javax.servlet.ServletInputStream getInputStream();
  String getLocalAddr();
  String getLocalName();
  int getLocalPort();
  java.util.Locale getLocale();
  java.util.Enumeration<java.util.Locale> getLocales();
  java.util.Map<String, String[]> getParameterMap();
  java.util.Enumeration<String> getParameterNames();
  String getProtocol();
  java.io.BufferedReader getReader();
  String getRemoteAddr();
  String getRemoteHost();
  int getRemotePort();
  String getScheme();
  String getServerName();
  int getServerPort();
  javax.servlet.ServletContext getServletContext();
  boolean isAsyncStarted();
  boolean isAsyncSupported();
  boolean isSecure();
}

public class ServletRequestAttributeEvent extends javax.servlet.ServletRequestEvent {
  public String getName();
  public Object getValue();
}

public interface ServletRequestAttributeListener extends java.util.EventListener {}

public class ServletRequestEvent extends java.util.EventObject {
  public javax.servlet.ServletContext getServletContext();
  public javax.servlet.ServletRequest getServletRequest();
}

public interface ServletRequestListener extends java.util.EventListener {}

public class ServletRequestWrapper implements javax.servlet.ServletRequest {
  public javax.servlet.AsyncContext getAsyncContext();
  public java.util.Enumeration<String> getAttributeNames();
  public String getCharacterEncoding();
  public int getContentLength();
  public long getContentLengthLong();
  public String getContentType();
  public javax.servlet.DispatcherType getDispatcherType();
  public javax.servlet.ServletInputStream getInputStream();
  public String getLocalAddr();
  public String getLocalName();
  public int getLocalPort();
  public java.util.Locale getLocale();
  public java.util.Enumeration<java.util.Locale> getLocales();
  public java.util.Map<String, String[]> getParameterMap();
  public java.util.Enumeration<String> getParameterNames();
  public String getProtocol();
  public java.io.BufferedReader getReader();
  public String getRemoteAddr();
  public String getRemoteHost();
  public int getRemotePort();
  public javax.servlet.ServletRequest getRequest();
  public String getScheme();
  public String getServerName();
  public int getServerPort();
  public javax.servlet.ServletContext getServletContext();
  public boolean isAsyncStarted();
  public boolean isAsyncSupported();
  public boolean isSecure();
}

public interface ServletResponse {
  int getBufferSize();
  String getCharacterEncoding();
  String getContentType();
  java.util.Locale getLocale();
  javax.servlet.ServletOutputStream getOutputStream();
  java.io.PrintWriter getWriter();
  boolean isCommitted();
}

public class ServletResponseWrapper implements javax.servlet.ServletResponse {
  public int getBufferSize();
  public String getCharacterEncoding();
  public String getContentType();
  public java.util.Locale getLocale();
  public javax.servlet.ServletOutputStream getOutputStream();
  public javax.servlet.ServletResponse getResponse();
  public java.io.PrintWriter getWriter();
  public boolean isCommitted();
}

public class ServletSecurityElement extends javax.servlet.HttpConstraintElement {
  public java.util.Collection<javax.servlet.HttpMethodConstraintElement> getHttpMethodConstraints();
  public java.util.Collection<String> getMethodNames();
}

public interface SessionCookieConfig {
  String getComment();
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

public interface SingleThreadModel {}

public class UnavailableException extends javax.servlet.ServletException {
  @java.lang.Deprecated public javax.servlet.Servlet getServlet();
  public int getUnavailableSeconds();
  public boolean isPermanent();
}

public interface WriteListener extends java.util.EventListener {}
