package dev.docgen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.DocGen;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import dev.docgen.spi.SourceLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link OutputRenderer} keeps to. */
public abstract class OutputRendererContract {
  private static final List<RenderOptions> OPTIONS =
      List.of(
          RenderOptions.DEFAULT,
          new RenderOptions(true, false),
          new RenderOptions(
              true,
              true,
              Optional.of(new SourceLink("https://forge.example.org/blob/main/{path}#L{line}"))));

  /** Returns a new renderer, as ServiceLoader makes it. */
  protected abstract OutputRenderer renderer();

  static List<String> models() {
    return SampleModels.names();
  }

  private static byte[] bytes(OutputRenderer renderer, ApiModel model, RenderOptions options) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      renderer.render(model, options, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.toByteArray();
  }

  private static String text(OutputRenderer renderer, ApiModel model, RenderOptions options) {
    return new String(bytes(renderer, model, options), StandardCharsets.ISO_8859_1);
  }

  @Test
  void hasAFormatOfItsOwn() {
    OutputFormat format = renderer().format();
    assertThat(format).isEqualTo(renderer().format());
    assertThat(ServiceLoader.load(OutputRenderer.class))
        .filteredOn(other -> other.format().id().equals(format.id()))
        .as("renderers of the format '%s' that ServiceLoader finds", format.id())
        .hasSize(1)
        .hasOnlyElementsOfType(renderer().getClass());
    try (DocGen docGen = DocGen.builder().build()) {
      assertThat(docGen.formats()).contains(format);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void writesEveryModelTheSameEachTime(String name) {
    for (RenderOptions options : OPTIONS) {
      byte[] first = bytes(renderer(), SampleModels.all().get(name), options);
      OutputRenderer again = renderer();
      assertThat(bytes(again, SampleModels.all().get(name), options)).isEqualTo(first);
      assertThat(bytes(again, SampleModels.all().get(name), options)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void writesTheSameInEveryCountry(String name) {
    String expected = text(renderer(), SampleModels.all().get(name), RenderOptions.DEFAULT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(text(renderer(), SampleModels.all().get(name), RenderOptions.DEFAULT))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void leavesTheStreamOpen(String name) throws IOException {
    boolean[] closed = {false};
    OutputStream output =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    renderer().render(SampleModels.all().get(name), RenderOptions.DEFAULT, output);
    assertThat(closed[0]).isFalse();
  }

  /** A caller whose disk is full must hear of it. */
  @Test
  void passesOnThatTheStreamCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(
            () -> renderer().render(SampleModels.all().get("usual"), RenderOptions.DEFAULT, full))
        .hasStackTraceContaining("no space left");
  }

  @ParameterizedTest
  @MethodSource("models")
  void writesFilesOfPlainNamesTheSameEachTime(String name) throws IOException {
    Map<String, String> files = files(SampleModels.all().get(name));
    assertThat(files).isNotEmpty().isEqualTo(files(SampleModels.all().get(name)));
    assertThat(files.keySet())
        .allMatch(path -> !path.contains("\\") && !path.contains(":"))
        .allMatch(path -> List.of(path.split("/", -1)).stream().noneMatch(this::isNoName));
  }

  private boolean isNoName(String name) {
    return name.isEmpty() || name.equals(".") || name.equals("..");
  }

  private Map<String, String> files(ApiModel model) throws IOException {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    renderer()
        .renderFiles(
            model,
            RenderOptions.DEFAULT,
            path -> {
              ByteArrayOutputStream output = new ByteArrayOutputStream();
              assertThat(files.put(path, output)).as("a second file " + path).isNull();
              return output;
            });
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, file) -> texts.put(path, file.toString(StandardCharsets.ISO_8859_1)));
    return texts;
  }

  @Test
  void writesSeveralModelsAtOnce() {
    OutputRenderer renderer = renderer();
    Map<String, String> expected = new TreeMap<>();
    SampleModels.all()
        .forEach((name, model) -> expected.put(name, text(renderer, model, OPTIONS.get(1))));
    List<CompletableFuture<Map<String, String>>> runs =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> texts(renderer, OPTIONS.get(1))))
            .toList();
    assertThat(runs.stream().map(CompletableFuture::join)).containsOnly(expected);
  }

  private static Map<String, String> texts(OutputRenderer renderer, RenderOptions options) {
    Map<String, String> texts = new TreeMap<>();
    SampleModels.all().forEach((name, model) -> texts.put(name, text(renderer, model, options)));
    return texts;
  }

  @Test
  void tellsNothingOfTheMachine() {
    assertThat(String.join("\n", texts(renderer(), RenderOptions.DEFAULT).values()))
        .doesNotContain(System.getProperty("user.dir"))
        .doesNotContain(System.getProperty("java.io.tmpdir") + "/");
  }
}
