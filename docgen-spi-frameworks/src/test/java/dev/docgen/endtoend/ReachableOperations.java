package dev.docgen.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docgen.GenerationResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The operations of a document, each with the component schemas that it reaches. */
final class ReachableOperations {
  private static final String SCHEMAS = "#/components/schemas/";

  private final Map<String, JsonNode> operations = new LinkedHashMap<>();
  private final JsonNode schemas;

  private ReachableOperations(JsonNode document) {
    schemas = document.at("/components/schemas");
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
        operations.put(
            verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), verb.getValue());
      }
    }
  }

  /** Reads a result whose request asked for provenance. */
  static ReachableOperations of(GenerationResult result) {
    try {
      return new ReachableOperations(new ObjectMapper().readTree(Generations.json(result)));
    } catch (JsonProcessingException e) {
      throw new AssertionError("the document is not JSON", e);
    }
  }

  Set<String> keys() {
    return operations.keySet();
  }

  /**
   * Returns an operation and, by name, all schemas it reaches. The number at the end of an
   * operationId is left out: it counts the other operations of that name, as springdoc has it.
   */
  Map<String, JsonNode> withSchemas(String key) {
    ObjectNode operation = operations.get(key).deepCopy();
    operation.put("operationId", operation.path("operationId").asText().replaceAll("_\\d+$", ""));
    Map<String, JsonNode> all = new TreeMap<>();
    all.put(key, operation);
    for (String name : schemasReachedBy(operation)) {
      all.put(name, schemas.path(name));
    }
    return all;
  }

  /** Returns the files that the operation and its schemas are said to come from. */
  Set<String> filesReachedBy(String key) {
    Set<String> files = new TreeSet<>();
    for (JsonNode node : withSchemas(key).values()) {
      for (JsonNode source : node.findValues("x-source")) {
        files.add(source.path("file").asText());
      }
    }
    return files;
  }

  private Set<String> schemasReachedBy(JsonNode operation) {
    Set<String> reached = new TreeSet<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(operation));
    while (!open.isEmpty()) {
      for (JsonNode reference : open.pop().findValues("$ref")) {
        String name = reference.asText().replace(SCHEMAS, "");
        if (reached.add(name)) {
          open.push(schemas.path(name));
        }
      }
    }
    return reached;
  }
}
