package dev.docgen.frameworks.spring;

import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.WildcardType;
import dev.docgen.source.SourceMethod;
import dev.docgen.spi.SchemaUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the answers that a method's code makes into responses. */
final class CodedResponses {
  private static final String PROBLEM_JSON = "application/problem+json";
  private static final Set<String> ENTITIES =
      Set.of("org.springframework.http.ResponseEntity", "org.springframework.http.HttpEntity");

  private final SpringApplication application;
  private final SourceMethod method;
  private final List<String> produces;
  private final List<String> views;

  CodedResponses(
      SpringApplication application,
      SourceMethod method,
      List<String> produces,
      List<String> views) {
    this.application = application;
    this.method = method;
    this.produces = produces;
    this.views = views;
  }

  /** Returns the responses by code; empty when the code does not tell every status. */
  Map<String, ResponseDraft> read(String rule) {
    Map<String, ResponseDraft> responses = new LinkedHashMap<>();
    for (CodedAnswer answer : CodedAnswers.read(method)) {
      if (answer.status() == null) {
        return Map.of();
      }
      draft(answer, Provenance.inferred(rule, answer.location()))
          .joinInto(responses, answer.status());
    }
    return responses;
  }

  /** Returns one answer as response, its description left open. */
  ResponseDraft draft(CodedAnswer answer, Provenance provenance) {
    ResponseDraft draft = ResponseDraft.inferred(provenance);
    draft.content = answer.bodied() ? content(answer.body()) : null;
    return draft;
  }

  /** The declared type says most, unless it leaves the body open. */
  @Nullable Map<String, MediaType> content(@Nullable JavaType coded) {
    JavaType declared = method.returnType();
    JavaType body = coded != null && isOpen(declared) ? coded : declared;
    boolean problem =
        body.is(SpringTypes.PROBLEM_DETAIL)
            || body.argument(0).filter(it -> it.is(SpringTypes.PROBLEM_DETAIL)).isPresent();
    Optional<Schema> schema =
        new ReturnTypes(application)
            .schema(body, SchemaUse.response(null, method.location()).withViews(views));
    return schema.map(it -> content(it, problem ? List.of(PROBLEM_JSON) : produces)).orElse(null);
  }

  private static Map<String, MediaType> content(Schema schema, List<String> types) {
    Map<String, MediaType> content = new LinkedHashMap<>();
    types.forEach(type -> content.put(type, MediaType.builder().schema(schema).build()));
    return content;
  }

  private static boolean isOpen(JavaType declared) {
    JavaType inner = declared;
    while (inner.argument(0).isPresent() && !isEntity(inner)) {
      inner = inner.argument(0).get();
    }
    JavaType body = isEntity(inner) ? inner.argument(0).orElse(null) : inner;
    return body == null || body instanceof WildcardType || body.is("java.lang.Object");
  }

  private static boolean isEntity(JavaType type) {
    return type.className().filter(ENTITIES::contains).isPresent();
  }
}
