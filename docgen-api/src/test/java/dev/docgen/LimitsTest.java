package dev.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void aBuilderKeepsWhatIsNotChanged() {
    Limits limits = Limits.DEFAULTS.toBuilder().maxFiles(7).build();

    assertThat(limits.maxFiles()).isEqualTo(7);
    assertThat(limits.toBuilder().maxFiles(Limits.DEFAULTS.maxFiles()).build())
        .isEqualTo(Limits.DEFAULTS);
  }

  @Test
  void refusesALimitThatIsNotPositiveByName() {
    assertThatThrownBy(() -> Limits.DEFAULTS.toBuilder().maxFileBytes(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxFileBytes must be positive: 0");
    assertThatThrownBy(
            () -> Limits.DEFAULTS.toBuilder().maxDuration(Duration.ofSeconds(-1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxDuration");
  }
}
