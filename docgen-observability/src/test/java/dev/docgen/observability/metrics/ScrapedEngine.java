package dev.docgen.observability.metrics;

import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.Engines;
import dev.docgen.observability.settings.Profile;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real engine, wired as a host does it, and what Prometheus sees of it. */
final class ScrapedEngine implements AutoCloseable {
  private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (\\S+)");
  private static final Pattern SAMPLE =
      Pattern.compile("([a-z_]+?)(_bucket|_sum|_count)?(\\{.*}|) \\S+");
  private static final Pattern KEY = Pattern.compile("[{,]([a-z_]+)=");

  final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final DocGen docGen = Engines.named("orders");
  private final DocGenObservability observability =
      DocGenObservability.builder(docGen)
          .profile(Profile.PRODUCTION)
          .meterRegistry(registry)
          .clearCachesUnderMemoryPressure()
          .shedLoad()
          .switchOffFailingDetectors()
          .start();
  private final Path folder;

  ScrapedEngine(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("Pets.java"), "@Spring class Pets {}");
    Files.writeString(folder.resolve("Orders.java"), "@Spring class Orders { void }");
  }

  /** Documents an application in every format. */
  void succeed() {
    GenerationResult result = docGen.generate(GenerationRequest.of(folder));
    for (OutputFormat format : docGen.formats()) {
      result.document(format).bytes();
    }
  }

  /** Fails for want of a root. */
  void fail() {
    try {
      docGen.generate(GenerationRequest.of(folder.resolve("missing")));
    } catch (DocGenException e) {
      return;
    }
    throw new AssertionError("a missing root was documented");
  }

  String scrape() {
    return registry.scrape();
  }

  /** Returns each name scraped with its type and the keys of its tags. */
  Set<String> names() {
    Map<String, String> types = new TreeMap<>();
    Map<String, Set<String>> keys = new TreeMap<>();
    for (String line : scrape().lines().toList()) {
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (type.matches()) {
        types.put(type.group(1), type.group(2));
      } else if (sample.matches()) {
        Matcher key = KEY.matcher(sample.group(3));
        while (key.find()) {
          keys.computeIfAbsent(sample.group(1), name -> new TreeSet<>()).add(key.group(1));
        }
      }
    }
    Set<String> names = new TreeSet<>();
    types.forEach(
        (name, type) -> names.add(name + " " + type + " " + String.join(",", keys.get(name))));
    return names;
  }

  @Override
  public void close() {
    observability.close();
    docGen.close();
    registry.close();
  }
}
