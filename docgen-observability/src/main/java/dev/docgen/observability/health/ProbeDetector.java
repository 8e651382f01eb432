package dev.docgen.observability.health;

import dev.docgen.model.Operation;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.List;
import java.util.Set;

/** Reads the probe: each method of a marked type is an operation. */
final class ProbeDetector implements FrameworkDetector {
  private static final String MARKER = "DocGenProbe";

  @Override
  public String id() {
    return "docgen-probe";
  }

  @Override
  public Set<String> markers() {
    return Set.of(MARKER);
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    return unit.types().stream()
        .filter(type -> type.annotations().findSimple(MARKER).isPresent())
        .flatMap(type -> operations(type).stream())
        .toList();
  }

  private List<DetectedOperation> operations(SourceType type) {
    return type.methods().stream()
        .map(
            method ->
                new DetectedOperation(
                    Operation.builder()
                        .path("/" + method.name())
                        .summary(type.javadoc().summary())
                        .framework(id())
                        .build(),
                    method.name(),
                    type.qualifiedName()))
        .toList();
  }
}
