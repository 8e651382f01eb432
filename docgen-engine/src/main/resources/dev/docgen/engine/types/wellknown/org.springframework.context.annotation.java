package org.springframework.context.annotation;

public enum AdviceMode {
  PROXY, ASPECTJ;
}

public abstract class AdviceModeImportSelector<A extends java.lang.annotation.Annotation> implements org.springframework.context.annotation.ImportSelector {
  public static final String DEFAULT_ADVICE_MODE_ATTRIBUTE_NAME = "mode";
}

public class AnnotatedBeanDefinitionReader {
  public org.springframework.beans.factory.support.BeanDefinitionRegistry getRegistry();
}

public class AnnotationBeanNameGenerator {
  public static final org.springframework.context.annotation.AnnotationBeanNameGenerator INSTANCE;
}

public class AnnotationConfigApplicationContext extends org.springframework.core.io.DefaultResourceLoader implements org.springframework.context.annotation.AnnotationConfigRegistry {}

public class AnnotationConfigBeanDefinitionParser {}

public interface AnnotationConfigRegistry {}

public abstract class AnnotationConfigUtils {
  public static final String CONFIGURATION_ANNOTATION_PROCESSOR_BEAN_NAME = "org.springframework.context.annotation.internalConfigurationAnnotationProcessor";
  public static final String CONFIGURATION_BEAN_NAME_GENERATOR = "org.springframework.context.annotation.internalConfigurationBeanNameGenerator";
  public static final String AUTOWIRED_ANNOTATION_PROCESSOR_BEAN_NAME = "org.springframework.context.annotation.internalAutowiredAnnotationProcessor";
  public static final String COMMON_ANNOTATION_PROCESSOR_BEAN_NAME = "org.springframework.context.annotation.internalCommonAnnotationProcessor";
  public static final String PERSISTENCE_ANNOTATION_PROCESSOR_BEAN_NAME = "org.springframework.context.annotation.internalPersistenceAnnotationProcessor";
  public static final String EVENT_LISTENER_PROCESSOR_BEAN_NAME = "org.springframework.context.event.internalEventListenerProcessor";
  public static final String EVENT_LISTENER_FACTORY_BEAN_NAME = "org.springframework.context.event.internalEventListenerFactory";
}

public class AnnotationScopeMetadataResolver implements org.springframework.context.annotation.ScopeMetadataResolver {}

public class AutoProxyRegistrar implements org.springframework.context.annotation.ImportBeanDefinitionRegistrar {}

public @interface Bean {
  boolean autowireCandidate() default true;
  org.springframework.context.annotation.Bean.Bootstrap bootstrap() default org.springframework.context.annotation.Bean.Bootstrap.DEFAULT;
  boolean defaultCandidate() default true;
  String destroyMethod() default "(inferred)";
  String initMethod() default "";
  @org.springframework.core.annotation.AliasFor("value") String[] name() default {};
  @org.springframework.core.annotation.AliasFor("name") String[] value() default {};
  public enum Bootstrap {
    DEFAULT, BACKGROUND;
  }
}

public class ClassPathBeanDefinitionScanner extends org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider {
  public org.springframework.beans.factory.support.BeanDefinitionDefaults getBeanDefinitionDefaults();
  public org.springframework.beans.factory.support.BeanDefinitionRegistry getRegistry();
}

public class ClassPathScanningCandidateComponentProvider {
  public static final String IGNORE_CLASSFORMAT_PROPERTY_NAME = "spring.classformat.ignore";
  public org.springframework.core.env.Environment getEnvironment();
  public org.springframework.core.type.classreading.MetadataReaderFactory getMetadataReaderFactory();
  public org.springframework.core.io.ResourceLoader getResourceLoader();
}

public class CommonAnnotationBeanPostProcessor extends org.springframework.beans.factory.annotation.InitDestroyAnnotationBeanPostProcessor implements java.io.Serializable {
  protected static abstract class LookupElement extends org.springframework.beans.factory.annotation.InjectionMetadata.InjectedElement {
    public org.springframework.beans.factory.config.DependencyDescriptor getDependencyDescriptor();
    public Class<?> getLookupType();
    public String getName();
  }
}

