package dev.docgen.engine.scan;

import java.util.Locale;
import java.util.Set;

/** Which names are of interest. */
final class FileNames {
  private static final Set<String> BUILD_FILES =
      Set.of(
          "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  /** Folders that hold no source of an application, wherever they lie outside a source folder. */
  private static final Set<String> NO_MODULES =
      Set.of("src", "target", "build", "out", "buildSrc", "gradle");

  /** Configuration of Lombok, which counts in the folders below it. */
  static final String LOMBOK = "lombok.config";

  private FileNames() {}

  static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jar") || lower.endsWith(".zip");
  }

  static boolean isBuildFile(String name) {
    return BUILD_FILES.contains(name);
  }

  /** Returns whether a file is Java source or configuration that an API may depend on. */
  static boolean isOfInterest(String name) {
    return name.endsWith(".java")
        || name.endsWith(".yml")
        || name.endsWith(".yaml")
        || name.endsWith(".properties")
        || name.equals(LOMBOK)
        || name.equals("openapi.json")
        || name.equals("application.json");
  }

  /** Returns whether a file is source of another language whose classes Java code stands beside. */
  static boolean isOtherLanguage(String name) {
    return name.endsWith(".kt") || name.endsWith(".groovy") || name.endsWith(".scala");
  }

  /** Returns whether a folder is never read: hidden, or fetched by a package manager. */
  static boolean isExcludedFolder(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }

  /** Returns whether a folder of a project can hold modules. */
  static boolean canHoldModules(String name) {
    return !isExcludedFolder(name) && !NO_MODULES.contains(name);
  }

  /** Returns whether a path, relative and with {@code /}, is that of a folder of test sources. */
  static boolean isTestFolder(String relative) {
    return relative.equals("src/test") || relative.endsWith("/src/test");
  }

  /** Returns whether an archive's entry lies in a folder that a walk of folders would leave out. */
  static boolean isInExcludedFolder(String entry) {
    if (entry.startsWith("META-INF/versions/") || entry.startsWith("META-INF/maven/")) {
      return true;
    }
    int from = 0;
    for (int slash = entry.indexOf('/'); slash >= 0; slash = entry.indexOf('/', from)) {
      if (isExcludedFolder(entry.substring(from, slash))
          || isTestFolder(entry.substring(0, slash))) {
        return true;
      }
      from = slash + 1;
    }
    return false;
  }
}
