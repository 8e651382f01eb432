package org.springframework.validation;

public abstract class AbstractBindingResult extends org.springframework.validation.AbstractErrors implements org.springframework.validation.BindingResult, java.io.Serializable {
  public java.util.List<org.springframework.validation.ObjectError> getAllErrors();
  public int getErrorCount();
  public org.springframework.validation.FieldError getFieldError();
  public java.util.List<org.springframework.validation.FieldError> getFieldErrors();
  public org.springframework.validation.ObjectError getGlobalError();
  public java.util.List<org.springframework.validation.ObjectError> getGlobalErrors();
  public org.springframework.validation.MessageCodesResolver getMessageCodesResolver();
  public java.util.Map<String, Object> getModel();
  public String getObjectName();
  public org.springframework.beans.PropertyEditorRegistry getPropertyEditorRegistry();
  public String[] getSuppressedFields();
  public abstract Object getTarget();
}

public abstract class AbstractErrors implements org.springframework.validation.Errors, java.io.Serializable {
  public String getNestedPath();
}

public abstract class AbstractPropertyBindingResult extends org.springframework.validation.AbstractBindingResult {
  public abstract org.springframework.beans.ConfigurablePropertyAccessor getPropertyAccessor();
  public org.springframework.beans.PropertyEditorRegistry getPropertyEditorRegistry();
}

public class BeanPropertyBindingResult extends org.springframework.validation.AbstractPropertyBindingResult implements java.io.Serializable {
  public org.springframework.beans.ConfigurablePropertyAccessor getPropertyAccessor();
  public Object getTarget();
}

public class BindException extends Exception implements org.springframework.validation.BindingResult {
  public java.util.List<org.springframework.validation.ObjectError> getAllErrors();
  public org.springframework.validation.BindingResult getBindingResult();
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

public interface BindingErrorProcessor {}

public interface BindingResult extends org.springframework.validation.Errors {
  String MODEL_KEY_PREFIX = "org.springframework.validation.BindingResult.";
  java.util.Map<String, Object> getModel();
  org.springframework.beans.PropertyEditorRegistry getPropertyEditorRegistry();
  default String[] getSuppressedFields();
  Object getTarget();
}

public abstract class BindingResultUtils {}

public class DataBinder {
  public static final String DEFAULT_OBJECT_NAME = "target";
  public static final int DEFAULT_AUTO_GROW_COLLECTION_LIMIT = 256;
  public String[] getAllowedFields();
  public int getAutoGrowCollectionLimit();
  public org.springframework.validation.BindingErrorProcessor getBindingErrorProcessor();
  public org.springframework.validation.BindingResult getBindingResult();
  public org.springframework.core.convert.ConversionService getConversionService();
  public String[] getDisallowedFields();
  public org.springframework.validation.DataBinder.NameResolver getNameResolver();
  public String getObjectName();
  public String[] getRequiredFields();
  public Object getTarget();
  public org.springframework.core.ResolvableType getTargetType();
  public org.springframework.validation.Validator getValidator();
  public java.util.List<org.springframework.validation.Validator> getValidators();
  public java.util.List<org.springframework.validation.Validator> getValidatorsToApply();
  public boolean isAutoGrowNestedPaths();
  public boolean isDeclarativeBinding();
  public boolean isIgnoreInvalidFields();
  public boolean isIgnoreUnknownFields();
  public interface NameResolver {}
  public interface ValueResolver {
    java.util.Set<String> getNames();
  }
}

public class DefaultBindingErrorProcessor implements org.springframework.validation.BindingErrorProcessor {
  public static final String MISSING_FIELD_ERROR_CODE = "required";
}

public class DefaultMessageCodesResolver implements org.springframework.validation.MessageCodesResolver, java.io.Serializable {
  public static final String CODE_SEPARATOR = ".";
  public enum Format implements org.springframework.validation.MessageCodeFormatter {
    PREFIX_ERROR_CODE, POSTFIX_ERROR_CODE;
  }
}

public class DirectFieldBindingResult extends org.springframework.validation.AbstractPropertyBindingResult {
  public org.springframework.beans.ConfigurablePropertyAccessor getPropertyAccessor();
  public Object getTarget();
}

public interface Errors {
  String NESTED_PATH_SEPARATOR = ".";
  default java.util.List<org.springframework.validation.ObjectError> getAllErrors();
  default int getErrorCount();
  default org.springframework.validation.FieldError getFieldError();
  default int getFieldErrorCount();
  java.util.List<org.springframework.validation.FieldError> getFieldErrors();
  default org.springframework.validation.ObjectError getGlobalError();
  default int getGlobalErrorCount();
  java.util.List<org.springframework.validation.ObjectError> getGlobalErrors();
  default String getNestedPath();
  String getObjectName();
}

public class FieldError extends org.springframework.validation.ObjectError {
  public String getField();
  public Object getRejectedValue();
  public boolean isBindingFailure();
}

public class MapBindingResult extends org.springframework.validation.AbstractBindingResult implements java.io.Serializable {
  public Object getTarget();
  public java.util.Map<?, ?> getTargetMap();
}

public interface MessageCodeFormatter {
  String format(String errorCode, String objectName, String field);
}

public interface MessageCodesResolver {}

public class ObjectError {
  public String getObjectName();
}

public class SimpleErrors implements org.springframework.validation.Errors, java.io.Serializable {
  public java.util.List<org.springframework.validation.FieldError> getFieldErrors();
  public java.util.List<org.springframework.validation.ObjectError> getGlobalErrors();
  public String getObjectName();
}

public interface SmartValidator extends org.springframework.validation.Validator {}

public abstract class ValidationUtils {}

public interface Validator {}
