package org.springframework.web.servlet.mvc.support;

public class DefaultHandlerExceptionResolver {
  public static final String PAGE_NOT_FOUND_LOG_CATEGORY = "org.springframework.web.servlet.PageNotFound";
}

public interface RedirectAttributes extends org.springframework.ui.Model {
  java.util.Map<String, ?> getFlashAttributes();
}

public class RedirectAttributesModelMap extends org.springframework.ui.ModelMap implements org.springframework.web.servlet.mvc.support.RedirectAttributes {
  public java.util.Map<String, ?> getFlashAttributes();
}
