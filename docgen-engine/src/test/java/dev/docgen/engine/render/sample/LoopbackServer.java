package dev.docgen.engine.render.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server on the loopback address that keeps what arrives. */
final class LoopbackServer implements AutoCloseable {

  /** One request; names of headers are lower-case. */
  record Arrived(String method, String uri, Map<String, String> headers, byte[] body) {}

  private final HttpServer server;
  private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();

  LoopbackServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::keep);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the only request that arrived since the last call. */
  Arrived only() throws InterruptedException {
    Arrived first = arrived.poll(5, TimeUnit.SECONDS);
    if (first == null || !arrived.isEmpty()) {
      throw new AssertionError("not exactly one request arrived: " + first + arrived);
    }
    return first;
  }

  private void keep(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), String.join(", ", header.getValue()));
    }
    byte[] body = exchange.getRequestBody().readAllBytes();
    arrived.add(
        new Arrived(
            exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
