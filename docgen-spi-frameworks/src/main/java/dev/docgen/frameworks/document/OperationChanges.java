package dev.docgen.frameworks.document;

import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes operations by the members of an Operation Object (OpenAPI 3.1, 4.8.10). */
public final class OperationChanges {
  private OperationChanges() {}

  /**
   * Returns an operation with those members.
   *
   * @param set members that replace the operation's
   * @param added members that are added to the operation's lists and maps
   */
  public static Operation apply(
      Operation operation, Map<String, @Nullable Object> set, Map<String, @Nullable Object> added) {
    return add(replace(operation, new Part(set)), new Part(added));
  }

  private static Operation replace(Operation operation, Part set) {
    Operation.Builder result = operation.toBuilder();
    String id = set.text("operationId");
    result.operationId(id == null ? operation.operationId() : id);
    String summary = set.text("summary");
    result.summary(summary == null ? operation.summary() : summary);
    String description = set.text("description");
    result.description(description == null ? operation.description() : description);
    Boolean deprecated = set.flag("deprecated");
    result.deprecated(deprecated == null ? operation.deprecated() : deprecated);
    if (set.values().containsKey("tags")) {
      result.tags(set.texts("tags"));
    }
    if (set.values().containsKey("security")) {
      result.security(requirements(set));
    }
    if (set.values().containsKey("parameters")) {
      result.parameters(parameters(set));
    }
    set.extensions().forEach(result::putExtension);
    return result.build();
  }

  private static Operation add(Operation operation, Part added) {
    Operation.Builder result = operation.toBuilder();
    Set<String> tags = new LinkedHashSet<>(operation.tags());
    tags.addAll(added.texts("tags"));
    result.tags(tags);
    List<SecurityRequirement> security = new ArrayList<>(requirements(added));
    if (!security.isEmpty()) {
      List<SecurityRequirement> before = operation.security();
      security.addAll(0, before == null ? List.of() : before);
      result.security(security);
    }
    result.parameters(joined(operation.parameters(), parameters(added)));
    added.named("responses", ComponentsReader::response).forEach(result::putResponse);
    added.extensions().forEach(result::putExtension);
    return result.build();
  }

  /** A parameter is one by its name and place; the operation's own word counts. */
  private static List<Parameter> joined(List<Parameter> own, List<Parameter> more) {
    Map<String, Parameter> all = new LinkedHashMap<>();
    own.forEach(it -> all.put(key(it), it));
    more.forEach(it -> all.putIfAbsent(key(it), it));
    return List.copyOf(all.values());
  }

  private static String key(Parameter parameter) {
    return parameter.in() + " " + parameter.name() + " " + parameter.reference();
  }

  private static List<Parameter> parameters(Part part) {
    return part.parts("parameters").stream().map(ComponentsReader::parameter).toList();
  }

  private static List<SecurityRequirement> requirements(Part part) {
    return part.parts("security").stream().map(DocumentReader::requirement).toList();
  }
}
