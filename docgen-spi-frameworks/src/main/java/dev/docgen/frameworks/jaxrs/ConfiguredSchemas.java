package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.document.DocumentReader;
import dev.docgen.frameworks.openapi.JsonText;
import dev.docgen.model.Components;
import dev.docgen.model.Schema;
import dev.docgen.spi.TypeMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that the configuration gives for classes, as JSON (MicroProfile OpenAPI 4.1, section 4.1,
 * {@code mp.openapi.schema.<class>}). One with a {@code name} is a component of that name.
 *
 * @param mappings of the classes
 * @param components those that bear a name
 */
record ConfiguredSchemas(List<TypeMapping> mappings, Components components) {
  private static final String KEY = "mp.openapi.schema.";

  ConfiguredSchemas {
    mappings = List.copyOf(mappings);
  }

  /** Reads them; what is no JSON object says nothing. */
  static ConfiguredSchemas of(MicroProfileConfig config) {
    List<TypeMapping> mappings = new ArrayList<>();
    Components.Builder components = Components.builder();
    config
        .beneath(KEY)
        .forEach(
            (className, text) -> {
              if (JsonText.orText(text.strip()) instanceof Map<?, ?> json) {
                mappings.add(TypeMapping.of(className, read(json, components)));
              }
            });
    return new ConfiguredSchemas(mappings, components.build());
  }

  private static Schema read(Map<?, ?> json, Components.Builder components) {
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    json.forEach((name, value) -> keywords.put(String.valueOf(name), value));
    Object name = keywords.remove("name");
    Schema schema = DocumentReader.schema(keywords);
    if (name == null) {
      return schema;
    }
    components.putSchema(name.toString(), schema);
    return Schema.ref(name.toString());
  }
}
