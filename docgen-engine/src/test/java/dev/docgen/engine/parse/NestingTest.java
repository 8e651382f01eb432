package dev.docgen.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.parse.ParsedTree.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class NestingTest {
  private static String repeated(String before, String middle, String after, int times) {
    return before.repeat(times) + middle + after.repeat(times);
  }

  private static Outcome field(String value) {
    return Trees.shallow("class A { Object x = " + value + "; }").outcome();
  }

  private static Outcome body(String statements) {
    return Trees.full("class A { void m() { " + statements + " } }").outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "(, 1, )",
    "f(, 1, )",
    "'new int[]{', 1, }",
    "a[, 1, ]",
    "x -> {, , }",
    "'(int) (', 1, )",
    "new A() { Object x = , 1, ;}",
    "switch (1) { default -> , 1, ;}"
  })
  void refusesBracketsBeyondTheLimit(String before, String middle, String after) {
    String core = middle == null ? "" : middle;
    assertThat(field(repeated(before, core, after, 20))).isNotEqualTo(Outcome.TOO_DEEP);
    assertThat(field(repeated(before, core, after, 10_000))).isEqualTo(Outcome.TOO_DEEP);
  }

  @Test
  void refusesTypesAndTypeArgumentsBeyondTheLimit() {
    assertThat(Trees.shallow(repeated("class A {", "", "}", 200)).outcome())
        .isEqualTo(Outcome.WHOLE);
    assertThat(Trees.shallow(repeated("class A {", "", "}", 300)).outcome())
        .isEqualTo(Outcome.TOO_DEEP);
    assertThat(Trees.shallow("class A {" + repeated("A<", "B", ">", 20) + " x; }").outcome())
        .isEqualTo(Outcome.WHOLE);
    assertThat(Trees.shallow("class A {" + repeated("A<", "B", ">", 10_000) + " x; }").outcome())
        .isEqualTo(Outcome.TOO_DEEP);
    assertThat(Trees.shallow("class A {" + "@A(".repeat(10_000)).outcome())
        .isEqualTo(Outcome.TOO_DEEP);
  }

  @ParameterizedTest
  @CsvSource({"!, y", "'- ', 1", "a ? b : , c", "x -> , y", "a = , b", "(int) , 1", "~, 1"})
  void readsLongChainsOfOperatorsAndRefusesEndlessOnes(String operator, String operand) {
    assertThat(field(operator.repeat(1_000) + operand)).isEqualTo(Outcome.WHOLE);
    assertThat(field(operator.repeat(50_000) + operand)).isEqualTo(Outcome.TOO_DEEP);
  }

  @ParameterizedTest
  @CsvSource({"if (a) , ;", "a: , ;", "'if (a) { } else ', { }", "while (a) , ;"})
  void readsLongChainsOfStatementsAndRefusesEndlessOnes(String statement, String last) {
    assertThat(body(statement.repeat(500) + last)).isEqualTo(Outcome.WHOLE);
    assertThat(body(statement.repeat(50_000) + last)).isEqualTo(Outcome.TOO_DEEP);
  }

  @Test
  void readsALongConcatenation() {
    assertThat(field("\"a\" + ".repeat(5_000) + "\"b\"")).isEqualTo(Outcome.WHOLE);
    assertThat(field("a" + ".b()".repeat(5_000))).isEqualTo(Outcome.WHOLE);
    assertThat(field("\"a\" + ".repeat(100_000) + "\"b\"")).isEqualTo(Outcome.TOO_DEEP);
  }

  @Test
  void countsNothingThatDoesNotNest() {
    assertThat(field("a < b && ".repeat(3_000) + "c")).isEqualTo(Outcome.WHOLE);
    assertThat(field("{" + "a -> b, ".repeat(5_000) + "}")).isEqualTo(Outcome.WHOLE);
    assertThat(field("f(" + "!a, ".repeat(5_000) + "b)")).isEqualTo(Outcome.WHOLE);
    assertThat(body("x = 1; if (a) { } ".repeat(5_000))).isEqualTo(Outcome.WHOLE);
    assertThat(body("switch (a) { " + "case 1: ".repeat(5_000) + " }")).isEqualTo(Outcome.WHOLE);
    assertThat(field("\"" + "(".repeat(1_000) + "\" /*" + "{".repeat(1_000) + "*/"))
        .isEqualTo(Outcome.WHOLE);
  }

  @Test
  void readsDeclarationsWhoseBodiesAreTooDeep() {
    String source = "class A { void m() { " + repeated("{", "", "}", 1_000) + " } int x; }";
    assertThat(Trees.shallow(source).outcome()).isEqualTo(Outcome.WHOLE);
    assertThat(Trees.full(source).outcome()).isEqualTo(Outcome.TOO_DEEP);
  }

  @Test
  void needsLittleStackOfTheCaller() throws InterruptedException {
    List<Outcome> outcomes = new java.util.concurrent.CopyOnWriteArrayList<>();
    Thread small =
        new Thread(
            null, () -> outcomes.add(field(repeated("f(", "1", ")", 200))), "small", 256 << 10);
    small.start();
    small.join();
    assertThat(outcomes).containsExactly(Outcome.WHOLE);
  }
}
