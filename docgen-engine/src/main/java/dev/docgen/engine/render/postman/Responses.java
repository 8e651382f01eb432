package dev.docgen.engine.render.postman;

import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.render.ReasonPhrases;
import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.example.Examples;
import dev.docgen.model.Components;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Example responses of a collection: one for each status code that is stated. */
final class Responses {
  private static final Pattern CODE = Pattern.compile("[1-5]\\d\\d");

  private final Components components;
  private final Examples examples;

  Responses(Components components, Examples examples) {
    this.components = components;
    this.examples = examples;
  }

  List<Object> values(Operation operation) {
    List<Object> values = new ArrayList<>();
    operation
        .responses()
        .forEach(
            (status, response) -> {
              if (CODE.matcher(status).matches()) {
                values.add(value(status, resolve(response)));
              }
            });
    return values;
  }

  private Response resolve(Response response) {
    String reference = response.reference();
    return reference == null ? response : components.responses().getOrDefault(reference, response);
  }

  private Map<String, @Nullable Object> value(String status, Response response) {
    String phrase = ReasonPhrases.of(status);
    Optional<Body> body = body(response.content());
    Map<String, @Nullable Object> value = new LinkedHashMap<>();
    value.put("name", response.description() == null ? phrase : response.description());
    value.put("status", phrase);
    value.put("code", Integer.valueOf(status));
    value.put(
        "_postman_previewlanguage",
        body.map(one -> Requests.language(one.mediaType())).orElse("text"));
    value.put(
        "header",
        body.stream().map(one -> Collection.pair("Content-Type", one.mediaType())).toList());
    value.put("body", body.map(Body::text).orElse(""));
    return value;
  }

  private Optional<Body> body(Map<String, MediaType> content) {
    return content.entrySet().stream()
        .flatMap(
            entry ->
                examples.body(entry.getKey(), entry.getValue(), Direction.RESPONSE).get().stream())
        .findFirst();
  }
}
