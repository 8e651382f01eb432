package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.spi.EngineProvider;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.OutputRenderer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins behind a host's own class loader, and those among them that cannot be loaded. */
class PluginLoadingTest {
  /** Answers one operation for each file. */
  private static final String GOOD =
      """
      import dev.docgen.model.Operation;
      import dev.docgen.source.SourceUnit;
      import dev.docgen.spi.*;
      import java.util.List;
      import java.util.Set;

      public class NAME EXTENDS implements FrameworkDetector {
        public NAME() { CONSTRUCTOR }
        public String id() { return "ID"; }
        public Set<String> markers() { return Set.of("Api"); }
        public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
          DETECT
          String name = unit.types().get(0).name();
          Operation found = Operation.builder().path("/ID/" + name).build();
          return List.of(new DetectedOperation(found, name, name));
        }
      }
      """;

  @TempDir Path folder;
  private Path root;
  private PluginFolder plugins;

  @BeforeEach
  void writeAnApplication() throws IOException {
    root = Files.createDirectories(folder.resolve("application"));
    Files.writeString(root.resolve("Orders.java"), "@Api class Orders { void list() {} }");
    plugins = new PluginFolder(folder);
  }

  private static String good(String name, String id) {
    return detector(name, id, "", "", "");
  }

  private static String detector(
      String name, String id, String superclass, String constructor, String detect) {
    return GOOD.replace("NAME", name)
        .replace("ID", id)
        .replace("EXTENDS", superclass)
        .replace("CONSTRUCTOR", constructor)
        .replace("DETECT", detect);
  }

  private GenerationResult generate(String... expectedDetectors) throws IOException {
    try (URLClassLoader loader = plugins.loader();
        DocGen docGen = DocGen.builder().classLoader(loader).build()) {
      assertThat(docGen.detectors()).containsExactly(expectedDetectors);
      return docGen.generate(GenerationRequest.of(root));
    }
  }

  private static List<String> paths(GenerationResult result) {
    return List.copyOf(result.model().paths().keySet());
  }

  @Test
  void areFoundThroughTheLoaderOfAHost() throws IOException {
    plugins.compile(good("First", "first")).register(FrameworkDetector.class, "plugin.First");

    GenerationResult result = generate("first");

    assertThat(paths(result)).containsExactly("/first/Orders");
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void areLeftOutAndNamedWhenTheirClassIsMissing() throws IOException {
    plugins
        .compile(good("First", "first"))
        .register(FrameworkDetector.class, "plugin.Gone", "plugin.First");

    GenerationResult result = generate("first");

    assertThat(paths(result)).containsExactly("/first/Orders");
    assertNamed(result, "plugin.Gone", "not found");
  }

  @Test
  void areLeftOutAndNamedWhenTheirSuperclassIsMissing() throws IOException {
    plugins
        .compile(
            "public class Base {}",
            detector("Second", "second", "extends Base", "", ""),
            good("First", "first"))
        .without("Base")
        .register(FrameworkDetector.class, "plugin.Second", "plugin.First");

    GenerationResult result = generate("first");

    assertThat(paths(result)).containsExactly("/first/Orders");
    assertNamed(result, "plugin.Second", "plugin/Base");
  }

  @Test
  void areLeftOutAndNamedWhenTheyCannotBeMade() throws IOException {
    plugins
        .compile(
            "public class Needed {}",
            detector("Second", "second", "", "new Needed();", ""),
            detector("Third", "third", "", "throw new IllegalStateException(\"no licence\");", ""),
            good("First", "first"))
        .without("Needed")
        .register(FrameworkDetector.class, "plugin.Second", "plugin.Third", "plugin.First");

    GenerationResult result = generate("first");

    assertThat(paths(result)).containsExactly("/first/Orders");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsOnly("DG0005").hasSize(2);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("plugin.Second") && message.contains("Needed"))
        .anyMatch(message -> message.contains("plugin.Third") && message.contains("no licence"));
  }

  @Test
  void costTheirFilesWhenTheyLackAClassAtTheirFirstCall() throws IOException {
    plugins
        .compile(
            "public class Needed {}",
            detector("Second", "second", "", "", "new Needed();"),
            good("First", "first"))
        .without("Needed")
        .register(FrameworkDetector.class, "plugin.Second", "plugin.First");

    GenerationResult result = generate("first", "second");

    assertThat(paths(result)).containsExactly("/first/Orders");
    assertThat(result.diagnostics())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("DG0301");
    assertThat(result.diagnostics().get(0).message())
        .contains("'second'")
        .contains("plugin/Needed");
  }

  @Test
  void areLeftOutWhenALineOfTheirFileIsNoClassName() throws IOException {
    plugins
        .compile(good("First", "first"))
        .register(FrameworkDetector.class, "plugin.First plugin.Second");

    assertNamed(generate(), FrameworkDetector.class.getName(), "Illegal");
  }

  @Test
  void areLeftOutWhenTheyAreOfAnotherKind() throws IOException {
    plugins
        .compile("public class Other {}", good("First", "first"))
        .register(FrameworkDetector.class, "plugin.Other", "plugin.First");

    assertNamed(generate("first"), "plugin.Other", "not a subtype");
  }

  @Test
  void areCountedInTheStatistics() throws IOException {
    plugins.compile().register(OutputRenderer.class, "plugin.Gone");
    try (URLClassLoader loader = plugins.loader();
        DocGen docGen = DocGen.builder().classLoader(loader).build()) {
      assertThat(docGen.statistics().pluginFailures()).containsEntry("unloaded", 1L);
      assertThat(docGen.formats()).contains(OutputFormat.HTML);
      assertNamed(docGen.generate(GenerationRequest.of(root)), "plugin.Gone", "not found");
    }
  }

  @Test
  void keepTheEngineFromBeingBuiltWhenItIsTheEngine() throws IOException {
    plugins.compile().register(EngineProvider.class, "plugin.Gone");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {plugins.url()}, apiWithoutEngine())) {
      assertThatThrownBy(() -> DocGen.builder().classLoader(loader).build())
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("plugin.Gone");
    }
  }

  /** Hides the service files of the test class path. */
  private static ClassLoader apiWithoutEngine() {
    return new ClassLoader(PluginLoadingTest.class.getClassLoader()) {
      @Override
      public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
      }
    };
  }

  private static void assertNamed(GenerationResult result, String... parts) {
    assertThat(result.diagnostics())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("DG0005");
    assertThat(result.diagnostics().get(0).message()).contains(parts);
  }
}
