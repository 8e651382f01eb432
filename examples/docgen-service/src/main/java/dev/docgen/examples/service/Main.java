package dev.docgen.examples.service;

import dev.docgen.examples.service.settings.Help;
import dev.docgen.examples.service.settings.Settings;
import dev.docgen.examples.service.settings.SettingsException;
import dev.docgen.examples.service.telemetry.Logs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.slf4j.LoggerFactory;

/** Runs the service until the process is told to end. */
public final class Main {
  private static final int CANNOT_START = 1;
  private static final int WRONG_SETTING = 2;

  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0) {
      boolean help = args[0].equals("--help") || args[0].equals("-h");
      (help ? System.out : System.err).print(Help.text());
      System.exit(help ? 0 : WRONG_SETTING);
    }
    try {
      Settings settings = Settings.of(System.getenv());
      Logs.configure(settings);
      DocGenService service =
          DocGenService.start(settings, ManagementFactory.getPlatformMBeanServer());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(service), "docgen-shutdown"));
    } catch (SettingsException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_SETTING);
    } catch (IOException | RuntimeException e) {
      LoggerFactory.getLogger("docgen-service").error("cannot start", e);
      System.exit(CANNOT_START);
    }
  }

  /** A JVM that a signal ends says so by its exit status; what has ended well says 0. */
  private static void end(DocGenService service) {
    service.close();
    Runtime.getRuntime().halt(0);
  }
}
