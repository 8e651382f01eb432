package dev.docgen.examples.service.telemetry;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import dev.docgen.examples.service.settings.Settings;
import java.nio.file.Path;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the process logs to, and how lines look. Called before anything logs. */
public final class Logs {
  private static final String FORMAT = "docgen.log.format";
  private static final int FILES = 5;
  private static final FileSize LARGEST = new FileSize(20 * FileSize.MB_COEFFICIENT);

  private Logs() {}

  /** Sets up logging as the settings say; {@code logback.xml} reads the format. */
  public static void configure(Settings settings) {
    System.setProperty(FORMAT, settings.get(Settings.LOG_FORMAT));
    settings.get(Settings.LOG_FILE).ifPresent(Logs::alsoTo);
  }

  /** Has the lines of the console written to a file as well. */
  private static void alsoTo(Path file) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(encoder(root));
    FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
    names.setContext(context);
    names.setParent(appender);
    names.setFileNamePattern(file + ".%i");
    names.setMaxIndex(FILES);
    names.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(LARGEST);
    size.start();
    appender.setRollingPolicy(names);
    appender.setTriggeringPolicy(size);
    appender.start();
    root.addAppender(appender);
  }

  private static Encoder<ILoggingEvent> encoder(ch.qos.logback.classic.Logger root) {
    for (Iterator<Appender<ILoggingEvent>> each = root.iteratorForAppenders(); each.hasNext(); ) {
      if (each.next() instanceof OutputStreamAppender<ILoggingEvent> console) {
        return console.getEncoder();
      }
    }
    throw new IllegalStateException("logback.xml has no appender");
  }
}
