package dev.docgen.engine.assemble;

import dev.docgen.model.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what a document beside the code says of a schema with what the class of that name says
 * (MicroProfile OpenAPI 4.1, section 4.5): the class's word counts, the document completes it.
 */
final class SchemaJoin {
  private SchemaJoin() {}

  static Schema complete(Schema document, Schema ofClass) {
    Schema.Builder joined = document.toBuilder().provenance(ofClass.provenance());
    ofClass.keywords().forEach(joined::keyword);
    Map<String, Schema> properties = new LinkedHashMap<>(ofClass.properties());
    document
        .properties()
        .forEach((name, schema) -> properties.merge(name, schema, (own, it) -> complete(it, own)));
    if (!properties.isEmpty()) {
      joined.properties(properties);
    }
    Set<String> required = new LinkedHashSet<>(ofClass.required());
    required.addAll(document.required());
    if (!required.isEmpty()) {
      joined.required(List.copyOf(required));
    }
    return joined.build();
  }
}
