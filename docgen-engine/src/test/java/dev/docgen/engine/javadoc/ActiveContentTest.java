package dev.docgen.engine.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveContentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Says <script>alert(1)</script>.",
        "Says < ScRiPt src=x>.",
        "<iframe src='//example.org'>",
        "<img src=x onerror=alert(1)>",
        "See [here](javascript:alert(1)).",
        "<a href=\"data:text/html,x\">x</a>"
      })
  void whatABrowserWouldRunIsActive(String comment) {
    assertThat(ActiveContent.isIn(comment)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The <b>order</b>, based on = signs.",
        "Escapes {@code <script>} elements.",
        "Sets {@literal onload=x} aside.",
        "A description of objects < scripts.",
        "In JavaScript: a number."
      })
  void otherTextsAreNot(String comment) {
    assertThat(ActiveContent.isIn(comment)).isFalse();
  }
}
