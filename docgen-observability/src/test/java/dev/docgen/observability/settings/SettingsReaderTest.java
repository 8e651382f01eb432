package dev.docgen.observability.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

  @ParameterizedTest
  @CsvSource({
    "DEVELOPMENT, DEBUG, false, 60, false",
    "STAGING, INFO, true, 30, false",
    "PRODUCTION, WARNING, true, 15, true"
  })
  void aProfileHasItsValues(
      Profile profile, LogLevel level, boolean metrics, int interval, boolean alerting) {
    assertThat(profile.settings())
        .isEqualTo(
            new ObservabilitySettings(
                level, metrics, Duration.ofSeconds(interval), alerting, AlertThresholds.DEFAULTS));
  }

  @Test
  void theDefaultThresholdsAreThoseOfTheSpecification() {
    assertThat(AlertThresholds.DEFAULTS)
        .isEqualTo(
            new AlertThresholds(
                0.02, 0.05, Duration.ofSeconds(5), Duration.ofSeconds(10), 0.8, 0.5, 0.8));
  }

  @Test
  void yamlOverridesWhatItNames() {
    ObservabilitySettings settings =
        SettingsReader.yaml(
            Profile.PRODUCTION,
            """
            log_level: debug
            health_check_interval: 2.5
            alert_thresholds:
              error_rate: 0.01
              response_time_p95: 4
            """);

    assertThat(settings.logLevel()).isEqualTo(LogLevel.DEBUG);
    assertThat(settings.healthCheckInterval()).isEqualTo(Duration.ofMillis(2500));
    assertThat(settings.metricsEnabled()).isTrue();
    assertThat(settings.alertThresholds().errorRate()).isEqualTo(0.01);
    assertThat(settings.alertThresholds().responseTimeP95()).isEqualTo(Duration.ofSeconds(4));
    assertThat(settings.alertThresholds().cpuUsage()).isEqualTo(0.8);
  }

  @Test
  void aDocumentMayHoldSeveralProfilesOfWhichOneIsRead() {
    String json =
        """
        {"staging": {"metrics_enabled": false}, "production": {"alerting_enabled": false}}
        """;
    assertThat(SettingsReader.json(Profile.STAGING, json).metricsEnabled()).isFalse();
    assertThat(SettingsReader.json(Profile.PRODUCTION, json).metricsEnabled()).isTrue();
    assertThat(SettingsReader.json(Profile.PRODUCTION, json).alertingEnabled()).isFalse();
    assertThat(SettingsReader.json(Profile.DEVELOPMENT, json))
        .isEqualTo(Profile.DEVELOPMENT.settings());
  }

  @Test
  void propertiesOverrideAndOthersAreNotLookedAt() {
    Properties properties = new Properties();
    properties.setProperty("docgen.alert_thresholds.memory_usage", "0.9");
    properties.setProperty("docgen.metrics_enabled", "FALSE");
    properties.setProperty("server.port", "8080");

    ObservabilitySettings settings = SettingsReader.properties(Profile.PRODUCTION, properties);

    assertThat(settings.alertThresholds().memoryUsage()).isEqualTo(0.9);
    assertThat(settings.metricsEnabled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "log_level: loud | log_level is 'loud'; allowed: DEBUG, INFO, WARNING, ERROR",
        "metrics_enabled: 1 | metrics_enabled is '1'; allowed: true, false",
        "health_check_interval: 0 | health_check_interval is '0'; allowed: a number of seconds",
        "health_check_interval: soon | health_check_interval is 'soon'; allowed: a number of sec",
        "alert_thresholds.cpu_usage: 80 | alert_thresholds.cpu_usage is '80'; allowed: a number",
        "alert_thresholds.cpu_usage: NaN | alert_thresholds.cpu_usage is 'NaN'; allowed: a num",
        "alerts: true | unknown: alerts; known are log_level",
        "log_level: [a] | log_level must be one value",
        "a: [ | the settings are not YAML"
      })
  void aWrongValueIsRefusedWithKeyValueAndWhatIsAllowed(String yaml, String message) {
    assertThatThrownBy(() -> SettingsReader.yaml(Profile.PRODUCTION, yaml))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void anEmptyDocumentChangesNothing() {
    assertThat(SettingsReader.yaml(Profile.STAGING, "")).isEqualTo(Profile.STAGING.settings());
    assertThat(SettingsReader.json(Profile.STAGING, "{}")).isEqualTo(Profile.STAGING.settings());
  }
}
