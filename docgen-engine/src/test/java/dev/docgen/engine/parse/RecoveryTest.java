package dev.docgen.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.docgen.engine.parse.ParsedTree.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class RecoveryTest {
  private static final String FRAME =
      """
      package p;
      class A {
        void before() { }
        %s
        void after() { }
      }
      """;

  static final List<Arguments> ERRORS =
      List.of(
          Arguments.of("int x = ;", "cannot stand here"),
          Arguments.of("int 5x;", "cannot stand here"),
          Arguments.of("@Get(\"/a\" void broken() { int x; }", "'(' is not closed"),
          Arguments.of("void broken(int a { int x; }", "'(' is not closed"),
          Arguments.of("int x = 5\n public void broken() { }", "';' is missing"),
          Arguments.of("String s = \"open;", "without its closing quote"),
          Arguments.of("int # x;", "illegal character '#'"),
          Arguments.of("@Get(value = ) void broken() { }", "cannot stand here"),
          Arguments.of("void broken( { }", "'(' is not closed"),
          Arguments.of("char c = 'ab';", "no Java token"),
          Arguments.of("String s = \"\\q\";", "no Java token"));

  private static List<String> methods(ParsedTree tree) {
    assertThat(tree.unit()).isNotNull();
    return tree.unit().findAll(MethodDeclaration.class).stream()
        .map(MethodDeclaration::getNameAsString)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ERRORS")
  void keepsTheDeclarationsAroundAnError(String error, String message) {
    ParsedTree tree = Trees.shallow(FRAME.replace("%s", error));
    assertThat(tree.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(methods(tree)).contains("before", "after");
    assertThat(tree.problems().get(0).message()).contains(message);
    assertThat(tree.problems().get(0).line()).isBetween(4, 5);
  }

  @Test
  void takesNoNoticeOfErrorsInBodiesUntilTheyAreRead() {
    String source = FRAME.replace("%s", "int m() { return 1 +; }");
    assertThat(Trees.shallow(source).outcome()).isEqualTo(Outcome.WHOLE);
    ParsedTree full = Trees.full(source);
    assertThat(full.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(methods(full)).contains("before", "after");
  }

  @Test
  void leavesOutEachOfSeveralErrors() {
    String source = FRAME.replace("%s", "int x = ;\nvoid between() { }\nint y = ;");
    ParsedTree tree = Trees.shallow(source);
    assertThat(methods(tree)).containsExactly("before", "between", "after");
    assertThat(tree.problems()).extracting(SyntaxProblem::line).containsExactly(4, 6);
  }

  @Test
  void readsWhatStandsBeforeAMissingEnd() {
    for (Map.Entry<String, String> end :
        Map.of(
                "void last() {", "without its '}'",
                "/* open", "a comment without its end",
                "String s = \"\"\" open", "a text block without its end")
            .entrySet()) {
      ParsedTree tree = Trees.shallow("class A { void first() { } " + end.getKey());
      assertThat(methods(tree)).as(end.getKey()).contains("first");
      assertThat(tree.outcome()).isEqualTo(Outcome.PARTIAL);
      assertThat(tree.problems().get(0).message()).contains(end.getValue());
    }
  }

  @Test
  void saysWhenNothingCanBeRead() {
    ParsedTree tree = Trees.shallow("this is no Java");
    assertThat(tree.outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(tree.unit()).isNull();
    assertThat(tree.problems()).isNotEmpty();
  }

  private static final String SAMPLE =
      TreeBuilderTest.SOURCES.stream().map(s -> (String) s.get()[1]).reduce("", String::concat);

  /** Replaces, removes and repeats pieces of real source. */
  private static String mutated(long seed, int changes) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(SAMPLE);
    String signs = "{}()[];,\"'`#@\\/*<>=.\n";
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length() - 20);
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
        default -> text.insert(at, text.substring(at, at + random.nextInt(20)));
      }
    }
    return text.toString();
  }

  @Property(tries = 150)
  void anyTextGivesATreeOrAProblem(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
    String text = mutated(seed, changes);
    for (ParsedTree tree : List.of(Trees.shallow(text), Trees.full(text))) {
      assertThat(tree.outcome() == Outcome.WHOLE).isEqualTo(tree.problems().isEmpty());
    }
  }

  @Property(tries = 150)
  void placesLieInTheText(@ForAll long seed, @ForAll @IntRange(max = 4) int changes) {
    String text = mutated(seed, changes);
    long lines = text.lines().count();
    ParsedTree tree = Trees.shallow(text);
    if (tree.unit() != null) {
      tree.unit()
          .walk(
              node ->
                  node.getRange().ifPresent(r -> assertThat(r.end.line).isBetween(1, (int) lines)));
    }
    assertThat(tree.problems()).allMatch(p -> p.line() >= 1 && p.line() <= lines + 1);
  }

  @Property(tries = 200)
  void condensingTwiceIsCondensingOnce(@ForAll long seed, @ForAll @IntRange(max = 4) int changes) {
    CondensedText once = Condenser.condense(mutated(seed, changes), false, Trees.MAX_NESTING);
    CondensedText twice = Condenser.condense(once.text(), false, Trees.MAX_NESTING);
    if (once.problem() == null) {
      assertThat(twice.text()).isEqualTo(once.text());
    }
  }
}
