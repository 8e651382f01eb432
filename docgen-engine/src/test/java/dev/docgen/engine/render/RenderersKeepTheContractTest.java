package dev.docgen.engine.render;

import dev.docgen.contract.OutputRendererContract;
import dev.docgen.engine.render.html.HtmlRenderer;
import dev.docgen.engine.render.markdown.LlmsTxtRenderer;
import dev.docgen.engine.render.markdown.MarkdownByTagRenderer;
import dev.docgen.engine.render.markdown.MarkdownRenderer;
import dev.docgen.engine.render.openapi.OpenApi30JsonRenderer;
import dev.docgen.engine.render.openapi.OpenApi30YamlRenderer;
import dev.docgen.engine.render.openapi.OpenApi31JsonRenderer;
import dev.docgen.engine.render.openapi.OpenApi31YamlRenderer;
import dev.docgen.engine.render.postman.PostmanRenderer;
import dev.docgen.spi.OutputRenderer;
import org.junit.jupiter.api.Nested;

/** The built-in renderers keep to what others are asked to. */
class RenderersKeepTheContractTest {

  @Nested
  class Html extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new HtmlRenderer();
    }
  }

  @Nested
  class Markdown extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new MarkdownRenderer();
    }
  }

  @Nested
  class MarkdownByTag extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new MarkdownByTagRenderer();
    }
  }

  @Nested
  class LlmsTxt extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new LlmsTxtRenderer();
    }
  }

  @Nested
  class OpenApi31Json extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new OpenApi31JsonRenderer();
    }
  }

  @Nested
  class OpenApi31Yaml extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new OpenApi31YamlRenderer();
    }
  }

  @Nested
  class OpenApi30Json extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new OpenApi30JsonRenderer();
    }
  }

  @Nested
  class OpenApi30Yaml extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new OpenApi30YamlRenderer();
    }
  }

  @Nested
  class Postman extends OutputRendererContract {
    @Override
    protected OutputRenderer renderer() {
      return new PostmanRenderer();
    }
  }
}
