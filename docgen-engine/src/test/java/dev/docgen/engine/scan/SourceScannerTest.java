package dev.docgen.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docgen.DocGenException;
import dev.docgen.Limits;
import dev.docgen.engine.report.RecordingReporter;
import dev.docgen.spi.SecurityEvent.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceScannerTest {
  @TempDir Path folder;

  private RecordingReporter reporter = new RecordingReporter();

  private Path write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private List<String> paths(Path... roots) {
    try (ScannedSources sources = scan(roots)) {
      return sources.files().stream().map(SourceFile::path).toList();
    }
  }

  private ScannedSources scan(Path... roots) {
    return new SourceScanner(List.of(), reporter).scan(List.of(roots), List.of());
  }

  private void limit(Limits.Builder limits) {
    reporter = new RecordingReporter(limits.build());
  }

  private static Limits.Builder limits() {
    return Limits.DEFAULTS.toBuilder();
  }

  private void symbolicLink(String from, Path to) throws IOException {
    Files.createDirectories(folder.resolve(from).getParent());
    Files.createSymbolicLink(folder.resolve(from), to);
  }

  @Test
  void listsJavaAndConfigurationOfAPlainFolderSorted() throws IOException {
    write("b/B.java", "");
    write("a/A.java", "");
    write("a/application.yml", "");
    write("a/README.md", "");
    write("META-INF/openapi.json", "");
    assertThat(paths(folder))
        .containsExactly("META-INF/openapi.json", "a/A.java", "a/application.yml", "b/B.java");
  }

  @Test
  void leavesOutHiddenFoldersPackagesOfNodeAndTestSources() throws IOException {
    write("a/A.java", "");
    write(".git/B.java", "");
    write("node_modules/C.java", "");
    write("m/src/test/java/D.java", "");
    assertThat(paths(folder)).containsExactly("a/A.java");
  }

  @Test
  void readsPackagesNamedLikeBuildFoldersInASourceFolder() throws IOException {
    write("pom.xml", "<project/>");
    write("src/main/java/a/target/A.java", "");
    write("src/main/java/a/build/B.java", "");
    write("src/main/java/a/out/C.java", "");
    assertThat(paths(folder)).hasSize(3);
  }

  @Test
  void findsTheModulesOfAMavenProjectByLayout() throws IOException {
    write("pom.xml", "<project/>");
    write("api/pom.xml", "<project/>");
    write("api/src/main/java/a/A.java", "");
    write("api/src/main/resources/application.properties", "");
    write("api/src/test/java/a/ATest.java", "");
    write("api/target/generated-sources/openapi/a/Generated.java", "");
    write("api/target/classes/application.yml", "");
    write("deep/er/app/pom.xml", "<project/>");
    write("deep/er/app/src/main/java/b/B.java", "");
    write("scripts/Stray.java", "");
    assertThat(paths(folder))
        .containsExactly(
            "api/src/main/java/a/A.java",
            "api/src/main/resources/application.properties",
            "api/target/generated-sources/openapi/a/Generated.java",
            "deep/er/app/src/main/java/b/B.java");
  }

  @Test
  void findsGradleModulesWithAndWithoutTheirOwnBuildFile() throws IOException {
    write("settings.gradle.kts", "");
    write("app/src/main/java/a/A.java", "");
    write("lib/build.gradle", "");
    write("lib/src/main/java/b/B.java", "");
    write("lib/build/generated/sources/c/C.java", "");
    write("buildSrc/src/main/java/Build.java", "");
    assertThat(paths(folder))
        .containsExactly(
            "app/src/main/java/a/A.java",
            "lib/build/generated/sources/c/C.java",
            "lib/src/main/java/b/B.java");
  }

  @Test
  void readsJavaFilesThatLieBesideKotlinAndGroovy() throws IOException {
    write("build.gradle.kts", "");
    write("src/main/kotlin/a/A.java", "");
    write("src/main/kotlin/a/B.kt", "");
    write("web/src/main/groovy/b/C.java", "");
    write("web/src/test/groovy/b/D.java", "");
    assertThat(paths(folder))
        .containsExactly("src/main/kotlin/a/A.java", "web/src/main/groovy/b/C.java");
  }

  @Test
  void readsTheSourceDirectoryThatAPomStates() throws IOException {
    write(
        "pom.xml",
        "<project><build><sourceDirectory>${project.basedir}/java</sourceDirectory></build></project>");
    write("java/a/A.java", "");
    assertThat(paths(folder)).containsExactly("java/a/A.java");
  }

  @Test
  void readsNoSourceDirectoryOutsideTheRoot() throws IOException {
    write("outside/A.java", "");
    write("root/pom.xml", "<sourceDirectory>../outside</sourceDirectory>");
    write("root/src/main/java/B.java", "");
    assertThat(paths(folder.resolve("root"))).containsExactly("src/main/java/B.java");
    assertThat(reporter.codes()).containsExactly("DG0105");
    assertThat(reporter.events()).containsExactly(Type.FILE_ACCESS_VIOLATION);
  }

  @Test
  void findsProjectsBelowAFolderThatIsNone() throws IOException {
    write("one/pom.xml", "<project/>");
    write("one/src/main/java/A.java", "");
    write("one/src/test/java/ATest.java", "");
    write("two/B.java", "");
    assertThat(paths(folder)).containsExactly("one/src/main/java/A.java", "two/B.java");
  }

  @Test
  void readsAProjectThatFollowsNoConventionAsItIs() throws IOException {
    write("build.gradle", "");
    write("source/a/A.java", "");
    write("build/b/B.java", "");
    write("src/test/java/T.java", "");
    assertThat(paths(folder)).containsExactly("source/a/A.java");
  }

  @Test
  void takesASingleFileForARoot() throws IOException {
    Path file = write("a/A.java", "class A {}");
    try (ScannedSources sources = scan(file)) {
      assertThat(sources.files()).singleElement().returns("A.java", SourceFile::path);
    }
  }

  @Test
  void ordersFilesByRootFirstAndDependenciesLast() throws IOException {
    Path z = write("z/Z.java", "").getParent();
    Path a = write("a/A.java", "").getParent();
    Path d = write("d/D.java", "").getParent();
    try (ScannedSources sources =
        new SourceScanner(List.of(), reporter).scan(List.of(z, a), List.of(d))) {
      assertThat(sources.files())
          .extracting(SourceFile::path)
          .containsExactly("Z.java", "A.java", "D.java");
      assertThat(sources.files())
          .extracting(sources::isBeneathRoots)
          .containsExactly(true, true, false);
    }
  }

  @Test
  void stampChangesWithSizeAndModificationTime() throws IOException {
    Path file = write("A.java", "class A {}");
    String before = stamp(file);
    assertThat(stamp(file)).isEqualTo(before);
    Files.setLastModifiedTime(file, FileTime.from(1_000_000_001L, TimeUnit.NANOSECONDS));
    String touched = stamp(file);
    assertThat(touched).isNotEqualTo(before);
    Files.writeString(file, "class A { }");
    Files.setLastModifiedTime(file, FileTime.from(1_000_000_001L, TimeUnit.NANOSECONDS));
    assertThat(stamp(file)).isNotEqualTo(touched);
  }

  private String stamp(Path root) {
    try (ScannedSources sources = scan(root)) {
      return sources.files().get(0).stamp();
    }
  }

  @Test
  void readsAndCountsAFileOnce() throws IOException {
    Path file = write("A.java", "class A {}");
    try (ScannedSources sources = scan(file)) {
      SourceFile a = sources.files().get(0);
      assertThat(new String(a.content().read(), StandardCharsets.UTF_8)).isEqualTo("class A {}");
      a.content().read();
      assertThat(reporter.filesRead).hasValue(1);
    }
  }

  @Test
  void refusesAMissingRoot() {
    assertThatThrownBy(() -> scan(folder.resolve("none")))
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("none");
  }

  @Test
  void saysWhenARootHoldsNoJava() throws IOException {
    write("a.txt", "");
    assertThat(paths(folder)).isEmpty();
    assertThat(reporter.codes()).containsExactly("DG0112");
  }

  @Test
  void refusesARootOutsideTheAllowedOnes() throws IOException {
    Path allowed = write("allowed/A.java", "").getParent();
    Path other = write("other/B.java", "").getParent();
    SourceScanner scanner = new SourceScanner(List.of(allowed), reporter);
    scanner.scan(List.of(allowed), List.of()).close();
    assertThat(reporter.events()).isEmpty();
    assertThatThrownBy(() -> scanner.scan(List.of(other), List.of()))
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("allowedRoots");
    assertThat(reporter.events()).containsExactly(Type.FILE_ACCESS_VIOLATION);
  }

  @Test
  void refusesADotDotAndALinkOutOfTheAllowedRoots() throws IOException {
    Path allowed = write("allowed/A.java", "").getParent();
    Path other = write("other/B.java", "").getParent();
    symbolicLink("allowed/link", other);
    SourceScanner scanner = new SourceScanner(List.of(allowed), reporter);
    for (Path root : List.of(allowed.resolve("../other"), allowed.resolve("link"))) {
      assertThatThrownBy(() -> scanner.scan(List.of(root), List.of()))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("allowedRoots");
    }
  }

  @Test
  void tellsNothingAboutPathsOutsideTheAllowedRoots() throws IOException {
    Path allowed = write("allowed/A.java", "").getParent();
    SourceScanner scanner = new SourceScanner(List.of(allowed), reporter);
    assertThatThrownBy(() -> scanner.scan(List.of(folder.resolve("none")), List.of()))
        .hasMessageContaining("allowedRoots");
  }

  @Test
  void followsNoLinkOutOfItsRoot() throws IOException {
    write("secret/S.java", "");
    write("root/A.java", "");
    symbolicLink("root/folder", folder.resolve("secret"));
    symbolicLink("root/S.java", folder.resolve("secret/S.java"));
    assertThat(paths(folder.resolve("root"))).containsExactly("A.java");
    assertThat(reporter.codes()).containsExactly("DG0105", "DG0105");
    assertThat(reporter.events())
        .containsExactly(Type.FILE_ACCESS_VIOLATION, Type.FILE_ACCESS_VIOLATION);
  }

  @Test
  void readsNoFileThatALinkReplacedAfterListing() throws IOException {
    Path secret = write("secret/S.java", "secret");
    Path file = write("root/A.java", "class A {}");
    try (ScannedSources sources = scan(folder.resolve("root"))) {
      Files.delete(file);
      Files.createSymbolicLink(file, secret);
      assertThatThrownBy(() -> sources.files().get(0).content().read())
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  @Timeout(10)
  void endsAtLinksThatGoInCircles() throws IOException {
    write("a/A.java", "");
    symbolicLink("a/up", folder);
    symbolicLink("a/self", folder.resolve("a/self"));
    symbolicLink("b/again", folder.resolve("a"));
    assertThat(paths(folder)).containsExactly("a/A.java");
    assertThat(reporter.codes()).containsExactly("DG0101");
  }

  @Test
  void followsALinkToWhatIsNotReadOtherwise() throws IOException {
    write("pom.xml", "<project/>");
    write("shared/java/a/A.java", "");
    symbolicLink("src/main/java", folder.resolve("shared/java"));
    assertThat(paths(folder)).containsExactly("src/main/java/a/A.java");
  }

  @Test
  @Timeout(10)
  void opensNoPipe() throws IOException, InterruptedException {
    write("A.java", "");
    Process mkfifo = mkfifo(folder.resolve("Pipe.java"));
    assumeTrue(mkfifo.waitFor() == 0, "this system has named pipes");
    assertThat(paths(folder)).containsExactly("A.java");
    assertThat(reporter.codes()).containsExactly("DG0106");
  }

  private static Process mkfifo(Path path) {
    try {
      return new ProcessBuilder("mkfifo", path.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "this system has no mkfifo");
      throw new IllegalStateException(e);
    }
  }

  @Test
  void skipsAFileThatIsTooLarge() throws IOException {
    limit(limits().maxFileBytes(10));
    write("A.java", "class A {}");
    write("B.java", "class B { }");
    assertThat(paths(folder)).containsExactly("A.java");
    assertThat(reporter.codes()).containsExactly("DG0102");
    assertThat(reporter.events()).containsExactly(Type.OVERSIZE_INPUT);
  }

  @Test
  void readsNoMoreOfAFileThatGrowsThanTheLimit() throws IOException {
    limit(limits().maxFileBytes(10));
    Path file = write("A.java", "class A {}");
    try (ScannedSources sources = scan(folder)) {
      Files.writeString(file, "class A { int longer; }");
      assertThatThrownBy(() -> sources.files().get(0).content().read())
          .hasMessageContaining("maxFileBytes");
    }
  }

  @Test
  void stopsAtTooManyFilesWithOneDiagnostic() throws IOException {
    limit(limits().maxFiles(2));
    for (String name : List.of("A", "B", "C", "D")) {
      write(name + ".java", "");
    }
    assertThat(paths(folder)).containsExactly("A.java", "B.java");
    assertThat(reporter.codes()).containsExactly("DG0103");
  }

  @Test
  void stopsAtTooManyBytesWithOneDiagnostic() throws IOException {
    limit(limits().maxTotalBytes(20));
    for (String name : List.of("A", "B", "C", "D")) {
      write(name + ".java", "class " + name + " {}");
    }
    assertThat(paths(folder)).containsExactly("A.java", "B.java");
    assertThat(reporter.codes()).containsExactly("DG0104");
  }

  @Test
  void stopsWhenTheTimeIsUp() throws IOException {
    write("A.java", "");
    reporter.exhausted = true;
    assertThat(paths(folder)).isEmpty();
  }

  @Test
  void stopsWhenItIsCancelled() throws IOException {
    write("A.java", "");
    reporter.cancellation =
        () -> {
          throw new CancellationException();
        };
    assertThatThrownBy(() -> scan(folder)).isInstanceOf(CancellationException.class);
  }

  @Test
  void readsLomboksConfigurationBesideBuildFiles() throws IOException {
    write("pom.xml", "<project/>");
    write("lombok.config", "");
    write("notes.config", "");
    write("app/pom.xml", "<project/>");
    write("app/lombok.config", "");
    write("app/src/main/java/a/A.java", "");
    assertThat(paths(folder))
        .containsExactly("app/lombok.config", "app/src/main/java/a/A.java", "lombok.config");
  }

  @Test
  void saysOnceThatFilesOfOtherLanguagesAreNotRead() throws IOException {
    write("app/pom.xml", "<project/>");
    write("app/src/main/java/a/A.java", "");
    write("app/src/main/kotlin/a/C.kt", "");
    write("app/src/main/kotlin/a/B.kt", "");
    write("app/src/test/kotlin/a/Test.kt", "");

    assertThat(paths(folder)).containsExactly("app/src/main/java/a/A.java");
    assertThat(reporter.codes()).containsExactly("DG0115");
    assertThat(reporter.diagnostics.get(0).location().path())
        .isEqualTo("app/src/main/kotlin/a/B.kt");
  }

  @Test
  void doesNotMissOtherLanguagesInDependencies() throws IOException {
    write("app/A.java", "");
    write("lib/B.java", "");
    write("lib/C.kt", "");

    try (ScannedSources sources =
        new SourceScanner(List.of(), reporter)
            .scan(List.of(folder.resolve("app")), List.of(folder.resolve("lib")))) {
      assertThat(sources.files()).hasSize(2);
    }
    assertThat(reporter.codes()).isEmpty();
  }
}
