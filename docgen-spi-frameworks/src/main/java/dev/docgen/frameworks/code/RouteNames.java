package dev.docgen.frameworks.code;

import dev.docgen.model.HttpMethod;
import java.util.Locale;

/** Names routes whose handler, a lambda, has no name of its own. */
public final class RouteNames {
  private RouteNames() {}

  /** Returns the verb and the words of the path in camel case: {@code getPetsId}. */
  public static String of(HttpMethod verb, String path) {
    StringBuilder name = new StringBuilder(verb.key());
    for (String word : path.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
