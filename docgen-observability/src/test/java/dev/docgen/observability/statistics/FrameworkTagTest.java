package dev.docgen.observability.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTagTest {

  @Test
  void staysWithinAClosedSet() {
    FrameworkTag tag = FrameworkTag.BUILT_IN;
    assertThat(tag.of(List.of())).isEqualTo("none");
    assertThat(tag.of(List.of("spring"))).isEqualTo("spring");
    assertThat(tag.of(List.of("spark"))).isEqualTo("other");
    assertThat(tag.of(List.of("javalin", "spring"))).isEqualTo("several");
  }

  @Test
  void takesInADetectorOfOnesOwn() {
    assertThat(FrameworkTag.BUILT_IN.and("spark").of(List.of("spark"))).isEqualTo("spark");
  }
}
