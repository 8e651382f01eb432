package dev.docgen.observability.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.docgen.observability.Generations;
import dev.docgen.spi.SecurityEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

class SecurityEventLogTest {
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("security");
  private final SecurityEventLog log = new SecurityEventLog("orders");

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
    log.securityEvent(event("outside the allowed roots", "/etc/passwd"));

    ILoggingEvent line = appender.list.get(0);
    assertThat(line.getLevel()).isEqualTo(Level.WARN);
    assertThat(line.getFormattedMessage()).isEqualTo("outside the allowed roots");
    assertThat(line.getKeyValuePairs())
        .containsExactly(
            new KeyValuePair("event_type", "file_access_violation"),
            new KeyValuePair("path", "/etc/passwd"),
            new KeyValuePair("generator", "orders"));
  }

  @Test
  void hearsOfEventsWithinAGeneration() {
    log.generationStarted(Generations.REQUEST).securityEvent(event("a link leads out", "a/b"));
    assertThat(appender.list).hasSize(1);
  }

  @Test
  void keepsAPathFromForgingALine() {
    log.securityEvent(event("refused\n{} root logged in", "a\r\nINFO all is well"));

    ILoggingEvent line = appender.list.get(0);
    assertThat(line.getFormattedMessage()).isEqualTo("refused\\u000a{} root logged in");
    assertThat(line.getKeyValuePairs().get(1).value).isEqualTo("a\\u000d\\u000aINFO all is well");
  }

  private static SecurityEvent event(String detail, String path) {
    return new SecurityEvent(SecurityEvent.Type.FILE_ACCESS_VIOLATION, detail, path);
  }
}
