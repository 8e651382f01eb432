package dev.docgen.benchmarks;

import dev.docgen.engine.index.IndexCache;
import dev.docgen.engine.index.SourceIndex;
import dev.docgen.engine.index.SourceIndexer;
import dev.docgen.engine.parse.CachingParser;
import dev.docgen.engine.parse.ParsedFile;
import dev.docgen.engine.parse.SourceParser;
import dev.docgen.engine.parse.TreeCache;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.scan.ScannedSources;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.engine.scan.SourceScanner;
import dev.docgen.engine.schema.DescribedSchemas;
import dev.docgen.engine.schema.SchemaRegistry;
import dev.docgen.engine.types.IndexedSources;
import dev.docgen.engine.types.WellKnownTypes;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.Schema;
import dev.docgen.source.SourceType;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaResolver;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The engine's steps by themselves, on one thread and without caches: listing, indexing, parsing
 * every file without and with its bodies, and describing every type as a schema.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class StepBenchmark {

  @Param({"conductor-rest", "flowable-rest"})
  public String application = "";

  private final Reporter reporter = new SilentReporter();
  private final WellKnownTypes wellKnown = new WellKnownTypes();
  private Application source;
  private ScannedSources scanned;
  private List<SourceFile> javaFiles;
  private IndexedSources parsed;
  private List<SourceType> types;

  @Setup(Level.Trial)
  public void prepare() {
    source = Application.named(application);
    scanned = list();
    javaFiles =
        scanned.files().stream()
            .filter(file -> file.isJava() && scanned.isBeneathRoots(file))
            .toList();
    SourceIndex indexed = indexAll();
    SourceParser parser = new CachingParser(new TreeCache(Long.MAX_VALUE), reporter);
    parsed =
        new IndexedSources(indexed, parser, reporter, source.roots().size(), List.of(), wellKnown);
    types = new ArrayList<>();
    parsed.mentioning("class", "record", "enum").forEach(unit -> types.addAll(unit.types()));
  }

  @TearDown(Level.Trial)
  public void close() {
    scanned.close();
  }

  private ScannedSources list() {
    return new SourceScanner(List.of(), reporter).scan(source.roots(), source.dependencySources());
  }

  private SourceIndex indexAll() {
    return new SourceIndexer(new IndexCache(0), Workers.DIRECT, reporter).index(scanned);
  }

  /** Lists and stamps the files. */
  @Benchmark
  public int scan() {
    try (ScannedSources sources = list()) {
      return sources.files().size();
    }
  }

  /** Reads every file once for what it declares and mentions. */
  @Benchmark
  public SourceIndex index() {
    return indexAll();
  }

  @Benchmark
  public long shallowParse() {
    CachingParser parser = new CachingParser(new TreeCache(0), reporter);
    return javaFiles.stream().filter(file -> parser.parse(file).isPresent()).count();
  }

  @Benchmark
  public long fullParse() {
    CachingParser parser = new CachingParser(new TreeCache(0), reporter);
    return javaFiles.stream()
        .filter(file -> parser.parse(file).flatMap(ParsedFile::full).isPresent())
        .count();
  }

  /** Describes every top-level type and what it reaches, from trees already parsed. */
  @Benchmark
  public DescribedSchemas resolve() {
    SchemaRegistry registry = new SchemaRegistry(parsed, List.of(), reporter);
    SchemaResolver resolver = registry.resolver(Conventions.DEFAULT, JsonSettings.DEFAULT);
    List<String> keys = new ArrayList<>();
    for (SourceType type : types) {
      Schema schema = resolver.schema(type.type(), SchemaUse.response(null, type.location()));
      schema.ref().ifPresent(keys::add);
    }
    return registry.describe(keys, Workers.DIRECT);
  }
}
