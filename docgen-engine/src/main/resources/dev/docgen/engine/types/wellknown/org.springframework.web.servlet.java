package org.springframework.web.servlet;

public interface AsyncHandlerInterceptor extends org.springframework.web.servlet.HandlerInterceptor {}

public class DispatcherServlet extends org.springframework.web.servlet.FrameworkServlet {
  public static final String MULTIPART_RESOLVER_BEAN_NAME = "multipartResolver";
  public static final String LOCALE_RESOLVER_BEAN_NAME = "localeResolver";
  public static final String HANDLER_MAPPING_BEAN_NAME = "handlerMapping";
  public static final String HANDLER_ADAPTER_BEAN_NAME = "handlerAdapter";
  public static final String HANDLER_EXCEPTION_RESOLVER_BEAN_NAME = "handlerExceptionResolver";
  public static final String REQUEST_TO_VIEW_NAME_TRANSLATOR_BEAN_NAME = "viewNameTranslator";
  public static final String VIEW_RESOLVER_BEAN_NAME = "viewResolver";
  public static final String FLASH_MAP_MANAGER_BEAN_NAME = "flashMapManager";
  public static final String WEB_APPLICATION_CONTEXT_ATTRIBUTE = "org.springframework.web.servlet.DispatcherServlet.CONTEXT";
  public static final String LOCALE_RESOLVER_ATTRIBUTE = "org.springframework.web.servlet.DispatcherServlet.LOCALE_RESOLVER";
  public static final String INPUT_FLASH_MAP_ATTRIBUTE = "org.springframework.web.servlet.DispatcherServlet.INPUT_FLASH_MAP";
  public static final String OUTPUT_FLASH_MAP_ATTRIBUTE = "org.springframework.web.servlet.DispatcherServlet.OUTPUT_FLASH_MAP";
  public static final String FLASH_MAP_MANAGER_ATTRIBUTE = "org.springframework.web.servlet.DispatcherServlet.FLASH_MAP_MANAGER";
  public static final String EXCEPTION_ATTRIBUTE = "org.springframework.web.servlet.DispatcherServlet.EXCEPTION";
  public static final String PAGE_NOT_FOUND_LOG_CATEGORY = "org.springframework.web.servlet.PageNotFound";
  public java.util.List<org.springframework.web.servlet.HandlerMapping> getHandlerMappings();
  public org.springframework.web.multipart.MultipartResolver getMultipartResolver();
}

public final class FlashMap extends java.util.HashMap<String, Object> implements Comparable<org.springframework.web.servlet.FlashMap> {
  public long getExpirationTime();
  public org.springframework.util.MultiValueMap<String, String> getTargetRequestParams();
  public String getTargetRequestPath();
  public boolean isExpired();
}

public interface FlashMapManager {}

public abstract class FrameworkServlet extends org.springframework.web.servlet.HttpServletBean {
  public static final String DEFAULT_NAMESPACE_SUFFIX = "-servlet";
  public static final String SERVLET_CONTEXT_PREFIX = "org.springframework.web.servlet.FrameworkServlet.CONTEXT.";
  public String getContextAttribute();
  public Class<?> getContextClass();
  public String getContextConfigLocation();
  public String getContextId();
  public String getNamespace();
  public String getServletContextAttributeName();
  public org.springframework.web.context.WebApplicationContext getWebApplicationContext();
  public boolean isEnableLoggingRequestDetails();
}

public interface HandlerAdapter {}

public interface HandlerExceptionResolver {}

public class HandlerExecutionChain {
  public Object getHandler();
  public java.util.List<org.springframework.web.servlet.HandlerInterceptor> getInterceptorList();
  public org.springframework.web.servlet.HandlerInterceptor[] getInterceptors();
}

public interface HandlerInterceptor {}

public interface HandlerMapping {
  String BEST_MATCHING_HANDLER_ATTRIBUTE = "org.springframework.web.servlet.HandlerMapping.bestMatchingHandler";
  String LOOKUP_PATH = "org.springframework.web.servlet.HandlerMapping.lookupPath";
  String PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE = "org.springframework.web.servlet.HandlerMapping.pathWithinHandlerMapping";
  String BEST_MATCHING_PATTERN_ATTRIBUTE = "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";
  String INTROSPECT_TYPE_LEVEL_MAPPING = "org.springframework.web.servlet.HandlerMapping.introspectTypeLevelMapping";
  String URI_TEMPLATE_VARIABLES_ATTRIBUTE = "org.springframework.web.servlet.HandlerMapping.uriTemplateVariables";
  String MATRIX_VARIABLES_ATTRIBUTE = "org.springframework.web.servlet.HandlerMapping.matrixVariables";
  String PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE = "org.springframework.web.servlet.HandlerMapping.producibleMediaTypes";
  String API_VERSION_ATTRIBUTE = "org.springframework.web.servlet.HandlerMapping.apiVersion";
}

public abstract class HttpServletBean extends jakarta.servlet.http.HttpServlet {
  public org.springframework.core.env.ConfigurableEnvironment getEnvironment();
  public String getServletName();
}

public interface LocaleContextResolver extends org.springframework.web.servlet.LocaleResolver {}

public interface LocaleResolver {}

public class ModelAndView {
  public java.util.Map<String, Object> getModel();
  public org.springframework.ui.ModelMap getModelMap();
  public org.springframework.http.HttpStatusCode getStatus();
  public org.springframework.web.servlet.View getView();
  public String getViewName();
  public boolean isEmpty();
  public boolean isReference();
}

public class ModelAndViewDefiningException extends jakarta.servlet.ServletException {
  public org.springframework.web.servlet.ModelAndView getModelAndView();
}

public class NoHandlerFoundException extends jakarta.servlet.ServletException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public org.springframework.http.HttpHeaders getHeaders();
  public String getHttpMethod();
  public org.springframework.http.HttpHeaders getRequestHeaders();
  public String getRequestURL();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public interface RequestToViewNameTranslator {}

public interface SmartView extends org.springframework.web.servlet.View {
  boolean isRedirectView();
}

public interface View {
  String RESPONSE_STATUS_ATTRIBUTE = "org.springframework.web.servlet.View.responseStatus";
  String PATH_VARIABLES = "org.springframework.web.servlet.View.pathVariables";
  String SELECTED_CONTENT_TYPE = "org.springframework.web.servlet.View.selectedContentType";
  default String getContentType();
}

public interface ViewResolver {}
