package dev.docgen.observability.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.Registration;
import dev.docgen.observability.Generations;
import dev.docgen.observability.MovableClock;
import dev.docgen.spi.SecurityEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

class SecurityMonitorTest {
  private final MovableClock clock = new MovableClock();
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("security");
  private final SecurityMonitor monitor = new SecurityMonitor("orders", 20, clock);

  @BeforeEach
  void listen() {
    appender.start();
    logger.addAppender(appender);
  }

  @AfterEach
  void leave() {
    logger.detachAppender(appender);
  }

  @Test
  void warnsOfAnEventWithItsFactsAsKeyValues() {
    monitor.securityEvent(event("outside the allowed roots", "/etc/passwd"));

    ILoggingEvent line = appender.list.get(0);
    assertThat(line.getLevel()).isEqualTo(Level.WARN);
    assertThat(line.getFormattedMessage()).isEqualTo("Security event detected");
    assertThat(line.getKeyValuePairs())
        .containsExactly(
            new KeyValuePair("event_type", "file_access_violation"),
            new KeyValuePair("timestamp", "2026-01-01T00:00:00Z"),
            new KeyValuePair("details", "outside the allowed roots"),
            new KeyValuePair("path", "/etc/passwd"),
            new KeyValuePair("generator", "orders"));
  }

  @Test
  void hearsOfEventsWithinAGeneration() {
    monitor.generationStarted(Generations.REQUEST).securityEvent(event("a link", "a/b"));
    assertThat(facts(0)).containsEntry("details", "a link");
  }

  @Test
  void hearsOfWhatTheHostReports() {
    monitor.authenticationFailure("bad token", "192.0.2.7");
    monitor.rateLimited("120 requests a minute", "");

    assertThat(facts(0))
        .containsEntry("event_type", "authentication_failure")
        .containsEntry("source_ip", "192.0.2.7")
        .doesNotContainKey("path");
    assertThat(facts(1)).containsEntry("event_type", "rate_limit").doesNotContainKey("source_ip");
    assertThat(monitor.counts())
        .containsEntry(SecurityEvent.Type.AUTHENTICATION_FAILURE, 1L)
        .containsEntry(SecurityEvent.Type.RATE_LIMIT, 1L)
        .containsEntry(SecurityEvent.Type.PATH_TRAVERSAL, 0L);
  }

  @Test
  void hearsOfARootThatTheEngineRefuses(@TempDir Path folder) {
    try (DocGen docGen =
        DocGen.builder().addAllowedRoot(folder.resolve("in")).addListener(monitor).build()) {
      GenerationRequest outside = GenerationRequest.of(folder);
      assertThatThrownBy(() -> docGen.generate(outside)).isInstanceOf(DocGenException.class);
    }
    assertThat(monitor.counts()).containsEntry(SecurityEvent.Type.FILE_ACCESS_VIOLATION, 1L);
    assertThat(facts(0)).containsEntry("event_type", "file_access_violation");
  }

