package dev.docgen.observability.security;

import dev.docgen.GenerationRequest;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.SecurityEvent;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs security events as warnings on the logger {@value #LOGGER_NAME}, facts as SLF4J key-values:
 * {@code event_type}, {@code path}, {@code generator}. An event's texts are escaped and shortened
 * by {@link SecurityEvent}, so a path cannot forge a line. Needs SLF4J 2.0 or later. Thread-safe.
 */
public final class SecurityEventLog implements GenerationListener {

  /** The logger's name; configure it apart from the rest. */
  public static final String LOGGER_NAME = "security";

  private final Logger logger = LoggerFactory.getLogger(LOGGER_NAME);
  private final String generator;

  /**
   * Returns a log.
   *
   * @param generator the engine's name
   */
  public SecurityEventLog(String generator) {
    this.generator = Objects.requireNonNull(generator, "generator");
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    return new GenerationObserver() {
      @Override
      public void securityEvent(SecurityEvent event) {
        log(event);
      }
    };
  }

  @Override
  public void securityEvent(SecurityEvent event) {
    log(event);
  }

  private void log(SecurityEvent event) {
    logger
        .atWarn()
        .addKeyValue("event_type", event.type().id())
        .addKeyValue("path", event.path())
        .addKeyValue("generator", generator)
        .log("{}", event.detail());
  }
}
