package dev.docgen.frameworks.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {
  private static Optional<Object> constant(String members) {
    return CodeUnderTest.ask(
        members, method -> Snippet.returnedBy(method).get(0).followed().constant());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Object probe() { return \"/pets\"; }",
        "Object probe() { String root = \"/\"; return root + \"pets\"; }",
        "static final String ROOT = \"/\"; Object probe() { return ROOT + \"pets\"; }",
        "private String root = \"/\"; Object probe() { return this.root + \"pets\"; }",
        "Object probe() { return (\"/pets\"); }",
        "Object probe() { return path(\"pets\"); } String path(String s) { return \"/\" + s; }",
        "Object probe() { return (Object) (true ? \"/pets\" : \"/owners\"); }"
      })
  void followsNamesAndCallsToTheirValue(String members) {
    assertThat(constant(members)).contains("/pets");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Object probe(String path) { return path; }",
        "Object probe() { String p = \"/a\"; p = \"/b\"; p = other(p); return p + 1 + this; }"
            + " native String other(String s);",
        "Object probe() { return either(true); }"
            + " String either(boolean b) { if (b) return \"/a\"; return \"/b\"; }",
        "Object probe() { return probe(); }",
        "Object probe() { return System.getenv(\"PATH\"); }"
      })
  void hasNoValueForWhatTheSourcesDoNotTell(String members) {
    assertThat(constant(members)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "String probe(String s) { LINES return s64; }|String sI = sJ + sJ;|String s0 = \"x\";",
        "String probe(String s) { LINES return s64; }|String sI = sJ + sJ;|String s0 = \"\";",
        "String probe(String s) { LINES return s64; }|String sI = sJ + sJ;|String s0 = s;",
        "LINES Object probe() { return m64(\"x\"); }"
            + "|String mI(String s) { return mJ(s) + mJ(s); }|String m0(String s) { return s; }",
        "LINES Object probe() { return s64; }|String sI = this.sJ + this.sJ;|String s0 = \"x\";",
        "LINES Object probe() { return s64; }"
            + "|static final String sI = sJ + sJ;|static final String s0 = \"x\";",
        "LINES Object probe() { return s64; }|String sI = sJ + (sI + sJ);|String s0 = \"x\";"
      })
  @Timeout(20)
  void givesUpOnTextsThatDoubleTooOften(String template) {
    List<String> parts = List.of(template.split("\\|", -1));
    StringBuilder lines = new StringBuilder(parts.get(2));
    for (int i = 1; i <= 64; i++) {
      lines.append(parts.get(1).replace("I", "" + i).replace("J", "" + (i - 1)));
    }

    Optional<Object> constant = constant(parts.get(0).replace("LINES", lines));

    assertThat(constant.map(Object::toString).orElse("")).isEmpty();
  }

  @Test
  void joinsTextsOfManyParts() {
    String sum = String.join(" + ", Collections.nCopies(200, "s"));
    assertThat(
            constant(
                "Object probe() { return m(\"x\"); } String m(String s) { return " + sum + "; }"))
        .contains("x".repeat(200));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Object probe() { return List.of(\"a\", \"b\"); }",
        "Object probe() { return Arrays.asList(\"a\", \"b\"); }",
        "Object probe() { return new String[] {\"a\", \"b\"}; }",
        "Object probe() { String[] both = {\"a\", \"b\"}; return both; }"
      })
  void takesArraysAndCollectionsApart(String members) {
    List<String> texts =
        CodeUnderTest.ask(
            members,
            method ->
                Snippet.returnedBy(method).get(0).elements().stream()
                    .flatMap(it -> it.text().stream())
                    .toList());
    assertThat(texts).containsExactly("a", "b");
  }

  @Test
  void tellsClassLiterals() {
    String type =
        CodeUnderTest.ask(
            "Object probe() { return List.class; }",
            method -> Snippet.returnedBy(method).get(0).classLiteral().orElseThrow().describe());
    assertThat(type).isEqualTo("java.util.List");
  }

  @Test
  void tellsTheNameOfAnEnumConstant() {
    Optional<String> name =
        CodeUnderTest.ask(
            "Object probe() { return Thread.State.NEW; }",
            method -> Snippet.returnedBy(method).get(0).simpleName());
    assertThat(name).contains("NEW");
  }

  @Test
  void whatALambdaReturnsIsNotReturnedByTheMethod() {
    int returned =
        CodeUnderTest.ask(
            "Object probe() { Runnable r = () -> { return; };"
                + " Comparator<String> c = (a, b) -> { return 1; }; return \"x\"; }",
            method -> Snippet.returnedBy(method).size());
    assertThat(returned).isEqualTo(1);
  }
}
