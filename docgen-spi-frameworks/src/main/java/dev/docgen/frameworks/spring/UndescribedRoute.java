package dev.docgen.frameworks.spring;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.RouteNames;
import dev.docgen.frameworks.spring.functional.Answer;
import dev.docgen.frameworks.spring.functional.HandlerCode;
import dev.docgen.frameworks.spring.functional.Narrowing;
import dev.docgen.frameworks.spring.functional.Request;
import dev.docgen.frameworks.spring.functional.Route;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.Javadoc;
import dev.docgen.source.SourceMethod;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Documents a route that nothing describes by what it narrows to and what its handler's code does.
 */
final class UndescribedRoute {
  private static final String RULE = "spring.route";
  private static final String CODE_RULE = "spring.handler-function";
  private static final List<HttpMethod> ALL_VERBS =
      List.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  private final SpringApplication application;
  private final Route route;
  private final SourceMethod bean;
  private final Optional<Function> function;
  private final Mapping mapping;

  UndescribedRoute(SpringApplication application, Route route, SourceMethod bean) {
    this.application = application;
    this.route = route;
    this.bean = bean;
    function = route.handler().function();
    mapping = mapping(route);
  }

  /** Returns the mapping that a route stands for. */
  static Mapping mapping(Route route) {
    Narrowing narrowing = route.narrowing();
    return new Mapping(
        List.of(narrowing.path()),
        narrowing.methods(),
        List.of(),
        List.of(),
        narrowing.consumes(),
        narrowing.produces(),
        narrowing.version());
  }

  List<DetectedOperation> operations() {
    String path = PathPatterns.template(route.narrowing().path());
    List<HttpMethod> verbs =
        mapping.verbs().isEmpty()
            ? ALL_VERBS
            : mapping.verbs().stream().flatMap(it -> HttpMethod.of(it).stream()).toList();
    List<DetectedOperation> operations = new ArrayList<>();
    for (HttpMethod verb : verbs) {
      operations.add(
          new DetectedOperation(
              operation(path, verb), name(verb, path), typeName(), List.of(), mapping.describe()));
    }
    return operations;
  }

  private Optional<SourceMethod> method() {
    return function.flatMap(it -> Optional.ofNullable(it.method()));
  }

  /** A handler method gives the name; a lambda has none: verb and path make one. */
  private String name(HttpMethod verb, String path) {
    if (method().isPresent()) {
      return method().get().name();
    }
    return RouteNames.of(verb, path);
  }

  private String typeName() {
    return method().orElse(bean).declaringType().qualifiedName();
  }

  private Operation operation(String path, HttpMethod verb) {
    Operation.Builder builder =
        Operation.builder()
            .path(path)
            .method(verb)
            .framework(SpringDetector.ID)
            .provenance(Provenance.declared(RULE, route.handler().location()));
    if (application.properties().flag("springdoc.auto-tag-classes", true)) {
      builder.addTag(OperationTags.ofClass(method().orElse(bean).declaringType().name()));
    }
    method().ifPresent(it -> describe(it, builder));
    HandlerCode code =
        function
            .map(HandlerCode::read)
            .orElse(
                new HandlerCode(
                    new Request(Map.of(), Map.of(), Map.of(), null, false, false), List.of()));
    parameters(path, code.request()).forEach(builder::addParameter);
    body(code.request()).ifPresent(builder::requestBody);
    responses(code.answers())
        .forEach((status, draft) -> builder.putResponse(status, draft.build()));
    Operation narrowed = RouteParameters.add(builder.build(), route.narrowing().queryParams());
    Operation versioned = application.versions().apply(narrowed, mapping.version());
    return application.access().apply(versioned, method().orElse(null));
  }

  private static void describe(SourceMethod method, Operation.Builder builder) {
    Javadoc javadoc = method.inheritedJavadoc();
    String text = javadoc.description();
    builder.deprecated(method.inheritedAnnotations().has(SpringAnnotations.DEPRECATED));
    if (!text.isBlank()) {
      builder.summary(javadoc.summary());
      builder.description(text.equals(javadoc.summary()) ? null : text);
    }
  }

  private List<Parameter> parameters(String path, Request request) {
    List<Parameter> parameters = new ArrayList<>();
    for (String name : PathPatterns.variables(path)) {
      JavaType type = request.pathVariables().getOrDefault(name, JavaType.of("java.lang.String"));
      parameters.add(parameter(name, ParameterLocation.PATH, type));
    }
    request
        .queryParams()
        .forEach((name, type) -> parameters.add(parameter(name, ParameterLocation.QUERY, type)));
    request
        .headers()
        .forEach((name, type) -> parameters.add(parameter(name, ParameterLocation.HEADER, type)));
    return parameters;
  }

  private Parameter parameter(String name, ParameterLocation in, JavaType type) {
    return Parameter.builder()
        .name(name)
        .in(in)
        .required(in == ParameterLocation.PATH)
        .schema(application.schemas().schema(type, use(SchemaUse.Direction.REQUEST)))
        .provenance(Provenance.inferred(CODE_RULE, route.handler().location()))
        .build();
  }

  private SchemaUse use(SchemaUse.Direction direction) {
    return new SchemaUse(null, direction, List.of(), route.handler().location());
  }

  private Optional<RequestBody> body(Request request) {
    List<String> stated = mapping.consumes();
    Schema schema;
    String type;
    if (request.body() != null) {
      schema = application.schemas().schema(request.body(), use(SchemaUse.Direction.REQUEST));
      type = application.defaultConsumes().get(0);
    } else if (request.form() || request.multipart()) {
      schema = Schema.of(SchemaType.OBJECT).build();
      type = request.form() ? "application/x-www-form-urlencoded" : "multipart/form-data";
    } else {
      return Optional.empty();
    }
    RequestBody.Builder body =
        RequestBody.builder()
            .required(true)
            .provenance(Provenance.inferred(CODE_RULE, route.handler().location()));
    (stated.isEmpty() ? List.of(type) : stated)
        .forEach(it -> body.putContent(it, MediaType.builder().schema(schema).build()));
    return Optional.of(body.build());
  }

  private Map<String, ResponseDraft> responses(List<Answer> answers) {
    SourceLocation place = route.handler().location();
    Map<String, ResponseDraft> responses =
        new TreeMap<>(new RouteResponses(application, mapping.produces(), place).of(answers));
    if (responses.isEmpty()) {
      responses.put("200", RouteResponses.empty("200", place));
    }
    if (application.isPrecise()) {
      application
          .raisedErrors()
          .of(route, bean)
          .forEach((code, draft) -> draft.joinInto(responses, code));
    }
    return responses;
  }
}
