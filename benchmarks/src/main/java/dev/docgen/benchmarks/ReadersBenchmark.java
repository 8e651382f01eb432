package dev.docgen.benchmarks;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
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

/** Rendering of all formats for readers out of one result, which they share a page of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class ReadersBenchmark {
  private static final List<OutputFormat> FORMATS =
      List.of(
          OutputFormat.HTML,
          OutputFormat.MARKDOWN,
          OutputFormat.MARKDOWN_BY_TAG,
          OutputFormat.LLMS_TXT,
          OutputFormat.POSTMAN);

  @Param({"conductor-rest", "flowable-rest"})
  public String application = "";

  private DocGen docGen;
  private GenerationRequest request;
  private GenerationResult result;

  @Setup(Level.Trial)
  public void prepare() {
    docGen = DocGen.builder().build();
    request = Application.named(application).request();
  }

  /** A result keeps its page: each call renders one of its own. */
  @Setup(Level.Invocation)
  public void generate() {
    result = docGen.generate(request);
  }

  @TearDown(Level.Trial)
  public void clean() {
    docGen.close();
  }

  @Benchmark
  public long render() {
    return FORMATS.stream().mapToLong(format -> result.document(format).bytes().length).sum();
  }
}
