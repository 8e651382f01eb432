package dev.docgen.frameworks.javalin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes Javalin's paths as OpenAPI does (Javalin documentation, "Endpoint Handlers"): {@code
 * <name>} takes slashes too, {@code :name} is how Javalin 3 wrote {@code {name}}.
 */
final class PathTemplates {
  private static final Pattern GREEDY = Pattern.compile("<([^<>/]+)>");
  private static final Pattern COLON = Pattern.compile("(?<=/):([A-Za-z_][\\w-]*)");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

  private PathTemplates() {}

  /** A slash at the end does not count, unless the application says that it does. */
  static String of(String path, boolean trailingSlashCounts) {
    String rooted = path.startsWith("/") ? path : "/" + path;
    String template = GREEDY.matcher(rooted).replaceAll("{$1}");
    template = COLON.matcher(template).replaceAll("{$1}").replaceAll("/{2,}", "/");
    boolean cut = !trailingSlashCounts && template.length() > 1 && template.endsWith("/");
    return cut ? template.substring(0, template.length() - 1) : template;
  }

  /** Returns the names of a template's variables, in order. */
  static List<String> variables(String template) {
    List<String> names = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
