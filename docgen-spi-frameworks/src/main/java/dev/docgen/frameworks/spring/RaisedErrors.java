package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.calls.CallLimits;
import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.calls.RaisedExceptions;
import dev.docgen.frameworks.calls.Raisings;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.spring.functional.HandlerCode;
import dev.docgen.frameworks.spring.functional.Request;
import dev.docgen.frameworks.spring.functional.Route;
import dev.docgen.frameworks.spring.functional.RouteError;
import dev.docgen.model.MediaType;
import dev.docgen.model.Origin;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The error responses that an operation can give: of each exception that it can raise, what the
 * handler answers that Spring would choose (Spring Framework reference, "Exceptions": the
 * controller's before the advices', the nearest class first), else the status that the exception
 * itself states. Thread-safe.
 */
final class RaisedErrors {
  private static final String RULE = "spring.raised-exception";
  private static final String IMPLICIT_RULE = "spring.implicit-exception";

  /** Answers for the others: what it handles is told by them. */
  private static final String INTERNAL = "handleExceptionInternal";

  private final SpringApplication application;
  private final DetectionContext context;
  private final RaisedExceptions exceptions;
  private final ExceptionTypes types;
  private final LastHandlers lastHandlers;
  private final Map<SourceLocation, List<CodedAnswer>> answers = new ConcurrentHashMap<>();

  RaisedErrors(SpringApplication application, DetectionContext context) {
    this.application = application;
    this.context = context;
    exceptions = new RaisedExceptions(context.sources(), CallLimits.DEFAULT);
    types = new ExceptionTypes(context.sources());
    lastHandlers = new LastHandlers(context.sources(), types);
  }

  /** Returns the responses by code, in the order in which the exceptions were found. */
  Map<String, ResponseDraft> of(Handler handler) {
    ExceptionAdvices advices = application.advices();
    SourceType controller = handler.controller();
    return responses(
        exceptions.of(handler.method(), controller),
        ImplicitExceptions.of(handler, application.sources(), application.stack()),
        new ErrorHandlers(
            advices.inOrder(controller),
            advices.hasDefaults(controller),
            application.stack().isReactive(handler.method())),
        handler.method());
  }

  /**
   * Returns the responses of a route: its router's own error handlers come first, and WebFlux asks
   * the advices that apply to all beans, too ({@code DispatcherHandler}).
   */
  Map<String, ResponseDraft> of(Route route, SourceMethod bean) {
    Function function = route.handler().function().orElse(null);
    if (function == null) {
      return Map.of();
    }
    boolean reactive = bean.returnType().describe().contains(".reactive.");
    List<List<ExceptionHandling>> handlings = new ArrayList<>();
    route.errors().forEach(it -> handlings.add(List.of(handling(it, route, bean))));
    handlings.addAll(reactive ? application.advices().ofAll() : List.of());
    Request request = HandlerCode.read(function).request();
    return responses(
        exceptions.of(function, bean),
        request.body() == null ? List.of() : ImplicitExceptions.ofBody(reactive),
        new ErrorHandlers(
            handlings, reactive && application.advices().hasDefaultsForAll(), reactive),
        Objects.requireNonNullElse(function.method(), bean));
  }

  private ExceptionHandling handling(RouteError error, Route route, SourceMethod bean) {
    return new ExceptionHandling(
        bean,
        List.of(error.exception()),
        new RouteResponses(application, route.narrowing().produces(), route.handler().location())
            .of(HandlerCode.read(error.handler()).answers()));
  }

  private Map<String, ResponseDraft> responses(
      Raisings raisings, List<JavaType> implicit, ErrorHandlers handlers, SourceMethod method) {
    if (!raisings.complete()) {
      reportCut(method);
    }
    Map<String, ResponseDraft> responses = new LinkedHashMap<>();
    for (JavaType type : implicit) {
      Raised raised = new Raised(type, null, method.location(), List.of());
      add(raised, IMPLICIT_RULE, handlers, responses);
    }
    for (Raised raised : raisings.raised()) {
      add(raised, RULE, handlers, responses);
    }
    return responses;
  }

  private void add(
      Raised raised, String rule, ErrorHandlers handlers, Map<String, ResponseDraft> responses) {
    Provenance provenance = new Provenance(Origin.INFERRED, rule, raised.location(), raised.path());
    Optional<ExceptionHandling> handling = handling(raised, handlers.inOrder());
    boolean byDefault = isDefault(raised, handling.orElse(null), handlers);
    if (handling.isEmpty() || byDefault) {
      List<String> last = byDefault ? List.of() : lastHandlers.statuses(raised, handlers);
      last.forEach(code -> add(code, provenance, false, raised, responses));
      if (last.isEmpty()) {
        unhandled(raised, rule, handlers)
            .ifPresent(
                code -> add(code, provenance, isProblem(raised, handlers), raised, responses));
      }
    } else {
      handled(raised, handling.get(), provenance)
          .forEach((code, draft) -> draft.joinInto(responses, code));
    }
  }

  /** Spring's own handlers know Spring's exceptions better than one for all exceptions does. */
  private boolean isDefault(
      Raised raised, @Nullable ExceptionHandling handling, ErrorHandlers handlers) {
    return handling != null
        && isErrorResponse(raised)
        && handled(handling).stream()
            .noneMatch(it -> ExceptionTypes.name(it).startsWith("org.springframework."))
        && handlers.defaults();
  }

