package org.springframework.beans;

public interface PropertyEditorRegistrar {}

public class TypeMismatchException extends org.springframework.core.NestedRuntimeException {
  public static final String ERROR_CODE = "typeMismatch";
  public String getErrorCode();
  public String getPropertyName();
  public Class<?> getRequiredType();
  public Object getValue();
}
