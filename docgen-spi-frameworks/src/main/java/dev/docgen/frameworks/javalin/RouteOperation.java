package dev.docgen.frameworks.javalin;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.RouteNames;
import dev.docgen.frameworks.javalin.annotated.AnnotatedOperation;
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
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents a route by what its handler does. */
final class RouteOperation {
  private static final String RULE = "javalin.route";
  private static final String CODE_RULE = "javalin.handler";
  private static final JavaType STRING = JavaType.of("java.lang.String");

  /** OpenAPI says elsewhere what these hold (OpenAPI 3.1, 4.8.12.1). */
  private static final Set<String> IGNORED_HEADERS =
      Set.of("accept", "content-type", "authorization");

  private final DetectionContext context;
  private final JavalinApplication application;
  private final RaisedAnswers raised;

  RouteOperation(DetectionContext context, JavalinApplication application, RaisedAnswers raised) {
    this.context = context;
    this.application = application;
    this.raised = raised;
  }

  DetectedOperation read(Route route) {
    SourceMethod method = route.handler() == null ? null : route.handler().method();
    Operation.Builder operation =
        Operation.builder()
            .path(route.path())
            .method(route.method())
            .framework(JavalinDetector.ID)
            .provenance(Provenance.declared(RULE, route.place()));
    String tag = tag(route, method);
    if (!tag.isEmpty()) {
      operation.addTag(tag);
    }
    List<String> annotations = List.of();
    if (method != null) {
      describe(method, operation);
      annotations = method.annotations().declared().stream().map(it -> it.qualifiedName()).toList();
    }
    if (!route.roles().isEmpty()) {
      operation.putExtension("x-roles", route.roles());
    }
    boolean guessed = code(route, operation);
    return new DetectedOperation(
        annotated(route, operation.build(), guessed),
        name(route, method),
        typeName(route, method),
        annotations,
        mapping(route));
  }

  private Operation annotated(Route route, Operation inferred, boolean guessed) {
    return route.said().stream()
        .findFirst()
        .map(it -> new AnnotatedOperation(context.schemas()).apply(it, inferred, guessed))
        .orElse(inferred);
  }

  private static String mapping(Route route) {
    return "{" + route.method() + " [" + route.path() + "]}";
  }

  /** The class of the handler's method; of a lambda the first word of the path. */
  private static String tag(Route route, @Nullable SourceMethod method) {
    if (method != null) {
      return method.declaringType().name();
    }
    for (String segment : route.path().split("/", -1)) {
      if (!segment.isEmpty() && !segment.startsWith("{")) {
        return segment;
      }
    }
    return "";
  }

  private static String typeName(Route route, @Nullable SourceMethod method) {
    SourceMethod owner = method == null ? route.site() : method;
    return owner == null ? "" : owner.declaringType().qualifiedName();
  }

  /** A handler's method gives the name; a lambda has none: verb and path make one. */
  private static String name(Route route, @Nullable SourceMethod method) {
    if (method != null && !method.name().equals("handle")) {
      return method.name();
    }
    return RouteNames.of(route.method(), route.path());
  }

  private static void describe(SourceMethod method, Operation.Builder operation) {
    Javadoc javadoc = method.inheritedJavadoc();
    String text = javadoc.description();
    operation.deprecated(method.inheritedAnnotations().has("java.lang.Deprecated"));
    if (!text.isBlank()) {
      operation.summary(javadoc.summary());
      operation.description(text.equals(javadoc.summary()) ? null : text);
    }
  }

  /** Returns whether nothing tells an answer of success, so that 200 is what is left. */
  private boolean code(Route route, Operation.Builder operation) {
    boolean guessed = !route.events();
    Answers answers = new Answers(context);
    Asked asked = new Asked();
    Function handler = route.handler();
    SourceLocation place = route.place();
    HandlerFinder handlers = application.handlers();
    Asked around = new Asked();
    Answer before =
        new FilteredAnswers(application.around().filters(), handlers, raised)
            .add(route, around, answers);
    if (handler != null) {
      HandlerRead code = HandlerCode.read(handler, route.events(), before, handlers);
      asked = code.asked();
      guessed &= code.answers().stream().allMatch(Answer::isEmpty);
      answer(route, code, answers);
      raise(route, handler, asked, answers);
    } else {
      answers.add(Answer.none(place), "200");
    }
    asked.alsoAsks(around);
    asked.gaps().forEach((where, what) -> application.reportGap(where, what, context));
    override(route, handlers, answers);
    parameters(route, asked).forEach(operation::addParameter);
    operation.requestBody(body(asked, place));
    if (answers.isEmpty()) {
      answers.add(Answer.none(place), "200");
    }
    answers.responses().forEach(operation::putResponse);
    return guessed;
  }

