package dev.docgen.engine.render.openapi;

import dev.docgen.engine.render.json.Emitter;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Response;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.util.Map;

/**
 * Writes a whole OpenAPI Object.
 *
 * <p>{@code servers} is left out when there are none, which means {@code /} (OpenAPI 3.1, 4.8.1.1).
 * 3.0 has neither webhooks nor path items among the components: both are left out there.
 */
final class DocumentWriter {
  private final Output out;
  private final ApiModel model;
  private final TextObjects texts;
  private final ContentWriter contents;
  private final SecurityWriter security;
  private final OperationWriter operations;
  private final PathWriter paths;

  private DocumentWriter(Output out, ApiModel model) {
    this.out = out;
    this.model = model;
    this.texts = new TextObjects(out);
    this.contents = new ContentWriter(out);
    this.security = new SecurityWriter(out, model);
    this.operations = new OperationWriter(out, security);
    this.paths = new PathWriter(out, operations, model);
  }

  /** Writes the document. */
  static void write(Emitter emitter, OpenApiVersion version, ApiModel model, RenderOptions options)
      throws IOException {
    Output out = new Output(emitter, version, options.provenance());
    new DocumentWriter(out, model).write();
    emitter.finish();
  }

  private void write() throws IOException {
    out.object(
        () -> {
          out.text("openapi", out.version().text());
          out.field("info", model.info(), texts::info);
          texts.externalDocsField(model.externalDocs());
          out.list("servers", model.servers(), texts::server);
          if (!model.security().isEmpty()) {
            security.requirements(model.security());
          }
          out.list("tags", model.tags(), texts::tag);
          out.object("paths", () -> out.entries(model.paths(), paths::pathItem));
          if (out.is31()) {
            out.map("webhooks", model.webhooks(), paths::pathItem);
          }
          components(model.components());
          out.extensions(model.extensions());
        });
  }

  private void components(Components components) throws IOException {
    if (components.equals(Components.EMPTY)) {
      return;
    }
    out.object(
        "components",
        () -> {
          out.map("schemas", components.schemas(), contents::componentSchema);
          responses(components.responses());
          out.map("parameters", components.parameters(), operations::parameter);
          out.map("examples", components.examples(), contents::example);
          out.map("requestBodies", components.requestBodies(), operations::requestBody);
          out.map("headers", components.headers(), contents::header);
          security.schemes();
          out.map("links", components.links(), operations::link);
          out.map("callbacks", components.callbacks(), paths::callback);
          if (out.is31()) {
            out.map("pathItems", components.pathItems(), paths::pathItem);
          }
          out.extensions(components.extensions());
        });
  }

  private void responses(Map<String, Response> responses) throws IOException {
    out.map("responses", responses, response -> operations.response("", response));
  }
}
