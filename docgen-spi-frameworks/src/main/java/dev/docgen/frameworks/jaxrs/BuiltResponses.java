package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the answers that a method's code builds into responses. */
final class BuiltResponses {
  private final RestApplication application;
  private final Reading reading;
  private final List<String> produces;

  BuiltResponses(RestApplication application, Reading reading, List<String> produces) {
    this.application = application;
    this.reading = reading;
    this.produces = produces;
  }

  /** Returns the responses by status. */
  Map<String, Response> read(List<BuiltAnswer> answers, String rule) {
    Map<String, Response> responses = new LinkedHashMap<>();
    for (BuiltAnswer answer : answers) {
      Response response = response(answer, Provenance.inferred(rule, answer.location()));
      responses.merge(answer.status(), response, BuiltResponses::joined);
    }
    return responses;
  }

  /** Returns one answer as response, its description left open. */
  Response response(BuiltAnswer answer, Provenance provenance) {
    Response.Builder response = Response.builder().provenance(provenance);
    if (answer.bodied()) {
      response.content(content(answer));
    }
    for (String header : answer.headers()) {
      response.putHeader(
          header, Header.builder().schema(Schema.of(SchemaType.STRING).build()).build());
    }
    return response.build();
  }

  private Map<String, MediaType> content(BuiltAnswer answer) {
    List<String> types = answer.types().isEmpty() ? produces : answer.types();
    JavaType body = answer.body();
    if (body != null) {
      return new ReturnTypes(application, reading, types).content(body, answer.location());
    }
    Map<String, MediaType> open = new LinkedHashMap<>();
    types.forEach(type -> open.put(type, MediaType.EMPTY));
    return open;
  }

  /** Two answers of one status are alternatives. */
  static Response joined(Response first, Response second) {
    Map<String, MediaType> content = new LinkedHashMap<>(first.content());
    second
        .content()
        .forEach(
            (type, media) ->
                content.merge(
                    type,
                    media,
                    (one, other) ->
                        one.toBuilder().schema(either(one.schema(), other.schema())).build()));
    Map<String, Header> headers = new LinkedHashMap<>(second.headers());
    headers.putAll(first.headers());
    return first.toBuilder().content(content).headers(headers).build();
  }

  private static @Nullable Schema either(@Nullable Schema first, @Nullable Schema second) {
    if (first == null || second == null || first.equals(second)) {
      return first == null ? second : first;
    }
    List<Schema> alternatives = new ArrayList<>(first.oneOf());
    if (alternatives.isEmpty()) {
      return Schema.builder().oneOf(List.of(first, second)).build();
    }
    if (!alternatives.contains(second)) {
      alternatives.add(second);
    }
    return first.toBuilder().oneOf(alternatives).build();
  }
}
