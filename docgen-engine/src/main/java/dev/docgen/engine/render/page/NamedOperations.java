package dev.docgen.engine.render.page;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the operations that the code spans of a text name: by {@code GET /orders}, by operationId,
 * or as {@code Orders.find(long)} by a method whose name is the operationId, as detectors take it.
 */
final class NamedOperations {
  private final Map<String, Link> byName = new HashMap<>();
  private final Texts texts;

  NamedOperations(ApiModel model, Texts texts, Function<Operation, Link> links) {
    this.texts = texts;
    for (Operation operation : model.operations()) {
      Link link = links.apply(operation);
      byName.putIfAbsent(link.label(), link);
      if (operation.operationId() != null) {
        byName.putIfAbsent(operation.operationId(), link);
      }
    }
  }

  /** Returns what a CommonMark text names, in its order and once, but for the operation itself. */
  List<Link> in(String markdown, Link self) {
    return texts.codeSpans(markdown).stream()
        .map(code -> named(code).or(() -> named(method(code))))
        .flatMap(Optional::stream)
        .filter(link -> !link.equals(self))
        .distinct()
        .toList();
  }

  private Optional<Link> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns {@code find} for {@code Orders.find(long)}. */
  private static String method(String code) {
    int parameters = code.indexOf('(');
    String name = parameters < 0 ? code : code.substring(0, parameters);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
