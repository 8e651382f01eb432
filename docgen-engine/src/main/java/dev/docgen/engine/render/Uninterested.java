package dev.docgen.engine.render;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** The interceptor that templates hand on to one another, and that does nothing. */
public enum Uninterested implements HtmlInterceptor {
  INSTANCE;

  @Override
  public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

  @Override
  public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
