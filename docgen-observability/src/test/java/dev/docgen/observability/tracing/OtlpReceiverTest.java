package dev.docgen.observability.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver of OTLP over HTTP decodes the trace that the engine recorded. */
class OtlpReceiverTest {
  @TempDir Path folder;
  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final List<String> scopes = new CopyOnWriteArrayList<>();

  @Test
  void getsTheTraceOfAGeneration() throws Exception {
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/v1/traces", this::receive);
    receiver.start();
    try {
      String endpoint = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/v1/traces";
      try (TracedApplication application =
          new TracedApplication(
              OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build(), folder)) {
        application.trace();
      }
      // Closing the SDK waits for what is on its way.
      ReadSpan.assertTraced(spans.stream().map(OtlpReceiverTest::read).toList());
    } finally {
      receiver.stop(0);
    }
    assertThat(scopes).contains(GenerationTracing.SCOPE);
    Span failed =
        spans.stream()
            .filter(span -> span.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR)
            .reduce(
                (one, other) -> {
                  throw new AssertionError("two of status ERROR");
                })
            .orElseThrow();
    assertThat(failed.getName()).isEqualTo("generate_documentation");
    assertThat(failed.getEventsList()).hasSize(1);
    assertThat(attributes(failed.getEvents(0).getAttributesList()))
        .containsEntry("exception.type", "dev.docgen.DocGenException");
    assertThat(failed.toString()).contains("<folder>").doesNotContain(folder.toString());
  }

  private void receive(HttpExchange exchange) throws IOException {
    ExportTraceServiceRequest request =
        ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
    request
        .getResourceSpansList()
        .forEach(
            resource ->
                resource
                    .getScopeSpansList()
                    .forEach(
                        scope -> {
                          scopes.add(scope.getScope().getName());
                          spans.addAll(scope.getSpansList());
                        }));
    byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
    exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
    exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
    exchange.close();
  }

  private static ReadSpan read(Span span) {
    return new ReadSpan(
        hex(span.getSpanId().toByteArray()),
        hex(span.getParentSpanId().toByteArray()),
        span.getName(),
        attributes(span.getAttributesList()));
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }

  private static Map<String, String> attributes(List<KeyValue> list) {
    Map<String, String> attributes = new TreeMap<>();
    for (KeyValue each : list) {
      AnyValue value = each.getValue();
      attributes.put(
          each.getKey(),
          value.hasIntValue() ? String.valueOf(value.getIntValue()) : value.getStringValue());
    }
    return attributes;
  }
}
