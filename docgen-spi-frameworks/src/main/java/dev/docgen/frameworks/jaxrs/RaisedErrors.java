package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.docgen.frameworks.calls.CallLimits;
import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.calls.RaisedExceptions;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.model.Origin;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.source.SourceMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The error responses that an operation can give: of each exception that it can raise, what the
 * nearest exception mapper answers (Jakarta REST 3.1, section 4.4), else the status that Jakarta
 * REST's own exceptions state. Thread-safe.
 */
final class RaisedErrors {
  private static final String RULE = "jaxrs.raised-exception";

  /** Of Jakarta REST's exceptions, by simple name. */
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "BadRequestException", "400",
          "NotAuthorizedException", "401",
          "ForbiddenException", "403",
          "NotFoundException", "404",
          "NotAllowedException", "405",
          "NotAcceptableException", "406",
          "NotSupportedException", "415",
          "InternalServerErrorException", "500",
          "ServiceUnavailableException", "503",
          "WebApplicationException", "500");

  private final RestApplication application;
  private final RaisedExceptions exceptions;
  private final ExceptionTypes types;

  RaisedErrors(RestApplication application) {
    this.application = application;
    exceptions = new RaisedExceptions(application.sources(), CallLimits.DEFAULT);
    types = new ExceptionTypes(application.sources());
  }

  /** Returns the responses by status, in the order in which the exceptions were found. */
  Map<String, Response> of(ResourceMethod target, List<String> produces) {
    Map<String, Response> responses = new LinkedHashMap<>();
    for (Raised raised : exceptions.of(target.method(), target.resource()).raised()) {
      Provenance provenance =
          new Provenance(Origin.INFERRED, RULE, raised.location(), raised.path());
      mapped(raised, provenance, produces)
          .forEach((code, response) -> responses.merge(code, response, BuiltResponses::joined));
    }
    return responses;
  }

  private Map<String, Response> mapped(
      Raised raised, Provenance provenance, List<String> produces) {
    Optional<ExceptionMappers.Mapper> mapper =
        application.mappers().nearest(name -> types.distance(raised.type(), name));
    if (mapper.isPresent()) {
      Map<String, Response> documented = application.mappers().documented(mapper.get(), produces);
      return documented.isEmpty() ? built(mapper.get(), provenance, produces) : documented;
    }
    return status(raised)
        .map(code -> Map.of(code, Response.builder().provenance(provenance).build()))
        .orElse(Map.of());
  }

  private Map<String, Response> built(
      ExceptionMappers.Mapper mapper, Provenance provenance, List<String> produces) {
    BuiltResponses reader =
        new BuiltResponses(application, application.reading(List.of()), produces);
    Map<String, Response> responses = new LinkedHashMap<>();
    for (SourceMethod method : mapper.methods()) {
      for (BuiltAnswer answer : BuiltAnswers.read(method)) {
        responses.merge(
            answer.status(), reader.response(answer, method, provenance), BuiltResponses::joined);
      }
    }
    return responses;
  }

  /** What an exception is made with tells its status, else its class. */
  private Optional<String> status(Raised raised) {
    for (String name : types.superclasses(raised.type())) {
      boolean ofRest = name.startsWith("jakarta.ws.rs.") || name.startsWith("javax.ws.rs.");
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (ofRest) {
        return created(raised).or(() -> Optional.ofNullable(BUILT_IN.get(simple)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> created(Raised raised) {
    Snippet creation = raised.creation();
    if (creation == null || !(creation.expression() instanceof ObjectCreationExpr made)) {
      return Optional.empty();
    }
    for (Expression argument : made.getArguments()) {
      Optional<String> code = HttpStatuses.code(creation.with(argument));
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }
}
