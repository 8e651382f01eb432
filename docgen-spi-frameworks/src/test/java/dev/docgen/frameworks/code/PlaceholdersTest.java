package dev.docgen.frameworks.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {
  private static final Map<String, String> VALUES =
      Map.of("host", "docs", "url", "https://${host}", "loop", "${loop}x", "which", "host");

  private final Placeholders placeholders =
      new Placeholders(name -> Optional.ofNullable(VALUES.get(name)));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | plain",
        "at ${host}! | at docs!",
        "${url}/a | https://docs/a",
        "${none:other} | other",
        "${none:${host}} | docs",
        "${${which}} | docs",
        "${none} | ${none}",
        "${open | ${open"
      })
  void placeholdersBecomeWhatTheyName(String text, String expected) {
    assertThat(placeholders.replacedIn(text)).isEqualTo(expected);
  }

  @Test
  void whatNamesItselfEnds() {
    assertThat(placeholders.replacedIn("${loop}")).endsWith("x").hasSizeLessThan(100);
  }

  @Test
  void whatHasNoValueRemains() {
    assertThat(Placeholders.remainIn("${none}")).isTrue();
    assertThat(Placeholders.remainIn("${open")).isFalse();
    assertThat(Placeholders.remainIn("plain")).isFalse();
  }
}
