package dev.docgen.frameworks.spring;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.spring.functional.Answer;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.spi.SchemaUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the answers that handler functions make into responses. */
final class RouteResponses {
  private static final String RULE = "spring.handler-function";

  private final SpringApplication application;
  private final List<String> produces;
  private final SourceLocation place;

  /**
   * Makes responses.
   *
   * @param produces media types of answers that state none; empty for the default
   * @param place the handler
   */
  RouteResponses(SpringApplication application, List<String> produces, SourceLocation place) {
    this.application = application;
    this.produces = produces.isEmpty() ? application.defaultProduces() : List.copyOf(produces);
    this.place = place;
  }

  /** Returns the responses by code, in the order of the answers. */
  Map<String, ResponseDraft> of(List<Answer> answers) {
    Map<String, ResponseDraft> responses = new LinkedHashMap<>();
    for (Answer answer : answers) {
      String code = HttpStatuses.code(answer.status()).orElse(answer.status());
      if (code.matches("[1-5]\\d\\d")) {
        ResponseDraft draft = responses.computeIfAbsent(code, it -> empty(it, answer.location()));
        schema(answer).ifPresent(schema -> draft.join(schema, produces(answer)));
      }
    }
    return responses;
  }

  /** Returns a response without content. */
  static ResponseDraft empty(String code, SourceLocation location) {
    ResponseDraft draft = ResponseDraft.inferred(Provenance.inferred(RULE, location));
    draft.describe(HttpStatuses.reason(code));
    return draft;
  }

  private Optional<Schema> schema(Answer answer) {
    return answer.body() == null
        ? Optional.empty()
        : new ReturnTypes(application).schema(answer.body(), SchemaUse.response(null, place));
  }

  private List<String> produces(Answer answer) {
    return answer.mediaTypes().isEmpty() ? produces : answer.mediaTypes();
  }
}
