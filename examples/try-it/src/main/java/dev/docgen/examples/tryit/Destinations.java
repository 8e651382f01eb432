package dev.docgen.examples.tryit;

import dev.docgen.model.ApiModel;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.SecurityScheme;
import dev.docgen.model.Server;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a reader's requests may go, as sources of a Content-Security-Policy (CSP level 3, 2.3.1).
 */
final class Destinations {
  /** Scheme and authority of an address. One with a variable in it may be any of the scheme. */
  private static final Pattern ORIGIN = Pattern.compile("(?i)(https?:)//([^/?#]*)");

  private static final Pattern PLAIN =
      Pattern.compile("(?i)([a-z0-9.-]+|\\[[0-9a-f:.]+])(:[0-9]+)?");

  private Destinations() {}

  /** Returns the page's own origin and those of servers, and of what gives out tokens. */
  static Set<String> of(ApiModel model) {
    Set<String> sources = new TreeSet<>();
    sources.add("'self'");
    Stream.concat(servers(model).map(Server::url), tokens(model))
        .map(ORIGIN::matcher)
        .filter(Matcher::lookingAt)
        .forEach(origin -> sources.add(source(origin)));
    return sources;
  }

  private static String source(Matcher origin) {
    return PLAIN.matcher(origin.group(2)).matches() ? origin.group() : origin.group(1);
  }

  private static Stream<Server> servers(ApiModel model) {
    return Stream.of(
            model.servers().stream(),
            model.paths().values().stream().flatMap(item -> item.servers().stream()),
            model.operations().stream().flatMap(operation -> operation.servers().stream()))
        .flatMap(servers -> servers);
  }

  private static Stream<String> tokens(ApiModel model) {
    Stream<OAuthFlow> flows =
        model.components().securitySchemes().values().stream()
            .map(SecurityScheme::flows)
            .flatMap(byName -> byName.values().stream());
    return flows
        .flatMap(flow -> Stream.of(flow.tokenUrl(), flow.refreshUrl()))
        .filter(Objects::nonNull);
  }
}
