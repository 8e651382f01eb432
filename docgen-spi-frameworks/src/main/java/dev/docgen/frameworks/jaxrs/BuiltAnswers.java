package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers that the code of a method gives: what it builds with {@code Response} and its kin,
 * and what it resumes a suspended call with (Jakarta REST 3.1, section 8.2.1).
 *
 * @param answers those whose status the sources tell, in source order
 * @param complete whether there are no others
 */
record BuiltAnswers(List<BuiltAnswer> answers, boolean complete) {
  BuiltAnswers {
    answers = List.copyOf(answers);
  }

  static BuiltAnswers read(SourceMethod method, RestApplication application) {
    AnswerCode code = new AnswerCode(application.sources());
    Computed all = Computed.NOTHING;
    for (Snippet returned : Snippet.returnedBy(method)) {
      all = all.or(code.value(returned));
    }
    if (RestTypes.isNothing(method.returnType())) {
      all = Computed.NOTHING;
    }
    boolean suspends = false;
    for (SourceParameter parameter : method.parameters()) {
      if (RestTypes.isAny(parameter.type(), RestAnnotations.ASYNC_RESPONSE)) {
        suspends = true;
        all = all.or(resumed(parameter, method, code));
      }
    }
    boolean anything = suspends || RestTypes.unwrapped(method.returnType()).is("java.lang.Object");
    return of(all, anything, method, application).or(ServletAnswers.of(method));
  }

  /** Returns these with what the method sets on the servlet's response. */
  private BuiltAnswers or(BuiltAnswers servlet) {
    if (servlet.answers.isEmpty()) {
      return this;
    }
    List<BuiltAnswer> all = new ArrayList<>(answers);
    all.addAll(servlet.answers);
    boolean told = complete && !answers.isEmpty();
    return new BuiltAnswers(all, told || servlet.complete);
  }

  private static Computed resumed(SourceParameter parameter, SourceMethod method, AnswerCode code) {
    return Function.of(method)
        .map(it -> Handed.to(parameter.name(), List.of("resume"), it, code))
        .orElse(Computed.NOTHING);
  }

  /** Where anything may be answered, what is no answer that code builds is an entity. */
  private static BuiltAnswers of(
      Computed all, boolean anything, SourceMethod method, RestApplication application) {
    List<BuiltAnswer> answers = new ArrayList<>(all.answers());
    boolean complete = !all.open();
    for (JavaType other : all.others()) {
      if (application.isException(other)) {
        continue;
      }
      boolean entity =
          anything && !BuilderCalls.isBuilder(RestTypes.simpleName(other)) && !isOpen(other);
      if (entity) {
        answers.add(BuiltAnswer.of("200", method.location()).withBody(other));
      }
      complete &= entity;
    }
    complete &= !answers.removeIf(it -> it.status().isEmpty());
    return new BuiltAnswers(answers, complete);
  }

  private static boolean isOpen(JavaType type) {
    return type.is("java.lang.Object") || type instanceof JavaType.TypeVariable;
  }
}
