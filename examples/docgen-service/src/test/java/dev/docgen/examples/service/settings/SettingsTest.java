package dev.docgen.examples.service.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.observability.settings.LogLevel;
import dev.docgen.observability.settings.Profile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void listensOnTheLoopbackAddressUnlessTold() {
    Settings settings = Settings.of(Map.of("PATH", "/bin"));
    assertThat(settings.get(Settings.HOST)).isEqualTo("127.0.0.1");
    assertThat(settings.get(Settings.PORT)).isEqualTo(8000);
    assertThat(settings.get(Settings.HEALTH_PORT)).isEqualTo(8000);
    assertThat(settings.get(Settings.METRICS_PORT)).isEqualTo(8080);
    assertThat(settings.get(Settings.TOKEN)).isEmpty();
    assertThat(settings.get(Settings.ALLOWED_ROOTS)).isEmpty();
    assertThat(settings.get(Settings.PROFILE)).isEqualTo(Profile.PRODUCTION);
  }

  @Test
  void readsWhatIsSet() {
    Settings settings =
        Settings.of(
            Map.of(
                "DOCGEN_MAX_UPLOAD", "3MiB",
                "DOCGEN_JOBS_AGE", "2d",
                "DOCGEN_LOG_LEVEL", "info",
                "DOCGEN_PROFILE", "staging",
                "DOCGEN_RATE", ""));
    assertThat(settings.get(Settings.MAX_UPLOAD)).isEqualTo(3L << 20);
    assertThat(settings.get(Settings.JOBS_AGE)).isEqualTo(Duration.ofDays(2));
    assertThat(settings.get(Settings.LOG_LEVEL)).hasValue(LogLevel.INFO);
    assertThat(settings.get(Settings.PROFILE)).isEqualTo(Profile.STAGING);
    assertThat(settings.get(Settings.RATE)).isEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({
    "DOCGEN_PORT, 70000, '70000', 0 to 65535",
    "DOCGEN_PORT, http, 'http', 0 to 65535",
    "DOCGEN_MAX_UPLOAD, 5 MB, '5 MB', KiB",
    "DOCGEN_JOBS_AGE, 0s, '0s', 'ms, s, m, h or d'",
    "DOCGEN_PROFILE, Production, 'Production', 'development, staging, production'",
    "DOCGEN_LOG_FORMAT, xml, 'xml', 'json, text'",
    "DOCGEN_OTLP_ENDPOINT, localhost:4318, 'localhost:4318', http://",
    "DOCGEN_QUEUE, 0, '0', 1 to 1000000"
  })
  void saysKeyValueAndWhatIsAllowed(String key, String value, String shown, String allowed) {
    assertThatThrownBy(() -> Settings.of(Map.of(key, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(key)
        .hasMessageContaining(shown)
        .hasMessageContaining(allowed);
  }

  @Test
  void neverTellsASecret() {
    assertThatThrownBy(() -> Settings.of(Map.of("DOCGEN_TOKEN", "short")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DOCGEN_TOKEN")
        .hasMessageContaining("16 printable characters")
        .hasMessageNotContaining("short");
  }

  @Test
  void refusesASettingThatThereIsNot() {
    assertThatThrownBy(() -> Settings.of(Map.of("DOCGEN_TOKN", "x")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DOCGEN_TOKN");
    assertThat(Settings.of(Map.of("DOCGEN_SERVICE_PORT_8000_TCP", "tcp://10.0.0.1:8000")))
        .isNotNull();
  }

  @Test
  void areAllInTheHelp() {
    assertThat(Settings.ALL)
        .hasSizeGreaterThan(20)
        .allSatisfy(each -> assertThat(Help.text()).contains(each.key(), each.meaning()));
  }
}
