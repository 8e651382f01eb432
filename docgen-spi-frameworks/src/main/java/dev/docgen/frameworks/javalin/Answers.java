package dev.docgen.frameworks.javalin;

import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the responses of one operation: of one status, either body may come. */
final class Answers {
  private static final String RULE = "javalin.handler";
  private static final Header TEXT =
      Header.builder().schema(Schema.of(SchemaType.STRING).build()).build();

  private final DetectionContext context;
  private final Map<String, Map<String, Set<Schema>>> contents = new TreeMap<>();
  private final Map<String, Map<String, String>> headers = new TreeMap<>();
  private final Map<String, Provenance> provenance = new LinkedHashMap<>();

  Answers(DetectionContext context) {
    this.context = context;
  }

  boolean isEmpty() {
    return contents.isEmpty();
  }

  /**
   * Adds an answer.
   *
   * @param status of one that sets none; {@code default} documents one that cannot be told
   */
  void add(Answer answer, String status) {
    add(answer, status, Provenance.inferred(RULE, answer.location()));
  }

  /** Adds an answer that is known by that. */
  void add(Answer answer, String status, Provenance from) {
    String code = answer.status() == null ? status : answer.status();
    String key = code.isEmpty() ? "default" : code;
    touch(key, from);
    Map<String, String> named =
        headers.computeIfAbsent(key, it -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    answer.headers().forEach(it -> named.putIfAbsent(it, it));
    if (answer.payload() != null) {
      String type = answer.mediaType() == null ? answer.payload().mediaType() : answer.mediaType();
      add(key, type, schema(answer, type), from);
    }
  }

  /** Adds a body of a status. */
  void add(String code, String mediaType, Schema schema, Provenance from) {
    touch(code, from);
    contents
        .getOrDefault(code, new LinkedHashMap<>())
        .computeIfAbsent(mediaType, it -> new LinkedHashSet<>())
        .add(schema);
  }

  private void touch(String code, Provenance from) {
    contents.computeIfAbsent(code, it -> new LinkedHashMap<>());
    provenance.putIfAbsent(code, from);
  }

  /** Replaces what is said of a status, if it is answered at all. */
  void override(String code, Answer answer) {
    if (contents.containsKey(code) && answer.payload() != null) {
      contents.put(code, new LinkedHashMap<>());
      add(answer, code);
    }
  }

  private Schema schema(Answer answer, String mediaType) {
    return switch (answer.payload() == null ? Answer.Payload.TEXT : answer.payload()) {
      case JSON ->
          answer.type() == null
              ? Schema.ANY
              : context
                  .schemas()
                  .schema(answer.type(), SchemaUse.response(null, answer.location()));
      case BINARY -> Schema.string("binary");
      case TEXT, HTML ->
          mediaType.endsWith("json") ? Schema.ANY : Schema.of(SchemaType.STRING).build();
    };
  }

  /** Returns the responses by code. */
  Map<String, Response> responses() {
    Map<String, Response> responses = new TreeMap<>();
    contents.forEach(
        (code, content) -> {
          Response.Builder response =
              Response.builder()
                  .description(HttpStatuses.reason(code))
                  .provenance(provenance.getOrDefault(code, Provenance.UNKNOWN));
          content.forEach(
              (type, schemas) ->
                  response.putContent(type, MediaType.builder().schema(either(schemas)).build()));
          headers.getOrDefault(code, Map.of()).values().forEach(it -> response.putHeader(it, TEXT));
          responses.put(code, response.build());
        });
    return responses;
  }

  private static Schema either(Set<Schema> schemas) {
    List<Schema> all = new ArrayList<>(schemas);
    if (all.size() > 1) {
      all.remove(Schema.ANY); // what is told tells more
    }
    return all.size() == 1 ? all.get(0) : Schema.builder().oneOf(all).build();
  }
}
