package dev.docgen.benchmarks;

import dev.docgen.DocGen;
import dev.docgen.Document;
import dev.docgen.OutputFormat;
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

/** Rendering of one model into memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class RenderBenchmark {

  @Param({"conductor-rest", "flowable-rest"})
  public String application = "";

  @Param({"openapi-json", "openapi-yaml", "openapi-3.0-json", "markdown"})
  public String format = "";

  private DocGen docGen;
  private Document document;

  @Setup(Level.Trial)
  public void prepare() {
    docGen = DocGen.builder().build();
    OutputFormat wanted =
        docGen.formats().stream()
            .filter(known -> known.id().equals(format))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no renderer of " + format));
    document = docGen.generate(Application.named(application).request()).document(wanted);
  }

  @TearDown(Level.Trial)
  public void clean() {
    docGen.close();
  }

  @Benchmark
  public byte[] render() {
    return document.bytes();
  }
}
