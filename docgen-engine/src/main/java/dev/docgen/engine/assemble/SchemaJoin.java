package dev.docgen.engine.assemble;

import dev.docgen.model.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what a document beside the code says of a schema with what the class of that name says
 * (MicroProfile OpenAPI 4.1, section 4.5): the class's word counts, the document completes it, by
 * texts alone where it has another type.
 */
final class SchemaJoin {
  private static final List<String> TEXTS = List.of("title", "description", "externalDocs");

  private SchemaJoin() {}

  static Schema complete(Schema document, Schema ofClass) {
    if (document.ref().isPresent() || ofClass.ref().isPresent()) {
      return ofClass;
    }
    boolean alike = document.types().isEmpty() || document.types().equals(ofClass.types());
    return alike ? joined(document, ofClass) : withTexts(document, ofClass);
  }

  private static Schema withTexts(Schema document, Schema ofClass) {
    Schema.Builder joined = ofClass.toBuilder();
    for (String keyword : TEXTS) {
      if (ofClass.keyword(keyword) == null) {
        joined.keyword(keyword, document.keyword(keyword));
      }
    }
    return joined.build();
  }

  private static Schema joined(Schema document, Schema ofClass) {
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
