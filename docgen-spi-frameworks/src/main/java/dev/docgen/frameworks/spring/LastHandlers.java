package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What is asked when no {@code @ExceptionHandler} method answers: beans of type {@code
 * WebExceptionHandler} (Spring Framework reference, WebFlux, "Exceptions") and {@code
 * HandlerExceptionResolver} (Web MVC, "Exceptions"), by the statuses that their code chooses.
 * Thread-safe.
 */
final class LastHandlers {
  private static final Set<String> REACTIVE =
      Set.of(
          "org.springframework.web.server.WebExceptionHandler",
          "org.springframework.boot.web.reactive.error.ErrorWebExceptionHandler",
          "org.springframework.boot.webflux.error.ErrorWebExceptionHandler");
  private static final Set<String> SERVLET =
      Set.of(
          "org.springframework.web.servlet.HandlerExceptionResolver",
          "org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver");

  /** The methods that they implement. */
  private static final Set<String> METHODS =
      Set.of("handle", "resolveException", "doResolveException");

  private final SourceTree sources;
  private final ExceptionTypes types;
  private final Map<Boolean, List<SourceMethod>> handlers = new ConcurrentHashMap<>();

  LastHandlers(SourceTree sources, ExceptionTypes types) {
    this.sources = sources;
    this.types = types;
  }

  /** Returns the codes that the first handler answers with that answers at all. */
  List<String> statuses(Raised raised, ErrorHandlers around) {
    for (SourceMethod handler : handlers(around.reactive())) {
      ChosenStatuses chosen = ChosenStatuses.of(handler, raised, types);
      Set<String> codes = new LinkedHashSet<>(chosen.codes());
      if (chosen.exceptions()) {
        ExceptionStatuses.of(raised, sources).ifPresent(codes::add);
      }
      if (!codes.isEmpty()) {
        return List.copyOf(codes);
      }
    }
    return List.of();
  }

  private List<SourceMethod> handlers(boolean reactive) {
    List<SourceMethod> known = handlers.get(reactive);
    if (known == null) {
      known = find(reactive ? REACTIVE : SERVLET);
      handlers.put(reactive, known);
    }
    return known;
  }

  private List<SourceMethod> find(Set<String> interfaces) {
    String[] names =
        interfaces.stream()
            .map(it -> it.substring(it.lastIndexOf('.') + 1))
            .distinct()
            .toArray(String[]::new);
    List<SourceType> found = new ArrayList<>();
    for (SourceUnit unit : sources.mentioning(names)) {
      for (SourceType type : unit.allTypes()) {
        if (Stream.concat(type.superclass().stream(), type.interfaces().stream())
            .anyMatch(it -> interfaces.contains(ExceptionTypes.name(it)))) {
          found.add(type);
        }
      }
    }
    found.sort(Comparator.comparingInt(AdviceScope::order));
    return found.stream().flatMap(it -> method(it).stream()).toList();
  }

  private static Optional<SourceMethod> method(SourceType type) {
    for (SourceMethod method : type.methods()) {
      if (METHODS.contains(method.name()) && method.body().isPresent()) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
