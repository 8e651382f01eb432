package dev.docgen.frameworks.javalin;

import dev.docgen.source.SourceMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
   * @return the media type that a filter sets for what the handler answers, or null
   */
  @Nullable String add(Route route, Asked asked, Answers answers) {
    String mediaType = null;
    for (Filter filter : filters) {
      if (filter.concerns(route)) {
        HandlerRead code = HandlerCode.ofFilter(filter, handlers);
        asked.alsoAsks(code.asked());
        code.answers().stream()
            .filter(it -> filter.onward() == null ? it.isLast() : !it.isEmpty())
            .forEach(it -> answers.add(it, "200"));
        raise(filter, answers);
        mediaType = left(code).orElse(mediaType);
      }
    }
    return mediaType;
  }

  private static Optional<String> left(HandlerRead code) {
    Set<Optional<String>> left =
        code.answers().stream()
            .filter(it -> !it.isLast())
            .map(it -> Optional.ofNullable(it.mediaType()))
            .collect(Collectors.toSet());
    return left.size() == 1 ? left.iterator().next() : Optional.empty();
  }

  private void raise(Filter filter, Answers answers) {
    SourceMethod site =
        filter.handler().method() == null ? filter.site() : filter.handler().method();
    if (site != null) {
      raised.add(filter.handler(), site, filter.application(), answers);
    }
  }
}
