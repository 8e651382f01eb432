package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.document.DocumentReader;
import dev.docgen.frameworks.document.Overlay;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the document that properties state: {@code springdoc.open-api.*}, and for the group that is
 * asked for {@code springdoc.group-configs[i].open-api.*} before it (springdoc reference,
 * "Customise the OpenAPI with properties"). Paths and schemas in it are not read: there they only
 * change what code declares.
 */
final class DocumentProperties {
  private DocumentProperties() {}

  static ApiModel read(SpringProperties properties) {
    ApiModel common = read(properties, "springdoc.open-api.");
    Optional<String> group = properties.get(DocumentScope.GROUP);
    for (int i = 0; properties.get(key(i) + "group").isPresent(); i++) {
      if (properties.get(key(i) + "group").equals(group)) {
        return Overlay.of(read(properties, key(i) + "open-api."), common);
      }
    }
    return common;
  }

  private static String key(int index) {
    return "springdoc.group-configs[" + index + "].";
  }

  private static ApiModel read(SpringProperties properties, String prefix) {
    ApiModel stated = DocumentReader.read(PropertyTree.of(properties.beneath(prefix)));
    Components components = stated.components().toBuilder().schemas(Map.of()).build();
    return stated.toBuilder().components(components).build();
  }
}
