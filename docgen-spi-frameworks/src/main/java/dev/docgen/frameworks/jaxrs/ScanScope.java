package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.SourceType;
import java.util.List;

/**
 * Which classes the application has scanned (MicroProfile OpenAPI 4.1, section 4.1, {@code
 * mp.openapi.scan.*}). Of a package and one inside it the inner one decides; a class that is named
 * itself is decided by that.
 *
 * @param disabled whether nothing is scanned
 * @param packages to scan, with those inside; empty for all, unless classes are named
 * @param classes to scan
 * @param excludedPackages not to scan, with those inside
 * @param excludedClasses not to scan
 */
record ScanScope(
    boolean disabled,
    List<String> packages,
    List<String> classes,
    List<String> excludedPackages,
    List<String> excludedClasses) {

  static ScanScope of(MicroProfileConfig config) {
    return new ScanScope(
        config.flag("mp.openapi.scan.disable", false),
        config.list("mp.openapi.scan.packages"),
        config.list("mp.openapi.scan.classes"),
        config.list("mp.openapi.scan.exclude.packages"),
        config.list("mp.openapi.scan.exclude.classes"));
  }

  /** Returns whether a class is scanned. */
  boolean includes(SourceType type) {
    return includes(type.packageName(), type.qualifiedName());
  }

  /** Returns whether a class is scanned. */
  boolean includes(String packageName, String qualifiedName) {
    if (disabled || excludedClasses.contains(qualifiedName)) {
      return false;
    }
    if (classes.contains(qualifiedName)) {
      return true;
    }
    int included = nearest(packages, packageName);
    boolean chosen = included > 0 || packages.isEmpty() && classes.isEmpty();
    int excluded = nearest(excludedPackages, packageName);
    return chosen && (excluded == 0 || excluded < included);
  }

  /** Returns the length of the innermost of those packages around or at one; 0 for none. */
  private static int nearest(List<String> packages, String packageName) {
    return packages.stream()
        .filter(it -> isIn(it, packageName))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static boolean isIn(String outer, String packageName) {
    return packageName.equals(outer) || packageName.startsWith(outer + ".");
  }
}
