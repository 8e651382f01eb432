package dev.docgen.frameworks.javalin;

import dev.docgen.source.SourceMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What filters ask and answer on behalf of the routes that they concern. */
final class FilteredAnswers {
  private final List<Filter> filters;
  private final HandlerFinder handlers;
  private final RaisedAnswers raised;

  FilteredAnswers(List<Filter> filters, HandlerFinder handlers, RaisedAnswers raised) {
    this.filters = List.copyOf(filters);
    this.handlers = handlers;
    this.raised = raised;
  }

  /**
   * Adds what the filters of a route ask and answer. One that lets the handler run leaves the
   * answer to it.
   *
   * @return what filters have said of the answer when the handler runs
   */
  Answer add(Route route, Asked asked, Answers answers) {
    Answer left = Answer.none(route.place());
    for (Filter filter : filters) {
      if (filter.concerns(route)) {
        Certainty passes = new RoleTest(filter, handlers).passes(route.roles());
        if (passes == Certainty.UNKNOWN) {
          asked.gap(
              filter.handler().place().location(),
              "whether this filter lets "
                  + route
                  + " pass by its roles cannot be told; what it asks and answers is left out");
        } else if (passes != Certainty.YES) {
          left = add(filter, left, asked, answers);
        }
      }
    }
    return left;
  }

  private Answer add(Filter filter, Answer before, Asked asked, Answers answers) {
    HandlerRead code = HandlerCode.ofFilter(filter, handlers);
    asked.alsoAsks(code.asked());
    code.answers().stream()
        .filter(it -> filter.onward() == null ? it.isLast() : !it.isEmpty())
        .forEach(it -> answers.add(it, "200"));
    raise(filter, answers);
    return left(code, before);
  }

  /** A media type holds if every way sets it, a header if one does. */
  private static Answer left(HandlerRead code, Answer before) {
    List<Answer> passing = code.answers().stream().filter(it -> !it.isLast()).toList();
    Set<Optional<String>> types =
        passing.stream().map(it -> Optional.ofNullable(it.mediaType())).collect(Collectors.toSet());
    Answer left = before;
    if (types.size() == 1) {
      left = left.mediaType(types.iterator().next().orElse(before.mediaType()));
    }
    for (Answer answer : passing) {
      for (String header : answer.headers()) {
        left = left.header(header);
      }
    }
    return left;
  }

  private void raise(Filter filter, Answers answers) {
    SourceMethod site =
        filter.handler().method() == null ? filter.site() : filter.handler().method();
    if (site != null) {
      raised.add(filter.handler(), site, filter.application(), answers);
    }
  }
}
