package dev.docgen.observability.jmx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Management view of one engine, {@code dev.docgen:type=Generator,name=N}. Reads are point-in-time
 * and may disagree with one another. Names of attributes and keys are API.
 */
public interface DocGenMXBean {

  /** Returns the engine's name. */
  String getName();

  /** Returns the ids of the detectors, sorted. */
  List<String> getDetectors();

  /** Returns the ids of the output formats, sorted. */
  List<String> getFormats();

  /** Returns the generations started. */
  long getGenerations();

  /** Returns the generations that ended in an exception. */
  long getFailures();

  /** Returns the generations under way. */
  int getActive();

  /** Returns the wall time of finished generations, in milliseconds. */
  long getTotalMillis();

  /** Returns the operations found. */
  long getOperations();

  /** Returns the source files parsed since the engine was built, cached ones excluded. */
  long getFilesParsed();

  /** Returns the nodes of the syntax trees parsed. */
  long getSyntaxNodes();

  /** Returns the documents rendered. */
  long getTemplateRenders();

  /** Returns the documents rendered by format id. */
  Map<String, Long> getRendersByFormat();

  /** Returns the files on which a detector failed, by detector id. */
  Map<String, Long> getDetectorFailures();

  /** Returns the security events by type. */
  Map<String, Long> getSecurityEvents();

  /** Returns the counts of the engine's caches. */
  List<CacheView> getCaches();

  /** Returns what the last generation to end did; null before the first one has. */
  @Nullable GenerationView getLastGeneration();

  /** Drops everything cached; the next generation reads all files anew. */
  void clearCaches();
}
