package dev.docgen.frameworks.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins and cleans Spring's path patterns (Spring Framework reference, "URI Patterns" and "Mapping
 * Requests").
 */
final class PathPatterns {
  private static final Pattern CAPTURED = Pattern.compile("\\{\\*?([^/{}]+)}");

  private PathPatterns() {}

  /** Returns every combination of type and method patterns; the root when both are empty. */
  static List<String> combine(List<String> typePatterns, List<String> methodPatterns) {
    List<String> result = new ArrayList<>();
    for (String first : typePatterns.isEmpty() ? List.of("") : typePatterns) {
      for (String second : methodPatterns.isEmpty() ? List.of("") : methodPatterns) {
        String joined = join(rooted(first), rooted(second));
        if (!result.contains(joined)) {
          result.add(joined);
        }
      }
    }
    return result;
  }

  private static String rooted(String pattern) {
    return pattern.isEmpty() || pattern.startsWith("/") ? pattern : "/" + pattern;
  }

  /** As {@code PathPattern.combine} does: a trailing wildcard of the first gives way. */
  private static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    String head = first.endsWith("/*") ? first.substring(0, first.length() - 2) : first;
    return head.endsWith("/") ? head + second.substring(1) : head + second;
  }

  /**
   * Returns the OpenAPI path template of a pattern: {@code {id:\d+}} becomes {@code {id}}, {@code
   * {*rest}} becomes {@code {rest}}, double slashes one, and nothing the root.
   */
  static String template(String pattern) {
    if (pattern.isBlank()) {
      return "/";
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int end = c == '{' ? endOfVariable(pattern, at) : -1;
      if (end > 0) {
        result.append('{').append(variable(pattern.substring(at + 1, end))).append('}');
        at = end + 1;
      } else {
        if (c != '/' || result.length() == 0 || result.charAt(result.length() - 1) != '/') {
          result.append(c);
        }
        at++;
      }
    }
    return result.toString();
  }

  /** Returns the brace that closes a variable, whose regular expression may hold braces. */
  private static int endOfVariable(String pattern, int start) {
    int depth = 0;
    for (int i = start; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String variable(String text) {
    int colon = text.indexOf(':');
    String name = (colon < 0 ? text : text.substring(0, colon)).strip();
    return name.startsWith("*") ? name.substring(1) : name;
  }

  /** Returns the names of a template's variables, in order. */
  static List<String> variables(String template) {
    List<String> result = new ArrayList<>();
    Matcher matcher = CAPTURED.matcher(template);
    while (matcher.find()) {
      result.add(matcher.group(1));
    }
    return result;
  }
}
