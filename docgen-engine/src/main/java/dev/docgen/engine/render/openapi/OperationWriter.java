package dev.docgen.engine.render.openapi;

import dev.docgen.engine.render.ReasonPhrases;
import dev.docgen.model.Link;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.SecurityRequirement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what makes an operation up: parameters, bodies, responses, links. */
final class OperationWriter {
  /** Styles by place (OpenAPI 3.1, 4.8.12.3). */
  private static final Map<ParameterLocation, Set<String>> STYLES =
      Map.of(
          ParameterLocation.PATH, Set.of("matrix", "label", "simple"),
          ParameterLocation.QUERY, Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
          ParameterLocation.HEADER, Set.of("simple"),
          ParameterLocation.COOKIE, Set.of("form"));

  /** Responses must not be empty (OpenAPI 3.1, 4.8.16). */
  private static final Map<String, Response> UNKNOWN_RESPONSES = Map.of("default", Response.EMPTY);

  private final Output out;
  private final ContentWriter contents;
  private final TextObjects texts;
  private final SecurityWriter security;

  OperationWriter(Output out, SecurityWriter security) {
    this.out = out;
    this.contents = new ContentWriter(out);
    this.texts = new TextObjects(out);
    this.security = security;
  }

  /** Writes an operation, its callbacks by the writer given. */
  void operation(Operation operation, Output.Writer<Operation> callbacks) throws IOException {
    out.object(
        () -> {
          out.strings("tags", operation.tags());
          out.text("summary", operation.summary());
          out.text("description", operation.description());
          texts.externalDocsField(operation.externalDocs());
          out.text("operationId", operation.operationId());
          out.list("parameters", operation.parameters(), this::parameter);
          out.field("requestBody", operation.requestBody(), this::requestBody);
          responses(operation.responses(), operation.responsesExtensions());
          callbacks.write(operation);
          out.flag("deprecated", operation.deprecated());
          securityField(operation.security());
          out.list("servers", operation.servers(), texts::server);
          out.extensions(operation.extensions());
          out.source(operation.provenance());
        });
  }

  /** An empty list is written: it takes the document's requirements away. */
  private void securityField(@Nullable List<SecurityRequirement> requirements) throws IOException {
    if (requirements != null) {
      security.requirements(requirements);
    }
  }

  private void responses(Map<String, Response> responses, Map<String, @Nullable Object> extensions)
      throws IOException {
    Map<String, Response> written = responses.isEmpty() ? UNKNOWN_RESPONSES : responses;
    out.object(
        "responses",
        () -> {
          for (Map.Entry<String, Response> entry : written.entrySet()) {
            out.field(
                entry.getKey(), entry.getValue(), response -> response(entry.getKey(), response));
          }
          out.extensions(extensions);
        });
  }

  void parameter(Parameter parameter) throws IOException {
    String reference = parameter.reference();
    if (reference != null) {
      out.reference("parameters", reference, null, parameter.description());
      return;
    }
    boolean inPath = parameter.in() == ParameterLocation.PATH;
    out.object(
        () -> {
          out.text("name", parameter.name());
          out.text("in", parameter.in().key());
          out.text("description", parameter.description());
          out.bool("required", parameter.required() || inPath);
          out.flag("deprecated", parameter.deprecated());
          serialization(parameter);
          contents.schemaOrContent(parameter.schema(), parameter.content());
          contents.examples(parameter.example(), parameter.examples());
          out.extensions(parameter.extensions());
          out.source(parameter.provenance());
        });
  }

  private void serialization(Parameter parameter) throws IOException {
    boolean inQuery = parameter.in() == ParameterLocation.QUERY;
    if (inQuery) {
      out.bool("allowEmptyValue", parameter.allowEmptyValue());
    }
    String style = parameter.style();
    if (parameter.schema() == null && !parameter.content().isEmpty()) {
      return; // these go with a schema alone
    }
    if (style != null && STYLES.getOrDefault(parameter.in(), Set.of()).contains(style)) {
      out.text("style", style);
    }
    out.bool("explode", parameter.explode());
    if (inQuery) {
      out.bool("allowReserved", parameter.allowReserved());
    }
  }

  void requestBody(RequestBody body) throws IOException {
    String reference = body.reference();
    if (reference != null) {
      out.reference("requestBodies", reference, null, body.description());
      return;
    }
    out.object(
        () -> {
          out.text("description", body.description());
          out.object("content", () -> content(body.content()));
          out.bool("required", body.required());
          out.extensions(body.extensions());
          out.source(body.provenance());
        });
  }

  private void content(Map<String, MediaType> content) throws IOException {
    out.entries(content, contents::mediaType);
  }

  /** Writes a response; its required description is the reason phrase when nothing is said. */
  void response(String status, Response response) throws IOException {
    String reference = response.reference();
    if (reference != null) {
      out.reference("responses", reference, null, response.description());
      return;
    }
    String description = response.description();
    out.object(
        () -> {
          out.text("description", description == null ? ReasonPhrases.of(status) : description);
          out.map("headers", response.headers(), contents::header);
          out.map("content", response.content(), contents::mediaType);
          out.map("links", response.links(), this::link);
          out.extensions(response.extensions());
          source(response.provenance());
        });
  }

  private void source(Provenance provenance) throws IOException {
    out.source(provenance);
  }

  /** Writes a link; of the two ways to name an operation, which exclude each other, the id. */
  void link(Link link) throws IOException {
    String reference = link.reference();
    if (reference != null) {
      out.reference("links", reference, null, link.description());
      return;
    }
    out.object(
        () -> {
          if (link.operationId() != null) {
            out.text("operationId", link.operationId());
          } else {
            out.text("operationRef", link.operationRef());
          }
          out.map("parameters", link.parameters(), out::value);
          out.value("requestBody", link.requestBody());
          out.text("description", link.description());
          out.field("server", link.server(), texts::server);
          out.extensions(link.extensions());
        });
  }
}
