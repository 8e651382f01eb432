package dev.docgen.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.docgen.CacheStatistics;
import dev.docgen.Limits;
import dev.docgen.engine.report.RecordingReporter;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.spi.SecurityEvent.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CachingParserTest {
  private static final String SOURCE =
      """
      class A {
        /** One. */ String one() { return "one"; } String two() { return "two"; }
        String field = "three";
        class B { String one() { return "four"; } }
      }
      """;

  private final TreeCache cache = new TreeCache(1 << 20);
  private final RecordingReporter reporter = new RecordingReporter();
  private final AtomicInteger reads = new AtomicInteger();

  private CachingParser parser() {
    return new CachingParser(cache, reporter);
  }

  private SourceFile file(String path, String text) {
    return file(path, "1", text.getBytes(StandardCharsets.UTF_8));
  }

  private SourceFile file(String path, String stamp, byte[] bytes) {
    return new SourceFile(
        0,
        path,
        bytes.length,
        stamp,
        "/" + path,
        () -> {
          reads.incrementAndGet();
          return bytes;
        });
  }

  /** JavaParser writes into an unguarded map where a tree that has no printer is printed. */
  @Test
  void printingATreeLeavesItsDataAsItIs() {
    ParsedFile parsed = parser().parse(file("A.java", SOURCE)).orElseThrow();
    for (CompilationUnit tree : List.of(parsed.shallow(), parsed.full().orElseThrow())) {
      Set<DataKey<?>> before = Set.copyOf(tree.getDataKeys());
      assertThat(tree.getType(0).getName()).hasToString("A");
      assertThat(tree.getDataKeys()).isEqualTo(before);
    }
  }

  @Test
  void parsesBodiesOnlyWhenAsked() {
    ParsedFile parsed = parser().parse(file("A.java", SOURCE)).orElseThrow();
    assertThat(parsed.shallow().findAll(ReturnStmt.class)).isEmpty();
    assertThat(reporter.filesParsed).hasValue(1);
    assertThat(parsed.full().orElseThrow().findAll(ReturnStmt.class)).hasSize(3);
    assertThat(parsed.full()).containsSame(parsed.full().orElseThrow());
    assertThat(reporter.filesParsed).hasValue(2);
  }

  @Test
  void findsADeclarationInTheTreeWithBodies() {
    ParsedFile parsed = parser().parse(file("A.java", SOURCE)).orElseThrow();
    List<String> returned =
        parsed.shallow().findAll(MethodDeclaration.class).stream()
            .map(method -> parsed.inFull(method).orElseThrow())
            .map(method -> method.findFirst(StringLiteralExpr.class).orElseThrow().getValue())
            .toList();
    assertThat(returned).containsExactly("one", "two", "four");
  }

  @Test
  void findsAnyNodeInTheTreeWithBodies() {
    ParsedFile parsed = parser().parse(file("A.java", SOURCE)).orElseThrow();
    CompilationUnit full = parsed.full().orElseThrow();
    for (Node node : parsed.shallow().findAll(Node.class)) {
      Node found = parsed.inFull(node).orElseThrow();
      assertThat(found.getClass()).isEqualTo(node.getClass());
      assertThat(found.getRange()).isEqualTo(node.getRange());
      assertThat(found.findCompilationUnit()).containsSame(full);
    }
    FieldDeclaration foreign = new FieldDeclaration();
    assertThat(parsed.inFull(foreign)).isEmpty();
    JavadocComment comment =
        parsed
            .shallow()
            .findFirst(MethodDeclaration.class)
            .orElseThrow()
            .getJavadocComment()
            .orElseThrow();
    assertThat(parsed.inFull(comment)).isPresent();
  }

  @Test
  void readsAnUnchangedFileNoMore() {
    assertThat(parser().parse(file("A.java", SOURCE))).isPresent();
    int before = reads.get();
    CompilationUnit again = parser().parse(file("A.java", SOURCE)).orElseThrow().shallow();
    assertThat(reads).hasValue(before);
    assertThat(parser().parse(file("A.java", SOURCE)).orElseThrow().shallow()).isSameAs(again);
    assertThat(reporter.filesParsed).hasValue(1);
    assertThat(reporter.cacheQuestions).containsExactly("parse miss", "parse hit", "parse hit");
  }

  @Test
  void sharesTheTreeOfFilesWithOneContent() {
    CompilationUnit a = parser().parse(file("a/A.java", SOURCE)).orElseThrow().shallow();
    CompilationUnit b = parser().parse(file("b/A.java", SOURCE)).orElseThrow().shallow();
    assertThat(a).isSameAs(b);
  }

  @Test
  void parsesAChangedFileAgain() {
    parser().parse(file("A.java", "1", "class A { }".getBytes(StandardCharsets.UTF_8)));
    ParsedFile changed =
        parser()
            .parse(file("A.java", "2", "class B { }".getBytes(StandardCharsets.UTF_8)))
            .orElseThrow();
    assertThat(changed.shallow().getType(0).getNameAsString()).isEqualTo("B");
  }

  @Test
  void keepsNothingWithoutRoom() {
    TreeCache none = new TreeCache(0);
    assertThat(new CachingParser(none, reporter).parse(file("A.java", SOURCE))).isPresent();
    assertThat(new CachingParser(none, reporter).parse(file("A.java", SOURCE))).isPresent();
    assertThat(reporter.filesParsed).hasValue(2);
    assertThat(none.statistics()).returns(0L, CacheStatistics::entries);
  }

  @Test
  void dropsTreesForWantOfRoomAndCountsThem() {
    TreeCache small = new TreeCache(20_000);
    for (int i = 0; i < 50; i++) {
      new CachingParser(small, reporter).parse(file(i + ".java", "class A" + i + " { int x; }"));
    }
    CacheStatistics statistics = small.statistics();
    assertThat(statistics.evictions()).isPositive();
    assertThat(statistics.weightBytes()).isBetween(1L, 20_000L);
    small.clear();
    assertThat(small.statistics().entries()).isZero();
  }

  @Test
  void reportsSyntaxErrorsInEachGenerationAtTheirPlace() {
    SourceFile file = file("A.java", "class A {\n  int x = ;\n  int y;\n}");
    for (int generation = 1; generation <= 2; generation++) {
      assertThat(parser().parse(file)).isPresent();
      assertThat(reporter.codes()).hasSize(generation).containsOnly("DG0201");
    }
    assertThat(reporter.diagnostics.get(0).location()).hasToString("A.java:2:9");
  }

  @Test
  void reportsAFileOnceInAGeneration() {
    CachingParser parser = parser();
    SourceFile file = file("A.java", "no Java");
    assertThat(parser.parse(file)).isEmpty();
    assertThat(parser.parse(file)).isEmpty();
    assertThat(reporter.codes()).isNotEmpty().containsOnly("DG0202").doesNotHaveDuplicates();
  }

  @Test
  void reportsErrorsInBodiesWhenTheyAreAskedFor() {
    ParsedFile parsed =
        parser().parse(file("A.java", "class A { int m() { return ; 1 } }")).orElseThrow();
    assertThat(reporter.codes()).isEmpty();
    parsed.full();
    assertThat(reporter.codes()).isNotEmpty().containsOnly("DG0204");
  }

  @Test
  void reportsNestingBeyondTheLimit() {
    RecordingReporter strict =
        new RecordingReporter(Limits.DEFAULTS.toBuilder().maxNesting(10).build());
    SourceFile file =
        file("A.java", "class A { Object x = " + "(".repeat(20) + ")".repeat(20) + "; }");
    assertThat(new CachingParser(cache, strict).parse(file)).isEmpty();
    assertThat(strict.codes()).containsExactly("DG0203");
    assertThat(strict.events()).containsExactly(Type.EXCESSIVE_NESTING);
  }

  @Test
  void reportsBytesThatAreNotUtf8() {
    byte[] latin = "class A { String s = \"\u00e9\"; }".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(parser().parse(file("A.java", "1", latin))).isPresent();
    assertThat(reporter.codes()).containsExactly("DG0111");
  }

  @Test
  void reportsAFileThatCannotBeRead() {
    SourceFile file =
        new SourceFile(
            0,
            "A.java",
            1,
            "1",
            "/A.java",
            () -> {
              throw new IOException("gone");
            });
    assertThat(parser().parse(file)).isEmpty();
    assertThat(reporter.codes()).containsExactly("DG0101");
  }

  @Test
  void readsNoBodiesOfAFileThatChangedMeanwhile() {
    AtomicReference<String> text = new AtomicReference<>(SOURCE);
    SourceFile file =
        new SourceFile(
            0, "A.java", 1, "1", "/A.java", () -> text.get().getBytes(StandardCharsets.UTF_8));
    ParsedFile parsed = parser().parse(file).orElseThrow();
    text.set("class Other { }");
    assertThat(parsed.full()).isEmpty();
    assertThat(reporter.codes()).containsExactly("DG0205");
  }

  @Test
  void stopsWithinAFileWhenTheTimeIsUp() {
    AtomicInteger asked = new AtomicInteger();
    reporter.cancellation = () -> reporter.exhausted = asked.incrementAndGet() > 2;
    assertThat(parser().parse(file("A.java", "class A { " + "int x; ".repeat(10_000) + "}")))
        .isEmpty();
    assertThat(reporter.filesParsed).hasValue(0);
    assertThat(cache.statistics().entries()).isZero();
  }

  @Test
  void stopsWithinAFileWhenItIsCancelled() {
    AtomicInteger asked = new AtomicInteger();
    reporter.cancellation =
        () -> {
          if (asked.incrementAndGet() > 2) {
            throw new CancellationException();
          }
        };
    SourceFile file = file("A.java", "class A { " + "int x; ".repeat(10_000) + "}");
    CachingParser parser = parser();
    assertThatThrownBy(() -> parser.parse(file)).isInstanceOf(CancellationException.class);
  }
}
