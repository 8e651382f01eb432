package dev.docgen.frameworks.javalin;

import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what the application runs around its handlers: filters, and what answers for exceptions
 * and statuses (Javalin documentation, "Handlers", "Exception Mapping", "Error Mapping"). For one
 * generation, on one thread.
 */
final class AroundCalls {
  private static final Set<String> FILTERS =
      Set.of("before", "beforeMatched", "after", "afterMatched");

  /**
   * What answers for exceptions.
   *
   * @param handler given the exception and the context
   */
  record ExceptionMapper(JavaType type, Function handler, int application) {}

  /** What is added to answers of a status. */
  record ErrorMapper(String status, Function handler, int application) {}

  private final HandlerFinder handlers;
  private final List<ExceptionMapper> exceptions = new ArrayList<>();
  private final List<ErrorMapper> errors = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();

  AroundCalls(HandlerFinder handlers) {
    this.handlers = handlers;
  }

  static boolean isFilter(String name) {
    return FILTERS.contains(name);
  }

  List<ExceptionMapper> exceptions() {
    return exceptions;
  }

  List<ErrorMapper> errors() {
    return errors;
  }

  List<Filter> filters() {
    return filters;
  }

  /** Hears of a call on the application; one that means something else is left alone. */
  void call(String name, List<Snippet> arguments, Frame frame) {
    if (name.equals("exception")) {
      exception(arguments, frame);
    } else if (name.equals("error")) {
      error(arguments, frame);
    } else if (name.equals("accessManager") && arguments.size() == 1) {
      accessManager(arguments.get(0), frame);
    } else if (isFilter(name) && !arguments.isEmpty()) {
      filter(arguments, frame);
    }
  }

  private void exception(List<Snippet> arguments, Frame frame) {
    if (arguments.size() == 2) {
      Optional<JavaType> type = arguments.get(0).classLiteral();
      Optional<Function> handler = handlers.find(arguments.get(1), "handle", 2);
      if (type.isPresent() && handler.isPresent()) {
        exceptions.add(new ExceptionMapper(type.get(), handler.get(), frame.application()));
      }
    }
  }

  private void error(List<Snippet> arguments, Frame frame) {
    if (arguments.size() > 1) {
      Optional<String> status = HttpStatuses.code(arguments.get(0));
      Optional<Function> handler = handlers.find(arguments.get(arguments.size() - 1), "handle", 1);
      if (status.isPresent() && handler.isPresent()) {
        errors.add(new ErrorMapper(status.get(), handler.get(), frame.application()));
      }
    }
  }

  /** Without a path every route of the group around is meant; one that is not literal is not. */
  private void filter(List<Snippet> arguments, Frame frame) {
    Optional<String> text = arguments.get(0).text();
    if (text.isEmpty() && arguments.size() > 1) {
      return;
    }
    int position = text.isPresent() ? 1 : 0;
    if (arguments.size() > position) {
      String path = frame.joined(text.orElse(frame.prefix().isEmpty() ? "*" : "/*"));
      handlers
          .find(arguments.get(position), "handle", 1)
          .ifPresent(
              it -> filters.add(new Filter(path, it, 0, null, frame.site(), frame.application())));
    }
  }

  private void accessManager(Snippet manager, Frame frame) {
    handlers
        .find(manager, "manage", 3)
        .filter(it -> it.parameters().size() == 3)
        .ifPresent(
            it ->
                filters.add(
                    new Filter(
                        "*", it, 1, it.parameters().get(0), frame.site(), frame.application())));
  }
}
