package dev.docgen.observability.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.docgen.observability.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpisTest {

  @Test
  void targetsAreThoseOfTheSpecification() {
    assertThat(new Kpis(0.999, Duration.ofMillis(2999), 0.951, 1).met()).isTrue();
    assertThat(new Kpis(0.9989, Duration.ofMillis(2999), 0.951, 1).met()).isFalse();
    assertThat(new Kpis(0.999, Duration.ofSeconds(3), 0.951, 1).met()).isFalse();
    assertThat(new Kpis(0.999, Duration.ofMillis(2999), 0.95, 1).met()).isFalse();
  }

  @Test
  void withoutGenerationsOnlyAvailabilityCounts() {
    Kpis kpis = Kpis.of(WindowStatistics.of(List.of(), Duration.ofHours(1)), 1);
    assertThat(kpis.successRate()).isNaN();
    assertThat(kpis.met()).isTrue();
  }

  @Test
  void availabilityIsTheShareOfTimeUp() {
    MovableClock clock = new MovableClock();
    Uptime uptime = new Uptime(clock);
    assertThat(uptime.ratio()).isEqualTo(1);
    clock.move(Duration.ofSeconds(90));
    uptime.is(false);
    uptime.is(false);
    clock.move(Duration.ofSeconds(10));
    assertThat(uptime.ratio()).isCloseTo(0.9, within(1e-9));
    uptime.is(true);
    clock.move(Duration.ofSeconds(100));
    assertThat(uptime.ratio()).isCloseTo(0.95, within(1e-9));
  }
}
