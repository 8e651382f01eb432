package dev.docgen.frameworks.spring;

import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The modules of a root, as the standard directory layout of Maven and Gradle tells them. */
final class Modules {
  private static final String APPLICATION =
      "org.springframework.boot.autoconfigure.SpringBootApplication";
  private static final String SOURCES = "src/main/";

  private Modules() {}

  /**
   * Returns the folders of the modules that start an application (Spring Boot reference, "Locating
   * the Main Application Class"), sorted, each once; one is empty or ends in a slash.
   */
  static List<String> ofApplications(SourceTree sources) {
    Set<String> folders = new TreeSet<>();
    for (SourceType type : sources.annotatedWith(APPLICATION)) {
      type.unit().map(SourceUnit::path).map(Modules::folder).ifPresent(folders::add);
    }
    return List.copyOf(folders);
  }

  private static String folder(String path) {
    int at = path.startsWith(SOURCES) ? 0 : path.indexOf("/" + SOURCES) + 1;
    return path.substring(0, at);
  }
}
