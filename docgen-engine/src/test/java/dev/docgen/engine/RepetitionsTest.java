package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionsTest {
  private static Diagnostic at(int line, String code, String message) {
    return Diagnostic.of(code, Severity.WARNING, message, new SourceLocation("A.java", line, 1));
  }

  @Test
  void aMissingTypeIsReportedAtItsFirstPlaceWithTheNumberOfOthers() {
    assertThat(
            Repetitions.condense(
                List.of(
                    at(1, "DG0401", "type x is missing"),
                    at(2, "DG0401", "type y is missing"),
                    at(3, "DG0401", "type x is missing"),
                    at(4, "DG0401", "type z is missing"),
                    at(5, "DG0401", "type x is missing"),
                    at(6, "DG0401", "type z is missing"))))
        .containsExactly(
            at(1, "DG0401", "type x is missing (2 more places)"),
            at(2, "DG0401", "type y is missing"),
            at(4, "DG0401", "type z is missing (1 more place)"));
  }

  @Test
  void aPlaceInAFileSpeaksForOneInALibrary() {
    Diagnostic library =
        Diagnostic.of("DG0401", Severity.WARNING, "x", new SourceLocation("Page", 0, 0));

    assertThat(Repetitions.condense(List.of(library, at(2, "DG0401", "x"))))
        .containsExactly(at(2, "DG0401", "x (1 more place)"));
  }

  @Test
  void whatIsToBeMendedAtEachPlaceIsReportedAtEach() {
    List<Diagnostic> all =
        List.of(at(1, "DG0505", "no parameter"), at(2, "DG0505", "no parameter"));

    assertThat(Repetitions.condense(all)).isEqualTo(all);
  }
}
