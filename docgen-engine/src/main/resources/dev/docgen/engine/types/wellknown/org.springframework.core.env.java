package org.springframework.core.env;

public interface ConfigurableEnvironment extends org.springframework.core.env.Environment {
  org.springframework.core.env.MutablePropertySources getPropertySources();
  java.util.Map<String, Object> getSystemEnvironment();
  java.util.Map<String, Object> getSystemProperties();
}

public interface Environment extends org.springframework.core.env.PropertyResolver {
  String[] getActiveProfiles();
  String[] getDefaultProfiles();
}

public interface PropertyResolver {}
