package org.springframework.web.context.request;

public abstract class AbstractRequestAttributes implements org.springframework.web.context.request.RequestAttributes {}

public abstract class AbstractRequestAttributesScope {}

public interface AsyncWebRequestInterceptor extends org.springframework.web.context.request.WebRequestInterceptor {}

public class DestructionCallbackBindingListener implements jakarta.servlet.http.HttpSessionBindingListener, java.io.Serializable {}

public class FacesRequestAttributes implements org.springframework.web.context.request.RequestAttributes {}

public class FacesWebRequest extends org.springframework.web.context.request.FacesRequestAttributes implements org.springframework.web.context.request.NativeWebRequest {
  public String getContextPath();
  public java.util.Iterator<String> getHeaderNames();
  public java.util.Locale getLocale();
  public Object getNativeRequest();
  public Object getNativeResponse();
  public java.util.Map<String, String[]> getParameterMap();
  public java.util.Iterator<String> getParameterNames();
  public String getRemoteUser();
  public java.security.Principal getUserPrincipal();
  public boolean isSecure();
}

public interface NativeWebRequest extends org.springframework.web.context.request.WebRequest {
  Object getNativeRequest();
  Object getNativeResponse();
}

public interface RequestAttributes {
  int SCOPE_REQUEST = 0;
  int SCOPE_SESSION = 1;
  String REFERENCE_REQUEST = "request";
  String REFERENCE_SESSION = "session";
  String getSessionId();
  Object getSessionMutex();
}

public abstract class RequestContextHolder {}

public class RequestContextListener implements jakarta.servlet.ServletRequestListener {}

public class RequestScope extends org.springframework.web.context.request.AbstractRequestAttributesScope {}

public class ServletRequestAttributes extends org.springframework.web.context.request.AbstractRequestAttributes {
  public static final String DESTRUCTION_CALLBACK_NAME_PREFIX = "org.springframework.web.context.request.ServletRequestAttributes.DESTRUCTION_CALLBACK.";
  public jakarta.servlet.http.HttpServletRequest getRequest();
  public jakarta.servlet.http.HttpServletResponse getResponse();
  public String getSessionId();
  public Object getSessionMutex();
}

public class ServletWebRequest extends org.springframework.web.context.request.ServletRequestAttributes implements org.springframework.web.context.request.NativeWebRequest {
  public String getContextPath();
  public java.util.Iterator<String> getHeaderNames();
  public org.springframework.http.HttpMethod getHttpMethod();
  public java.util.Locale getLocale();
  public Object getNativeRequest();
  public Object getNativeResponse();
  public java.util.Map<String, String[]> getParameterMap();
  public java.util.Iterator<String> getParameterNames();
  public String getRemoteUser();
  public java.security.Principal getUserPrincipal();
  public boolean isNotModified();
  public boolean isSecure();
}

public class SessionScope extends org.springframework.web.context.request.AbstractRequestAttributesScope {
  public String getConversationId();
}

public interface WebRequest extends org.springframework.web.context.request.RequestAttributes {
  String getContextPath();
  java.util.Iterator<String> getHeaderNames();
  java.util.Locale getLocale();
  java.util.Map<String, String[]> getParameterMap();
  java.util.Iterator<String> getParameterNames();
  String getRemoteUser();
  java.security.Principal getUserPrincipal();
  boolean isSecure();
}

public interface WebRequestInterceptor {}