public @interface ComponentScan {
  Class<?>[] basePackageClasses() default {};
  @org.springframework.core.annotation.AliasFor("value") String[] basePackages() default {};
  org.springframework.context.annotation.ComponentScan.Filter[] excludeFilters() default {};
  org.springframework.context.annotation.ComponentScan.Filter[] includeFilters() default {};
  boolean lazyInit() default false;
  Class<? extends org.springframework.beans.factory.support.BeanNameGenerator> nameGenerator() default org.springframework.beans.factory.support.BeanNameGenerator.class;
  String resourcePattern() default "**/*.class";
  Class<? extends org.springframework.context.annotation.ScopeMetadataResolver> scopeResolver() default org.springframework.context.annotation.AnnotationScopeMetadataResolver.class;
  org.springframework.context.annotation.ScopedProxyMode scopedProxy() default org.springframework.context.annotation.ScopedProxyMode.DEFAULT;
  boolean useDefaultFilters() default true;
  @org.springframework.core.annotation.AliasFor("basePackages") String[] value() default {};
  public @interface Filter {
    @org.springframework.core.annotation.AliasFor("value") Class<?>[] classes() default {};
    String[] pattern() default {};
    org.springframework.context.annotation.FilterType type() default org.springframework.context.annotation.FilterType.ANNOTATION;
    @org.springframework.core.annotation.AliasFor("classes") Class<?>[] value() default {};
  }
}

public class ComponentScanBeanDefinitionParser {}

public @interface ComponentScans {
  org.springframework.context.annotation.ComponentScan[] value();
}

public interface Condition {
  boolean matches(org.springframework.context.annotation.ConditionContext context, org.springframework.core.type.AnnotatedTypeMetadata metadata);
}

public interface ConditionContext {
  org.springframework.beans.factory.config.ConfigurableListableBeanFactory getBeanFactory();
  ClassLoader getClassLoader();
  org.springframework.core.env.Environment getEnvironment();
  org.springframework.beans.factory.support.BeanDefinitionRegistry getRegistry();
  org.springframework.core.io.ResourceLoader getResourceLoader();
}

public @interface Conditional {
  Class<? extends org.springframework.context.annotation.Condition>[] value();
}

@org.springframework.stereotype.Component
public @interface Configuration {
  boolean enforceUniqueMethods() default true;
  boolean proxyBeanMethods() default true;
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.stereotype.Component.class) String value() default "";
}

public interface ConfigurationBeanNameGenerator {}

public class ConfigurationClassPostProcessor {
  public int getOrder();
}

public abstract class ConfigurationClassUtils {}

public interface ConfigurationCondition extends org.springframework.context.annotation.Condition {
  org.springframework.context.annotation.ConfigurationCondition.ConfigurationPhase getConfigurationPhase();
  public enum ConfigurationPhase {
    PARSE_CONFIGURATION, REGISTER_BEAN;
  }
}

public class ContextAnnotationAutowireCandidateResolver extends org.springframework.beans.factory.annotation.QualifierAnnotationAutowireCandidateResolver {}

public interface DeferredImportSelector extends org.springframework.context.annotation.ImportSelector {
  default Class<? extends org.springframework.context.annotation.DeferredImportSelector.Group> getImportGroup();
  public interface Group {
    public class Entry {
      public String getImportClassName();
      public org.springframework.core.type.AnnotationMetadata getMetadata();
    }
  }
}

public @interface DependsOn {
  String[] value() default {};
}

public @interface Description {
  String value();
}

@org.springframework.context.annotation.Import({org.springframework.context.annotation.AspectJAutoProxyRegistrar.class})
public @interface EnableAspectJAutoProxy {
  boolean exposeProxy() default false;
  boolean proxyTargetClass() default false;
}

@org.springframework.context.annotation.Import({org.springframework.context.annotation.LoadTimeWeavingConfiguration.class})
public @interface EnableLoadTimeWeaving {
  org.springframework.context.annotation.EnableLoadTimeWeaving.AspectJWeaving aspectjWeaving() default org.springframework.context.annotation.EnableLoadTimeWeaving.AspectJWeaving.AUTODETECT;
  public enum AspectJWeaving {
    ENABLED, DISABLED, AUTODETECT;
  }
}

@org.springframework.context.annotation.Import({org.springframework.context.annotation.MBeanExportConfiguration.class})
public @interface EnableMBeanExport {
  String defaultDomain() default "";
  org.springframework.jmx.support.RegistrationPolicy registration() default org.springframework.jmx.support.RegistrationPolicy.FAIL_ON_EXISTING;
  String server() default "";
}

