package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.PercentCode;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Server;
import dev.docgen.model.ServerVariable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where an operation is served. */
final class Servers {
  /** Where an application runs that says nothing, or a relative URL alone. */
  private static final String LOCAL = "http://localhost:8080";

  private static final String OF_URLS = ":/?#[]@!$&'()*+,;=%";

  private Servers() {}

  /** Returns the absolute URL of the first server that counts, without a slash at its end. */
  static String base(ApiModel model, PathItem item, Operation operation) {
    String url =
        Stream.of(operation.servers(), item.servers(), model.servers())
            .flatMap(List::stream)
            .findFirst()
            .map(Servers::resolve)
            .orElse("");
    String absolute = url.contains("://") ? url : LOCAL + (url.startsWith("/") ? "" : "/") + url;
    String plain = absolute.split("[?#]", 2)[0];
    String encoded = PercentCode.encode(plain, OF_URLS);
    int end = encoded.length();
    while (end > 0 && encoded.charAt(end - 1) == '/') {
      end--;
    }
    return encoded.substring(0, end);
  }

  private static String resolve(Server server) {
    String url = server.url();
    for (Map.Entry<String, ServerVariable> variable : server.variables().entrySet()) {
      url = url.replace("{" + variable.getKey() + "}", variable.getValue().defaultValue());
    }
    return url;
  }
}
