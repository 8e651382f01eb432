package dev.docgen.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityEventTest {

  @Test
  void cannotForgeALogLine() {
    SecurityEvent event =
        new SecurityEvent(
            SecurityEvent.Type.PATH_TRAVERSAL, "bad\r\nINFO fine\u2028", "a\u001b[31m\tb");

    assertThat(event.detail()).isEqualTo("bad\\u000d\\u000aINFO fine\\u2028");
    assertThat(event.path()).isEqualTo("a\\u001b[31m\\u0009b");
  }

  @Test
  void isBounded() {
    SecurityEvent event =
        new SecurityEvent(
            SecurityEvent.Type.OVERSIZE_INPUT, "x".repeat(10_000), "y".repeat(10_000));

    assertThat(event.detail()).hasSize(300);
    assertThat(event.path()).hasSize(300);
  }
}
