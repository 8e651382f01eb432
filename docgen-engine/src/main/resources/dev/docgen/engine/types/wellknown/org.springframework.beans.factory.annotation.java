package org.springframework.beans.factory.annotation;

public interface AnnotatedBeanDefinition {
  org.springframework.core.type.MethodMetadata getFactoryMethodMetadata();
  org.springframework.core.type.AnnotationMetadata getMetadata();
}

public class AnnotatedGenericBeanDefinition implements org.springframework.beans.factory.annotation.AnnotatedBeanDefinition {
  public org.springframework.core.type.MethodMetadata getFactoryMethodMetadata();
  public org.springframework.core.type.AnnotationMetadata getMetadata();
}

public class AnnotationBeanWiringInfoResolver {}

public enum Autowire {
  NO, BY_NAME, BY_TYPE;
  public boolean isAutowire();
}

public @interface Autowired {
  boolean required() default true;
}

public class AutowiredAnnotationBeanPostProcessor {
  public int getOrder();
}

public abstract class BeanFactoryAnnotationUtils {}

public @interface Configurable {
  org.springframework.beans.factory.annotation.Autowire autowire() default org.springframework.beans.factory.annotation.Autowire.NO;
  boolean dependencyCheck() default false;
  boolean preConstruction() default false;
  String value() default "";
}

public class CustomAutowireConfigurer implements org.springframework.core.Ordered {
  public int getOrder();
}

public class InitDestroyAnnotationBeanPostProcessor implements java.io.Serializable {
  public int getOrder();
}

public class InjectionMetadata {
  public static final org.springframework.beans.factory.annotation.InjectionMetadata EMPTY;
  public java.util.Collection<org.springframework.beans.factory.annotation.InjectionMetadata.InjectedElement> getInjectedElements();
  public static abstract class InjectedElement {
    public java.lang.reflect.Member getMember();
  }
}

public @interface Lookup {
  String value() default "";
}

public final class ParameterResolutionDelegate {}

public @interface Qualifier {
  String value() default "";
}

public class QualifierAnnotationAutowireCandidateResolver {}

public @interface Value {
  String value();
}