public @interface Fallback {}

public enum FilterType {
  ANNOTATION, ASSIGNABLE_TYPE, ASPECTJ, REGEX, CUSTOM;
}

public class FullyQualifiedAnnotationBeanNameGenerator extends org.springframework.context.annotation.AnnotationBeanNameGenerator {
  public static final org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator INSTANCE;
}

public class FullyQualifiedConfigurationBeanNameGenerator extends org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator implements org.springframework.context.annotation.ConfigurationBeanNameGenerator {
  public static final org.springframework.context.annotation.FullyQualifiedConfigurationBeanNameGenerator INSTANCE;
}

public @interface Import {
  Class<?>[] value();
}

public interface ImportAware {}

public final class ImportAwareAotBeanPostProcessor {
  public int getOrder();
}

public interface ImportBeanDefinitionRegistrar {}

public @interface ImportResource {
  @org.springframework.core.annotation.AliasFor("value") String[] locations() default {};
  Class<? extends org.springframework.beans.factory.support.BeanDefinitionReader> reader() default org.springframework.beans.factory.support.BeanDefinitionReader.class;
  @org.springframework.core.annotation.AliasFor("locations") String[] value() default {};
}

public @interface ImportRuntimeHints {
  Class<? extends org.springframework.aot.hint.RuntimeHintsRegistrar>[] value();
}

public interface ImportSelector {
  default java.util.function.Predicate<String> getExclusionFilter();
}

public class Jsr330ScopeMetadataResolver implements org.springframework.context.annotation.ScopeMetadataResolver {}

public @interface Lazy {
  boolean value() default true;
}

public class LoadTimeWeavingConfiguration implements org.springframework.context.annotation.ImportAware {}

public interface LoadTimeWeavingConfigurer {
  org.springframework.instrument.classloading.LoadTimeWeaver getLoadTimeWeaver();
}

public class MBeanExportConfiguration implements org.springframework.context.annotation.ImportAware {}

public @interface Primary {}

@org.springframework.context.annotation.Conditional({org.springframework.context.annotation.ProfileCondition.class})
public @interface Profile {
  String[] value();
}

public @interface PropertySource {
  String encoding() default "";
  Class<? extends org.springframework.core.io.support.PropertySourceFactory> factory() default org.springframework.core.io.support.PropertySourceFactory.class;
  boolean ignoreResourceNotFound() default false;
  String name() default "";
  String[] value();
}

public @interface PropertySources {
  org.springframework.context.annotation.PropertySource[] value();
}

public enum ProxyType {
  DEFAULT, INTERFACES, TARGET_CLASS;
}

public @interface Proxyable {
  Class<?>[] interfaces() default {};
  org.springframework.context.annotation.ProxyType value() default org.springframework.context.annotation.ProxyType.DEFAULT;
}

public @interface ReflectiveScan {
  Class<?>[] basePackageClasses() default {};
  @org.springframework.core.annotation.AliasFor("value") String[] basePackages() default {};
  @org.springframework.core.annotation.AliasFor("basePackages") String[] value() default {};
}

public abstract class ResourceElementResolver {}

public @interface Role {
  int value();
}

public class ScannedGenericBeanDefinition implements org.springframework.beans.factory.annotation.AnnotatedBeanDefinition {
  public org.springframework.core.type.MethodMetadata getFactoryMethodMetadata();
  public org.springframework.core.type.AnnotationMetadata getMetadata();
}

public @interface Scope {
  org.springframework.context.annotation.ScopedProxyMode proxyMode() default org.springframework.context.annotation.ScopedProxyMode.DEFAULT;
  @org.springframework.core.annotation.AliasFor("value") String scopeName() default "";
  @org.springframework.core.annotation.AliasFor("scopeName") String value() default "";
}

public class ScopeMetadata {
  public String getScopeName();
  public org.springframework.context.annotation.ScopedProxyMode getScopedProxyMode();
}

public interface ScopeMetadataResolver {
  org.springframework.context.annotation.ScopeMetadata resolveScopeMetadata(org.springframework.beans.factory.config.BeanDefinition definition);
}

public enum ScopedProxyMode {
  DEFAULT, NO, INTERFACES, TARGET_CLASS;
}

public abstract class TypeFilterUtils {}
