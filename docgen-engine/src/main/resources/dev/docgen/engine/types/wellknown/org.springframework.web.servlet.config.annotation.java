package org.springframework.web.servlet.config.annotation;

public class ApiVersionConfigurer {}

public class AsyncSupportConfigurer {}

public class ContentNegotiationConfigurer {}

public class CorsRegistration {}

public class CorsRegistry {}

public class DefaultServletHandlerConfigurer {}

public class DelegatingWebMvcConfiguration extends org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport {}

@org.springframework.context.annotation.Import({org.springframework.web.servlet.config.annotation.DelegatingWebMvcConfiguration.class})
public @interface EnableWebMvc {}

public class InterceptorRegistration {}

public class InterceptorRegistry {}

public class PathMatchConfigurer {
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public org.springframework.util.PathMatcher getPathMatcher();
  public org.springframework.web.util.pattern.PathPatternParser getPatternParser();
  public org.springframework.web.util.pattern.PathPatternParser getPatternParserOrDefault();
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public org.springframework.web.util.UrlPathHelper getUrlPathHelper();
}

public class RedirectViewControllerRegistration {}

public class ResourceChainRegistration {}

public class ResourceHandlerRegistration {}

public class ResourceHandlerRegistry {}

public class UrlBasedViewResolverRegistration {}

public class ViewControllerRegistration {}

public class ViewControllerRegistry {}

public class ViewResolverRegistry {}

public class WebMvcConfigurationSupport {
  public org.springframework.context.ApplicationContext getApplicationContext();
  public jakarta.servlet.ServletContext getServletContext();
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public org.springframework.util.PathMatcher mvcPathMatcher();
  @java.lang.Deprecated(forRemoval = true, since = "7.0") public org.springframework.web.util.UrlPathHelper mvcUrlPathHelper();
}

public interface WebMvcConfigurer {
  default org.springframework.validation.MessageCodesResolver getMessageCodesResolver();
  default org.springframework.validation.Validator getValidator();
}
