package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.openapi.DocumentedOperation;
import dev.docgen.frameworks.openapi.DocumentedResponse;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.ResponseReader;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.spi.SchemaUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a resource method answers: its annotations first, its return type where they are
 * silent (smallrye's {@code AnnotationScanner.processResponse}).
 */
final class ResponsesReader {
  private static final String RULE = "jaxrs.return-type";

  private final RestApplication application;
  private final ResourceMethod target;
  private final SourceMethod method;
  private final DocumentedOperation documented;
  private final Reading reading;
  private final List<String> produces;

  ResponsesReader(
      RestApplication application,
      ResourceMethod target,
      DocumentedOperation documented,
      Reading reading) {
    this.application = application;
    this.target = target;
    this.documented = documented;
    this.reading = reading;
    method = target.method();
    produces =
        target
            .produces()
            .filter(stated -> !stated.isEmpty())
            .orElseGet(() -> application.defaultProduces(method.returnType()));
  }

  /** Returns the responses by status, those stated before what the code tells. */
  Map<String, Response> read(HttpMethod verb) {
    Map<String, Response> responses = new LinkedHashMap<>();
    stated(target.resource().inheritedAnnotations())
        .forEach((code, it) -> put(code, it, responses));
    stated(method.declaringType().inheritedAnnotations())
        .forEach((code, it) -> put(code, it, responses));
    documented.responses().forEach(it -> put(it.code(), it, responses));
    stated(target.annotations()).forEach((code, it) -> put(code, it, responses));
    statedSchema(verb).forEach(responses::put);
    if (!isEmptyContainer()) {
      addReturned(verb, responses);
    }
    Map<String, Response> errors =
        application.isPrecise()
            ? application.raisedErrors().of(target, produces)
            : application.mappers().of(method, stated());
    errors.forEach(responses::putIfAbsent);
    responses.replaceAll(ResponsesReader::described);
    return responses;
  }

  private Map<String, DocumentedResponse> stated(Annotations annotations) {
    Map<String, DocumentedResponse> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : reading.findAll(annotations, Term.API_RESPONSE)) {
      DocumentedResponse response = ResponseReader.read(annotation, stated(), reading);
      result.put(response.code(), response);
    }
    return result;
  }

  /** Content that names no media type has those of the method. */
  private List<String> stated() {
    return target.produces().isPresent() ? produces : List.of(MediaTypes.ANY);
  }

  private static void put(
      String code, DocumentedResponse response, Map<String, Response> responses) {
    Response.Builder builder = response.response().toBuilder();
    if (response.content() != null) {
      builder.content(response.content());
    }
    responses.put(code, builder.build());
  }

  private Map<String, Response> statedSchema(HttpMethod verb) {
    Map<String, Response> result = new LinkedHashMap<>();
    reading
        .find(target.annotations(), Term.API_RESPONSE_SCHEMA)
        .ifPresent(
            annotation -> {
              String code = Reading.plain(annotation, "responseCode");
              Response.Builder response =
                  Response.builder()
                      .description(reading.text(annotation, "responseDescription"))
                      .provenance(Provenance.declared(RULE, annotation.location()));
              Optional<JavaType> type = annotation.type("value").filter(it -> !it.isVoid());
              if (type.isPresent() && target.produces().isPresent()) {
                SchemaUse use =
                    SchemaUse.response(null, method.location()).withViews(reading.views());
                response.content(content(application.schemas().schema(type.get(), use), produces));
              }
              result.put(
                  code == null || !code.matches("\\d{3}") ? defaultStatus(verb) : code,
                  response.build());
            });
    return result;
  }

  private static Map<String, MediaType> content(Schema schema, List<String> types) {
    Map<String, MediaType> content = new LinkedHashMap<>();
    types.forEach(type -> content.put(type, MediaType.builder().schema(schema).build()));
    return content;
  }

  /** An {@code @APIResponses} without any says that nothing is to be inferred. */
  private boolean isEmptyContainer() {
    return reading
        .find(target.annotations(), Term.API_RESPONSES)
        .filter(it -> it.annotations("value").isEmpty())
        .isPresent();
  }

  private void addReturned(HttpMethod verb, Map<String, Response> responses) {
    boolean unknown = RestTypes.isResponse(RestTypes.unwrapped(method.returnType()));
    boolean asDefault =
        unknown
            && application
                .config()
                .flag(RestApplication.SMALLRYE + "generic-response-use-default", false);
    String code = asDefault ? "default" : defaultStatus(verb);
    Response there = responses.get(code);
    if (!responses.isEmpty() && there == null) {
      return;
    }
    if (responses.isEmpty() && application.infersResponses() && addBuilt(code, responses)) {
      return;
    }
    boolean stated = there != null && (!there.content().isEmpty() || there.reference() != null);
    Response.Builder builder =
        there == null
            ? Response.builder().provenance(Provenance.inferred(RULE, method.location()))
            : there.toBuilder();
    if (asDefault && (there == null || there.description() == null)) {
      builder.description("Default Response");
    }
    if (!stated) {
      builder.content(new ReturnTypes(application, reading, produces).content(method));
    }
    responses.put(code, builder.build());
  }

  /** Adds what the code builds, and returns whether the answer of the return type is told by it. */
  private boolean addBuilt(String code, Map<String, Response> responses) {
    BuiltAnswers built = BuiltAnswers.read(method, application);
    responses.putAll(
        new BuiltResponses(application, reading, produces)
            .read(built.answers(), "jaxrs.response-builder"));
    return (built.complete() && !responses.isEmpty()) || responses.containsKey(code);
  }

  /** smallrye's; the code tells that nothing comes back (Jakarta REST 3.1, section 3.3.3). */
  private String defaultStatus(HttpMethod verb) {
    if (!RestTypes.isNothing(method.returnType())) {
      return "200";
    }
    if (verb == HttpMethod.POST && !application.infersResponses()) {
      return "201";
    }
    boolean asynchronous =
        method.parameters().stream()
            .anyMatch(it -> RestTypes.isAny(it.type(), RestAnnotations.ASYNC_RESPONSE));
    return asynchronous ? "200" : "204";
  }

  private static Response described(String code, Response response) {
    return response.description() == null && response.reference() == null
        ? response.toBuilder().description(HttpStatuses.reason(code)).build()
        : response;
  }
}
