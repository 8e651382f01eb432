package dev.docgen.frameworks.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @Test
  void readsObjectsInOrder() {
    assertThat(JsonText.orText(" {\"a\": [1, 2.5, true, \"x\\u0041\\n\"], \"b\": {}} "))
        .isEqualTo(Map.of("a", List.of(1L, new BigDecimal("2.5"), true, "xA\n"), "b", Map.of()));
  }

  @Test
  void readsNull() {
    assertThat(JsonText.orText("null")).isNull();
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {
        "",
        "plain text",
        "{",
        "[1,]",
        "{\"a\" 1}",
        "\"open",
        "01",
        "1 2",
        "NaN",
        "\"\\x\""
      })
  void leavesTextThatIsNoJson(String text) {
    assertThat(JsonText.orText(text)).isEqualTo(text);
  }

  @Test
  void noDepthOverflows() {
    String deep = "[".repeat(100_000);
    assertThat(JsonText.orText(deep)).isEqualTo(deep);
  }
}
