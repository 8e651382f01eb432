package org.springframework.web.servlet.view;

public abstract class AbstractCachingViewResolver implements org.springframework.web.servlet.ViewResolver {
  public static final int DEFAULT_CACHE_LIMIT = 1024;
  public org.springframework.web.servlet.view.AbstractCachingViewResolver.CacheFilter getCacheFilter();
  public int getCacheLimit();
  public boolean isCache();
  public boolean isCacheUnresolved();
  public interface CacheFilter {
    boolean filter(org.springframework.web.servlet.View view, String viewName, java.util.Locale locale);
  }
}

public abstract class AbstractJacksonView extends org.springframework.web.servlet.view.AbstractView {
  public tools.jackson.core.JsonEncoding getEncoding();
}

public abstract class AbstractTemplateView extends org.springframework.web.servlet.view.AbstractUrlBasedView {
  public static final String SPRING_MACRO_REQUEST_CONTEXT_ATTRIBUTE = "springMacroRequestContext";
}

public abstract class AbstractTemplateViewResolver extends org.springframework.web.servlet.view.UrlBasedViewResolver {}

public abstract class AbstractUrlBasedView extends org.springframework.web.servlet.view.AbstractView {
  public String getUrl();
}

public abstract class AbstractView implements org.springframework.web.servlet.View {
  public static final String DEFAULT_CONTENT_TYPE = "text/html;charset=ISO-8859-1";
  public java.util.Map<String, Object> getAttributesMap();
  public String getBeanName();
  public String getContentType();
  public String getRequestContextAttribute();
  public java.util.Map<String, Object> getStaticAttributes();
  public boolean isExposePathVariables();
}

public class BeanNameViewResolver implements org.springframework.web.servlet.ViewResolver, org.springframework.core.Ordered {
  public int getOrder();
}

public class ContentNegotiatingViewResolver implements org.springframework.web.servlet.ViewResolver, org.springframework.core.Ordered {
  public org.springframework.web.accept.ContentNegotiationManager getContentNegotiationManager();
  public java.util.List<org.springframework.web.servlet.View> getDefaultViews();
  public int getOrder();
  public java.util.List<org.springframework.web.servlet.ViewResolver> getViewResolvers();
  public boolean isUseNotAcceptableStatusCode();
}

public class DefaultRequestToViewNameTranslator implements org.springframework.web.servlet.RequestToViewNameTranslator {}

public interface FragmentsRendering extends org.springframework.web.servlet.SmartView {
  public interface Builder {}
}

public class InternalResourceView extends org.springframework.web.servlet.view.AbstractUrlBasedView {}

public class InternalResourceViewResolver extends org.springframework.web.servlet.view.UrlBasedViewResolver {}

public class JstlView extends org.springframework.web.servlet.view.InternalResourceView {}

public class RedirectView extends org.springframework.web.servlet.view.AbstractUrlBasedView implements org.springframework.web.servlet.SmartView {
  public String[] getHosts();
  public boolean isPropagateQueryProperties();
  public boolean isRedirectView();
}

public class UrlBasedViewResolver extends org.springframework.web.servlet.view.AbstractCachingViewResolver implements org.springframework.core.Ordered {
  public static final String REDIRECT_URL_PREFIX = "redirect:";
  public static final String FORWARD_URL_PREFIX = "forward:";
  public java.util.Map<String, Object> getAttributesMap();
  public int getOrder();
  public String[] getRedirectHosts();
}

public class ViewResolverComposite implements org.springframework.web.servlet.ViewResolver, org.springframework.core.Ordered {
  public int getOrder();
  public java.util.List<org.springframework.web.servlet.ViewResolver> getViewResolvers();
}
