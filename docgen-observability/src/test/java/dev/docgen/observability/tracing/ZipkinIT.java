package dev.docgen.observability.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docgen.observability.Loopback;
import dev.docgen.observability.Program;
import io.opentelemetry.exporter.zipkin.ZipkinSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zipkin2.reporter.urlconnection.URLConnectionSender;

/** A real Zipkin tells the trace that the engine recorded. */
class ZipkinIT {
  private static final Path SERVER =
      Path.of("target", "zipkin", "zipkin-server-3.6.1-exec.jar").toAbsolutePath();

  /**
   * Of the host, of two generations, of five steps and one more, of a detector, its own, a file.
   */
  private static final int SPANS = 1 + 2 + 5 + 1 + 1 + 4 + 1;

  @TempDir Path folder;

  @Test
  void tellsTheTraceOfAGeneration() throws Exception {
    assumeTrue(Files.exists(SERVER), SERVER + " is missing: it comes with mvn verify");
    int port = Program.freePort();
    try (Program zipkin =
        Program.start(
            folder,
            Program.java(
                "-Xmx256m",
                "-Dserver.port=" + port,
                "-Dserver.address=127.0.0.1",
                "-jar",
                SERVER.toString()))) {
      Loopback api = new Loopback(port);
      api.await("/health", answer -> answer.path("status").asText().equals("UP"), zipkin);
      String trace;
      try (TracedApplication application =
          new TracedApplication(exporter(port), Files.createDirectory(folder.resolve("src")))) {
        trace = application.trace();
      }
      JsonNode spans =
          api.await("/api/v2/trace/" + trace, answer -> answer.size() >= SPANS, zipkin);
      assertThat(spans).hasSize(SPANS);
      ReadSpan.assertTraced(read(spans));
      assertThat(spans)
          .anySatisfy(
              span -> assertThat(span.at("/annotations/0/value").asText()).contains("exception"));
    }
  }

  // Deprecated as a whole, and the one exporter that speaks to a Zipkin.
  @SuppressWarnings("deprecation")
  private static SpanExporter exporter(int port) {
    return ZipkinSpanExporter.builder()
        .setSender(URLConnectionSender.create("http://127.0.0.1:" + port + "/api/v2/spans"))
        .build();
  }

  private static List<ReadSpan> read(JsonNode spans) {
    List<ReadSpan> read = new ArrayList<>();
    for (JsonNode span : spans) {
      Map<String, String> tags = new TreeMap<>();
      span.path("tags")
          .properties()
          .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
      read.add(
          new ReadSpan(
              span.path("id").asText(),
              span.path("parentId").asText(""),
              span.path("name").asText(),
              tags));
    }
    return read;
  }
}
