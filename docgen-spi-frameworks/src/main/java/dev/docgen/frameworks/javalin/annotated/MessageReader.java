package dev.docgen.frameworks.javalin.annotated;

import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.model.Callback;
import dev.docgen.model.Header;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads request bodies, responses and callbacks. */
final class MessageReader {
  private static final String RULE = "javalin.openapi";

  private final ContentReader contents;

  MessageReader(ContentReader contents) {
    this.contents = contents;
  }

  static @Nullable String text(SourceAnnotation annotation, String attribute) {
    return annotation.string(attribute).filter(it -> !it.isBlank()).orElse(null);
  }

  static Provenance provenance(SourceAnnotation annotation) {
    return Provenance.declared(RULE, annotation.location());
  }

  /**
   * Returns the body that is described; empty when nothing is.
   *
   * @param inferred what the handler's code tells, which stays where nothing is said; or null
   */
  Optional<RequestBody> requestBody(SourceAnnotation operation, @Nullable RequestBody inferred) {
    Optional<SourceAnnotation> body =
        operation.annotation("requestBody").filter(it -> !it.attributes().isEmpty());
    return body.map(
        it -> {
          Map<String, MediaType> content = contents.of(it, Direction.REQUEST);
          RequestBody.Builder result =
              (inferred == null ? RequestBody.EMPTY : inferred).toBuilder();
          if (!content.isEmpty()) {
            result.content(content);
          }
          if (inferred == null || it.isSet("required")) {
            result.required(it.bool("required").orElse(false) ? true : null);
          }
          return result.description(text(it, "description")).provenance(provenance(it)).build();
        });
  }

  /** Returns the responses that are described, by status. */
  Map<String, Response> responses(SourceAnnotation operation, Map<String, Response> inferred) {
    Map<String, Response> responses = new TreeMap<>();
    for (SourceAnnotation response : operation.annotations("responses")) {
      response
          .string("status")
          .map(String::strip)
          .ifPresent(it -> responses.put(it, response(response, it, inferred.get(it))));
    }
    return responses;
  }

  private Response response(SourceAnnotation annotation, String status, @Nullable Response known) {
    Response.Builder response = (known == null ? Response.EMPTY : known).toBuilder();
    Map<String, MediaType> content = contents.of(annotation, Direction.RESPONSE);
    if (!content.isEmpty()) {
      response.content(content);
    }
    for (SourceAnnotation header : annotation.annotations("headers")) {
      header.string("name").ifPresent(it -> response.putHeader(it, header(header)));
    }
    String said = text(annotation, "description");
    return response
        .description(said == null ? HttpStatuses.reason(status) : said)
        .provenance(provenance(annotation))
        .build();
  }

  private Header header(SourceAnnotation annotation) {
    Schema schema = contents.ofParameter(annotation, Direction.RESPONSE);
    Header.Builder header =
        Header.builder()
            .description(text(annotation, "description"))
            .required(said(annotation, "required"))
            .deprecated(said(annotation, "deprecated"))
            .allowEmptyValue(said(annotation, "allowEmptyValue"))
            .schema(schema);
    ExampleValues.of(annotation, schema).ifPresent(header::example);
    return header.build();
  }

  /** Returns true where a flag is set, else null: a document leaves out what is not so. */
  static @Nullable Boolean said(SourceAnnotation annotation, String attribute) {
    return annotation.bool(attribute).orElse(false) ? true : null;
  }

  /** Adds the callbacks that are described. */
  void callbacks(SourceAnnotation annotation, Operation.Builder operation) {
    for (SourceAnnotation callback : annotation.annotations("callbacks")) {
      String url = callback.string("url").orElse("");
      HttpMethod method =
          OpenApiAnnotation.constants(callback, "method")
              .flatMap(it -> HttpMethod.of(it).stream())
              .findFirst()
              .orElse(HttpMethod.POST);
      PathItem item =
          PathItem.builder().putOperation(method, called(callback, method, url)).build();
      operation.putCallback(
          callback.string("name").orElse(url), Callback.builder().putExpression(url, item).build());
    }
  }

  private Operation called(SourceAnnotation callback, HttpMethod method, String url) {
    return Operation.builder()
        .method(method)
        .path(url)
        .summary(text(callback, "summary"))
        .description(text(callback, "description"))
        .requestBody(requestBody(callback, null).orElse(null))
        .responses(responses(callback, Map.of()))
        .provenance(provenance(callback))
        .build();
  }

  /** Returns the names of those among tags or scopes that say anything. */
  static List<String> names(SourceAnnotation annotation, String attribute) {
    return annotation.strings(attribute).stream().filter(it -> !it.isBlank()).toList();
  }
}
