package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.calls.CallLimits;
import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.calls.RaisedExceptions;
import dev.docgen.model.Origin;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
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

  private final RestApplication application;
  private final RaisedExceptions exceptions;
  private final ExceptionTypes types;
  private final OwnAnswers own;

  RaisedErrors(RestApplication application) {
    this.application = application;
    exceptions = new RaisedExceptions(application.sources(), CallLimits.DEFAULT);
    types = application.exceptions();
    own = new OwnAnswers(application.sources(), types);
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
      return documented.isEmpty() ? built(mapper.get(), raised, provenance, produces) : documented;
    }
    return responses(own.of(raised), provenance, produces);
  }

  private Map<String, Response> built(
      ExceptionMappers.Mapper mapper, Raised raised, Provenance provenance, List<String> produces) {
    List<BuiltAnswer> answers = new ArrayList<>();
    MapperAnswers reader = new MapperAnswers(application.sources(), types, own);
    for (SourceMethod method : mapper.methods()) {
      answers.addAll(reader.of(method, raised));
    }
    return responses(answers, provenance, produces);
  }

  private Map<String, Response> responses(
      List<BuiltAnswer> answers, Provenance provenance, List<String> produces) {
    BuiltResponses reader =
        new BuiltResponses(application, application.reading(List.of()), produces);
    Map<String, Response> responses = new LinkedHashMap<>();
    for (BuiltAnswer answer : answers) {
      responses.merge(answer.status(), reader.response(answer, provenance), BuiltResponses::joined);
    }
    return responses;
  }
}
