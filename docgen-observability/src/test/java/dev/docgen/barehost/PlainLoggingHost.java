package dev.docgen.barehost;

import dev.docgen.GenerationRequest;
import dev.docgen.observability.logging.GenerationLog;
import dev.docgen.observability.logging.LoggingLevels;
import dev.docgen.observability.security.SecurityMonitor;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * A host whose logging is not Logback: SLF4J 1.7, or java.util.logging. Started by
 * OtherLoggingTest; what it logs is what is looked at.
 */
public final class PlainLoggingHost {
  private PlainLoggingHost() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    LoggingLevels levels = LoggingLevels.ofHost();
    System.out.println(
        "backend " + levels.backend() + " " + levels.isSupported() + " " + levels.get("security"));
    GenerationLog log = new GenerationLog("orders");
    log.generationStarted(GenerationRequest.of(Path.of("src")))
        .failed(new IOException("disk\nfull"), 7_000_000);
    log.generationStarted(GenerationRequest.of(Path.of("src")))
        .failed(new OutOfMemoryError("heap"), 7_000_000);
    new SecurityMonitor("orders").authenticationFailure("bad\r\ntoken of Ann", "192.0.2.7");
    if (levels.isSupported()) {
      setLevels(levels);
    }
  }

  @SuppressWarnings("SystemOut")
  private static void setLevels(LoggingLevels levels) {
    for (String level : LoggingLevels.LEVELS) {
      levels.set("dev.docgen.engine", level);
      System.out.println(
          level
              + " gives "
              + levels.get("dev.docgen.engine")
              + ", own "
              + levels.own("dev.docgen.engine")
              + ", debug "
              + LoggerFactory.getLogger("dev.docgen.engine").isDebugEnabled());
    }
  }
}
