package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.openapi.DocumentedResponse;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.ResponseReader;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a method answers: its annotations first, its return type where they are silent
 * (springdoc, {@code GenericResponseService}).
 */
final class ResponsesReader {
  private static final String RULE = "spring.return-type";
  private static final String DEFAULT = "default";

  private final SpringApplication application;
  private final SourceMethod method;
  private final List<String> produces;
  private final List<String> views;
  private final Map<String, Boolean> useReturnType = new LinkedHashMap<>();

  ResponsesReader(
      SpringApplication application,
      SourceMethod method,
      List<String> produces,
      List<String> views) {
    this.application = application;
    this.method = method;
    this.produces = produces;
    this.views = views;
  }

  /**
   * Returns a handler's responses by code.
   *
   * @param shared responses of exception handlers, first in order and overridden by what the
   *     handler says
   * @param documented responses inside {@code @Operation}
   */
  Map<String, ResponseDraft> ofHandler(
      Map<String, ResponseDraft> shared, List<DocumentedResponse> documented) {
    Map<String, ResponseDraft> responses = new LinkedHashMap<>();
    shared.forEach((code, draft) -> responses.put(code, draft.copy()));
    documented.forEach(response -> responses.put(response.code(), ofOperation(response)));
    annotated().forEach(response -> add(response, responses));
    if (responses.size() > shared.size()) {
      responses.forEach(
          (code, draft) -> {
            if (!shared.containsKey(code)) {
              complete(code, draft);
            }
          });
      status()
          .filter(code -> !responses.containsKey(code) && !responses.containsKey(DEFAULT))
          .ifPresent(code -> responses.put(code, fromReturnType(code)));
    } else {
      Map<String, ResponseDraft> coded = coded();
      if (coded.isEmpty()) {
        String code = status().orElse("200");
        responses.put(code, fromReturnType(code));
      }
      coded.forEach((code, draft) -> draft.joinInto(responses, code));
    }
    return responses;
  }

  private Map<String, ResponseDraft> coded() {
    Map<String, ResponseDraft> coded =
        application.infersResponses()
            ? new CodedResponses(application, method, produces, views)
                .read("spring.response-entity")
            : Map.of();
    coded.forEach(this::describe);
    return coded;
  }

  /**
   * Returns an exception handler's responses: none unless it declares a status or documents one.
   */
  Map<String, ResponseDraft> ofExceptionHandler() {
    Map<String, ResponseDraft> responses = new LinkedHashMap<>();
    annotated().forEach(response -> add(response, responses));
    if (responses.isEmpty()) {
      status().ifPresent(code -> responses.put(code, fromReturnType(code)));
    } else {
      responses.forEach(this::complete);
    }
    return responses;
  }

  private ResponseDraft ofOperation(DocumentedResponse response) {
    useReturnType.put(response.code(), response.useReturnType());
    ResponseDraft draft = new ResponseDraft(response.response(), response.content());
    if (!response.isReference()) {
      describe(response.code(), draft);
    }
    return draft;
  }

  private void add(DocumentedResponse response, Map<String, ResponseDraft> responses) {
    ResponseDraft before = responses.get(response.code());
    Map<String, MediaType> content = response.content();
    if (content == null && before != null && !response.isReference()) {
      content = before.content;
    }
    useReturnType.put(response.code(), response.useReturnType());
    responses.put(response.code(), new ResponseDraft(response.response(), content));
  }

  /** Single annotations come after containers and the class's after the method's, as merged. */
  private List<DocumentedResponse> annotated() {
    List<SourceAnnotation> containers = new ArrayList<>();
    List<SourceAnnotation> singles = new ArrayList<>();
    for (Annotations annotations :
        List.of(method.inheritedAnnotations(), method.declaringType().inheritedAnnotations())) {
      List<SourceAnnotation> found = annotations.findAll(SwaggerAnnotations.API_RESPONSE);
      (found.size() == 1 ? singles : containers).addAll(found);
    }
    containers.addAll(singles);
    Reading reading = application.reading(views);
    Map<String, Swagger1Response> old = Swagger1Response.of(method.inheritedAnnotations(), reading);
    return containers.stream()
        .map(annotation -> ResponseReader.read(annotation, produces, reading))
        .map(
            response -> {
              Swagger1Response more = old.get(response.code());
              return more == null ? response : more.complete(response, produces);
            })
        .toList();
  }

  private Optional<String> status() {
    return ResponseStatuses.of(method.inheritedAnnotations())
        .or(() -> Swagger1.status(method.inheritedAnnotations()));
  }

  private ResponseDraft fromReturnType(String code) {
    ResponseDraft draft = ResponseDraft.inferred(Provenance.inferred(RULE, method.location()));
    complete(code, draft);
    return draft;
  }

  private void complete(String code, ResponseDraft draft) {
    if (draft.said.reference() != null) {
      return;
    }
    if (draft.content == null) {
      draft.content = content();
    } else if (draft.content.isEmpty()) {
      draft.content = null;
    }
    describe(code, draft);
    if (draft.content != null && useReturnType.getOrDefault(code, false)) {
      schema().ifPresent(schema -> draft.join(schema, produces));
    }
  }

  private void describe(String code, ResponseDraft draft) {
    String returns = method.inheritedJavadoc().returns();
    boolean success = code.startsWith("2");
    draft.describe(
        success && returns != null && !returns.isBlank() ? returns : HttpStatuses.reason(code));
  }

  private @Nullable Map<String, MediaType> content() {
    return new ReturnTypes(application).content(method, produces, views);
  }

  private Optional<Schema> schema() {
    return new ReturnTypes(application).schema(method, views);
  }
}
