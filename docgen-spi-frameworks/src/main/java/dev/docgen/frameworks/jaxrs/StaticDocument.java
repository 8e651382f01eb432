package dev.docgen.frameworks.jaxrs;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.document.DocumentReader;
import dev.docgen.frameworks.document.Overlay;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Provenance;
import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document that lies beside the code (MicroProfile OpenAPI 4.1, section 4.4, "Static
 * OpenAPI files"): {@code META-INF/openapi.yaml}, {@code .yml} or {@code .json}.
 */
final class StaticDocument {
  /** Those that come first win. */
  static final List<String> NAMES = List.of("openapi.yaml", "openapi.yml", "openapi.json");

  private StaticDocument() {}

  /** Returns what the documents of all modules say together. */
  static ApiModel read(SourceTree sources) {
    ApiModel all = ApiModel.EMPTY;
    for (String name : NAMES) {
      for (SourceResource file : sources.resources(name)) {
        if (file.path().endsWith("META-INF/" + name)
            && file.value() instanceof Map<?, ?> document) {
          all = Overlay.of(all, located(DocumentReader.read(byName(document)), file));
        }
      }
    }
    return all;
  }

  /** The schemas of a document complete those of the classes that have their names. */
  private static ApiModel located(ApiModel document, SourceResource file) {
    Provenance provenance = Provenance.ofDocument(new SourceLocation(file.path(), 1, 1));
    Components.Builder components = document.components().toBuilder();
    document
        .components()
        .schemas()
        .forEach(
            (name, schema) ->
                components.putSchema(name, schema.toBuilder().provenance(provenance).build()));
    return document.toBuilder().components(components.build()).build();
  }

  private static Map<String, @Nullable Object> byName(Map<?, ?> document) {
    Map<String, @Nullable Object> byName = new LinkedHashMap<>();
    document.forEach((name, value) -> byName.put(String.valueOf(name), value));
    return byName;
  }
}
