package dev.docgen.observability.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTextTest {

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "Übersicht 日本語 \uD83D\uDE00 C:\\src \"quoted\" {}";
    assertThat(LogText.safe(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "10, \\u000a",
    "13, \\u000d",
    "27, \\u001b",
    "0, \\u0000",
    "127, \\u007f",
    "133, \\u0085",
    "8232, \\u2028",
    "8233, \\u2029",
    "8238, \\u202e",
    "8203, \\u200b",
    "55296, \\ud800"
  })
  void escapesWhatCouldForgeALine(int codePoint, String escape) {
    assertThat(LogText.safe("a" + (char) codePoint + "b")).isEqualTo("a" + escape + "b");
  }

  @Test
  void cutsLongTexts() {
    assertThat(LogText.safe("x".repeat(5_000))).isEqualTo("x".repeat(2_000) + "…");
    assertThat(LogText.safe("\uD83D\uDE00".repeat(5), 4)).isEqualTo("\uD83D\uDE00".repeat(4) + "…");
    assertThat(LogText.safe("\uD83D\uDE00".repeat(4), 4)).isEqualTo("\uD83D\uDE00".repeat(4));
  }

  @Test
  void keepsExceptionsFromForgingLines() {
    Exception clean = new IllegalStateException("outer", new IllegalArgumentException("inner"));
    assertThat(SafeThrowable.of(clean)).isSameAs(clean);

    Exception forged = new IllegalStateException("outer", new RuntimeException("a\nINFO fine"));
    Throwable safe = SafeThrowable.of(forged);
    assertThat(safe).hasMessage("java.lang.IllegalStateException: outer");
    assertThat(safe.getCause()).hasMessage("java.lang.RuntimeException: a\\u000aINFO fine");
    assertThat(safe.getStackTrace()).isEqualTo(forged.getStackTrace());
  }

  @Test
  void boundsCausesThatGoInCircles() {
    Exception one = new IllegalStateException("one\n");
    Exception other = new IllegalStateException("other", one);
    one.initCause(other);
    assertThat(SafeThrowable.of(one)).hasMessageContaining("one\\u000a");
  }

  @Test
  void leavesOutSuppressedExceptions() {
    Exception failure = new IllegalStateException("outer");
    failure.addSuppressed(new IllegalStateException("a\nb"));
    assertThat(SafeThrowable.of(failure).getSuppressed()).isEmpty();
  }
}
