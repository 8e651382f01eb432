package dev.docgen.engine.render.page;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells the places of a page apart, and what their anchors are made of. */
final class AnchorKeys {
  private final References references;
  private final List<String> keys = new ArrayList<>();

  private AnchorKeys(References references) {
    this.references = references;
  }

  /** Returns the keys of all places of a model's page. */
  static List<String> of(ApiModel model, References references) {
    AnchorKeys keys = new AnchorKeys(references);
    keys.keys.add(tag(null));
    model.tags().forEach(it -> keys.keys.add(tag(it.name())));
    model.paths().values().forEach(keys::path);
    model.webhooks().forEach((name, item) -> keys.item(webhook(name), item));
    model.components().schemas().keySet().forEach(it -> keys.keys.add(schema(it)));
    model.components().securitySchemes().keySet().forEach(it -> keys.keys.add(scheme(it)));
    return keys.keys;
  }

  static String operation(Operation operation) {
    return "op " + operation.method() + " " + operation.path();
  }

  static String tag(@Nullable String name) {
    return name == null ? "group untagged" : "tag " + name;
  }

  static String webhook(String name) {
    return "webhook " + name;
  }

  static String callback(String operation, String name, String expression) {
    return operation + " callback " + name + " " + expression;
  }

  static String within(String place, Operation operation) {
    return place + " " + operation.method();
  }

  static String schema(String name) {
    return "schema " + name;
  }

  static String scheme(String name) {
    return "security " + name;
  }

  private void path(PathItem item) {
    for (Operation operation : item.operations().values()) {
      operation.tags().forEach(it -> keys.add(tag(it)));
      add(operation(operation), operation);
    }
  }

  private void item(String place, PathItem reference) {
    for (Operation operation : references.resolve(reference).operations().values()) {
      add(within(place, operation), operation);
    }
  }

  private void add(String key, Operation operation) {
    keys.add(key);
    operation
        .callbacks()
        .forEach(
            (name, callback) ->
                references
                    .resolve(callback)
                    .expressions()
                    .forEach((expression, item) -> item(callback(key, name, expression), item)));
  }
}
