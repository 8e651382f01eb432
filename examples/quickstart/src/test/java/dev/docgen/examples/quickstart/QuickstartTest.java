package dev.docgen.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void writesTheDocumentsOfAFolderAndSumsUp() throws IOException {
    Path source = folder.resolve("src");
    controller(source, "Pets", "/pets");
    Path out = folder.resolve("out");

    assertThat(run(source.toString(), "--out", out.toString(), "--title", "Pet shop")).isZero();

    assertThat(out.resolve("openapi.json"))
        .content()
        .contains("\"/pets\"")
        .contains("\"Pet shop\"");
    assertThat(out.resolve("openapi.yaml")).content().contains("/pets:");
    assertThat(out.resolve("api.md")).content().contains("# Pet shop").contains("`GET /pets`");
    assertThat(text(output))
        .contains("frameworks   spring")
        .contains("operations   1")
        .contains("written      " + out.resolve("openapi.json"));
    assertThat(text(errors)).isEmpty();
  }

  @Test
  void writesAFormatOfSeveralFilesAsAFolder() throws IOException {
    Path source = folder.resolve("src");
    controller(source, "Pets", "/pets");
    Path out = folder.resolve("out");

    assertThat(run(source.toString(), "--out", out.toString(), "--format", "markdown-by-tag"))
        .isZero();

    assertThat(out.resolve("api/README.md")).content().contains("(tag-pets.md#op.get-pets)");
    assertThat(text(output)).contains("written      " + out.resolve("api/tag-pets.md"));
  }

  @Test
  void pagesLinkToTheSourceWhereAForgeShowsIt() throws IOException {
    Path source = folder.resolve("src");
    controller(source, "Pets", "/pets");
    Path out = folder.resolve("out");
    String link = "https://forge.example.org/blob/{path}#L{line}";

    run(source.toString(), "--out", out.toString(), "--source-link", link);

    assertThat(out.resolve("api.md")).content().contains("(https://forge.example.org/blob/");
  }

  @Test
  void documentsOnlyWhatIsIncluded() throws IOException {
    Path source = folder.resolve("src");
    controller(source, "Pets", "/pets");
    controller(source, "Owners", "/owners");
    Path out = folder.resolve("out");
    run(source.toString(), "--out", out.toString(), "--include", "/pets/**", "--include", "/pets");

    assertThat(out.resolve("openapi.json")).content().contains("/pets").doesNotContain("/owners");
  }

  @Test
  void documentsTheDefaultApplicationWhenNoneIsNamed() throws IOException {
    Path applications = Files.createDirectories(folder.resolve("sources/application"));
    jar(applications.resolve("shop-sources.jar"), "Shop", "/shop");
    Path out = folder.resolve("out");

    assertThat(run("--out", out.toString())).isZero();
    assertThat(text(output)).startsWith("documenting shop-sources.jar");
    assertThat(out.resolve("openapi.json")).content().contains("/shop");
  }

  @Test
  void documentsEachSubFolderAndJarByItself() throws IOException {
    Path each = Files.createDirectories(folder.resolve("each"));
    controller(each.resolve("pets"), "Pets", "/pets");
    jar(each.resolve("shop-1.0-sources.jar"), "Shop", "/shop");
    Files.writeString(each.resolve("notes.txt"), "no application");
    Path out = folder.resolve("out");

    assertThat(run("--each", each.toString(), "--out", out.toString())).isZero();

    assertThat(out.resolve("pets.json")).content().contains("\"/pets\"").doesNotContain("\n  ");
    assertThat(out.resolve("shop-1.0.json")).content().contains("\"/shop\"");
    assertThat(text(output).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("pets: 1 operations"),
            line -> assertThat(line).startsWith("shop-1.0: 1 operations"));
  }

  @Test
  void goesOnWhenOneApplicationFails() throws IOException {
    Path each = Files.createDirectories(folder.resolve("each"));
    controller(each.resolve("pets"), "Pets", "/pets");
    controller(each.resolve("zoo"), "Zoo", "/zoo");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.createDirectories(out.resolve("pets.json").resolve("in-the-way"));

    assertThat(run("--each", each.toString(), "--out", out.toString())).isEqualTo(1);
    assertThat(text(errors)).startsWith("pets: failed: ");
    assertThat(out.resolve("zoo.json")).content().contains("/zoo");
  }

  @Test
  void refusesTwoApplicationsOfOneName() throws IOException {
    Path each = Files.createDirectories(folder.resolve("each"));
    controller(each.resolve("pets"), "Pets", "/pets");
    jar(each.resolve("pets-sources.jar"), "Pets", "/pets");

    assertThat(run("--each", each.toString(), "--out", "x")).isEqualTo(2);
    assertThat(text(errors)).contains("would both be written as pets");
  }

  @Test
  void endsWithTwoForArgumentsThatMakeNoSense() {
    assertThat(run("--colour")).isEqualTo(2);
    assertThat(text(errors)).contains("unknown option --colour").contains("--help");
  }

  @Test
  void namesTheFormatsThereAre() {
    assertThat(run(folder.toString(), "--format", "pdf")).isEqualTo(2);
    assertThat(text(errors)).contains("unknown format pdf").contains("openapi-json");
  }

  @Test
  void endsWithOneForARootThatIsMissing() {
    Path missing = folder.resolve("missing");
    assertThat(run(missing.toString(), "--out", folder.resolve("out").toString())).isEqualTo(1);
    assertThat(text(errors)).contains(missing.toString());
  }

  @Test
  void printsItsUsage() {
    assertThat(run("--help")).isZero();
    assertThat(text(output)).startsWith("Usage: java -jar docgen-quickstart.jar");
  }

  private int run(String... words) {
    return new Quickstart(print(output), print(errors), null, folder).run(words);
  }

  private static PrintStream print(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static void controller(Path folder, String name, String path) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".java"), source(name, path));
  }

  private static void jar(Path file, String name, String path) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name + ".java"));
      zip.write(source(name, path).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String source(String name, String path) {
    return """
        import org.springframework.web.bind.annotation.*;

        @RestController
        class %s {
          @GetMapping("%s")
          String list() {
            return "";
          }
        }
        """
        .replaceFirst("%s", name)
        .replaceFirst("%s", path);
  }
}
