package dev.docgen.frameworks.spring;

import java.util.List;

/**
 * Matches paths as Spring's {@code AntPathMatcher} does (its Javadoc): {@code ?} is one character,
 * {@code *} any text within a segment, {@code **} any number of segments.
 */
final class AntPattern {
  private AntPattern() {}

  static boolean anyMatches(List<String> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, path));
  }

  static boolean matches(String pattern, String path) {
    return pattern.startsWith("/") == path.startsWith("/")
        && segments(segments(pattern), 0, segments(path), 0);
  }

  /** Returns whether a value of a template's variables could make the pattern match. */
  static boolean overlaps(String pattern, String template) {
    return matches(pattern, template) || overlap(segments(pattern), 0, segments(template), 0);
  }

  private static boolean overlap(List<String> pattern, int at, List<String> path, int from) {
    if (at == pattern.size() || from == path.size()) {
      return at == pattern.size() && from == path.size();
    }
    if (pattern.get(at).equals("**")) {
      return true;
    }
    boolean one = path.get(from).contains("{") || segment(pattern.get(at), path.get(from));
    return one && overlap(pattern, at + 1, path, from + 1);
  }

  private static List<String> segments(String path) {
    return List.of(path.replaceAll("^/+", "").split("/+", -1));
  }

  private static boolean segments(List<String> pattern, int at, List<String> path, int from) {
    if (at == pattern.size()) {
      return from == path.size();
    }
    if (pattern.get(at).equals("**")) {
      for (int next = from; next <= path.size(); next++) {
        if (segments(pattern, at + 1, path, next)) {
          return true;
        }
      }
      return false;
    }
    return from < path.size()
        && segment(pattern.get(at), path.get(from))
        && segments(pattern, at + 1, path, from + 1);
  }

  /** Matches one segment with a pointer to the last star: linear but for backing up to it. */
  private static boolean segment(String pattern, String text) {
    int at = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < text.length(); ) {
      char wanted = at < pattern.length() ? pattern.charAt(at) : 0;
      if (wanted == '*') {
        star = at++;
        resume = i;
      } else if (wanted == text.charAt(i) || wanted == '?') {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(at).chars().allMatch(c -> c == '*');
  }
}
