package org.springframework.web.reactive.config;

public class ApiVersionConfigurer {}

public class BlockingExecutionConfigurer {}

public class CorsRegistration {}

public class CorsRegistry {}

public class DelegatingWebFluxConfiguration extends org.springframework.web.reactive.config.WebFluxConfigurationSupport {}

@org.springframework.context.annotation.Import({org.springframework.web.reactive.config.DelegatingWebFluxConfiguration.class})
public @interface EnableWebFlux {}

public class PathMatchConfigurer {}

public class ResourceChainRegistration {}

public class ResourceHandlerRegistration {}

public class ResourceHandlerRegistry {}

public class UrlBasedViewResolverRegistration {}

public class ViewResolverRegistry {}

public class WebFluxConfigurationSupport {
  public org.springframework.context.ApplicationContext getApplicationContext();
}

public interface WebFluxConfigurer {
  default org.springframework.validation.MessageCodesResolver getMessageCodesResolver();
  default org.springframework.validation.Validator getValidator();
  default org.springframework.web.reactive.socket.server.WebSocketService getWebSocketService();
}

public class WebFluxConfigurerComposite implements org.springframework.web.reactive.config.WebFluxConfigurer {
  public org.springframework.validation.MessageCodesResolver getMessageCodesResolver();
  public org.springframework.validation.Validator getValidator();
  public org.springframework.web.reactive.socket.server.WebSocketService getWebSocketService();
}
