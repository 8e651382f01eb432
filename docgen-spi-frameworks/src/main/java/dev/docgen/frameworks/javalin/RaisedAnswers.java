package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.calls.CallLimits;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.calls.RaisedExceptions;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.model.Origin;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectionContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is answered when a handler's code raises an exception: by the mapper of its class, else, for
 * Javalin's own, by their status (Javalin documentation, "Exception Mapping", "Default responses").
 * Others are left to the server. Thread-safe.
 */
final class RaisedAnswers {
  private static final String RULE = "javalin.exception";
  private static final String VALIDATION = "io.javalin.validation.ValidationException";

  /** Statuses of the classes in {@code io.javalin.http}. */
  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("RedirectResponse", "302"),
          Map.entry("BadRequestResponse", "400"),
          Map.entry("UnauthorizedResponse", "401"),
          Map.entry("PaymentRequiredResponse", "402"),
          Map.entry("ForbiddenResponse", "403"),
          Map.entry("NotFoundResponse", "404"),
          Map.entry("EndpointNotFound", "404"),
          Map.entry("MethodNotAllowedResponse", "405"),
          Map.entry("NotAcceptableResponse", "406"),
          Map.entry("RequestTimeoutResponse", "408"),
          Map.entry("ConflictResponse", "409"),
          Map.entry("GoneResponse", "410"),
          Map.entry("PreconditionFailedResponse", "412"),
          Map.entry("ContentTooLargeResponse", "413"),
          Map.entry("UnsupportedMediaTypeResponse", "415"),
          Map.entry("ImATeapotResponse", "418"),
          Map.entry("UnprocessableContentResponse", "422"),
          Map.entry("TooManyRequestsResponse", "429"),
          Map.entry("InternalServerErrorResponse", "500"),
          Map.entry("NotImplementedResponse", "501"),
          Map.entry("BadGatewayResponse", "502"),
          Map.entry("ServiceUnavailableResponse", "503"),
          Map.entry("GatewayTimeoutResponse", "504"));

  private final SourceTree sources;
  private final ExceptionMappers mappers;
  private final RaisedExceptions exceptions;
  private final HandlerFinder handlers;

  RaisedAnswers(DetectionContext context, JavalinApplication application) {
    this.sources = context.sources();
    this.mappers = new ExceptionMappers(application.around().exceptions(), sources);
    this.exceptions = new RaisedExceptions(sources, CallLimits.DEFAULT);
    this.handlers = application.handlers();
  }

  /** Adds the answers to what a handler raises. */
  void add(Function handler, SourceMethod site, int application, Answers answers) {
    for (Raised raised : exceptions.of(handler, site).raised()) {
      Provenance provenance =
          new Provenance(Origin.INFERRED, RULE, raised.location(), raised.path());
      add(raised, application, provenance, answers);
    }
  }

  /** Adds the answer to a value that does not convert or is refused by a check. */
  void addValidation(SourceLocation place, int application, Answers answers) {
    Provenance provenance = Provenance.inferred(RULE, place);
    add(
        new Raised(JavaType.of(VALIDATION), null, place, List.of()),
        application,
        provenance,
        answers);
  }

  /** {@code {"age": [{"message": "…", "args": {}, "value": …}]}} by the name of each parameter. */
  private static Schema validationErrors() {
    return Schema.mapOf(
        Schema.arrayOf(
            Schema.of(SchemaType.OBJECT)
                .putProperty("message", Schema.of(SchemaType.STRING).build())
                .putProperty("args", Schema.of(SchemaType.OBJECT).build())
                .putProperty("value", Schema.ANY)
                .build()));
  }

  private void add(Raised raised, int application, Provenance provenance, Answers answers) {
    Optional<AroundCalls.ExceptionMapper> mapper = mapper(raised.type(), application);
    if (mapper.isPresent()) {
      for (Answer answer : HandlerCode.read(mapper.get().handler(), 1, false, handlers).answers()) {
        boolean open = "".equals(answer.status());
        String status = created(raised).or(() -> passedOn(raised.type())).orElse("");
        answers.add(open ? answer.status(status, answer.location()) : answer, "200", provenance);
      }
    } else if (isValidation(raised.type())) {
      answers.add("400", "application/json", validationErrors(), provenance);
    } else {
      status(raised).ifPresent(it -> addDefault(it, provenance, answers));
    }
  }

  /** Javalin answers in JSON those who accept it, others in plain text. */
  private static void addDefault(String status, Provenance provenance, Answers answers) {
    if (status.startsWith("3")) {
      answers.add(Answer.none(provenance.location()), status, provenance);
      return;
    }
    Schema text = Schema.of(SchemaType.STRING).build();
    Schema json =
        Schema.of(SchemaType.OBJECT)
            .putProperty("title", text)
            .putProperty("status", Schema.of(SchemaType.INTEGER, "int32").build())
            .putProperty("type", text)
            .putProperty("details", Schema.mapOf(text))
            .build();
    answers.add(status, "application/json", json, provenance);
    answers.add(status, "text/plain", text, provenance);
  }

  private Optional<AroundCalls.ExceptionMapper> mapper(JavaType type, int application) {
    return isValidation(type)
        ? mappers.exactly(type, application)
        : mappers.of(type, isResponse(type), application);
  }

  /**
   * Javalin maps this class itself before the application maps any, and the nearest class wins: a
   * mapper of {@code Exception} never hears of it ({@code
   * Validation.addValidationExceptionMapper}).
   */
  private static boolean isValidation(JavaType type) {
    return Role.libraryName(type).filter("ValidationException"::equals).isPresent();
  }

  private boolean isResponse(JavaType type) {
    return Stream.concat(Stream.of(type), mappers.superclasses(type).stream())
        .anyMatch(it -> ExceptionMappers.isGeneral(it) || ofLibrary(it).isPresent());
  }

  private Optional<String> status(Raised raised) {
    Optional<String> own = ofLibrary(raised.type());
    if (own.isPresent()) {
      return own;
    }
    if (ExceptionMappers.isGeneral(raised.type())) {
      return created(raised);
    }
    List<JavaType> superclasses = mappers.superclasses(raised.type());
    Optional<String> inherited =
        superclasses.stream().flatMap(it -> ofLibrary(it).stream()).findFirst();
    return inherited.isPresent() || superclasses.stream().noneMatch(ExceptionMappers::isGeneral)
        ? inherited
        : passedOn(raised.type()).or(() -> created(raised));
  }

  private static Optional<String> ofLibrary(JavaType type) {
    return Role.libraryName(type).map(STATUSES::get);
  }

  /** Returns the first argument of a creation that is a status. */
  private static Optional<String> created(Raised raised) {
    Snippet creation = raised.creation();
    return creation != null && creation.expression() instanceof ObjectCreationExpr made
        ? first(creation, made.getArguments())
        : Optional.empty();
  }

  /** Returns the status that an exception's constructor hands to that of its superclass. */
  private Optional<String> passedOn(JavaType exception) {
    return sources.type(exception).filter(it -> it.unit().isPresent()).stream()
        .flatMap((SourceType it) -> it.constructors().stream())
        .flatMap(it -> it.body().stream())
        .flatMap(
            body ->
                body.syntax().findFirst(ExplicitConstructorInvocationStmt.class).stream()
                    .flatMap(
                        call ->
                            call.getArguments().stream()
                                .flatMap(it -> code(Snippet.in(body, it)).stream())))
        .findFirst();
  }

  private static Optional<String> first(Snippet place, List<Expression> arguments) {
    return arguments.stream().flatMap(it -> code(place.with(it)).stream()).findFirst();
  }

  private static Optional<String> code(Snippet value) {
    return AnswerCalls.code(value).filter(it -> it.matches("[45]\\d\\d"));
  }
}
