package org.springframework.hateoas.config;

@org.springframework.context.annotation.Import({org.springframework.hateoas.config.HypermediaConfigurationImportSelector.class, org.springframework.hateoas.config.HateoasConfiguration.class, org.springframework.hateoas.config.WebStackImportSelector.class})
public @interface EnableHypermediaSupport {
  org.springframework.hateoas.support.WebStack[] stacks() default {org.springframework.hateoas.support.WebStack.WEBMVC, org.springframework.hateoas.support.WebStack.WEBFLUX};
  org.springframework.hateoas.config.EnableHypermediaSupport.HypermediaType[] type();
  public enum HypermediaType {
    HAL, HAL_FORMS, HTTP_PROBLEM_DETAILS, COLLECTION_JSON, UBER;
    public String getLocalPackageName();
    public java.util.List<org.springframework.http.MediaType> getMediaTypes();
  }
}
