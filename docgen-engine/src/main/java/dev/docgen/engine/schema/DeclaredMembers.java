package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Members that annotations beside {@code @Schema} add to a class: {@code @SchemaProperty},
 * {@code @PatternProperty} and {@code @DependentSchema}, single and repeated. One that names no
 * type is a string (swagger-core's {@code resolveSchemaProperties} and its kin).
 */
final class DeclaredMembers {
  private static final String MEDIA = "io.swagger.v3.oas.annotations.media.";

  private DeclaredMembers() {}

  static void apply(
      Annotations annotations, Place place, Resolution resolution, Schema.Builder schema) {
    add("SchemaProperty", "name", "properties", annotations, place, resolution, schema);
    add("PatternProperty", "regex", "patternProperties", annotations, place, resolution, schema);
    add("DependentSchema", "name", "dependentSchemas", annotations, place, resolution, schema);
  }

  private static void add(
      String annotation,
      String key,
      String keyword,
      Annotations annotations,
      Place place,
      Resolution resolution,
      Schema.Builder schema) {
    Map<String, Schema> members = new LinkedHashMap<>();
    if (schema.get(keyword) instanceof Map<?, ?> present) {
      present.forEach((name, member) -> members.put((String) name, (Schema) member));
    }
    List<SourceAnnotation> found = annotations.findAll(MEDIA + annotation);
    for (SourceAnnotation member : found) {
      member
          .string(key)
          .filter(name -> !name.isBlank())
          .ifPresent(name -> members.put(name, member(member, place, resolution)));
    }
    if (!found.isEmpty()) {
      schema.keyword(keyword, members);
    }
  }

  private static Schema member(SourceAnnotation member, Place place, Resolution resolution) {
    JavaType text = JavaType.of("java.lang.String");
    SchemaUse use = SchemaUse.response(null, place.location()).withViews(place.views());
    Optional<SourceAnnotation> said =
        member
            .annotation("array")
            .filter(array -> !array.attributes().isEmpty())
            .or(() -> member.annotation("schema"));
    return said.map(own -> resolution.declared(own, text, use))
        .orElseGet(() -> resolution.resolve(text, place.inner()));
  }
}
