package dev.docgen.observability.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.status.Status;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.observability.Generations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;

/** The shipped configuration, in a context of Logback's own. */
class LogbackConfigurationTest {
  private static final String HOST =
      """
      <configuration>
        <include resource="dev/docgen/observability/logging/docgen-logback-json.xml"/>
        <root level="DEBUG"><appender-ref ref="DOCGEN_JSON"/></root>
      </configuration>
      """;

  private final LoggerContext context = new LoggerContext();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  @BeforeEach
  void configure() throws Exception {
    context.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(new ByteArrayInputStream(HOST.getBytes(StandardCharsets.UTF_8)));
    assertThat(context.getStatusManager().getCopyOfStatusList())
        .filteredOn(status -> status.getLevel() >= Status.WARN)
        .isEmpty();
    ConsoleAppender<ILoggingEvent> appender =
        (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("DOCGEN_JSON");
    appender.setOutputStream(output);
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void writesAGenerationAsTheSpecificationHasIt() throws Exception {
    Instant start = Instant.now().minusSeconds(1);
    Generations.succeed(log(), Duration.ofMillis(1250), "spring");

    assertThat(lines()).hasSize(2);
    assertThat(lines().get(0).path("level").asText()).isEqualTo("DEBUG");
    JsonNode line = lines().get(1);
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly("timestamp", "level", "logger", "message", "extra");
    assertThat(Instant.parse(line.path("timestamp").asText()))
        .isBetween(start, Instant.now().plusSeconds(1));
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("logger").asText()).isEqualTo("dev.docgen");
    assertThat(line.path("message").asText())
        .isEqualTo("Generated documentation for spring application");
    JsonNode extra = line.path("extra");
    assertThat(extra.path("framework").asText()).isEqualTo("spring");
    assertThat(extra.path("routes_discovered").isInt()).isTrue();
    assertThat(extra.path("generation_time_ms").intValue()).isEqualTo(1250);
    assertThat(extra.path("output_format").asText()).isEqualTo("openapi-json,openapi-yaml");
    assertThat(extra.path("request_id").asText()).isEqualTo("r-1");
  }

  @Test
  void writesAFailureWithItsStackTraceOnOneLine() throws Exception {
    Generations.fail(log(), Duration.ofMillis(1), new IllegalStateException("a\r\nb\u2028c"));

    assertThat(output.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    JsonNode line = lines().get(0);
    assertThat(line.path("level").asText()).isEqualTo("ERROR");
    assertThat(line.path("extra").path("exception").asText())
        .contains("java.lang.IllegalStateException: a\\u000d\\u000ab\\u2028c")
        .contains("LogbackConfigurationTest");
  }

  @Test
  void namesLevelsAsTheSpecificationDoes() throws Exception {
    FactLogger logger = new FactLogger(context.getLogger("host"), FactSink.ofHost());
    logger.log(Level.DEBUG, "a", Map.of());
    logger.log(Level.WARN, "WARN|CRITICAL", Map.of());
    logger.critical("c", Map.of(), new OutOfMemoryError("heap"));
    context.getLogger("host").error(MarkerFactory.getMarker("NOT_CRITICAL"), "another's marker");

    assertThat(lines())
        .extracting(line -> line.path("level").asText())
        .containsExactly("DEBUG", "WARNING", "CRITICAL", "ERROR");
  }

  @Test
  void writesSecurityEventsWithTheirFacts() throws Exception {
    FactLogger logger = new FactLogger(context.getLogger("security"), FactSink.ofHost());
    logger.log(
        Level.WARN,
        "Security event detected",
        new TreeMap<>(Map.of("event_type", "rate_limit", "source_ip", "192.0.2.1\n{\"a\":1}")));

    JsonNode line = lines().get(0);
    assertThat(line.path("level").asText()).isEqualTo("WARNING");
    assertThat(line.path("logger").asText()).isEqualTo("security");
    assertThat(line.path("extra").toString())
        .isEqualTo(
            "{\"event_type\":\"rate_limit\",\"source_ip\":\"192.0.2.1\\\\u000a{\\\"a\\\":1}\"}");
  }

  @Test
  void writesMdcAndArgumentsOfOtherLoggersToo() throws Exception {
    context.getMDCAdapter().put("tenant", "blue");
    context.getLogger("host.orders").info("plain {}", "text");

    JsonNode line = lines().get(0);
    assertThat(line.path("message").asText()).isEqualTo("plain text");
    assertThat(line.path("extra").toString()).isEqualTo("{\"tenant\":\"blue\"}");
  }

  private GenerationLog log() {
    return new GenerationLog(
        "orders", new FactLogger(context.getLogger("dev.docgen"), FactSink.ofHost()), () -> "r-1");
  }

  private List<JsonNode> lines() throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : output.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
