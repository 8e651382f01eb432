package org.springframework.core;

public class MethodParameter {
  public java.lang.reflect.AnnotatedElement getAnnotatedElement();
  public java.lang.reflect.Constructor<?> getConstructor();
  public Class<?> getContainingClass();
  public Class<?> getDeclaringClass();
  public java.lang.reflect.Executable getExecutable();
  public java.lang.reflect.Type getGenericParameterType();
  public java.lang.reflect.Member getMember();
  public java.lang.reflect.Method getMethod();
  public java.lang.annotation.Annotation[] getMethodAnnotations();
  public java.lang.reflect.Type getNestedGenericParameterType();
  public Class<?> getNestedParameterType();
  public int getNestingLevel();
  public java.lang.reflect.Parameter getParameter();
  public java.lang.annotation.Annotation[] getParameterAnnotations();
  public int getParameterIndex();
  public String getParameterName();
  public Class<?> getParameterType();
  public Integer getTypeIndexForCurrentLevel();
  public boolean isOptional();
}

public abstract class NestedRuntimeException extends RuntimeException {
  public Throwable getMostSpecificCause();
  public Throwable getRootCause();
}

public interface Ordered {
  int HIGHEST_PRECEDENCE = -2147483648;
  int LOWEST_PRECEDENCE = 2147483647;
  int getOrder();
}

public abstract class ParameterizedTypeReference<T> {
  public java.lang.reflect.Type getType();
}

public class ResolvableType implements java.io.Serializable {
  public static final org.springframework.core.ResolvableType NONE;
  public org.springframework.core.ResolvableType getComponentType();
  public org.springframework.core.ResolvableType[] getGenerics();
  public org.springframework.core.ResolvableType[] getInterfaces();
  public Class<?> getRawClass();
  public Object getSource();
  public org.springframework.core.ResolvableType getSuperType();
  public java.lang.reflect.Type getType();
  public boolean isArray();
}
