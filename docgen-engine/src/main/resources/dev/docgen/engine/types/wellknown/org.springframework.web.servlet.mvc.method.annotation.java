package org.springframework.web.servlet.mvc.method.annotation;

public abstract class AbstractMappingJacksonResponseBodyAdvice implements org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice<Object> {}

public abstract class AbstractMessageConverterMethodArgumentResolver {
  protected enum ConverterType {
    BASE, GENERIC, SMART;
  }
}

public abstract class AbstractMessageConverterMethodProcessor extends org.springframework.web.servlet.mvc.method.annotation.AbstractMessageConverterMethodArgumentResolver {}

public class ApiVersionMethodArgumentResolver {}

public class AsyncTaskMethodReturnValueHandler {}

public class CallableMethodReturnValueHandler {}

public class ContinuationHandlerMethodArgumentResolver {}

public class DeferredResultMethodReturnValueHandler {}

public class ExceptionHandlerExceptionResolver {
  public org.springframework.context.ApplicationContext getApplicationContext();
  public org.springframework.web.method.support.HandlerMethodArgumentResolverComposite getArgumentResolvers();
  public org.springframework.web.accept.ContentNegotiationManager getContentNegotiationManager();
  public java.util.List<org.springframework.web.method.support.HandlerMethodArgumentResolver> getCustomArgumentResolvers();
  public java.util.List<org.springframework.web.method.support.HandlerMethodReturnValueHandler> getCustomReturnValueHandlers();
  public java.util.List<org.springframework.web.ErrorResponse.Interceptor> getErrorResponseInterceptors();
  public java.util.Map<org.springframework.web.method.ControllerAdviceBean, org.springframework.web.method.annotation.ExceptionHandlerMethodResolver> getExceptionHandlerAdviceCache();
  public java.util.List<org.springframework.http.converter.HttpMessageConverter<?>> getMessageConverters();
  public org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite getReturnValueHandlers();
}

public class ExtendedServletRequestDataBinder extends org.springframework.web.bind.ServletRequestDataBinder {}

public class HttpEntityMethodProcessor extends org.springframework.web.servlet.mvc.method.annotation.AbstractMessageConverterMethodProcessor {}

public class HttpHeadersReturnValueHandler {}

public class JsonViewRequestBodyAdvice extends org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter {}

public class JsonViewResponseBodyAdvice extends org.springframework.web.servlet.mvc.method.annotation.AbstractMappingJacksonResponseBodyAdvice {}

public class KotlinRequestBodyAdvice extends org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter {}

public class KotlinResponseBodyAdvice implements org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice<Object> {}

public class MatrixVariableMapMethodArgumentResolver {}

public class MatrixVariableMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public class ModelAndViewMethodReturnValueHandler {
  public String[] getRedirectPatterns();
}

public class ModelAndViewResolverMethodReturnValueHandler {}

public class MvcUriComponentsBuilder {
  public static final String MVC_URI_COMPONENTS_CONTRIBUTOR_BEAN_NAME = "mvcUriComponentsContributor";
  public static class MethodArgumentBuilder {}
  public interface MethodInvocationInfo {
    Object[] getArgumentValues();
    java.lang.reflect.Method getControllerMethod();
    Class<?> getControllerType();
  }
}

public class PathVariableMapMethodArgumentResolver {}

public class PathVariableMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public class PrincipalMethodArgumentResolver {}

public class RedirectAttributesMethodArgumentResolver {}

public class RequestAttributeMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public interface RequestBodyAdvice {}

public abstract class RequestBodyAdviceAdapter implements org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice {}

public class RequestMappingHandlerAdapter {
  public java.util.List<org.springframework.web.method.support.HandlerMethodArgumentResolver> getArgumentResolvers();
  public java.util.List<org.springframework.web.method.support.HandlerMethodArgumentResolver> getCustomArgumentResolvers();
  public java.util.List<org.springframework.web.method.support.HandlerMethodReturnValueHandler> getCustomReturnValueHandlers();
  public java.util.List<org.springframework.web.ErrorResponse.Interceptor> getErrorResponseInterceptors();
  public java.util.List<org.springframework.web.method.support.HandlerMethodArgumentResolver> getInitBinderArgumentResolvers();
  public java.util.List<org.springframework.http.converter.HttpMessageConverter<?>> getMessageConverters();
  public java.util.List<org.springframework.web.servlet.mvc.annotation.ModelAndViewResolver> getModelAndViewResolvers();
  public org.springframework.core.ReactiveAdapterRegistry getReactiveAdapterRegistry();
  public java.util.List<org.springframework.web.method.support.HandlerMethodReturnValueHandler> getReturnValueHandlers();
  public org.springframework.web.bind.support.WebBindingInitializer getWebBindingInitializer();
}

public class RequestMappingHandlerMapping {
  public org.springframework.web.servlet.mvc.method.RequestMappingInfo.BuilderConfiguration getBuilderConfiguration();
  public org.springframework.web.accept.ContentNegotiationManager getContentNegotiationManager();
  public java.util.Map<String, java.util.function.Predicate<Class<?>>> getPathPrefixes();
}

public class RequestPartMethodArgumentResolver extends org.springframework.web.servlet.mvc.method.annotation.AbstractMessageConverterMethodArgumentResolver {}

public class RequestResponseBodyMethodProcessor extends org.springframework.web.servlet.mvc.method.annotation.AbstractMessageConverterMethodProcessor {}

public interface ResponseBodyAdvice<T> {}

public class ResponseBodyEmitter {
  public Long getTimeout();
  public static class DataWithMediaType {
    public Object getData();
    public org.springframework.http.MediaType getMediaType();
  }
}

public class ResponseBodyEmitterReturnValueHandler {}

public abstract class ResponseEntityExceptionHandler {
  public static final String PAGE_NOT_FOUND_LOG_CATEGORY = "org.springframework.web.servlet.PageNotFound";
}

public class ResponseEntityReturnValueHandler {}

public class ServletCookieValueMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractCookieValueMethodArgumentResolver {}

public class ServletInvocableHandlerMethod extends org.springframework.web.method.HandlerMethod {}

public class ServletModelAttributeMethodProcessor extends org.springframework.web.method.annotation.ModelAttributeMethodProcessor {}

public class ServletRequestDataBinderFactory extends org.springframework.web.method.annotation.InitBinderDataBinderFactory {}

public class ServletRequestMethodArgumentResolver {}

public class ServletResponseMethodArgumentResolver {}

public class ServletWebArgumentResolverAdapter extends org.springframework.web.method.annotation.AbstractWebArgumentResolverAdapter {}

public class SessionAttributeMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public class SseEmitter extends org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter {
  public interface SseEventBuilder {}
}

public interface StreamingResponseBody {
  void writeTo(java.io.OutputStream outputStream);
}

public class StreamingResponseBodyReturnValueHandler {}

public class UriComponentsBuilderMethodArgumentResolver {}

public class ViewMethodReturnValueHandler {}

public class ViewNameMethodReturnValueHandler {
  public String[] getRedirectPatterns();
}
