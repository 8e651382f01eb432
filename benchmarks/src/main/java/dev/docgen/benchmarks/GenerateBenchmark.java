package dev.docgen.benchmarks;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * Whole generations on a warm JVM: {@link #cold} with empty caches, {@link #warm} with nothing
 * changed, {@link #oneFileChanged} with a new stamp on one controller. Compare {@code cold} of one
 * thread with {@link LimitRowBenchmark} of the same run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class GenerateBenchmark {

  @Param({"conductor-rest", "flowable-rest"})
  public String application = "";

  @Param({"1", "2"})
  public int threads;

  private DocGen docGen;
  private GenerationRequest archived;
  private GenerationRequest unpacked;
  private Path folder;
  private Path changing;

  @Setup(Level.Trial)
  public void prepare() throws IOException {
    docGen = DocGen.builder().threads(threads).build();
    archived = Application.named(application).request();
    folder = Files.createTempDirectory("docgen-benchmark");
    unpacked = Application.named(application).unpackedInto(folder);
    changing = firstController();
    docGen.generate(archived);
    docGen.generate(unpacked);
  }

  private Path firstController() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        if (Files.readString(file).contains("@RestController")) {
          return file;
        }
      }
    }
    throw new IllegalStateException("no controller in " + application);
  }

  @TearDown(Level.Trial)
  public void clean() throws IOException {
    docGen.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  public GenerationResult cold() {
    docGen.clearCaches();
    return docGen.generate(archived);
  }

  @Benchmark
  public GenerationResult warm() {
    return docGen.generate(archived);
  }

  /** Counts in the writing of one line, which is nothing beside the rest. */
  @Benchmark
  public GenerationResult oneFileChanged() throws IOException {
    Files.writeString(changing, "\n", StandardOpenOption.APPEND);
    return docGen.generate(unpacked);
  }
}
