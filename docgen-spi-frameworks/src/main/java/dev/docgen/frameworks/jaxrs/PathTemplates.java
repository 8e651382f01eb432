package dev.docgen.frameworks.jaxrs;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Path templates of Jakarta REST (3.1, section 3.4) as OpenAPI's, and what they say of variables.
 */
final class PathTemplates {
  private PathTemplates() {}

  /** Returns segments joined by single slashes, without one at the end. */
  static String join(String... segments) {
    StringBuilder joined = new StringBuilder();
    for (String segment : segments) {
      String trimmed = trim(segment);
      if (!trimmed.isEmpty()) {
        joined.append('/').append(trimmed);
      }
    }
    return joined.isEmpty() ? "/" : joined.toString();
  }

  private static String trim(String segment) {
    int start = segment.startsWith("/") ? 1 : 0;
    int end = segment.length() > start && segment.endsWith("/") ? 1 : 0;
    return segment.substring(start, segment.length() - end);
  }

  /** Returns a template whose variables are without regular expressions. */
  static String plain(String template) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < template.length(); ) {
      int end = template.charAt(i) == '{' ? closing(template, i) : -1;
      if (end < 0) {
        plain.append(template.charAt(i));
        i++;
      } else {
        plain.append('{').append(name(template.substring(i + 1, end))).append('}');
        i = end + 1;
      }
    }
    return plain.toString();
  }

  /** Returns the variables by name, each with its regular expression, empty when it has none. */
  static Map<String, String> variables(String template) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < template.length(); i++) {
      int end = template.charAt(i) == '{' ? closing(template, i) : -1;
      if (end > 0) {
        String variable = template.substring(i + 1, end);
        int colon = variable.indexOf(':');
        variables.putIfAbsent(
            name(variable), colon < 0 ? "" : variable.substring(colon + 1).strip());
        i = end;
      }
    }
    return variables;
  }

  private static String name(String variable) {
    int colon = variable.indexOf(':');
    return (colon < 0 ? variable : variable.substring(0, colon)).strip();
  }

  /** Returns the index of the brace that closes the one there; a regular expression may nest. */
  private static int closing(String template, int open) {
    int depth = 0;
    for (int i = open; i < template.length(); i++) {
      if (template.charAt(i) == '{') {
        depth++;
      } else if (template.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
