package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spans arrive where the settings say, within the caller's trace. */
class TraceTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  @TempDir Path data;
  private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
  private HttpServer receiver;

  @BeforeEach
  void receive() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::take);
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  @Test
  void asOtlp() throws Exception {
    document("OTLP_ENDPOINT", "/v1/traces");
    List<Span> spans = new CopyOnWriteArrayList<>();
    for (byte[] body : bodies) {
      ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
          .flatMap(resource -> resource.getScopeSpansList().stream())
          .flatMap(scope -> scope.getSpansList().stream())
          .forEach(spans::add);
    }
    Span request = named(spans, "POST /generate");
    Span generation = named(spans, "generate_documentation");
    HexFormat hex = HexFormat.of();
    assertThat(hex.formatHex(request.getTraceId().toByteArray())).isEqualTo(TRACE);
    assertThat(hex.formatHex(request.getParentSpanId().toByteArray())).isEqualTo(CALLER);
    assertThat(generation.getParentSpanId()).isEqualTo(request.getSpanId());
    assertThat(generation.getTraceId()).isEqualTo(request.getTraceId());
  }

  @Test
  void asZipkinHasThem() throws Exception {
    document("ZIPKIN_ENDPOINT", "/api/v2/spans");
    assertThat(bodies)
        .anySatisfy(
            body -> {
              JsonNode spans = new ObjectMapper().readTree(body);
              assertThat(spans)
                  .anySatisfy(
                      span -> {
                        assertThat(span.path("name").textValue())
                            .isEqualTo("generate_documentation");
                        assertThat(span.path("traceId").textValue()).isEqualTo(TRACE);
                      });
            });
  }

  /** Closing the service sends what is left. */
  private void document(String key, String path) throws Exception {
    String endpoint = "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    try (RunningService service = RunningService.start(data, key, endpoint)) {
      assertThat(
              service
                  .upload(
                      "/generate?wait=true",
                      "a.zip",
                      RunningService.zip("Orders.java", RunningService.ORDERS),
                      "traceparent",
                      "00-" + TRACE + "-" + CALLER + "-01")
                  .statusCode())
          .isEqualTo(200);
    }
  }

  private static Span named(List<Span> spans, String name) {
    return spans.stream().filter(span -> span.getName().equals(name)).findFirst().orElseThrow();
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    bodies.add(
        zipped
            ? new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(body))
                .readAllBytes()
            : body);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }
}
