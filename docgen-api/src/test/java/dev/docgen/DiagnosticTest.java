package dev.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static Diagnostic at(String code, String path, int line) {
    return Diagnostic.of(code, Severity.WARNING, "message", new SourceLocation(path, line, 0));
  }

  @Test
  void readsLikeACompilersMessage() {
    assertThat(
            Diagnostic.of("DG0401", Severity.ERROR, "gone", new SourceLocation("a/B.java", 3, 7)))
        .hasToString("a/B.java:3:7: ERROR DG0401: gone");
    assertThat(Diagnostic.of("DG0001", Severity.INFO, "all", SourceLocation.NONE))
        .hasToString("INFO DG0001: all");
  }

  @Test
  void refusesACodeOutsideTheScheme() {
    assertThatThrownBy(() -> at("X1", "a", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X1");
  }

  @Test
  void ordersByLocationThenCode() {
    Diagnostic first = at("DG0200", "a", 1);
    Diagnostic second = at("DG0100", "a", 2);
    Diagnostic third = at("DG0200", "a", 2);
    Diagnostic fourth = at("DG0100", "b", 1);

    assertThat(Stream.of(fourth, third, second, first).sorted(Diagnostic.ORDER))
        .isEqualTo(List.of(first, second, third, fourth));
  }

  @Test
  void aLocationHasNoNegativeLine() {
    assertThatThrownBy(() -> new SourceLocation("a", -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
