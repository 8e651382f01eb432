package dev.docgen;

import dev.docgen.spi.GenerationListener;
import java.nio.file.Path;
import java.util.List;

/**
 * An engine that documents HTTP APIs from Java source. Built once, it serves many generations at
 * once; all methods are thread-safe.
 *
 * <pre>{@code
 * try (DocGen docGen = DocGen.builder().build()) {
 *   GenerationResult result = docGen.generate(GenerationRequest.of(Path.of("src/main/java")));
 *   result.document(OutputFormat.OPENAPI_YAML).writeTo(Path.of("openapi.yaml"));
 * }
 * }</pre>
 */
public interface DocGen extends AutoCloseable {

  /** Returns a builder with every default. */
  static DocGenBuilder builder() {
    return new DocGenBuilder();
  }

  /** Returns the name that tells this engine from others in JMX, tags and logs. */
  String name();

  /**
   * Reads the roots and describes what they hold. Trouble within the input is part of the result.
   *
   * @throws DocGenException when a root is missing or not allowed, when the engine is closed or at
   *     its limit of concurrent generations, when {@code failOn} is reached, or when the calling
   *     thread is interrupted (its interrupt status is then set)
   * @throws IllegalArgumentException when the request names a format or a detector that there is
   *     not
   */
  GenerationResult generate(GenerationRequest request);

  /**
   * Finds out which frameworks the roots use, by the files that hold a detector's markers and the
   * first operations in them, without describing anything. Limits, allowed roots and interruption
   * are as in {@link #generate}.
   *
   * @throws DocGenException as {@link #generate} does
   */
  FrameworkReport detect(GenerationRequest request);

  /** Finds out which frameworks these roots use. */
  default FrameworkReport detect(Path... roots) {
    return detect(GenerationRequest.of(roots));
  }

  /** Returns the ids of the detectors, the one that leads where two describe one thing first. */
  List<String> detectors();

  /** Returns the formats that can be rendered, sorted by id. */
  List<OutputFormat> formats();

  /** Returns a snapshot of what this engine has done since it was built. */
  EngineStatistics statistics();

  /**
   * Adds a listener, which hears of generations that start from now on.
   *
   * @return takes the listener back; it hears the generations under way to their end
   */
  Registration addListener(GenerationListener listener);

  /** Returns what may be changed while this engine runs. */
  EngineControl control();

  /** Drops everything cached; the next generation reads all files anew. */
  void clearCaches();

  /** Ends the worker threads and drops the caches; running generations fail. Idempotent. */
  @Override
  void close();
}
