package dev.docgen.frameworks.spring;

import dev.docgen.source.SourceType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of an application springdoc's properties put into the document: {@code springdoc.paths-to-…}
 * and {@code springdoc.packages-to-…} (springdoc, "Properties"). Immutable.
 */
final class DocumentScope {
  private final List<Pattern> paths;
  private final List<Pattern> pathsOut;
  private final List<String> packages;
  private final List<String> packagesOut;

  DocumentScope(SpringProperties properties) {
    paths = patterns(properties.list("springdoc.paths-to-match"));
    pathsOut = patterns(properties.list("springdoc.paths-to-exclude"));
    packages = properties.list("springdoc.packages-to-scan");
    packagesOut = properties.list("springdoc.packages-to-exclude");
  }

  /** Returns whether a controller's package is documented. */
  boolean holds(SourceType controller) {
    String name = controller.packageName();
    return (packages.isEmpty() || packages.stream().anyMatch(it -> isIn(name, it)))
        && packagesOut.stream().noneMatch(it -> isIn(name, it));
  }

  /** Returns whether a path is documented. */
  boolean holds(String path) {
    return (paths.isEmpty() || paths.stream().anyMatch(it -> it.matcher(path).matches()))
        && pathsOut.stream().noneMatch(it -> it.matcher(path).matches());
  }

  private static boolean isIn(String name, String packageName) {
    return name.equals(packageName) || name.startsWith(packageName + ".");
  }

  private static List<Pattern> patterns(List<String> antPatterns) {
    return antPatterns.stream().map(DocumentScope::pattern).toList();
  }

  /**
   * As {@code AntPathMatcher}: {@code ?} a character, {@code *} within, {@code **} across segments.
   */
  private static Pattern pattern(String ant) {
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < ant.length()) {
      if (ant.startsWith("/**", at)) {
        regex.append("(?:/.*)?");
        at += 3;
      } else if (ant.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        char c = ant.charAt(at++);
        regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }
}
