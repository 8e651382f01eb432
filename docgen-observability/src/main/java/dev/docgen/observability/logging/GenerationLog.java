package dev.docgen.observability.logging;

import dev.docgen.GenerationRequest;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.event.Level;

/**
 * Logs generations on the logger {@value #LOGGER_NAME}, facts as key-values. By level:
 *
 * <ul>
 *   <li>DEBUG: each step, file parsed, detector and document rendered
 *   <li>INFO: a generation that succeeded, with {@code framework}, {@code routes_discovered},
 *       {@code generation_time_ms}, {@code output_format} and what it cost
 *   <li>WARN: how many routes are deprecated or undocumented, how many diagnostics there are by
 *       code
 *   <li>ERROR: a generation that failed, a configuration issue
 *   <li>ERROR with the marker {@value FactLogger#CRITICAL}: a failure of the virtual machine, such
 *       as no memory left
 * </ul>
 *
 * <p>Each line bears {@code trace_id} and {@code span_id} of OpenTelemetry's current span or of the
 * caller's MDC, else a generated {@code request_id}; the caller's MDC goes along to worker threads.
 * Texts of the input are escaped and bounded. Works with SLF4J 1.7 too: see {@link FactLogger}.
 * Thread-safe.
 */
public final class GenerationLog implements GenerationListener {

  /** The logger's name. */
  public static final String LOGGER_NAME = "dev.docgen";

  private final String generator;
  private final FactLogger logger;
  private final Supplier<Map<String, String>> spans;
  private final Supplier<String> requestIds;

  /**
   * Returns a log.
   *
   * @param generator the engine's name
   */
  public GenerationLog(String generator) {
    this(generator, new FactLogger(LOGGER_NAME), GenerationLog::randomId);
  }

  GenerationLog(String generator, FactLogger logger, Supplier<String> requestIds) {
    this.generator = Objects.requireNonNull(generator, "generator");
    this.logger = logger;
    this.requestIds = requestIds;
    this.spans = openTelemetryIsThere() ? CurrentSpan::ids : Map::of;
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    Correlation correlation = Correlation.take(spans.get(), requestIds);
    return new LoggedGeneration(generator, request, logger, correlation);
  }

  /**
   * Logs a setting that cannot be followed, as an error.
   *
   * @param setting its name, such as {@code docgen.profile}
   * @param problem what is wrong with it and what is done instead
   */
  public void configurationIssue(String setting, String problem) {
    logger.log(
        Level.ERROR,
        "Configuration issue: " + problem,
        Map.of("setting", Objects.requireNonNull(setting, "setting")));
  }

  private static String randomId() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  private static boolean openTelemetryIsThere() {
    try {
      Class.forName("io.opentelemetry.api.trace.Span", false, GenerationLog.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
