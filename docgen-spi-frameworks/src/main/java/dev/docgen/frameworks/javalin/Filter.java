package dev.docgen.frameworks.javalin;

import dev.docgen.frameworks.code.Function;
import dev.docgen.source.SourceMethod;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code that runs before or after the handlers of the routes that a path matches (Javalin
 * documentation, "Before-handlers", "After-handlers"), or an access manager of Javalin 5, which
 * runs the handler itself.
 *
 * @param path that it matches, with {@code *} for any text
 * @param handler given the context
 * @param position of the context among its parameters
 * @param onward name of the parameter that stands for the route's handler, or null
 * @param site the method whose code adds it, or null in the initialiser of a field
 * @param application that it was added to
 */
record Filter(
    String path,
    Function handler,
    int position,
    @Nullable String onward,
    @Nullable SourceMethod site,
    int application) {
  /** What stands for more than itself in a path: any text, the rest, one segment. */
  private static final Pattern OPEN = Pattern.compile("\\*|<[^<>/]+>|\\{[^{}]+}");

  Filter {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(handler, "handler");
  }

  boolean concerns(Route route) {
    return application == route.application() && matches(route.path());
  }

  /** A template's variable is matched by what matches any value of it. */
  private boolean matches(String template) {
    String rooted = path.startsWith("/") || path.startsWith("*") ? path : "/" + path;
    StringBuilder expression = new StringBuilder();
    int end = 0;
    var matcher = OPEN.matcher(rooted);
    while (matcher.find()) {
      expression.append(Pattern.quote(rooted.substring(end, matcher.start())));
      expression.append(matcher.group().startsWith("{") ? "[^/]+" : ".*");
      end = matcher.end();
    }
    expression.append(Pattern.quote(rooted.substring(end)));
    return template.matches(expression + "/?");
  }
}
