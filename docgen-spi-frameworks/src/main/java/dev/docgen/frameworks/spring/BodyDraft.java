package dev.docgen.frameworks.spring;

import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request body while arguments still join it. The parts of a form meet in one object schema; a
 * schema that an annotation states stays (springdoc, {@code RequestBodyService}). Confined to one
 * thread.
 */
final class BodyDraft {
  private @Nullable RequestBody said;
  private @Nullable Provenance provenance;
  private boolean required;
  private @Nullable String description;
  private final Map<String, MediaType> content = new LinkedHashMap<>();
  private final Set<String> formTypes = new LinkedHashSet<>();
  private @Nullable Map<String, Schema> form;
  private final List<String> formRequired = new ArrayList<>();

  /** Takes over a body that an annotation states, instead of what was said before. */
  void document(RequestBody body) {
    said = body;
    content.clear();
    content.putAll(body.content());
    formTypes.clear();
  }

  /** Says that there is a body, of which an argument is the evidence. */
  void foundAt(Provenance place) {
    provenance = provenance == null ? place : provenance;
  }

  void require() {
    required = true;
  }

  /** Describes the body unless something else did. */
  void describe(@Nullable String text) {
    description = description == null ? text : description;
  }

  /** Adds a part of a form, and the form as a whole under media types that have no schema yet. */
  void addPart(
      String name, Schema schema, boolean partRequired, List<String> types, MediaType template) {
    if (form == null) {
      form = new LinkedHashMap<>();
    }
    form.put(name, schema);
    if (partRequired) {
      formRequired.add(name);
    }
    for (String type : open(types)) {
      formTypes.add(type);
      content.put(type, merged(content.get(type), template));
    }
  }

  /** Adds a whole body under media types that have no schema yet. */
  void addWhole(
      String name, Schema schema, boolean partRequired, List<String> types, MediaType template) {
    for (String type : open(types)) {
      MediaType before = merged(content.get(type), template);
      content.put(type, before.toBuilder().schema(schema).build());
    }
    if (form == null) {
      form = new LinkedHashMap<>();
      form.put(name, schema);
      if (partRequired) {
        formRequired.add(name);
      }
    }
  }

  /** Gives each media type its example; one of no type is every type's that has no other. */
  void exemplify(Map<String, Object> examples) {
    content.replaceAll(
        (type, media) -> {
          Object example = examples.getOrDefault(type, examples.get(""));
          return example == null ? media : media.toBuilder().example(example).build();
        });
  }

  /** Returns whether a form was begun, which later arguments then join. */
  boolean hasForm() {
    return form != null;
  }

  private List<String> open(List<String> types) {
    if (said != null && said.content().values().stream().anyMatch(it -> it.schema() != null)) {
      return List.of();
    }
    return types.stream()
        .filter(type -> !formTypes.contains(type))
        .filter(type -> content.getOrDefault(type, MediaType.EMPTY).schema() == null)
        .toList();
  }

  private static MediaType merged(@Nullable MediaType before, MediaType template) {
    return before == null ? template : before;
  }

  /** Returns the body; null when nothing speaks of one. */
  @Nullable RequestBody build() {
    if (said == null && provenance == null) {
      return null;
    }
    RequestBody.Builder builder = said == null ? RequestBody.builder() : said.toBuilder();
    if (said == null && provenance != null) {
      builder.provenance(provenance);
    }
    if (required) {
      builder.required(true);
    }
    if (said == null || said.description() == null) {
      builder.description(description);
    }
    Map<String, MediaType> result = new LinkedHashMap<>(content);
    for (String type : formTypes) {
      result.computeIfPresent(
          type, (key, mediaType) -> mediaType.toBuilder().schema(formSchema()).build());
    }
    return builder.content(result).build();
  }

  private Schema formSchema() {
    Schema.Builder schema = Schema.of(SchemaType.OBJECT);
    if (form != null) {
      schema.properties(form);
    }
    return formRequired.isEmpty()
        ? schema.build()
        : schema.required(formRequired.stream().distinct().toList()).build();
  }
}
