package dev.docgen.frameworks.document;

import dev.docgen.model.Callback;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads Path Item, Operation and Callback Objects (OpenAPI 3.1, 4.8.9, 4.8.10 and 4.8.18). */
final class PathReader {
  private PathReader() {}

  static PathItem pathItem(Part part) {
    PathItem.Builder item =
        PathItem.builder()
            .reference(part.reference())
            .summary(part.text("summary"))
            .description(part.text("description"))
            .parameters(part.parts("parameters").stream().map(ComponentsReader::parameter).toList())
            .servers(part.parts("servers").stream().map(DocumentReader::server).toList())
            .extensions(part.extensions());
    for (HttpMethod method : HttpMethod.values()) {
      part.part(method.name().toLowerCase(Locale.ROOT))
          .ifPresent(it -> item.putOperation(method, operation(it, method)));
    }
    return item.build();
  }

  private static Operation operation(Part part, HttpMethod method) {
    return Operation.builder()
        .method(method)
        .operationId(part.text("operationId"))
        .summary(part.text("summary"))
        .description(part.text("description"))
        .tags(part.texts("tags"))
        .parameters(part.parts("parameters").stream().map(ComponentsReader::parameter).toList())
        .requestBody(part.part("requestBody").map(ComponentsReader::requestBody).orElse(null))
        .responses(part.named("responses", ComponentsReader::response))
        .responsesExtensions(part.part("responses").map(Part::extensions).orElse(Map.of()))
        .deprecated(part.isTrue("deprecated"))
        .security(
            part.values().containsKey("security")
                ? part.parts("security").stream().map(DocumentReader::requirement).toList()
                : null)
        .servers(part.parts("servers").stream().map(DocumentReader::server).toList())
        .callbacks(part.named("callbacks", PathReader::callback))
        .externalDocs(part.part("externalDocs").map(DocumentReader::externalDocs).orElse(null))
        .extensions(part.extensions())
        .build();
  }

  static Callback callback(Part part) {
    Map<String, PathItem> expressions = new LinkedHashMap<>();
    for (String name : part.values().keySet()) {
      if (!name.startsWith("x-") && !name.equals("$ref")) {
        part.part(name).map(PathReader::pathItem).ifPresent(it -> expressions.put(name, it));
      }
    }
    return Callback.builder()
        .reference(part.reference())
        .expressions(expressions)
        .extensions(part.extensions())
        .build();
  }
}
