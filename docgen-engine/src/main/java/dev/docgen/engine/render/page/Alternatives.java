package dev.docgen.engine.render.page;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes apart the content of a body that is one of several things. */
final class Alternatives {
  private static final int MAX_ALIASES = 8;
  private static final int MAX_SHOWN = 8;

  private final ComponentSchemas components;
  private final Shapes shapes;

  Alternatives(ComponentSchemas components, Shapes shapes) {
    this.components = components;
    this.shapes = shapes;
  }

  /**
   * Returns the content with one alternative alone for each, by what it is called; with the whole
   * under the name given where there are not several.
   */
  Map<String, MediaType> of(MediaType media, String whole) {
    Schema schema = media.schema() == null ? Schema.ANY : resolved(media.schema());
    boolean one = schema.anyOf().isEmpty();
    List<Schema> several = one ? schema.oneOf() : schema.anyOf();
    Map<String, MediaType> each = new LinkedHashMap<>();
    if (schema.oneOf().isEmpty() || schema.anyOf().isEmpty()) {
      several.stream().limit(MAX_SHOWN).forEach(it -> each.put(name(it), alone(media, schema, it)));
    }
    return each.size() > 1 ? each : Map.of(whole, media);
  }

  private String name(Schema alternative) {
    return shapes.of(alternative).type().plain();
  }

  private static MediaType alone(MediaType media, Schema schema, Schema alternative) {
    Schema.Builder alone = schema.toBuilder();
    if (schema.oneOf().isEmpty()) {
      alone.anyOf(List.of(alternative));
    } else {
      alone.oneOf(List.of(alternative));
    }
    return media.toBuilder().schema(alone.build()).build();
  }

  /** Returns what a reference that stands alone leads to. */
  private Schema resolved(Schema schema) {
    Schema resolved = schema;
    for (int i = 0; i < MAX_ALIASES && resolved.keywords().size() == 1; i++) {
      Optional<Schema> target = resolved.ref().flatMap(components::find);
      if (target.isEmpty()) {
        break;
      }
      resolved = target.get();
    }
    return resolved;
  }
}
