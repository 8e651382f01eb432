package dev.docgen.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.docgen.engine.parse.ParsedTree.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class TreeBuilderTest {
  static final List<Arguments> SOURCES =
      List.of(
          Arguments.of(
              "methods",
              """
              package p;
              import java.util.*;
              public abstract class A<T extends Comparable<T>> extends B<List<? super T>> implements C {
                static { System.out.println("}"); }
                { int x = '}'; }
                A(int a, String... b) throws E { super(a); }
                <X> A(X x) { /* } */ this(1); // }
                }
                @Override public <K extends Map<K, ? extends T>> K m(@P({1, 2}) final K k)[] { return null; }
                abstract void n();
                native int o(); int p() { return 1; } int q() { return 2; } int r;
                synchronized void s() throws X, Y { class Local { void t() { } } new Object() { }; }
              }
              """),
          Arguments.of(
              "values",
              """
              class A {
                int a = 1, b[] = {1, 2}, c = b[0];
                Runnable r = () -> { int x = 1; { } };
                Object o = new Object() { int y = 2; void m() { if (y > 1) { y--; } } };
                String s = "{" + '{' + "\\"}" + '\\'' + "//" + "/*";
                int sw = switch (1) { case 1 -> { yield 2; } default -> 3; };
                static final Map<String, List<int[]>> M = new HashMap<>() {{ put("a", null); }};
                double d = 1e+3 + 0x1.8p-2 + 1.f + .5 + 1_000L;
                boolean lt = a < b.length && c > 2;
                Function<A, B> f = A::<String>new;
                int after() { return 1; }
              }
              """),
          Arguments.of(
              "annotations",
              """
              @A(@B({@C, @C(x = "}")})) @D.E
              public @interface Ann {
                String[] value() default {"a", "{"};
                Class<?>[] types() default { };
                B b() default @B(name = "x", y = {1});
                int CONSTANT = 1;
                enum Kind { X }
              }
              class U { @A(1) @B void m(@C int a) { } @interface Inner { int x() default 1; } }
              interface D { @A(1) default void m() { int x; } static int s() { return 1; } private void p() { } }
              """),
          Arguments.of(
              "enums",
              """
              enum E implements I {
                @Deprecated A(1, () -> { return; }) { @Override void m() { int a; } int f = 1; },
                B { },
                C(new Object() { void n() { } });
                private final int x;
                E(int x) { this.x = x; }
                void m() { }
              }
              enum Empty { }
              enum Trailing { A, B, }
              enum NoConstants { ; void m() { } }
              """),
          Arguments.of(
              "records and sealed types",
              """
              public record R<T>(@A({1}) int a, List<T> b, int... c) implements I {
                static int count;
                R { if (a < 0) { throw new X(); } }
                R(int a) { this(a, null); }
                public int a() { return a; }
                record Nested() { }
              }
              sealed interface S permits X, Y { }
              non-sealed class X implements S { int record(int record) { } int record; void record() { } }
              final class Y implements S { }
              """),
          Arguments.of(
              "newest statements",
              """
              class A {
                int m(Object o) {
                  var list = new ArrayList<String>();
                  for (var x : list) { }
                  BiFunction<A, B, C> f = (var a, var b) -> a;
                  if (o instanceof R(int x, R(var y, _)) && x > 1) { }
                  try (var in = open(); out) { } catch (X | Y e) { } finally { }
                  label: while (true) { break label; }
                  return switch (o) {
                    case null, default -> 0;
                    case String s when s.isEmpty() -> { yield 1; }
                    case R(_, _) -> 2;
                  };
                }
                int old(int a) { switch (a) { case 1: case 2: return 1; default: return 2; } }
              }
              """),
          Arguments.of(
              "text blocks",
              """
              class A {
                String s = \"""
                    { "quoted" \\\""" still
                    // no comment
                    \""";
                @A(\"""
                   }
                   \""") void m() { String t = \"""
                    }}} \"""; }
                int after;
              }
              """),
          Arguments.of(
              "module",
              "import a.B; @Deprecated open module m.n { requires transitive x; exports p to q, r; provides S with T; }"),
          Arguments.of(
              "package", "/** About p. */ @NullMarked package p; import org.x.NullMarked;"),
          Arguments.of(
              "compact source file",
              "import java.util.*; int x = 1; /** Runs. */ void main() { println(x); } record R(int a) { }"),
          Arguments.of(
              "flexible constructor",
              "class A extends B { A(int a) { if (a < 0) { throw new X(); } super(a); } }"),
          Arguments.of(
              "shared lines",
              "class A { int a() { return 1; } /** B. */ int b() { return 2; } class C { void d() { } int e; } int f; }"),
          Arguments.of(
              "spaces between signs",
              "class A { int a = 1 - -1 + + 2; boolean b = x > > 1; List < List < A > > c; int d = 5 >>> 2 >> 1; }"
                  .replace("x > > 1", "! ! x")));

  @ParameterizedTest(name = "{0}")
  @FieldSource("SOURCES")
  void readsWhatJavaParserReads(String name, String source) {
    ParsedTree full = Trees.full(source);
    assertThat(full.problems()).isEmpty();
    assertThat(Trees.everything(unit(full))).isEqualTo(Trees.everything(reference(source)));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("SOURCES")
  void leavesOutBodiesAlone(String name, String source) {
    ParsedTree shallow = Trees.shallow(source);
    assertThat(shallow.problems()).isEmpty();
    assertThat(shallow.outcome()).isEqualTo(Outcome.WHOLE);
    assertThat(Trees.declarations(unit(shallow))).isEqualTo(Trees.declarations(reference(source)));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("SOURCES")
  void readsAnyLineEnds(String name, String source) {
    for (String end : List.of("\r\n", "\r")) {
      assertThat(Trees.declarations(unit(Trees.shallow(source.replace("\n", end)))))
          .isEqualToNormalizingNewlines(Trees.declarations(reference(source.replace("\n", end))));
    }
  }

  private static CompilationUnit unit(ParsedTree tree) {
    assertThat(tree.unit()).isNotNull();
    return tree.unit();
  }

  private static CompilationUnit reference(String source) {
    ParseResult<CompilationUnit> result = Trees.reference(source);
    assertThat(result.getProblems()).isEmpty();
    return result.getResult().orElseThrow();
  }

  @Test
  void emptiesBodies() {
    CompilationUnit unit = unit(Trees.shallow("class A { int m() {\n return 1;\n } { m(); } }"));
    assertThat(unit.findAll(com.github.javaparser.ast.stmt.BlockStmt.class))
        .hasSize(2)
        .allMatch(block -> block.getStatements().isEmpty());
  }

  @Test
  void keepsNoTokensAndCountsNodes() {
    ParsedTree tree = Trees.shallow("/** A. */ class A { int x; }");
    assertThat(unit(tree).getTokenRange()).isEmpty();
    unit(tree).walk(node -> assertThat(node.getTokenRange()).isEmpty());
    int nodes = unit(tree).findAll(Node.class).size();
    assertThat(tree.nodes()).isEqualTo(nodes + unit(tree).getAllContainedComments().size());
  }

  private static Map<String, String> documentation(ParsedTree tree) {
    Map<String, String> comments = new TreeMap<>();
    for (Node node : unit(tree).findAll(Node.class)) {
      if (node instanceof BodyDeclaration || node instanceof Parameter) {
        node.getComment().ifPresent(c -> comments.put(name(node), c.getContent().strip()));
      }
    }
    return comments;
  }

  private static String name(Node node) {
    return node instanceof NodeWithSimpleName<?> named
        ? named.getNameAsString()
        : node.toString().replaceAll("(?s)/\\*.*?\\*/", "").strip();
  }

  @Test
  void attachesDocumentationToTheDeclarationThatFollows() {
    String source =
        """
        /** License. */
        import java.util.List;
        /** Class. */
        // a remark
        /* another */
        @Ann("x")
        public class A {
          /** Stale. */
          /** Field. */

          int field;
          /** Method. */ @Ann({"/** no */"}) void method() { /** inside */ int x; }
          /** Constructor. */ A() { }
          void none() /** late */ { }
          enum E { /** Constant. */ ONE, TWO /** dangling */ }
          record R(/** Component. */ int component) { /** Compact. */ R { } }
          @interface I { /** Element. */ int element() default 1; }
          /** at the end */
        }
        class B { }
        """;
    Map<String, String> expected = new TreeMap<>();
    expected.put("A", "Constructor.");
    expected.put("int field;", "Field.");
    expected.put("method", "Method.");
    expected.put("ONE", "Constant.");
    expected.put("component", "Component.");
    expected.put("R", "Compact.");
    expected.put("element", "Element.");
    assertThat(documentation(Trees.shallow(source))).isEqualTo(expected);
    assertThat(unit(Trees.shallow(source)).getType(0).getComment())
        .get()
        .returns("Class.", comment -> comment.getContent().strip());
  }

  @Test
  void attachesMarkdownDocumentation() {
    String source =
        """
        class A {
          /// Reads *all* pets.
          /// @return pets
          int list() { return 1; }
          //// not markdown
          int other;
        }
        """;
    CompilationUnit unit = unit(Trees.shallow(source));
    Comment comment =
        unit.findFirst(MethodDeclaration.class).orElseThrow().getComment().orElseThrow();
    assertThat(comment.isMarkdownComment()).isTrue();
    assertThat(comment.asMarkdownComment().getMarkdownContent())
        .contains("Reads *all* pets.", "@return");
  }

  @Test
  void readsUnicodeEscapesWithThePlacesOfTheFile() {
    String source =
        "class \\u0041 { String s = \"\\u0022; int\\u0020x; /** d */ void m() \\u007b } }";
    CompilationUnit unit = unit(Trees.shallow(source));
    assertThat(unit.getType(0).getNameAsString()).isEqualTo("A");
    MethodDeclaration m = unit.findFirst(MethodDeclaration.class).orElseThrow();
    assertThat(m.getName().getBegin().orElseThrow().column).isEqualTo(source.indexOf("m()") + 1);
    assertThat(m.getComment()).isPresent();
  }

  @Test
  void readsEncodings() {
    byte[] marked = "\uFEFFclass A { }".getBytes(StandardCharsets.UTF_8);
    byte[] wide = "\uFEFFclass A { }".getBytes(StandardCharsets.UTF_16BE);
    byte[] latin = "class A { String s = \"\u00e9\"; }".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Trees.build(marked, false)).returns(Outcome.WHOLE, ParsedTree::outcome);
    assertThat(Trees.build(wide, false)).returns(Outcome.WHOLE, ParsedTree::outcome);
    assertThat(Trees.build(latin, false))
        .returns(Outcome.WHOLE, ParsedTree::outcome)
        .returns(true, ParsedTree::malformed);
    assertThat(Trees.shallow("class A { char c = '\uFFFD'; }").malformed()).isFalse();
  }

  @Test
  void readsFilesWithoutATypeAsWhole() {
    assertThat(Trees.shallow("").outcome()).isEqualTo(Outcome.WHOLE);
    assertThat(Trees.shallow("// nothing\n").outcome()).isEqualTo(Outcome.WHOLE);
    assertThat(Trees.shallow("package p;").outcome()).isEqualTo(Outcome.WHOLE);
  }
}
