package dev.docgen.frameworks.spring;

import dev.docgen.model.Server;
import java.util.List;

/**
 * The path beneath which the whole application is served: context path and servlet path, or
 * WebFlux's base path (Spring Boot reference, "Common Application Properties"). springdoc keeps it
 * out of the paths and puts it into the server's URL, and so does this.
 */
final class BasePath {
  private BasePath() {}

  /** Returns the server to document where none is declared; empty for the root. */
  static List<Server> servers(SpringProperties properties) {
    String path =
        part(properties, "server.servlet.context-path")
            + part(properties, "spring.mvc.servlet.path")
            + part(properties, "spring.webflux.base-path");
    return path.isEmpty() ? List.of() : List.of(Server.builder().url(path).build());
  }

  private static String part(SpringProperties properties, String key) {
    String path = properties.get(key).orElse("").strip().replaceAll("/+$", "");
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }
}
