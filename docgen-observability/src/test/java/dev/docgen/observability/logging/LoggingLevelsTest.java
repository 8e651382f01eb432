package dev.docgen.observability.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.helpers.NOPLoggerFactory;

/** Levels of a real Logback; OtherLoggingTest has java.util.logging. */
class LoggingLevelsTest {
  private final LoggerContext context = new LoggerContext();
  private final LoggingLevels levels = LoggingLevels.of(context);

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void findTheBackendOfThisHost() {
    assertThat(LoggingLevels.ofHost().backend()).isEqualTo("logback");
    assertThat(LoggingLevels.ofHost().isSupported()).isTrue();
  }

  @Test
  void readWhatHolds() {
    context.getLogger("ROOT").setLevel(Level.WARN);
    assertThat(levels.get("dev.docgen.engine")).isEqualTo("WARN");
    context.getLogger("dev.docgen").setLevel(Level.TRACE);
    assertThat(levels.get("dev.docgen.engine")).isEqualTo("TRACE");
    assertThat(levels.get("security")).isEqualTo("WARN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"})
  void setALevel(String level) {
    levels.set("dev.docgen", level);
    assertThat(context.getLogger("dev.docgen").getLevel()).isEqualTo(Level.toLevel(level));
    assertThat(levels.get("dev.docgen")).isEqualTo(level);
  }

  @Test
  void takeALevelBack() {
    levels.set("security", "ERROR");
    assertThat(levels.own("security")).isEqualTo("ERROR");
    levels.set("security", "INHERITED");
    assertThat(levels.own("security")).isEqualTo("INHERITED");
    assertThat(context.getLogger("security").getLevel()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROOT", "org.host", "dev.docgenious", "security.other", ""})
  void leaveOtherLoggersAlone(String logger) {
    assertThatThrownBy(() -> levels.set(logger, "TRACE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dev.docgen");
    assertThatThrownBy(() -> levels.get(logger)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL", "debug", "", "DEBUG\n"})
  void refuseALevelThatIsNone(String level) {
    assertThatThrownBy(() -> levels.set("dev.docgen", level))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TRACE");
  }

  @Test
  void sayThatABackendCannot() {
    LoggingLevels unknown = LoggingLevels.of(new NOPLoggerFactory());
    assertThat(unknown.isSupported()).isFalse();
    assertThat(unknown.get("dev.docgen")).isEqualTo("UNKNOWN");
    assertThat(unknown.own("dev.docgen")).isEqualTo("UNKNOWN");
    assertThatThrownBy(() -> unknown.set("dev.docgen", "INFO"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("NOPLoggerFactory");
  }
}
