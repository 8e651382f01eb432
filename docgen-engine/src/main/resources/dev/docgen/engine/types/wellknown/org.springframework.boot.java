package org.springframework.boot;

public class SpringApplication {
  public static final String BANNER_LOCATION_PROPERTY_VALUE = "banner.txt";
  public static final String BANNER_LOCATION_PROPERTY = "spring.banner.location";
  public java.util.Set<String> getAdditionalProfiles();
  public java.util.Set<Object> getAllSources();
  public org.springframework.core.metrics.ApplicationStartup getApplicationStartup();
  public ClassLoader getClassLoader();
  public String getEnvironmentPrefix();
  public java.util.Set<org.springframework.context.ApplicationContextInitializer<?>> getInitializers();
  public java.util.Set<org.springframework.context.ApplicationListener<?>> getListeners();
  public Class<?> getMainApplicationClass();
  public org.springframework.core.io.ResourceLoader getResourceLoader();
  public java.util.Set<String> getSources();
  public org.springframework.boot.WebApplicationType getWebApplicationType();
  public boolean isKeepAlive();
  public static class AbandonedRunException extends RuntimeException {
    public org.springframework.context.ConfigurableApplicationContext getApplicationContext();
  }
  public static class Augmented {}
  public interface Running {
    org.springframework.context.ConfigurableApplicationContext getApplicationContext();
  }
}

@org.springframework.context.annotation.Configuration
@org.springframework.stereotype.Indexed
public @interface SpringBootConfiguration {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.context.annotation.Configuration.class) boolean proxyBeanMethods() default true;
}
