package dev.docgen.engine.render.markdown;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** What templates take and hand on, although those of plain content never call it. */
enum Uninterested implements HtmlInterceptor {
  INSTANCE;

  @Override
  public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

  @Override
  public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
