package org.springframework.boot.autoconfigure;

public abstract class AbstractDependsOnBeanFactoryPostProcessor implements org.springframework.core.Ordered {
  public int getOrder();
}

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@org.springframework.boot.autoconfigure.AutoConfigureBefore
@org.springframework.boot.autoconfigure.AutoConfigureAfter
public @interface AutoConfiguration {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.boot.autoconfigure.AutoConfigureAfter.class, attribute = "value") Class<?>[] after() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.boot.autoconfigure.AutoConfigureAfter.class, attribute = "name") String[] afterName() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.boot.autoconfigure.AutoConfigureBefore.class, attribute = "value") Class<?>[] before() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.boot.autoconfigure.AutoConfigureBefore.class, attribute = "name") String[] beforeName() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.context.annotation.Configuration.class) String value() default "";
}

public class AutoConfigurationExcludeFilter {}

public class AutoConfigurationImportEvent extends java.util.EventObject {
  public java.util.List<String> getCandidateConfigurations();
  public java.util.Set<String> getExclusions();
}

public interface AutoConfigurationImportFilter {
  boolean[] match(String[] autoConfigurationClasses, org.springframework.boot.autoconfigure.AutoConfigurationMetadata autoConfigurationMetadata);
}

public interface AutoConfigurationImportListener extends java.util.EventListener {
  void onAutoConfigurationImportEvent(org.springframework.boot.autoconfigure.AutoConfigurationImportEvent event);
}

public class AutoConfigurationImportSelector implements org.springframework.context.annotation.DeferredImportSelector, org.springframework.core.Ordered {
  public java.util.function.Predicate<String> getExclusionFilter();
  public Class<? extends org.springframework.context.annotation.DeferredImportSelector.Group> getImportGroup();
  public int getOrder();
  protected static class AutoConfigurationEntry {
    public java.util.List<String> getConfigurations();
    public java.util.Set<String> getExclusions();
  }
}

public interface AutoConfigurationMetadata {}

@org.springframework.context.annotation.Import({org.springframework.boot.autoconfigure.AutoConfigurationPackages.Registrar.class})
public @interface AutoConfigurationPackage {
  Class<?>[] basePackageClasses() default {};
  String[] basePackages() default {};
}

public abstract class AutoConfigurationPackages {}

public class AutoConfigurations implements org.springframework.core.Ordered {
  public int getOrder();
}

public @interface AutoConfigureAfter {
  String[] name() default {};
  Class<?>[] value() default {};
}

public @interface AutoConfigureBefore {
  String[] name() default {};
  Class<?>[] value() default {};
}

public @interface AutoConfigureOrder {
  int DEFAULT_ORDER = 0;
  int value() default 0;
}

@org.springframework.boot.autoconfigure.AutoConfigurationPackage
@org.springframework.context.annotation.Import({org.springframework.boot.autoconfigure.AutoConfigurationImportSelector.class})
public @interface EnableAutoConfiguration {
  String ENABLED_OVERRIDE_PROPERTY = "spring.boot.enableautoconfiguration";
  Class<?>[] exclude() default {};
  String[] excludeName() default {};
}

@org.springframework.context.annotation.Import({org.springframework.boot.autoconfigure.ImportAutoConfigurationImportSelector.class})
public @interface ImportAutoConfiguration {
  @org.springframework.core.annotation.AliasFor("value") Class<?>[] classes() default {};
  Class<?>[] exclude() default {};
  @org.springframework.core.annotation.AliasFor("classes") Class<?>[] value() default {};
}

@org.springframework.boot.SpringBootConfiguration
@org.springframework.boot.autoconfigure.EnableAutoConfiguration
@org.springframework.context.annotation.ComponentScan(excludeFilters = {@org.springframework.context.annotation.ComponentScan.Filter(classes = {org.springframework.boot.context.TypeExcludeFilter.class}, type = org.springframework.context.annotation.FilterType.CUSTOM), @org.springframework.context.annotation.ComponentScan.Filter(classes = {org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter.class}, type = org.springframework.context.annotation.FilterType.CUSTOM)})
public @interface SpringBootApplication {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.boot.autoconfigure.EnableAutoConfiguration.class) Class<?>[] exclude() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.boot.autoconfigure.EnableAutoConfiguration.class) String[] excludeName() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.context.annotation.ComponentScan.class, attribute = "nameGenerator") Class<? extends org.springframework.beans.factory.support.BeanNameGenerator> nameGenerator() default org.springframework.beans.factory.support.BeanNameGenerator.class;
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.context.annotation.Configuration.class) boolean proxyBeanMethods() default true;
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.context.annotation.ComponentScan.class, attribute = "basePackageClasses") Class<?>[] scanBasePackageClasses() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.context.annotation.ComponentScan.class, attribute = "basePackages") String[] scanBasePackages() default {};
}
