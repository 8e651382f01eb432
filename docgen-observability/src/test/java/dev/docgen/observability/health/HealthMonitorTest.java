package dev.docgen.observability.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthMonitorTest {

  @Test
  void isUpWhenEveryCheckIs() {
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .addCheck(HealthCheck.of("b", () -> HealthResult.up("fine")))
            .addCheck(HealthCheck.of("a", () -> HealthResult.up("fine")))
            .build()) {
      HealthReport report = monitor.report();
      assertThat(report.status()).isEqualTo(HealthStatus.UP);
      assertThat(report.checks().keySet()).containsExactly("a", "b");
    }
  }

  @Test
  void isDownWithAReasonWhenOneCheckFails() {
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .addCheck(HealthCheck.of("good", () -> HealthResult.up("fine")))
            .addCheck(
                HealthCheck.of(
                    "bad",
                    () -> {
                      throw new IOException("disk full");
                    }))
            .build()) {
      HealthReport report = monitor.report();
      assertThat(report.status()).isEqualTo(HealthStatus.DOWN);
      assertThat(report.checks().get("good").status()).isEqualTo(HealthStatus.UP);
      assertThat(report.checks().get("bad"))
          .isEqualTo(HealthResult.down("java.io.IOException: disk full"));
    }
  }

  @Test
  void answersInTimeAndStartsAHangingCheckOnce() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger started = new AtomicInteger();
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .timeout(Duration.ofMillis(50))
            .addCheck(
                HealthCheck.of(
                    "stuck",
                    () -> {
                      started.incrementAndGet();
                      never.await();
                      return HealthResult.up("at last");
                    }))
            .build()) {
      assertThat(monitor.report().checks().get("stuck"))
          .isEqualTo(HealthResult.down("no answer within 50 ms"));
      monitor.report();
      assertThat(started).hasValue(1);
    }
  }

  @Test
  void refusesTwoChecksOfOneName() {
    HealthMonitorBuilder builder =
        HealthMonitor.builder().addCheck(HealthCheck.of("a", () -> HealthResult.up("")));
    assertThatThrownBy(() -> builder.addCheck(HealthCheck.of("a", () -> HealthResult.up(""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a'");
  }

  @Test
  void findsAnOutputDirectoryThatCannotBeWritten(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> new FilesystemCheck(missing).check()).isInstanceOf(IOException.class);

    assertThat(new FilesystemCheck(folder).check().status()).isEqualTo(HealthStatus.UP);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
