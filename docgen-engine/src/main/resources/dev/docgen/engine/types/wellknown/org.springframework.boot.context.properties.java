package org.springframework.boot.context.properties;

public class BoundConfigurationProperties {
  public java.util.Map<org.springframework.boot.context.properties.source.ConfigurationPropertyName, org.springframework.boot.context.properties.source.ConfigurationProperty> getAll();
}

@org.springframework.stereotype.Indexed
public @interface ConfigurationProperties {
  boolean ignoreInvalidFields() default false;
  boolean ignoreUnknownFields() default true;
  @org.springframework.core.annotation.AliasFor("value") String prefix() default "";
  @org.springframework.core.annotation.AliasFor("prefix") String value() default "";
}

public final class ConfigurationPropertiesBean {
  public org.springframework.boot.context.properties.ConfigurationProperties getAnnotation();
  public Object getInstance();
  public String getName();
}

public class ConfigurationPropertiesBindException extends org.springframework.core.NestedRuntimeException {
  public org.springframework.boot.context.properties.ConfigurationProperties getAnnotation();
  public Class<?> getBeanType();
}

public interface ConfigurationPropertiesBindHandlerAdvisor {
  org.springframework.boot.context.properties.bind.BindHandler apply(org.springframework.boot.context.properties.bind.BindHandler bindHandler);
}

@org.springframework.beans.factory.annotation.Qualifier("org.springframework.boot.context.properties.ConfigurationPropertiesBinding")
public @interface ConfigurationPropertiesBinding {
  String VALUE = "org.springframework.boot.context.properties.ConfigurationPropertiesBinding";
}

public class ConfigurationPropertiesBindingPostProcessor {
  public static final String BEAN_NAME = "org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor";
  public int getOrder();
}

@org.springframework.context.annotation.Import({org.springframework.boot.context.properties.ConfigurationPropertiesScanRegistrar.class})
@org.springframework.boot.context.properties.EnableConfigurationProperties
public @interface ConfigurationPropertiesScan {
  Class<?>[] basePackageClasses() default {};
  @org.springframework.core.annotation.AliasFor("value") String[] basePackages() default {};
  @org.springframework.core.annotation.AliasFor("basePackages") String[] value() default {};
}

public @interface ConfigurationPropertiesSource {}

public abstract class ConstructorBound {}

public @interface DeprecatedConfigurationProperty {
  String reason() default "";
  String replacement() default "";
  String since() default "";
}

@org.springframework.context.annotation.Import({org.springframework.boot.context.properties.EnableConfigurationPropertiesRegistrar.class})
public @interface EnableConfigurationProperties {
  String VALIDATOR_BEAN_NAME = "configurationPropertiesValidator";
  Class<?>[] value() default {};
}

public class IncompatibleConfigurationException extends RuntimeException {
  public java.util.Collection<String> getIncompatibleKeys();
}

@org.springframework.boot.context.properties.bind.Nested
public @interface NestedConfigurationProperty {}

public final class PropertyMapper {
  public static final class Source<T> {
    public interface Adapter<T, R> {
      R adapt(T value);
    }
    public static class Always<T> {
      public interface Adapter<T, R> {
        R adapt(T value);
      }
      public interface Factory<T, R> {
        R create(T value);
      }
      public interface Mapper<R, T> {
        R map(R instance, T value);
      }
    }
  }
  public interface SourceOperator {
    <T> org.springframework.boot.context.properties.PropertyMapper.Source<T> apply(org.springframework.boot.context.properties.PropertyMapper.Source<T> source);
  }
}
