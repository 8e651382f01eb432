package dev.docgen.frameworks.spring;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Step;
import dev.docgen.frameworks.document.SwaggerModels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the code of customizers changes, as far as it is literal: calls on the object handed in, and
 * on what it holds. Members to set are kept apart from those added to lists. Confined to one thread
 * while it reads.
 */
final class Customizer {
  /** What a getter leads to: the member of the document, and the class of its value. */
  private record Inner(String member, String type) {}

  private static final Map<String, Inner> GETTERS =
      Map.of(
          "getInfo", new Inner("info", "Info"),
          "getComponents", new Inner("components", "Components"),
          "getResponses", new Inner("responses", "ApiResponses"));

  private final SwaggerModels models;
  private final Consumer<SourceLocation> unreadable;
  private final Map<String, @Nullable Object> set = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> added = new LinkedHashMap<>();

  /** What is changed of every operation; this customizer itself when it is an operation's. */
  private final @Nullable Customizer operations;

  private Customizer(
      SwaggerModels models, Consumer<SourceLocation> unreadable, @Nullable Customizer operations) {
    this.models = models;
    this.unreadable = unreadable;
    this.operations = operations;
  }

  /** Makes the customizer of operations. */
  static Customizer ofOperations(SwaggerModels models, Consumer<SourceLocation> unreadable) {
    return new Customizer(models, unreadable, null);
  }

  /** Makes the customizer of a document, whose loops over operations go to that other one. */
  static Customizer ofDocument(
      SwaggerModels models, Consumer<SourceLocation> unreadable, Customizer operations) {
    return new Customizer(models, unreadable, operations);
  }

  Map<String, @Nullable Object> set() {
    return set;
  }

  Map<String, @Nullable Object> added() {
    return added;
  }

  /** Reads a function whose parameter at that position is what it customizes. */
  void read(Function code, int position) {
    String parameter = code.parameters().get(position);
    code.chainsOn(parameter).forEach(this::read);
    code.besides(parameter).forEach(it -> unreadable.accept(code.place().body().locate(it)));
  }

  private void read(List<Step> chain) {
    Step first = chain.get(0);
    Inner inner = GETTERS.get(first.name());
    List<Step> rest = chain.subList(1, chain.size());
    if (operations != null && first.name().equals("getPaths")) {
      eachPath(rest, first);
    } else if (inner != null && !rest.isEmpty()) {
      change(inner.type(), rest, part(set, inner.member()), part(added, inner.member()));
    } else if (first.arguments().isEmpty()) {
      unreadable.accept(first.call().location());
    } else {
      change("", chain, set, added);
    }
  }

  private void change(
      String type,
      List<Step> steps,
      Map<String, @Nullable Object> replaced,
      Map<String, @Nullable Object> extended) {
    for (Step step : steps) {
      boolean adds = step.name().startsWith("add");
      models.change(type, List.of(step), adds ? extended : replaced);
    }
  }

  @SuppressWarnings("unchecked") // only such maps are put under these names
  private static Map<String, @Nullable Object> part(
      Map<String, @Nullable Object> owner, String member) {
    return (Map<String, @Nullable Object>)
        owner.computeIfAbsent(member, any -> new LinkedHashMap<String, @Nullable Object>());
  }

  /**
   * {@code getPaths().values().forEach(path -> …)}, or {@code getPaths().forEach((key, path) …)}.
   */
  private void eachPath(List<Step> rest, Step paths) {
    Step last = rest.isEmpty() ? paths : rest.get(rest.size() - 1);
    Function each =
        last.name().equals("forEach")
            ? last.argument(0).flatMap(it -> it.function()).orElse(null)
            : null;
    if (each == null || rest.size() > 2) {
      unreadable.accept(paths.call().location());
      return;
    }
    String path = each.parameters().get(each.parameters().size() - 1);
    each.chainsOn(path).forEach(this::eachOperation);
    each.besides(path).forEach(it -> unreadable.accept(each.place().body().locate(it)));
  }

  /** {@code path.readOperations().forEach(operation -> …)}. */
  private void eachOperation(List<Step> chain) {
    Function each =
        chain.size() == 2
                && chain.get(0).name().equals("readOperations")
                && chain.get(1).name().equals("forEach")
            ? chain.get(1).argument(0).flatMap(it -> it.function()).orElse(null)
            : null;
    if (each == null || operations == null) {
      unreadable.accept(chain.get(0).call().location());
    } else {
      operations.read(each, 0);
    }
  }
}
