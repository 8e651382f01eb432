package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.SourceType;
import java.util.List;

/**
 * Which classes are read: {@code mp.openapi.scan.*} (MicroProfile OpenAPI 4.1, section 4.1.1). A
 * class is told before its package, and a longer package before a shorter one.
 */
final class RestScope {
  private static final String SCAN = "mp.openapi.scan.";

  private final boolean disabled;
  private final List<String> packages;
  private final List<String> classes;
  private final List<String> excludedPackages;
  private final List<String> excludedClasses;

  private RestScope(RestConfig config) {
    disabled = config.flag(SCAN + "disable", false);
    packages = config.list(SCAN + "packages");
    classes = config.list(SCAN + "classes");
    excludedPackages = config.list(SCAN + "exclude.packages");
    excludedClasses = config.list(SCAN + "exclude.classes");
  }

  static RestScope read(RestConfig config) {
    return new RestScope(config);
  }

  boolean isDisabled() {
    return disabled;
  }

  boolean includes(SourceType type) {
    if (disabled || excludedClasses.contains(type.qualifiedName())) {
      return false;
    }
    if (classes.contains(type.qualifiedName())) {
      return true;
    }
    int included = longest(packages, type.packageName());
    int excluded = longest(excludedPackages, type.packageName());
    if (excluded >= 0 || included >= 0) {
      return included > excluded;
    }
    return packages.isEmpty() && classes.isEmpty();
  }

  /** Returns the length of the longest of those packages that a package lies in, or -1. */
  private static int longest(List<String> names, String packageName) {
    return names.stream()
        .filter(name -> packageName.equals(name) || packageName.startsWith(name + "."))
        .mapToInt(String::length)
        .max()
        .orElse(-1);
  }
}
