package dev.docgen.frameworks.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static String shape(String members) {
    return CodeUnderTest.ask(
        members, method -> describe(Snippet.returnedBy(method).get(0).chain()));
  }

  private static String describe(Chain chain) {
    StringBuilder text = new StringBuilder(chain.type()).append('|').append(chain.creator());
    chain.steps().forEach(step -> text.append('.').append(step.name()).append(step.arguments()));
    return text.toString();
  }

  @Test
  void startsWithNewOrWithAStaticMethod() {
    assertThat(shape("Object probe() { return new StringBuilder().append(1).append(2); }"))
        .isEqualTo("StringBuilder|new.append[1].append[2]");
    assertThat(shape("Object probe() { return Optional.of(1).map(x -> x); }"))
        .isEqualTo("Optional|of.map[x -> x]");
    assertThat(shape("Object probe() { return java.util.Optional.of(1).get(); }"))
        .isEqualTo("Optional|of.get[]");
  }

  @Test
  void callsOnALocalInStatementsOfTheirOwnCount() {
    assertThat(
            shape(
                "Object probe() { StringBuilder b = new StringBuilder().append(1); b.append(2);"
                    + " b = b.append(3); other(); return b.append(4); } void other() {}"))
        .isEqualTo("StringBuilder|new.append[1].append[2].append[3].append[4]");
  }

  @Test
  void callsOfMethodsOfTheSourcesAreSeenThrough() {
    assertThat(
            shape(
                "Object probe() { return base(7).append(2); }"
                    + " StringBuilder base(int n) { return new StringBuilder().append(n); }"))
        .isEqualTo("StringBuilder|new.append[n].append[2]");
  }

  @Test
  void aParameterStartsAnOpenChain() {
    assertThat(shape("Object probe(StringBuilder b) { return b.append(1); }"))
        .isEqualTo("|.append[1]");
  }

  @Test
  void aMethodThatCallsItselfEnds() {
    assertThat(shape("Object probe() { return again().x(); } Object again() { return again(); }"))
        .endsWith(".x[]");
  }

  @Test
  void listsWhatAFunctionCallsOnItsParameter() {
    List<String> expression = calls("b -> b.append(1).append(2)");
    List<String> block = calls("b -> { b.append(1); int x = 3; b.append(2); }");
    assertThat(expression).containsExactly("append", "append").isEqualTo(block);
    assertThat(calls("b -> other.append(1)")).isEmpty();
    assertThat(calls("() -> other.append(1)")).isEmpty();
  }

  private static List<String> calls(String lambda) {
    return CodeUnderTest.ask(
        "Object probe() { return build(" + lambda + "); } native Object build(Object o);",
        method ->
            Snippet.returnedBy(method)
                .get(0)
                .chain()
                .arguments()
                .get(0)
                .function()
                .orElseThrow()
                .callsOnParameter()
                .stream()
                .map(Step::name)
                .toList());
  }
}
