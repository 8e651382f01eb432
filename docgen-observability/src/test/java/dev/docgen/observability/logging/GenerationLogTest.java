package dev.docgen.observability.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.model.Operation;
import dev.docgen.observability.Generations;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationObserver;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class GenerationLogTest {
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.docgen");
  private final Level before = logger.getLevel();
  private final GenerationLog log =
      new GenerationLog("orders", new FactLogger("dev.docgen"), () -> "generated-1");

  @BeforeEach
  void listen() {
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    appender.start();
    logger.addAppender(appender);
  }

  @AfterEach
  void leave() {
    logger.detachAppender(appender);
    logger.setAdditive(true);
    logger.setLevel(before);
    MDC.clear();
  }

  @Test
  void tellsOfASuccessAtInfo() {
    Generations.succeed(log, Duration.ofMillis(1250), "spring");

    assertThat(appender.list).hasSize(1);
    assertThat(appender.list.get(0).getLevel()).isEqualTo(Level.INFO);
    assertThat(appender.list.get(0).getFormattedMessage())
        .isEqualTo("Generated documentation for spring application");
    assertThat(facts(0))
        .containsEntry("framework", "spring")
        .containsEntry("routes_discovered", 3)
        .containsEntry("generation_time_ms", 1250L)
        .containsEntry("output_format", "openapi-json,openapi-yaml")
        .containsEntry("generator", "orders")
        .containsEntry("request_id", "generated-1");
  }

  @Test
  void sumsUpDiagnosticsAtWarn() {
    Generations.succeed(
        log,
        Duration.ofMillis(1),
        List.of(
            diagnostic("DG0401", Severity.WARNING),
            diagnostic("DG0201", Severity.ERROR),
            diagnostic("DG0401", Severity.WARNING),
            diagnostic("DG0326", Severity.INFO)),
        "spring");

    assertThat(appender.list.get(1).getLevel()).isEqualTo(Level.WARN);
    assertThat(facts(1))
        .containsEntry("diagnostics_errors", 1L)
        .containsEntry("diagnostics_warnings", 2L)
        .containsEntry("diagnostics_by_code", "DG0201:1,DG0401:2");
  }

  @Test
  void tellsOfAFailureAtError() {
    Generations.fail(log, Duration.ofMillis(7), new IOException("disk\nfull"));

    ILoggingEvent line = appender.list.get(0);
    assertThat(line.getLevel()).isEqualTo(Level.ERROR);
    assertThat(line.getMarkerList()).isNull();
    assertThat(line.getThrowableProxy().getMessage())
        .isEqualTo("java.io.IOException: disk\\u000afull");
    assertThat(facts(0)).containsEntry("error_type", "io").containsEntry("generation_time_ms", 7L);
  }

  @Test
  void marksAFailureOfTheMachineAsCritical() {
    Generations.fail(
        log, Duration.ofMillis(7), new IllegalStateException(new OutOfMemoryError("heap")));
    Generations.fail(log, Duration.ofMillis(7), new StackOverflowError());

    assertThat(appender.list.get(0).getLevel()).isEqualTo(Level.ERROR);
    assertThat(appender.list.get(0).getMarkerList().get(0).getName()).isEqualTo("CRITICAL");
    assertThat(appender.list.get(1).getMarkerList()).isNull();
  }

  @Test
  void tellsOfASettingThatCannotBeFollowed() {
    log.configurationIssue("docgen.profile", "there is no profile 'prod'\r\n");
    assertThat(appender.list.get(0).getLevel()).isEqualTo(Level.ERROR);
    assertThat(appender.list.get(0).getFormattedMessage())
        .isEqualTo("Configuration issue: there is no profile 'prod'\\u000d\\u000a");
    assertThat(facts(0)).containsExactly(Map.entry("setting", "docgen.profile"));
  }

  @Test
  void takesTheIdsOfTheCurrentSpan() {
    try (SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(InMemorySpanExporter.create()))
            .build()) {
      Span span = provider.get("host").spanBuilder("request").startSpan();
      MDC.put("requestId", "mdc-1");
      try (Scope scope = span.makeCurrent()) {
        Generations.succeed(log, Duration.ofMillis(1), "spring");
      }
      assertThat(span.getSpanContext().isValid()).isTrue();
      assertThat(facts(0))
          .containsEntry("trace_id", span.getSpanContext().getTraceId())
          .containsEntry("span_id", span.getSpanContext().getSpanId())
          .doesNotContainKey("request_id");
    }
  }

  @Test
  void takesTheIdsOfTheCallersMdcAndDoesNotRepeatThem() {
    MDC.put("trace_id", "4bf92f3577b34da6");
    MDC.put("spanId", "00f067aa0ba902b7");
    Generations.succeed(log, Duration.ofMillis(1), "spring");

    assertThat(appender.list.get(0).getMDCPropertyMap())
        .containsEntry("trace_id", "4bf92f3577b34da6");
    assertThat(facts(0)).doesNotContainKey("trace_id").containsEntry("span_id", "00f067aa0ba902b7");
  }

  @Test
  void carriesTheMdcToWorkersAndBack() {
    MDC.put("tenant", "blue");
    GenerationObserver observer = log.generationStarted(Generations.REQUEST);
    MDC.clear();
    MDC.put("tenant", "green");
    Map<String, String> seen = new LinkedHashMap<>();
    observer.propagate(() -> seen.putAll(MDC.getCopyOfContextMap())).run();

    assertThat(seen)
        .containsOnly(Map.entry("tenant", "blue"), Map.entry("request_id", "generated-1"));
    assertThat(MDC.getCopyOfContextMap()).containsOnly(Map.entry("tenant", "green"));
  }

  @Test
  void restoresTheMdcOfAWorkerWhoseTaskFails() {
    GenerationObserver observer = log.generationStarted(Generations.REQUEST);
    Runnable failing =
        observer.propagate(
            () -> {
              throw new IllegalStateException("task");
            });
    assertThatThrownBy(failing::run).isInstanceOf(IllegalStateException.class);
    assertThat(MDC.get("request_id")).isNull();
  }

  @Test
  void tellsOfTheRealEnginesWorkAtDebug(@TempDir Path folder) throws IOException {
    logger.setLevel(Level.DEBUG);
    MDC.put("tenant", "blue");
    Files.writeString(folder.resolve("A.java"), "@Marked class A { void a() {} }");
    Set<String> tenants = ConcurrentHashMap.newKeySet();
    try (DocGen docGen =
        DocGen.builder()
            .loadDetectors(false)
            .addDetector(new MarkedDetector(tenants))
            .addListener(log)
            .build()) {
      docGen.generate(GenerationRequest.of(folder)).document(OutputFormat.OPENAPI_JSON).bytes();
    }

    assertThat(appender.list)
        .filteredOn(line -> line.getLoggerName().equals("dev.docgen"))
        .extracting(ILoggingEvent::getFormattedMessage)
        .contains(
            "Finished step scan",
            "Parsed A.java",
            "Finished detector marked",
            "Finished step assemble",
            "1 routes are deprecated, 1 have no documentation",
            "Generated documentation for marked application",
            "Rendered openapi-json");
    assertThat(appender.list)
        .filteredOn(line -> line.getLoggerName().equals("dev.docgen"))
        .allSatisfy(line -> assertThat(line.getMDCPropertyMap()).containsEntry("tenant", "blue"));
    assertThat(tenants).containsExactly("blue generated-1");
  }

  @Test
  void tellsOfTheRealEnginesFailure(@TempDir Path folder) {
    try (DocGen docGen = DocGen.builder().loadDetectors(false).addListener(log).build()) {
      GenerationRequest missing = GenerationRequest.of(folder.resolve("missing"));
      assertThatThrownBy(() -> docGen.generate(missing)).isInstanceOf(DocGenException.class);
    }
    assertThat(appender.list).hasSize(1);
    assertThat(facts(0)).containsEntry("error_type", "io");
  }

  private Map<String, Object> facts(int line) {
    Map<String, Object> facts = new LinkedHashMap<>();
    appender.list.get(line).getKeyValuePairs().forEach(pair -> facts.put(pair.key, pair.value));
    return facts;
  }

  private static Diagnostic diagnostic(String code, Severity severity) {
    return Diagnostic.of(code, severity, "text", SourceLocation.NONE);
  }

  private record MarkedDetector(Set<String> seen) implements FrameworkDetector {
    @Override
    public String id() {
      return "marked";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Marked");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      seen.add(MDC.get("tenant") + " " + MDC.get("request_id"));
      return List.of(
          new DetectedOperation(
              Operation.builder().path("/a").deprecated(true).framework("marked").build(),
              "a",
              "A"));
    }
  }
}
