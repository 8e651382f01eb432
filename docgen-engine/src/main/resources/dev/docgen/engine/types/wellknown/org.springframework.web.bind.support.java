package org.springframework.web.bind.support;

public final class BindParamNameResolver implements org.springframework.validation.DataBinder.NameResolver {}

public class ConfigurableWebBindingInitializer implements org.springframework.web.bind.support.WebBindingInitializer {
  public org.springframework.validation.BindingErrorProcessor getBindingErrorProcessor();
  public org.springframework.core.convert.ConversionService getConversionService();
  public org.springframework.validation.MessageCodesResolver getMessageCodesResolver();
  public org.springframework.beans.PropertyEditorRegistrar[] getPropertyEditorRegistrars();
  public org.springframework.validation.Validator getValidator();
  public boolean isAutoGrowNestedPaths();
  public boolean isDeclarativeBinding();
  public boolean isDirectFieldAccess();
}

public class DefaultDataBinderFactory implements org.springframework.web.bind.support.WebDataBinderFactory {}

public class DefaultSessionAttributeStore implements org.springframework.web.bind.support.SessionAttributeStore {}

public interface SessionAttributeStore {}

public interface SessionStatus {
  boolean isComplete();
}

public class SimpleSessionStatus implements org.springframework.web.bind.support.SessionStatus {
  public boolean isComplete();
}

public class SpringWebConstraintValidatorFactory implements jakarta.validation.ConstraintValidatorFactory {}

public interface WebArgumentResolver {
  Object resolveArgument(org.springframework.core.MethodParameter methodParameter, org.springframework.web.context.request.NativeWebRequest webRequest);
}

public interface WebBindingInitializer {}

public interface WebDataBinderFactory {}

public class WebExchangeBindException extends org.springframework.web.server.ServerWebInputException implements org.springframework.validation.BindingResult {
  public java.util.List<org.springframework.validation.ObjectError> getAllErrors();
  public org.springframework.validation.BindingResult getBindingResult();
  public Object[] getDetailMessageArguments();
  public int getErrorCount();
  public org.springframework.validation.FieldError getFieldError();
  public int getFieldErrorCount();
  public java.util.List<org.springframework.validation.FieldError> getFieldErrors();
  public org.springframework.validation.ObjectError getGlobalError();
  public int getGlobalErrorCount();
  public java.util.List<org.springframework.validation.ObjectError> getGlobalErrors();
  public String getMessage();
  public java.util.Map<String, Object> getModel();
  public String getNestedPath();
  public String getObjectName();
  public org.springframework.beans.PropertyEditorRegistry getPropertyEditorRegistry();
  public String[] getSuppressedFields();
  public Object getTarget();
}

public class WebExchangeDataBinder extends org.springframework.web.bind.WebDataBinder {}

public class WebRequestDataBinder extends org.springframework.web.bind.WebDataBinder {}
