package dev.docgen.frameworks.jaxrs.tck;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docgen.Document;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Serves the documents of one generation at a time at {@code /openapi}, on loopback: JSON to those
 * who accept it by name, YAML to everyone else (MicroProfile OpenAPI 4.1, section 5.1).
 */
final class DocumentServer implements AutoCloseable {

  private final HttpServer server;
  private final AtomicReference<@Nullable GenerationResult> served = new AtomicReference<>();

  DocumentServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/openapi", this::answer);
    server.start();
  }

  URI uri() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  void serve(GenerationResult result) {
    served.set(result);
  }

  void serveNothing() {
    served.set(null);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      GenerationResult result = served.get();
      if (result == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      Document document = result.document(wanted(exchange));
      byte[] bytes = document.bytes();
      exchange.getResponseHeaders().set("Content-Type", document.format().mediaType());
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static OutputFormat wanted(HttpExchange exchange) {
    String accept = exchange.getRequestHeaders().getFirst("Accept");
    boolean json = accept != null && accept.contains("application/json");
    return json ? OutputFormat.OPENAPI_JSON : OutputFormat.OPENAPI_YAML;
  }
}
