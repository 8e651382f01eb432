package dev.docgen.observability.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a monitor keeps, and what it tells. */
class HealthCachingTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final AtomicReference<HealthResult> answer =
      new AtomicReference<>(HealthResult.up("fine"));
  private final AtomicInteger runs = new AtomicInteger();
  private final List<String> changes = new ArrayList<>();

  @Test
  void keepsAReportForTheInterval() {
    try (HealthMonitor monitor = monitor(Probe.READINESS)) {
      assertThat(monitor.report().timestamp()).isEqualTo(NOON);
      now.set(NOON.plusMillis(14_999));
      assertThat(monitor.report().timestamp()).isEqualTo(NOON);
      assertThat(runs).hasValue(1);

      now.set(NOON.plusSeconds(15));
      assertThat(monitor.report().timestamp()).isEqualTo(NOON.plusSeconds(15));
      assertThat(runs).hasValue(2);
    }
  }

  @Test
  void runsAnewWhenTheClockWasSetBack() {
    try (HealthMonitor monitor = monitor(Probe.READINESS)) {
      monitor.report();
      now.set(NOON.minusSeconds(3600));
      monitor.report();
      assertThat(runs).hasValue(2);
    }
  }

  @Test
  void refreshesWhenAskedToWhateverTheInterval() {
    try (HealthMonitor monitor = monitor(Probe.READINESS)) {
      assertThat(monitor.latest().checks()).isEmpty();
      Runnable refresh = monitor::refresh;
      refresh.run();
      refresh.run();
      assertThat(runs).hasValue(2);
      assertThat(monitor.latest().checks()).containsOnlyKeys("part");
    }
  }

  @Test
  void tellsOfChangesAlone() {
    try (HealthMonitor monitor = monitor(Probe.READINESS)) {
      Registration registration =
          monitor.addListener(
              (before, after) -> changes.add(before.status() + " to " + after.status()));
      monitor.refresh();
      answer.set(HealthResult.up("another text"));
      monitor.refresh();
      answer.set(HealthResult.degraded("slow"));
      monitor.refresh();
      answer.set(HealthResult.down("gone"));
      monitor.refresh();
      monitor.refresh();
      registration.close();
      answer.set(HealthResult.up("back"));
      monitor.refresh();
    }
    assertThat(changes).containsExactly("UP to DEGRADED", "DEGRADED to DOWN");
  }

  @Test
  void tellsOfAHostThatIsDownAtItsFirstLook() {
    answer.set(HealthResult.down("gone"));
    try (HealthMonitor monitor = monitor(Probe.READINESS)) {
      monitor.addListener((before, after) -> changes.add(before.checks() + " " + after.status()));
      monitor.refresh();
    }
    assertThat(changes).containsExactly("{} DOWN");
  }

  @Test
  void goesOnWhenAListenerFails() {
    answer.set(HealthResult.down("gone"));
    try (HealthMonitor monitor = monitor(Probe.READINESS)) {
      monitor.addListener(
          (before, after) -> {
            throw new IllegalStateException("listener");
          });
      monitor.addListener((before, after) -> changes.add("told"));
      assertThat(monitor.refresh().status()).isEqualTo(HealthStatus.DOWN);
    }
    assertThat(changes).containsExactly("told");
  }

  @Test
  void tellsProbesApart() {
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .addCheck(HealthCheck.of("alive", () -> HealthResult.up(""), Probe.LIVENESS))
            .addCheck(HealthCheck.of("ready", () -> HealthResult.down("busy"), Probe.READINESS))
            .addCheck(HealthCheck.of("neither", () -> HealthResult.degraded("full")))
            .build()) {
      assertThat(monitor.checks()).containsExactly("alive", "ready", "neither");
      assertThat(monitor.report(Probe.LIVENESS).checks()).containsOnlyKeys("alive");
      assertThat(monitor.report(Probe.LIVENESS).status()).isEqualTo(HealthStatus.UP);
      assertThat(monitor.report(Probe.READINESS).checks()).containsOnlyKeys("ready");
      assertThat(monitor.report(Probe.READINESS).status()).isEqualTo(HealthStatus.DOWN);
      assertThat(monitor.report().checks()).containsOnlyKeys("alive", "ready", "neither");
    }
  }

  @Test
  void staysStartedOnceItWas() {
    answer.set(HealthResult.down("cold"));
    try (HealthMonitor monitor = monitor(Probe.STARTUP, Probe.READINESS)) {
      assertThat(monitor.report(Probe.STARTUP).status()).isEqualTo(HealthStatus.DOWN);
      answer.set(HealthResult.up("warm"));
      monitor.refresh();
      answer.set(HealthResult.down("gone"));
      monitor.refresh();
      assertThat(monitor.report(Probe.STARTUP).status()).isEqualTo(HealthStatus.UP);
      assertThat(monitor.report(Probe.READINESS).status()).isEqualTo(HealthStatus.DOWN);
    }
  }

  @Test
  @Timeout(60)
  void boundsACheckByItsOwnLimit() {
    CountDownLatch never = new CountDownLatch(1);
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .timeout(Duration.ofHours(1))
            .addCheck(
                HealthCheck.of(
                    "stuck",
                    () -> {
                      never.await();
                      return HealthResult.up("");
                    }),
                Duration.ofMillis(20))
            .addCheck(HealthCheck.of("good", () -> HealthResult.up("")))
            .build()) {
      assertThat(monitor.report().checks())
          .containsEntry("stuck", HealthResult.down("no answer within 20 ms"))
          .containsEntry("good", HealthResult.up(""));
    }
  }

  @Test
  @Timeout(60)
  void answersWhatItKnowsWhileAnotherThreadRefreshes() throws Exception {
    CountDownLatch asked = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .interval(Duration.ZERO)
            .timeout(Duration.ofMinutes(1))
            .addCheck(
                HealthCheck.of(
                    "slow",
                    () -> {
                      asked.countDown();
                      if (asked.getCount() == 0) {
                        go.await();
                      }
                      return HealthResult.up("");
                    }))
            .build()) {
      HealthReport first = monitor.refresh();
      Thread refresher = new Thread(monitor::refresh);
      refresher.start();
      asked.await();
      assertThat(monitor.report()).isSameAs(first);
      go.countDown();
      refresher.join();
    }
  }

  @Test
  void isDownOnceItIsClosed() {
    HealthMonitor monitor = monitor(Probe.READINESS);
    monitor.close();
    monitor.close();
    assertThat(monitor.report().checks().get("part"))
        .isEqualTo(HealthResult.down("not asked: the monitor is closed"));
    assertThat(runs).hasValue(0);
  }

  @Test
  void refusesBoundsThatAreNone() {
    HealthMonitorBuilder builder = HealthMonitor.builder();
    HealthCheck check = HealthCheck.of("a", () -> HealthResult.up(""));
    assertThatThrownBy(() -> builder.timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.interval(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.addCheck(check, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HealthMonitor monitor(Probe... probes) {
    return HealthMonitor.builder()
        .interval(Duration.ofSeconds(15))
        .clock(clock())
        .addCheck(
            HealthCheck.of(
                "part",
                () -> {
                  runs.incrementAndGet();
                  return answer.get();
                },
                probes))
        .build();
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }
}
