package dev.docgen.engine.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A path template as OpenAPI allows it (3.1, 4.8.8): one leading slash, no empty segment, no query,
 * each brace paired, variables without patterns.
 *
 * @param text the template
 * @param variables the names of its variables, in order
 */
record PathTemplate(String text, List<String> variables) {
  private static final Pattern SLASHES = Pattern.compile("/{2,}");
  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}");

  PathTemplate {
    variables = List.copyOf(variables);
  }

  /** Returns the nearest valid template; a brace without its pair becomes its percent-code. */
  static PathTemplate of(String path) {
    StringBuilder text = new StringBuilder(path.startsWith("/") ? "" : "/");
    List<String> variables = new ArrayList<>();
    for (int i = 0; i < path.length(); ) {
      int end = path.charAt(i) == '{' ? closing(path, i) : -1;
      String name = end < 0 ? "" : name(path.substring(i + 1, end));
      if (name.isEmpty()) {
        text.append(encoded(path.charAt(i)));
        i++;
      } else {
        text.append('{').append(name).append('}');
        variables.add(name);
        i = end + 1;
      }
    }
    return new PathTemplate(SLASHES.matcher(text).replaceAll("/"), variables);
  }

  /** Returns the index of the brace that closes the one at that index, or -1. */
  private static int closing(String path, int open) {
    int depth = 0;
    for (int i = open; i < path.length(); i++) {
      if (path.charAt(i) == '{') {
        depth++;
      } else if (path.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the name of {@code name:pattern} or {@code *name}; empty when there is none. */
  private static String name(String variable) {
    int colon = variable.indexOf(':');
    String name = (colon < 0 ? variable : variable.substring(0, colon)).strip();
    String bare = name.replace("*", "");
    return bare.indexOf('{') >= 0 || bare.indexOf('/') >= 0 ? "" : bare;
  }

  private static String encoded(char c) {
    return switch (c) {
      case '{' -> "%7B";
      case '}' -> "%7D";
      case '?' -> "%3F";
      case '#' -> "%23";
      default -> String.valueOf(c);
    };
  }

  /**
   * Returns the template without its variables' names: equal for templates OpenAPI calls identical.
   */
  String shape() {
    return VARIABLE.matcher(text).replaceAll("{}");
  }
}
