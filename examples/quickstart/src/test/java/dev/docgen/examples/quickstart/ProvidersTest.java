package dev.docgen.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Users come by module path and by class path, and must find the same providers either way. */
class ProvidersTest {
  private static final String SERVICES = "META-INF/services/";

  @Test
  void everyLibraryModuleHasADescriptor() {
    assertThat(libraries())
        .extracting(module -> module.descriptor().name())
        .containsExactly(
            "dev.docgen.api",
            "dev.docgen.engine",
            "dev.docgen.frameworks",
            "dev.docgen.observability");
  }

  @Test
  void onlyTheApiAndObservabilityExportPackages() {
    assertThat(libraries())
        .filteredOn(module -> !module.descriptor().exports().isEmpty())
        .extracting(module -> module.descriptor().name())
        .isSubsetOf("dev.docgen.api", "dev.docgen.observability");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void descriptorAndServiceFilesNameTheSameProviders(ModuleReference module) throws IOException {
    assertThat(namedInServiceFiles(module)).isEqualTo(namedInDescriptor(module));
  }

  /** The library modules on the class path, by name; folders of classes as well as jars. */
  private static List<ModuleReference> libraries() {
    var modules = new ArrayList<ModuleReference>();
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(ProvidersTest::holdsALibrary)
        .forEach(entry -> modules.addAll(ModuleFinder.of(entry).findAll()));
    modules.sort(Comparator.comparing(module -> module.descriptor().name()));
    return modules;
  }

  private static boolean holdsALibrary(Path entry) {
    return Files.exists(entry.resolve("module-info.class"))
        || (Files.isRegularFile(entry) && entry.getFileName().toString().startsWith("docgen-"));
  }

  private static Map<String, Set<String>> namedInDescriptor(ModuleReference module) {
    var providers = new TreeMap<String, Set<String>>();
    for (ModuleDescriptor.Provides provides : module.descriptor().provides()) {
      providers.put(provides.service(), new TreeSet<>(provides.providers()));
    }
    return providers;
  }

  private static Map<String, Set<String>> namedInServiceFiles(ModuleReference module)
      throws IOException {
    var providers = new TreeMap<String, Set<String>>();
    try (ModuleReader reader = module.open()) {
      for (String file : reader.list().filter(ProvidersTest::isServiceFile).toList()) {
        ByteBuffer bytes = reader.read(file).orElseThrow();
        providers.put(file.substring(SERVICES.length()), lines(UTF_8.decode(bytes).toString()));
        reader.release(bytes);
      }
    }
    return providers;
  }

  private static boolean isServiceFile(String name) {
    return name.startsWith(SERVICES) && !name.endsWith("/");
  }

  private static Set<String> lines(String file) {
    return file.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(toCollection(TreeSet::new));
  }
}
