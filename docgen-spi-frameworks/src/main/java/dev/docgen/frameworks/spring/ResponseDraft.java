package dev.docgen.frameworks.spring;

import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response while annotations and the return type still speak about it. Content is null until
 * something states it; stated empty, it says that there is no body. Confined to one thread.
 */
final class ResponseDraft {
  Response said;
  @Nullable Map<String, MediaType> content;

  ResponseDraft(Response said, @Nullable Map<String, MediaType> content) {
    this.said = said;
    this.content = content == null ? null : new LinkedHashMap<>(content);
  }

  static ResponseDraft inferred(Provenance provenance) {
    return new ResponseDraft(Response.builder().provenance(provenance).build(), null);
  }

  /** Returns a draft that can change without changing this one. */
  ResponseDraft copy() {
    return new ResponseDraft(said, content);
  }

  /** Returns a draft of the same that is known for another reason. */
  ResponseDraft withProvenance(Provenance provenance) {
    return new ResponseDraft(said.toBuilder().provenance(provenance).build(), content);
  }

  void describe(String text) {
    if (said.description() == null) {
      said = said.toBuilder().description(text).build();
    }
  }

  /** Adds a schema: alone where there was none, else as one of several (springdoc, mergeSchema). */
  void join(Schema schema, List<String> types) {
    Map<String, MediaType> joined = content == null ? new LinkedHashMap<>() : content;
    for (String type : types) {
      MediaType before = joined.getOrDefault(type, MediaType.EMPTY);
      joined.put(type, before.toBuilder().schema(either(before.schema(), schema)).build());
    }
    content = joined;
  }

  /** Adds this to the responses of one operation: as an alternative to the one of that code. */
  void joinInto(Map<String, ResponseDraft> responses, String code) {
    ResponseDraft before = responses.get(code);
    if (before == null) {
      responses.put(code, copy());
    } else if (content != null) {
      content.forEach((type, media) -> before.joinMedia(type, media));
    }
  }

  private void joinMedia(String type, MediaType media) {
    if (media.schema() != null) {
      join(media.schema(), List.of(type));
    }
  }

  private static Schema either(@Nullable Schema before, Schema schema) {
    if (before == null || before.equals(schema)) {
      return schema;
    }
    List<Schema> alternatives = new ArrayList<>(before.oneOf());
    if (alternatives.isEmpty()) {
      return Schema.builder().oneOf(List.of(schema, before)).build();
    }
    if (!alternatives.contains(schema)) {
      alternatives.add(schema);
    }
    return before.toBuilder().oneOf(alternatives).build();
  }

  Response build() {
    return content == null ? said : said.toBuilder().content(content).build();
  }
}