  @Test
  void keepsTextsFromForgingLines() {
    String forged =
        "ok\r\nWARN security - all is well\u2028next\u2029next\u0085next\u001b[2Jcleared\u202egnp"
            + "\u0000{} ${jndi:ldap://host/a} %msg";
    monitor.report(event(forged, forged), forged);

    assertThat(appender.list).hasSize(1);
    assertThat(facts(0).values())
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainPattern("[\\p{Cntrl}\u0085\u2028\u2029\u202e\u001b]"));
    assertThat(facts(0).get("details"))
        .contains("ok\\u000d\\u000aWARN security", "\\u2028next\\u2029next\\u0085next", "\\u202e");
    assertThat(facts(0).get("source_ip")).startsWith("ok\\u000d\\u000a");
  }

  @Test
  void boundsLongTexts() {
    monitor.report(event("d".repeat(100_000), "../".repeat(100_000)), "1".repeat(100_000));
    assertThat(facts(0).values()).allSatisfy(text -> assertThat(text).hasSizeLessThan(400));
    assertThat(monitor.recent().get(0).source()).hasSizeLessThan(110);
  }

  @Test
  void boundsTheLinesOfABurstAndSumsUpTheRest() {
    for (int i = 0; i < 10_000; i++) {
      monitor.report(event("event " + i, "a"));
    }
    monitor.rateLimited("has lines of its own", "");
    assertThat(appender.list).hasSize(21);
    assertThat(monitor.counts()).containsEntry(SecurityEvent.Type.FILE_ACCESS_VIOLATION, 10_000L);

    clock.move(Duration.ofMinutes(1));
    monitor.report(event("the next minute", "a"));
    assertThat(appender.list).hasSize(23);
    assertThat(appender.list.get(21).getFormattedMessage())
        .isEqualTo("Security events were not logged one by one");
    assertThat(facts(21))
        .containsEntry("event_type", "file_access_violation")
        .containsEntry("suppressed", "9980");
    assertThat(facts(22)).containsEntry("details", "the next minute");
  }

  @Test
  void sumsUpWithoutAnotherEvent() {
    for (int i = 0; i < 25; i++) {
      monitor.report(event("again", "a"));
    }
    monitor.summarize();
    assertThat(appender.list).hasSize(20);
    clock.move(Duration.ofMinutes(1));
    monitor.summarize();
    monitor.summarize();
    assertThat(appender.list).hasSize(21);
    assertThat(facts(20)).containsEntry("suppressed", "5");
  }

  @Test
  void sumsUpWhenTheEngineIsClosed() {
    for (int i = 0; i < 21; i++) {
      monitor.report(event("again", "a"));
    }
    monitor.engineClosed();
    monitor.engineClosed();
    assertThat(appender.list).hasSize(21);
    assertThat(facts(20)).containsEntry("suppressed", "1");
  }

  @Test
  void writesSummariesAloneWhenAskedTo() {
    SecurityMonitor quiet = new SecurityMonitor("orders", 0, clock);
    quiet.report(event("a", "a"));
    assertThat(appender.list).isEmpty();
    quiet.engineClosed();
    assertThat(facts(0)).containsEntry("suppressed", "1");
    assertThatThrownBy(() -> new SecurityMonitor("orders", -1, clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void keepsTheLastHundred() {
    for (int i = 0; i < 150; i++) {
      monitor.report(event("event " + i, "a"));
    }
    assertThat(monitor.recent()).hasSize(100);
    assertThat(monitor.recent().get(0).event().detail()).isEqualTo("event 50");
    assertThat(monitor.recent().get(99).event().detail()).isEqualTo("event 149");
  }

  @Test
  void tellsListenersOfEveryEventUntilTheyAreTakenBack() {
    List<SecurityRecord> told = new ArrayList<>();
    Registration failing =
        monitor.addListener(
            event -> {
              throw new IllegalStateException("listener");
            });
    Registration registration = monitor.addListener(told::add);
    for (int i = 0; i < 30; i++) {
      monitor.report(event("again", "a"));
    }
    registration.close();
    failing.close();
    monitor.report(event("unheard", "a"));

    assertThat(told).hasSize(30);
    assertThat(told.get(0).timestamp()).isEqualTo(clock.instant());
  }

  @Test
  void tellsWhatTheHostReportedFromWhatAnEngineTold() {
    monitor.securityEvent(event("engine", "a"));
    monitor.generationStarted(Generations.REQUEST).securityEvent(event("engine", "a"));
    monitor.report(event("host", "a"));
    monitor.report(event("host", "a"), "192.0.2.7");
    monitor.rateLimited("host", "");
    monitor.authenticationFailure("host", "");
    assertThat(monitor.recent())
        .hasSize(6)
        .allSatisfy(
            heard ->
                assertThat(heard.reportedByHost())
                    .isEqualTo(heard.event().detail().equals("host")));
  }

  @Test
  void countsEventsOfManyThreads() throws Exception {
    SecurityMonitor busy = new SecurityMonitor("orders", 20, Clock.systemUTC());
    ConcurrentLinkedQueue<SecurityRecord> told = new ConcurrentLinkedQueue<>();
    busy.addListener(told::add);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 8; i++) {
      threads.execute(
          () -> {
            for (int j = 0; j < 1_000; j++) {
              busy.report(event("again", "a"));
            }
          });
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(busy.counts()).containsEntry(SecurityEvent.Type.FILE_ACCESS_VIOLATION, 8_000L);
    assertThat(told).hasSize(8_000);
  }

  private Map<String, String> facts(int line) {
    return appender.list.get(line).getKeyValuePairs().stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
  }

  private static SecurityEvent event(String detail, String path) {
    return new SecurityEvent(SecurityEvent.Type.FILE_ACCESS_VIOLATION, detail, path);
  }
}
