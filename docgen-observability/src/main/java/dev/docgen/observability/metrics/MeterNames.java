package dev.docgen.observability.metrics;

/**
 * The names of the meters and of their tags. Prometheus scrapes {@code doc.generation.requests} as
 * {@code doc_generation_requests_total}, and adds the unit to times and bytes.
 *
 * <table>
 * <caption>Tags beside {@value #GENERATOR}</caption>
 * <tr><th>Meter</th><th>Type</th><th>Tags</th></tr>
 * <tr><td>{@value #REQUESTS}</td><td>counter</td><td>framework</td></tr>
 * <tr><td>{@value #ERRORS}</td><td>counter</td><td>framework, error.type</td></tr>
 * <tr><td>{@value #DURATION}</td><td>timer, buckets</td><td>framework, outcome</td></tr>
 * <tr><td>{@value #ACTIVE}</td><td>gauge</td><td></td></tr>
 * <tr><td>{@value #OUTCOMES}</td><td>counter</td><td>outcome</td></tr>
 * <tr><td>{@value #STEP}</td><td>timer</td><td>step</td></tr>
 * <tr><td>{@value #DETECTOR}</td><td>timer</td><td>detector</td></tr>
 * <tr><td>{@value #DETECTOR_FAILURES}</td><td>counter, files</td><td>detector</td></tr>
 * <tr><td>{@value #ROUTES}</td><td>counter</td><td>framework</td></tr>
 * <tr><td>{@value #DIAGNOSTICS}</td><td>counter</td><td>code, severity</td></tr>
 * <tr><td>{@value #CPU}</td><td>counter, seconds</td><td></td></tr>
 * <tr><td>{@value #ALLOCATED}</td><td>counter, bytes</td><td></td></tr>
 * <tr><td>{@value #MEMORY_PEAK}</td><td>gauge, bytes, of the last generation</td><td></td></tr>
 * <tr><td>{@value #PROCESSING}</td><td>counter, seconds</td><td></td></tr>
 * <tr><td>{@value #FILES_PARSED}</td><td>counter</td><td></td></tr>
 * <tr><td>{@value #SYNTAX_NODES}</td><td>counter</td><td></td></tr>
 * <tr><td>{@value #RENDER}</td><td>timer</td><td>format</td></tr>
 * <tr><td>{@value #OUTPUT}</td><td>counter, bytes</td><td>format</td></tr>
 * <tr><td>{@value #TEMPLATES}</td><td>gauge, formats rendered so far</td><td></td></tr>
 * <tr><td>{@value #PLUGINS}</td><td>gauge</td><td>kind, state</td></tr>
 * <tr><td>{@value #CACHE_GETS}</td><td>counter</td><td>cache, result</td></tr>
 * <tr><td>{@value #CACHE_EVICTIONS}</td><td>counter</td><td>cache</td></tr>
 * <tr><td>{@value #CACHE_ENTRIES}</td><td>gauge</td><td>cache</td></tr>
 * <tr><td>{@value #CACHE_WEIGHT}</td><td>gauge, bytes</td><td>cache</td></tr>
 * <tr><td>{@value #CACHE_CAPACITY}</td><td>gauge, bytes</td><td>cache</td></tr>
 * <tr><td>{@value #SECURITY_EVENTS}</td><td>counter</td><td>type</td></tr>
 * <tr><td>{@value #HEALTH}</td><td>gauge: 1 up, 0.5 degraded, 0 down</td><td>check</td></tr>
 * <tr><td>{@value #ALERT}</td><td>gauge: 1 raised, 0 not</td><td>alert, severity</td></tr>
 * <tr><td>{@value #REMEDIATIONS}</td><td>counter</td><td>remediation</td></tr>
 * </table>
 */
public final class MeterNames {
  public static final String REQUESTS = "doc.generation.requests";
  public static final String ERRORS = "doc.generation.errors";
  public static final String DURATION = "doc.generation.duration";
  public static final String ACTIVE = "doc.generation.active";
  public static final String OUTCOMES = "doc.generation.outcomes";
  public static final String STEP = "doc.generation.step";
  public static final String DETECTOR = "doc.generation.detector";
  public static final String DETECTOR_FAILURES = "doc.generation.detector.failures";
  public static final String ROUTES = "doc.generation.routes";
  public static final String DIAGNOSTICS = "doc.generation.diagnostics";
  public static final String CPU = "doc.generation.cpu";
  public static final String ALLOCATED = "doc.generation.allocated";
  public static final String MEMORY_PEAK = "doc.generation.memory.peak";
  public static final String PROCESSING = "doc.generation.processing";
  public static final String FILES_PARSED = "doc.generation.files.parsed";
  public static final String SYNTAX_NODES = "doc.generation.syntax.nodes";
  public static final String RENDER = "doc.generation.render";
  public static final String OUTPUT = "doc.generation.output";
  public static final String TEMPLATES = "doc.templates.cached";
  public static final String PLUGINS = "doc.plugins.loaded";
  public static final String CACHE_GETS = "doc.cache.gets";
  public static final String CACHE_EVICTIONS = "doc.cache.evictions";
  public static final String CACHE_ENTRIES = "doc.cache.entries";
  public static final String CACHE_WEIGHT = "doc.cache.weight";
  public static final String CACHE_CAPACITY = "doc.cache.capacity";
  public static final String SECURITY_EVENTS = "doc.security.events";
  public static final String HEALTH = "doc.health";
  public static final String ALERT = "doc.alert";
  public static final String REMEDIATIONS = "doc.remediations";

  /** The tag of every meter that tells engines apart. */
  public static final String GENERATOR = "generator";

  static final String FRAMEWORK = "framework";
  static final String SECONDS = "seconds";
  static final String BYTES = "bytes";

  private MeterNames() {}
}
