package dev.docgen.observability.jmx;

import dev.docgen.DocGen;
import dev.docgen.Document;
import dev.docgen.GenerationRequest;
import dev.docgen.model.Operation;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.settings.Profile;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** An application that embeds an engine "orders" and publishes it; tests start it. */
public final class ObservedHost {
  static final String READY = "ready";

  private ObservedHost() {}

  /**
   * Runs until its input ends.
   *
   * @param args the folder that may be documented and is, twice, and the folder that health watches
   */
  public static void main(String[] args) throws Exception {
    Path sources = Path.of(args[0]);
    try (DocGen docGen = engine(sources);
        DocGenObservability observability =
            DocGenObservability.builder(docGen)
                .profile(Profile.PRODUCTION)
                .outputDirectory(Path.of(args[1]))
                .clearCachesUnderMemoryPressure()
                .jmx()
                .start()) {
      docGen.generate(GenerationRequest.of(sources));
      docGen.generate(GenerationRequest.of(sources)).documents().forEach(Document::bytes);
      observability.health().refresh();
      observability.security().authenticationFailure("wrong token", "192.0.2.7");
      System.out.println(READY);
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  static DocGen engine(Path sources) {
    return DocGen.builder()
        .name("orders")
        .loadDetectors(false)
        .addDetector(new SpringTypes())
        .addAllowedRoot(sources)
        .build();
  }

  /** Each type annotated with {@code @Spring} is an operation. */
  private static final class SpringTypes implements FrameworkDetector {
    @Override
    public String id() {
      return "spring";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Spring");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      return unit.types().stream()
          .filter(type -> type.annotations().findSimple("Spring").isPresent())
          .map(
              type ->
                  new DetectedOperation(
                      Operation.builder().path("/" + type.name()).framework(id()).build(),
                      type.name(),
                      type.qualifiedName()))
          .toList();
    }
  }
}
