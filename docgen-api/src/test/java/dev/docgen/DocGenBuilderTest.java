package dev.docgen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocGenBuilderTest {

  @Test
  void saysWhatToAddWhenThereIsNoEngine() {
    assertThatThrownBy(() -> DocGen.builder().build())
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("docgen-engine");
  }

  @Test
  void refusesTwoDetectorsOfOneIdNamingBoth() {
    assertThatThrownBy(
            () -> DocGen.builder().addDetector(new First()).addDetector(new Second()).build())
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("'same'")
        .hasMessageContaining("First")
        .hasMessageContaining("Second");
  }

  @Test
  void checksEachValueAtOnce() {
    assertThatThrownBy(() -> DocGen.builder().threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads");
    assertThatThrownBy(() -> DocGen.builder().cacheBytes(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cacheBytes");
    assertThatThrownBy(() -> DocGen.builder().name(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  private static class First implements FrameworkDetector {
    @Override
    public String id() {
      return "same";
    }

    @Override
    public Set<String> markers() {
      return Set.of();
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      return List.of();
    }
  }

  private static final class Second extends First {}
}
