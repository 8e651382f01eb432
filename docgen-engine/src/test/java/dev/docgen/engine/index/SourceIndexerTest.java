package dev.docgen.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.CacheStatistics;
import dev.docgen.engine.report.RecordingReporter;
import dev.docgen.engine.scan.ScannedSources;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.engine.scan.SourceScanner;
import dev.docgen.engine.work.Patience;
import dev.docgen.engine.work.PooledWorkers;
import dev.docgen.engine.work.WorkerPool;
import dev.docgen.engine.work.Workers;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceIndexerTest {
  @TempDir Path folder;

  private final RecordingReporter reporter = new RecordingReporter();
  private final IndexCache cache = new IndexCache(1 << 20);
  private final List<ScannedSources> open = new java.util.ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(ScannedSources::close);
  }

  private void write(String path, String content) throws IOException {
    write(path, content, StandardCharsets.UTF_8);
  }

  private void write(String path, String content, Charset charset) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, charset);
  }

  private SourceIndex index() {
    return index(Workers.DIRECT, List.of(folder), List.of());
  }

  private SourceIndex index(Workers workers, List<Path> roots, List<Path> dependencies) {
    ScannedSources sources = new SourceScanner(List.of(), reporter).scan(roots, dependencies);
    open.add(sources);
    return new SourceIndexer(cache, workers, reporter).index(sources);
  }

  private static List<String> paths(List<SourceFile> files) {
    return files.stream().map(SourceFile::path).toList();
  }

  @Test
  void findsTheFileThatDeclaresAType() throws IOException {
    write("a/b/C.java", "package a.b; public class C {}");
    assertThat(index().declaring("a.b.C")).get().returns("a/b/C.java", SourceFile::path);
    assertThat(index().declaring("a.C")).isEmpty();
  }

  @Test
  void findsTypesThatThePathDoesNotTell() throws IOException {
    write(
        "any/where.java",
        """
        package p;
        import java.util.Map.Entry;
        @Deprecated(since = "1") class One { class Inner {} }
        sealed interface Two permits Three {}
        enum Four { A { void x() {} } }
        @interface Five { Class<?> value() default Object.class; }
        record Six(int a) {}
        record Seven<T>(T t) {}
        non-sealed class Three implements Two {}
        """);
    SourceIndex index = index();
    for (String name : List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven")) {
      assertThat(index.declaring("p." + name)).as(name).isPresent();
    }
    assertThat(index.declaring("p.Inner")).isEmpty();
    assertThat(index.declaring("p.One.Inner")).isEmpty();
  }

  @Test
  void doesNotTakeWordsInCommentsAndLiteralsForTypes() throws IOException {
    write(
        "A.java",
        """
        /* package p; class InComment {} */ // class InLine {}
        @Doc("class InString {} \\" class Quoted {}")
        @Doc(\"""
            class InBlock {} "
            \\\""" class Escaped {}
            \""")
        class A { char quote = '"'; char brace = '}'; }
        class B {}
        """);
    SourceIndex index = index();
    assertThat(index.declaring("A")).isPresent();
    assertThat(index.declaring("B")).isPresent();
    for (String name : List.of("InComment", "InLine", "InString", "Quoted", "InBlock", "Escaped")) {
      assertThat(index.declaring(name)).as(name).isEmpty();
      assertThat(index.mentioning(List.of(name))).as(name).isEmpty();
    }
  }

  @Test
  void findsMentionsOfAnyIdentifier() throws IOException {
    write("A.java", "@org.web.GetMapping class A { int größe; }");
    write("B.java", "class B { String s = \"GetMapping\"; }");
    SourceIndex index = index();
    assertThat(paths(index.mentioning(List.of("GetMapping")))).containsExactly("A.java");
    assertThat(paths(index.mentioning(List.of("größe")))).containsExactly("A.java");
    assertThat(paths(index.mentioning(List.of("B", "größe")))).containsExactly("A.java", "B.java");
    assertThat(index.mentioning(List.of("Mapping"))).isEmpty();
    assertThat(index.mentioning(List.of())).isEmpty();
  }

  @Test
  void readsUnicodeEscapes() throws IOException {
    write(
        "A.java",
        "\\u0070ackage p; @\\u0047etMapping class \\uuu0041 { String s = \"\\u0022; }"
            + " // C:\\users\n class \\u0042 {}");
    SourceIndex index = index();
    assertThat(index.declaring("p.A")).isPresent();
    assertThat(index.declaring("p.B")).isPresent();
    assertThat(index.mentioning(List.of("GetMapping"))).hasSize(1);
  }

  @Test
  void readsByteOrderMarksOfUtf8AndUtf16() throws IOException {
    write("A.java", "\uFEFFpackage p; class A {}");
    write("B.java", "\uFEFFpackage p; class B {}", StandardCharsets.UTF_16LE);
    write("C.java", "\uFEFFpackage p; class C {}", StandardCharsets.UTF_16BE);
    SourceIndex index = index();
    assertThat(index.declaring("p.A")).isPresent();
    assertThat(index.declaring("p.B")).isPresent();
    assertThat(index.declaring("p.C")).isPresent();
  }

  @Test
  void takesTheFirstOfTwoDeclarations() throws IOException {
    write("one/C.java", "package p; class C {}");
    write("two/C.java", "package p; class C {}");
    assertThat(index().declaring("p.C")).get().returns("one/C.java", SourceFile::path);
  }

  @Test
  void knowsPackages() throws IOException {
    write("A.java", "@Ann package a . /* really */ b; class A {}");
    assertThat(index().hasPackage("a.b")).isTrue();
    assertThat(index().hasPackage("a")).isFalse();
  }

  @Test
  void keepsConfigurationApart() throws IOException {
    write("A.java", "class A {}");
    write("application.yml", "a: b");
    assertThat(paths(index().resources())).containsExactly("application.yml");
    assertThat(paths(index().javaFiles())).containsExactly("A.java");
  }

  @Test
  void readsDependencySourcesOnlyWhenANameMayBeTheirs() throws IOException {
    write("app/A.java", "package a; class A {}");
    write("lib/l/L.java", "package l; class L {} class Second {}");
    write("lib/other/O.java", "package other; class O {}");
    SourceIndex index =
        index(Workers.DIRECT, List.of(folder.resolve("app")), List.of(folder.resolve("lib")));
    assertThat(reporter.filesRead).hasValue(1);
    assertThat(index.declaring("l.L")).isPresent();
    assertThat(reporter.filesRead).hasValue(2);
    assertThat(index.declaring("l.Second")).isPresent();
    assertThat(index.declaring("l.Missing")).isEmpty();
    assertThat(index.hasPackage("other")).isTrue();
    assertThat(reporter.filesRead).hasValue(2);
    assertThat(paths(index.mentioning(List.of("L")))).isEmpty();
    assertThat(paths(index.javaFiles())).containsExactly("A.java");
  }

  @Test
  void asksTheCacheBeforeItReads() throws IOException {
    write("A.java", "package p; class A {}");
    index();
    assertThat(reporter.cacheQuestions).containsExactly("index miss");
    assertThat(index().declaring("p.A")).isPresent();
    assertThat(reporter.cacheQuestions).containsExactly("index miss", "index hit");
    assertThat(reporter.filesRead).hasValue(1);
    assertThat(cache.statistics())
        .returns(1L, CacheStatistics::hits)
        .returns(1L, CacheStatistics::misses)
        .returns(1L, CacheStatistics::entries);
    assertThat(cache.statistics().weightBytes()).isPositive();
  }

  @Test
  void readsAChangedFileAgain() throws IOException {
    write("A.java", "class A {}");
    index();
    write("A.java", "class Other {}");
    assertThat(index().declaring("Other")).isPresent();
    assertThat(index().declaring("A")).isEmpty();
  }

  @Test
  void reportsAFileThatCannotBeRead() throws IOException {
    write("A.java", "class A {}");
    write("B.java", "class B {}");
    ScannedSources sources =
        new SourceScanner(List.of(), reporter).scan(List.of(folder), List.of());
    Files.delete(folder.resolve("A.java"));
    SourceIndex index = new SourceIndexer(cache, Workers.DIRECT, reporter).index(sources);
    assertThat(paths(index.javaFiles())).containsExactly("B.java");
    assertThat(reporter.codes()).containsExactly("DG0101");
  }

  @Test
  void readsNothingWhenTheTimeIsUp() throws IOException {
    write("A.java", "class A {}");
    ScannedSources sources =
        new SourceScanner(List.of(), reporter).scan(List.of(folder), List.of());
    reporter.exhausted = true;
    SourceIndex index = new SourceIndexer(cache, Workers.DIRECT, reporter).index(sources);
    assertThat(index.javaFiles()).isEmpty();
    assertThat(reporter.filesRead).hasValue(0);
  }

  @Test
  void stopsWhenItIsCancelled() throws IOException {
    write("A.java", "class A {}");
    ScannedSources sources =
        new SourceScanner(List.of(), reporter).scan(List.of(folder), List.of());
    reporter.cancellation =
        () -> {
          throw new CancellationException();
        };
    SourceIndexer indexer = new SourceIndexer(cache, Workers.DIRECT, reporter);
    assertThatThrownBy(() -> indexer.index(sources)).isInstanceOf(CancellationException.class);
  }

  @Test
  void answersTheSameOnManyThreads() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("p" + i + "/A.java", "package p; class A {} class A" + i + " {}");
    }
    try (WorkerPool pool = new WorkerPool("test", 4)) {
      Patience patience = Patience.ofEach(Duration.ofMinutes(1));
      Workers workers = new PooledWorkers(pool, patience, UnaryOperator.identity(), () -> {});
      SourceIndex index = index(workers, List.of(folder), List.of());
      assertThat(paths(index.javaFiles())).isEqualTo(paths(index().javaFiles()));
      assertThat(index.declaring("p.A")).get().returns("p0/A.java", SourceFile::path);
    }
  }
}