  private static void answer(Route route, HandlerRead code, Answers answers) {
    if (route.events()) {
      answers.add(
          "200",
          "text/event-stream",
          Schema.of(SchemaType.STRING).build(),
          Provenance.inferred(CODE_RULE, route.place()));
    } else {
      code.answers().forEach(it -> answers.add(it, "200"));
    }
  }

  private void raise(Route route, Function handler, Asked asked, Answers answers) {
    SourceMethod site = handler.method() == null ? route.site() : handler.method();
    if (site != null) {
      raised.add(handler, site, route.application(), answers);
    }
    if (asked.isValidated()) {
      raised.addValidation(route.place(), route.application(), answers);
    }
  }

  private void override(Route route, HandlerFinder handlers, Answers answers) {
    for (AroundCalls.ErrorMapper mapper : application.around().errors()) {
      if (mapper.application() == route.application()) {
        HandlerCode.read(mapper.handler(), 0, false, handlers)
            .answers()
            .forEach(it -> answers.override(mapper.status(), it));
      }
    }
  }

  private List<Parameter> parameters(Route route, Asked asked) {
    List<Parameter> parameters = new ArrayList<>();
    SourceLocation place = route.place();
    Asked.Value text = new Asked.Value(STRING, false, true, null, place);
    Map<String, Asked.Value> inPath = asked.parameters(ParameterLocation.PATH);
    for (String name : PathTemplates.variables(route.path())) {
      Asked.Value value = inPath.getOrDefault(name, text);
      parameters.add(parameter(name, ParameterLocation.PATH, value));
    }
    for (ParameterLocation in :
        List.of(ParameterLocation.QUERY, ParameterLocation.HEADER, ParameterLocation.COOKIE)) {
      asked
          .parameters(in)
          .forEach(
              (name, value) -> {
                if (in != ParameterLocation.HEADER
                    || !IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                  parameters.add(parameter(name, in, value));
                }
              });
    }
    return parameters;
  }

  private Parameter parameter(String name, ParameterLocation in, Asked.Value value) {
    return Parameter.builder()
        .name(name)
        .in(in)
        .required(in == ParameterLocation.PATH || value.required())
        .schema(schema(value))
        .provenance(Provenance.inferred(CODE_RULE, value.location()))
        .build();
  }

  private Schema schema(Asked.Value value) {
    Schema one = schema(value.type(), value.location());
    Schema schema = value.several() ? Schema.arrayOf(one) : one;
    return value.standard() == null
        ? schema
        : schema.toBuilder().keyword("default", value.standard()).build();
  }

  private Schema schema(JavaType type, SourceLocation place) {
    return context
        .schemas()
        .schema(type, new SchemaUse(null, SchemaUse.Direction.REQUEST, List.of(), place));
  }

  private @Nullable RequestBody body(Asked asked, SourceLocation place) {
    Map<String, MediaType> content = new LinkedHashMap<>();
    if (!asked.fields().isEmpty() || !asked.files().isEmpty()) {
      content.put(
          asked.files().isEmpty() ? "application/x-www-form-urlencoded" : "multipart/form-data",
          MediaType.builder().schema(form(asked)).build());
    }
    asked
        .payload()
        .filter(it -> content.isEmpty())
        .ifPresent(
            it ->
                content.put(
                    asked(it), MediaType.builder().schema(payload(it, asked, place)).build()));
    return content.isEmpty()
        ? null
        : RequestBody.builder()
            .required(true)
            .content(content)
            .provenance(Provenance.inferred(CODE_RULE, place))
            .build();
  }

  /** A text that the handler takes as it comes may be of any media type. */
  private static String asked(Answer.Payload payload) {
    return payload == Answer.Payload.TEXT ? "*/*" : payload.mediaType();
  }

  private Schema payload(Answer.Payload payload, Asked asked, SourceLocation place) {
    return switch (payload) {
      case JSON -> asked.body() == null ? Schema.ANY : schema(asked.body(), place);
      case BINARY -> Schema.string("binary");
      case TEXT, HTML -> Schema.of(SchemaType.STRING).build();
    };
  }

  private Schema form(Asked asked) {
    Schema.Builder form = Schema.of(SchemaType.OBJECT);
    List<String> required = new ArrayList<>();
    asked
        .fields()
        .forEach(
            (name, value) -> {
              form.putProperty(name, schema(value));
              if (value.required()) {
                required.add(name);
              }
            });
    asked
        .files()
        .forEach(
            (name, value) -> {
              Schema file = Schema.string("binary");
              form.putProperty(name, value.several() ? Schema.arrayOf(file) : file);
            });
    return form.required(required).build();
  }
}
