package dev.docgen.observability.jmx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Management view of one engine, {@code dev.docgen:type=Generator,name=N}. Reads are point-in-time
 * and may disagree with one another; ratios are {@code NaN} before there is anything to take them
 * of. Names of attributes and keys are API.
 */
@Description("A DocGen engine: what it did, how fast, and what may be changed while it runs")
public interface DocGenMXBean {

  @Description("Name of the engine")
  String getName();

  @Description("Ids of the framework detectors, sorted; each has a bean of type Plugin")
  List<String> getDetectors();

  @Description("Ids of the output formats, sorted")
  List<String> getFormats();

  @Description("Generations started since the engine was built")
  long getGenerations();

  @Description("Generations ended since the engine was built")
  long getGenerationsEnded();

  @Description("Generations that ended in an exception since the engine was built")
  long getFailures();

  @Description("Generations under way")
  int getActive();

  @Description("Wall time of generations with a result, in milliseconds")
  long getTotalMillis();

  @Description("Operations found since the engine was built")
  long getOperations();

  @Description("Source files parsed since the engine was built, cached ones excluded")
  long getFilesParsed();

  @Description("Nodes of the syntax trees parsed since the engine was built")
  long getSyntaxNodes();

  @Description("Documents rendered since the engine was built")
  long getTemplateRenders();

  @Description("Documents rendered, by format id")
  Map<String, Long> getRendersByFormat();

  @Description("Files on which a detector failed, by detector id")
  Map<String, Long> getDetectorFailures();

  @Description("Security events in generations, by type")
  Map<String, Long> getSecurityEvents();

  @Description("Generations a minute, of the last 5 minutes")
  double getGenerationsPerMinute();

  @Description("Share of generations that failed, 0 to 1, of the last 5 minutes")
  double getErrorRate();

  @Description("Median generation time of the last 5 minutes, in milliseconds")
  long getP50Millis();

  @Description("95th percentile of generation time of the last 5 minutes, in milliseconds")
  long getP95Millis();

  @Description("99th percentile of generation time of the last 5 minutes, in milliseconds")
  long getP99Millis();

  @Description("Key figures of the last hour with their targets")
  KpiView getKpis();

  @Description("What the last generation to end did; absent before the first one has")
  @Nullable GenerationView getLastGeneration();

  @Description("The ten files that took longest to parse, slowest first")
  List<SlowFileView> getSlowestFiles();

  @Description(
      "What the last generation cost, as JSON: generation_time_ms, ast_nodes_processed,"
          + " template_renders, cache_hits, cache_misses, memory_peak_mb; empty when it failed")
  String getMetricsJson();

  @Description(
      "What the engine is used for, as JSON: routes_discovered, plugins_loaded, templates_cached,"
          + " ast_cache_size in bytes, total_processing_time in seconds, framework_distribution")
  String getCustomMetricsJson();

  @Description("Generations that may run at once; a further request is refused")
  int getMaxConcurrentGenerations();

  void setMaxConcurrentGenerations(int limit);

  @Description("Drops everything cached; the next generation reads all files anew")
  void clearCaches();

  @Description("Documents the sources beneath a folder and says what came of it; writes nothing")
  GenerationView document(
      @Description(name = "path", value = "A folder or archive beneath the engine's allowed roots")
          String path);
}
