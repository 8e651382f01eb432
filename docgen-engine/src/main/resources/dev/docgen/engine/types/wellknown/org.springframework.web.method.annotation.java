package org.springframework.web.method.annotation;

public abstract class AbstractCookieValueMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public abstract class AbstractNamedValueMethodArgumentResolver {
  protected static class NamedValueInfo {}
}

public abstract class AbstractWebArgumentResolverAdapter {}

public class ErrorsMethodArgumentResolver {}

public class ExceptionHandlerMappingInfo {
  public java.util.Set<Class<? extends Throwable>> getExceptionTypes();
  public java.lang.reflect.Method getHandlerMethod();
  public java.util.Set<org.springframework.http.MediaType> getProducibleTypes();
}

public class ExceptionHandlerMethodResolver {}

public class ExpressionValueMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public class HandlerMethodValidationException extends org.springframework.web.server.ResponseStatusException {
  public java.util.List<org.springframework.context.MessageSourceResolvable> getCrossParameterValidationResults();
  public Object[] getDetailMessageArguments();
  public java.lang.reflect.Method getMethod();
  public java.util.List<org.springframework.validation.method.ParameterValidationResult> getParameterValidationResults();
  public Object getTarget();
  public boolean isForReturnValue();
  public interface Visitor {}
}

public final class HandlerMethodValidator {}

public class InitBinderDataBinderFactory extends org.springframework.web.bind.support.DefaultDataBinderFactory {}

public class MapMethodProcessor {}

public class MethodArgumentConversionNotSupportedException extends org.springframework.beans.TypeMismatchException {
  public String getName();
  public org.springframework.core.MethodParameter getParameter();
}

public class MethodArgumentTypeMismatchException extends org.springframework.beans.TypeMismatchException {
  public String getMessage();
  public String getName();
  public org.springframework.core.MethodParameter getParameter();
}

public class ModelAttributeMethodProcessor {}

public final class ModelFactory {}

public class ModelMethodProcessor {}

public class RequestHeaderMapMethodArgumentResolver {}

public class RequestHeaderMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public class RequestParamMapMethodArgumentResolver {}

public class RequestParamMethodArgumentResolver extends org.springframework.web.method.annotation.AbstractNamedValueMethodArgumentResolver {}

public class SessionAttributesHandler {
  public static final String SESSION_KNOWN_ATTRIBUTE = "org.springframework.web.method.annotation.SessionAttributesHandler.KNOWN";
}

public class SessionStatusMethodArgumentResolver {}
