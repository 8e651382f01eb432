package dev.docgen.observability;

import dev.docgen.DocGen;
import dev.docgen.model.Operation;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.List;
import java.util.Set;

/** Real engines with small detectors. */
public final class Engines {
  private Engines() {}

  /** Returns an engine with detectors of the frameworks' ids. */
  public static DocGen named(String name) {
    return DocGen.builder()
        .name(name)
        .loadDetectors(false)
        .addDetector(new TypeDetector("spring", "Spring"))
        .addDetector(new TypeDetector("jaxrs", "JaxRs"))
        .addDetector(new TypeDetector("javalin", "Javalin"))
        .build();
  }

  /**
   * Each type annotated with its marker is an operation.
   *
   * @param id its id
   * @param marker the annotation's simple name
   */
  private record TypeDetector(String id, String marker) implements FrameworkDetector {
    @Override
    public Set<String> markers() {
      return Set.of(marker);
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      return unit.types().stream()
          .filter(type -> type.annotations().findSimple(marker).isPresent())
          .map(
              type ->
                  new DetectedOperation(
                      Operation.builder().path("/" + type.name()).framework(id).build(),
                      type.name(),
                      type.qualifiedName()))
          .toList();
    }
  }
}
