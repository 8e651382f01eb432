package dev.docgen.engine.render.postman;

import dev.docgen.engine.render.example.Examples;
import dev.docgen.engine.render.sample.Calls;
import dev.docgen.engine.render.sample.HttpCall;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The collection of a model: a folder for each tag, in the order of the document, then what has no
 * tag; variables for the server and for each thing a caller shows to be let in. It carries no ids,
 * which would differ from one run to the next.
 */
final class Collection {
  private static final String SCHEMA =
      "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

  private final ApiModel model;
  private final Examples examples;
  private final Map<String, List<Object>> folders = new LinkedHashMap<>();
  private final List<Object> loose = new ArrayList<>();
  private final Set<String> variables = new LinkedHashSet<>();

  Collection(ApiModel model, Examples examples) {
    this.model = model;
    this.examples = examples;
    model.tags().forEach(tag -> folders.put(tag.name(), new ArrayList<>()));
  }

  /** Returns the collection as a JSON value. */
  Map<String, @Nullable Object> value() {
    Calls calls = new Calls(model, examples);
    String base = calls.of(PathItem.EMPTY, Operation.EMPTY).base();
    Requests requests = new Requests(base);
    Responses responses = new Responses(model.components(), examples);
    for (PathItem item : model.paths().values()) {
      for (Operation operation : item.operations().values()) {
        HttpCall call = calls.of(item, operation);
        variables.addAll(call.variables());
        folder(operation).add(item(operation, requests, call, responses));
      }
    }
    Map<String, @Nullable Object> collection = new LinkedHashMap<>();
    collection.put("info", info());
    collection.put("item", items());
    collection.put("variable", variables(base));
    return collection;
  }

  private List<Object> folder(Operation operation) {
    return operation.tags().isEmpty()
        ? loose
        : folders.computeIfAbsent(operation.tags().get(0), tag -> new ArrayList<>());
  }

  private static Map<String, @Nullable Object> item(
      Operation operation, Requests requests, HttpCall call, Responses responses) {
    String summary = operation.summary();
    String title = operation.method() + " " + operation.path();
    Map<String, @Nullable Object> item = new LinkedHashMap<>();
    item.put("name", summary == null || summary.isBlank() ? title : summary);
    item.put("request", requests.value(operation, call));
    item.put("response", responses.values(operation));
    return item;
  }

  private Map<String, @Nullable Object> info() {
    String title = model.info().title();
    Map<String, @Nullable Object> info = new LinkedHashMap<>();
    info.put("name", title == null || title.isBlank() ? "API" : title);
    if (model.info().description() != null) {
      info.put("description", model.info().description());
    }
    info.put("schema", SCHEMA);
    return info;
  }

  private List<Object> items() {
    List<Object> items = new ArrayList<>();
    folders.forEach(
        (name, requests) -> {
          if (!requests.isEmpty()) {
            items.add(folder(name, requests));
          }
        });
    items.addAll(loose);
    return items;
  }

  private Map<String, @Nullable Object> folder(String name, List<Object> requests) {
    Map<String, @Nullable Object> folder = new LinkedHashMap<>();
    folder.put("name", name);
    model.tags().stream()
        .filter(tag -> tag.name().equals(name) && tag.description() != null)
        .map(Tag::description)
        .findFirst()
        .ifPresent(description -> folder.put("description", description));
    folder.put("item", requests);
    return folder;
  }

  private List<Object> variables(String base) {
    List<Object> all = new ArrayList<>();
    all.add(pair(Requests.BASE, base));
    variables.forEach(name -> all.add(pair(name, "")));
    return all;
  }

  /** Returns an object of a key and a value, which the format is full of. */
  static Map<String, @Nullable Object> pair(String key, String value) {
    Map<String, @Nullable Object> pair = new LinkedHashMap<>();
    pair.put("key", key);
    pair.put("value", value);
    return pair;
  }
}
