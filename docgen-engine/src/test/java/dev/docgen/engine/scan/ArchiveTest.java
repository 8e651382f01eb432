package dev.docgen.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Limits;
import dev.docgen.engine.report.RecordingReporter;
import dev.docgen.spi.SecurityEvent.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int CENTRAL_SIZE = 24;
  private static final int CENTRAL_NAME_LENGTH = 28;
  private static final int CENTRAL_NAME = 46;

  @TempDir Path folder;

  private Path jar;
  private RecordingReporter reporter = new RecordingReporter();

  @BeforeEach
  void nameTheArchive() {
    jar = folder.resolve("app-sources.jar");
  }

  private void entries(String... namesAndContents) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private ScannedSources scan() {
    return new SourceScanner(List.of(), reporter).scan(List.of(jar), List.of());
  }

  private List<String> paths() {
    try (ScannedSources sources = scan()) {
      return sources.files().stream().map(SourceFile::path).toList();
    }
  }

  @Test
  void listsAndReadsEntriesOfInterest() throws IOException {
    entries("b/B.java", "class B {}", "a/A.java", "class A {}", "a/a.txt", "x");
    try (ScannedSources sources = scan()) {
      assertThat(sources.files())
          .extracting(SourceFile::path)
          .containsExactly("a/A.java", "b/B.java");
      assertThat(sources.files().get(0).content().read()).asString().isEqualTo("class A {}");
    }
  }

  @Test
  void letsGoOfTheArchiveWhenClosed() throws IOException {
    entries("A.java", "class A {}");
    ScannedSources sources = scan();
    sources.close();
    assertThatThrownBy(() -> sources.files().get(0).content().read())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("closed");
    Files.delete(jar);
  }

  @Test
  void leavesOutOtherReleasesNestedArchivesAndTests() throws IOException {
    entries(
        "A.java", "", "META-INF/versions/21/A.java", "", "lib.jar", "", "src/test/java/T.java", "");
    assertThat(paths()).containsExactly("A.java");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../Evil.java",
        "a/../../Evil.java",
        "/etc/Evil.java",
        "C:/Evil.java",
        "..\\Evil.java",
        "a/./Evil.java",
        "a/\u0007Evil.java"
      })
  void skipsEntriesThatNameAPlaceOutsideTheArchive(String name) throws IOException {
    entries("A.java", "", name, "");
    assertThat(paths()).containsExactly("A.java");
    assertThat(reporter.codes()).containsExactly("DG0108");
    assertThat(reporter.events()).containsExactly(Type.PATH_TRAVERSAL);
  }

  @Test
  void refusesAnArchiveThatExpandsBeyondTheRatio() throws IOException {
    reporter = new RecordingReporter(Limits.DEFAULTS.toBuilder().maxArchiveRatio(100).build());
    entries("A.java", " ".repeat(1_000_000));
    assertThat(paths()).isEmpty();
    assertThat(reporter.codes()).contains("DG0109");
    assertThat(reporter.events()).containsExactly(Type.ARCHIVE_BOMB);
  }

  @Test
  void readsNoEntryBeyondTheSizeThatItsHeaderStates() throws IOException {
    entries("A.java", " ".repeat(1_000_000), "B.java", "class B {}");
    changeCentralHeader("A.java", (zip, header) -> zip.putInt(header + CENTRAL_SIZE, 10));
    try (ScannedSources sources = scan()) {
      assertThatThrownBy(() -> sources.files().get(0).content().read())
          .isInstanceOf(IOException.class);
      assertThat(reporter.events()).containsExactly(Type.ARCHIVE_BOMB);
      assertThat(sources.files().get(1).content().read()).asString().isEqualTo("class B {}");
    }
  }

  private interface Change {
    void apply(ByteBuffer zip, int header);
  }

  /** Applies a change to the entry's header in the archive's directory. */
  private void changeCentralHeader(String name, Change change) throws IOException {
    ByteBuffer zip = ByteBuffer.wrap(Files.readAllBytes(jar)).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + CENTRAL_NAME < zip.limit(); i++) {
      if (zip.getInt(i) == CENTRAL_HEADER && name.equals(centralName(zip, i))) {
        change.apply(zip, i);
        Files.write(jar, zip.array());
        return;
      }
    }
    throw new AssertionError("no entry " + name);
  }

  private static String centralName(ByteBuffer zip, int header) {
    byte[] name = new byte[zip.getShort(header + CENTRAL_NAME_LENGTH)];
    zip.get(header + CENTRAL_NAME, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  @Test
  void readsOneOfTwoEntriesOfOneNameAndSaysSo() throws IOException {
    entries("A.java", "class A {}", "B.java", "class B {}");
    byte[] other = "A.java".getBytes(StandardCharsets.UTF_8);
    changeCentralHeader("B.java", (zip, header) -> zip.put(header + CENTRAL_NAME, other));
    String first = read();
    assertThat(reporter.codes()).containsExactly("DG0110");
    assertThat(read()).isEqualTo(first);
  }

  private String read() throws IOException {
    try (ScannedSources sources = scan()) {
      assertThat(sources.files()).hasSize(1);
      return new String(sources.files().get(0).content().read(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void refusesTooManyEntries() throws IOException {
    reporter = new RecordingReporter(Limits.DEFAULTS.toBuilder().maxArchiveEntries(1).build());
    entries("A.java", "", "B.java", "");
    assertThat(paths()).isEmpty();
    assertThat(reporter.codes()).contains("DG0109");
    assertThat(reporter.events()).containsExactly(Type.ARCHIVE_BOMB);
  }

  @Test
  void skipsAnEntryThatIsTooLarge() throws IOException {
    reporter = new RecordingReporter(Limits.DEFAULTS.toBuilder().maxFileBytes(10).build());
    entries("A.java", "class A {}", "B.java", "class B { }");
    assertThat(paths()).containsExactly("A.java");
    assertThat(reporter.codes()).containsExactly("DG0102");
  }

  @Test
  void skipsAnArchiveThatIsDamaged() throws IOException {
    entries("A.java", "class A {}");
    byte[] whole = Files.readAllBytes(jar);
    Files.write(jar, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(paths()).isEmpty();
    assertThat(reporter.codes()).contains("DG0107");
  }

  @Test
  void skipsAnArchiveThatIsLargerThanAllThatMayBeRead() throws IOException {
    reporter = new RecordingReporter(Limits.DEFAULTS.toBuilder().maxTotalBytes(20).build());
    entries("A.java", "class A {}");
    assertThat(paths()).isEmpty();
    assertThat(reporter.codes()).contains("DG0102");
    assertThat(reporter.events()).containsExactly(Type.OVERSIZE_INPUT);
  }

  @Test
  void failsToReadAnEntryWhoseBytesAreDamaged() throws IOException {
    entries("A.java", "class A { int a, b, c; } // some text to compress");
    byte[] bytes = Files.readAllBytes(jar);
    java.util.Arrays.fill(bytes, 36, 60, (byte) 0xFF);
    Files.write(jar, bytes);
    try (ScannedSources sources = scan()) {
      assertThatThrownBy(() -> sources.files().get(0).content().read())
          .isInstanceOf(IOException.class);
    }
  }
}
