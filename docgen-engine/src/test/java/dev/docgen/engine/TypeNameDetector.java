package dev.docgen.engine;

import dev.docgen.model.Operation;
import dev.docgen.model.Response;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A detector small enough to test the engine with: each method of an {@code @Api} type is a GET.
 */
final class TypeNameDetector implements FrameworkDetector {
  private final String id;

  TypeNameDetector() {
    this("type-name");
  }

  TypeNameDetector(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<String> markers() {
    return Set.of("Api");
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    List<DetectedOperation> found = new ArrayList<>();
    for (SourceType type : unit.types()) {
      if (type.annotations().findSimple("Api").isPresent()) {
        type.methods().forEach(method -> found.add(operation(type, method)));
      }
    }
    return found;
  }

  private static DetectedOperation operation(SourceType type, SourceMethod method) {
    return new DetectedOperation(
        Operation.builder()
            .path("/" + type.name() + "/" + method.name())
            .putResponse("200", Response.builder().description("OK").build())
            .build(),
        method.name(),
        type.qualifiedName());
  }
}