  private Optional<ExceptionHandling> handling(
      Raised raised, List<List<ExceptionHandling>> handlings) {
    for (List<ExceptionHandling> together : handlings) {
      ExceptionHandling nearest = null;
      int distance = Integer.MAX_VALUE;
      for (ExceptionHandling candidate : together) {
        int found = distance(raised, candidate);
        if (found >= 0 && found < distance) {
          nearest = candidate;
          distance = found;
        }
      }
      if (nearest != null) {
        return Optional.of(nearest);
      }
    }
    return Optional.empty();
  }

  private int distance(Raised raised, ExceptionHandling handling) {
    return handled(handling).stream()
        .mapToInt(it -> types.distance(raised.type(), ExceptionTypes.name(it)))
        .filter(it -> it >= 0)
        .min()
        .orElse(-1);
  }

  /** A method that overrides one of Spring's handlers handles what its parameter says. */
  private List<JavaType> handled(ExceptionHandling handling) {
    if (!handling.exceptions().isEmpty() || handling.method().name().equals(INTERNAL)) {
      return handling.exceptions();
    }
    return handling.method().parameters().stream()
        .map(SourceParameter::type)
        .filter(it -> types.isA(it, "java.lang.Exception"))
        .filter(it -> ExceptionTypes.name(it).endsWith("Exception"))
        .toList();
  }

  private Map<String, ResponseDraft> handled(
      Raised raised, ExceptionHandling handling, Provenance provenance) {
    Map<String, ResponseDraft> responses = new LinkedHashMap<>();
    handling
        .responses()
        .forEach((code, draft) -> responses.put(code, draft.withProvenance(provenance)));
    if (!responses.isEmpty()) {
      return responses;
    }
    CodedResponses coded =
        new CodedResponses(
            application, handling.method(), application.defaultProduces(), List.of());
    List<CodedAnswer> made =
        answers.computeIfAbsent(
            handling.method().location(), it -> CodedAnswers.read(handling.method()));
    for (CodedAnswer answer : made) {
      Optional.ofNullable(answer.status())
          .or(() -> ExceptionStatuses.of(raised, application.sources()))
          .ifPresent(
              code -> described(code, coded.draft(answer, provenance)).joinInto(responses, code));
    }
    if (made.isEmpty()) {
      ExceptionStatuses.of(raised, application.sources())
          .ifPresentOrElse(
              code -> responses.put(code, described(code, withContent(coded, provenance))),
              () -> reportStatus(handling.method()));
    }
    return responses;
  }

  private static ResponseDraft withContent(CodedResponses coded, Provenance provenance) {
    ResponseDraft draft = ResponseDraft.inferred(provenance);
    draft.content = coded.content(null);
    return draft;
  }

  private static ResponseDraft described(String code, ResponseDraft draft) {
    draft.describe(HttpStatuses.reason(code));
    return draft;
  }

  /** Spring's own exceptions are documented only where something of the application answers. */
  private Optional<String> unhandled(Raised raised, String rule, ErrorHandlers handlers) {
    if (rule.equals(IMPLICIT_RULE) && !handlers.defaults()) {
      return Optional.empty();
    }
    boolean states =
        isErrorResponse(raised)
            || ExceptionStatuses.annotated(raised, application.sources()).isPresent();
    return states ? ExceptionStatuses.of(raised, application.sources()) : Optional.empty();
  }

  private boolean isErrorResponse(Raised raised) {
    return types.isA(raised.type(), "org.springframework.web.ErrorResponseException")
        || ExceptionStatuses.builtIn(ExceptionTypes.name(raised.type())).isPresent();
  }

  private boolean isProblem(Raised raised, ErrorHandlers handlers) {
    return isErrorResponse(raised)
        && (handlers.defaults()
            || application.properties().flag("spring.mvc.problemdetails.enabled", false)
            || application.properties().flag("spring.webflux.problemdetails.enabled", false));
  }

  private void add(
      String code,
      Provenance provenance,
      boolean problem,
      Raised raised,
      Map<String, ResponseDraft> responses) {
    ResponseDraft draft = ResponseDraft.inferred(provenance);
    if (problem) {
      JavaType type = JavaType.of(SpringTypes.PROBLEM_DETAIL);
      SchemaUse use = SchemaUse.response(null, raised.location());
      Schema schema = application.schemas().schema(type, use);
      draft.content = new LinkedHashMap<>();
      draft.content.put("application/problem+json", MediaType.builder().schema(schema).build());
    }
    described(code, draft).joinInto(responses, code);
  }

  private void reportCut(SourceMethod method) {
    context.report(
        SpringDiagnostics.CALLS_CUT,
        Severity.INFO,
        "'"
            + method.name()
            + "' reaches more methods than are followed; exceptions raised beyond are not"
            + " documented",
        method.location());
  }

  private void reportStatus(SourceMethod method) {
    context.report(
        SpringDiagnostics.UNKNOWN_ERROR_STATUS,
        Severity.INFO,
        "the status that '"
            + method.name()
            + "' answers with is not told by its code; what it handles is not documented: give it"
            + " @ResponseStatus or @ApiResponse",
        method.location());
  }
}
