/** The engine of DocGen. Exports nothing: it is found as a service of the API. */
module dev.docgen.engine {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.github.benmanes.caffeine;
  requires dev.docgen.api;
  requires gg.jte.runtime;
  requires java.management;
  requires jdk.management;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires static org.jboss.jandex;
  requires org.slf4j;

  provides dev.docgen.spi.EngineProvider with
      dev.docgen.engine.DefaultEngineProvider;
  provides dev.docgen.spi.OutputRenderer with
      dev.docgen.engine.render.html.HtmlRenderer,
      dev.docgen.engine.render.markdown.LlmsTxtRenderer,
      dev.docgen.engine.render.markdown.MarkdownByTagRenderer,
      dev.docgen.engine.render.markdown.MarkdownRenderer,
      dev.docgen.engine.render.openapi.OpenApi30JsonRenderer,
      dev.docgen.engine.render.openapi.OpenApi30YamlRenderer,
      dev.docgen.engine.render.openapi.OpenApi31JsonRenderer,
      dev.docgen.engine.render.openapi.OpenApi31YamlRenderer,
      dev.docgen.engine.render.postman.PostmanRenderer;
}
