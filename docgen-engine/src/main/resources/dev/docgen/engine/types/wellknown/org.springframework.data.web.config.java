package org.springframework.data.web.config;

@org.springframework.context.annotation.Import({org.springframework.data.web.config.EnableSpringDataWebSupport.SpringDataWebConfigurationImportSelector.class, org.springframework.data.web.config.EnableSpringDataWebSupport.QuerydslActivator.class, org.springframework.data.web.config.EnableSpringDataWebSupport.SpringDataWebSettingsRegistrar.class})
public @interface EnableSpringDataWebSupport {
  org.springframework.data.web.config.EnableSpringDataWebSupport.PageSerializationMode pageSerializationMode() default org.springframework.data.web.config.EnableSpringDataWebSupport.PageSerializationMode.DIRECT;
  public enum PageSerializationMode {
    DIRECT, VIA_DTO;
  }
  public class QuerydslActivator implements org.springframework.context.annotation.ImportSelector {}
  public class SpringDataWebConfigurationImportSelector implements org.springframework.context.annotation.ImportSelector {}
  public class SpringDataWebSettingsRegistrar implements org.springframework.context.annotation.ImportBeanDefinitionRegistrar {}
}
