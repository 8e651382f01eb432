package dev.docgen.benchmarks;

import dev.docgen.DocGen;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ServiceLoader;
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
import org.openjdk.jmh.annotations.Warmup;

/** Rendering of one model into memory, nothing shared with other formats or earlier renderings. */
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

  @Param({"openapi-json", "openapi-yaml", "openapi-3.0-json", "markdown", "html", "postman"})
  public String format = "";

  private OutputRenderer renderer;
  private ApiModel model;

  @Setup(Level.Trial)
  public void prepare() {
    renderer =
        ServiceLoader.load(OutputRenderer.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(known -> known.format().id().equals(format))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no renderer of " + format));
    try (DocGen docGen = DocGen.builder().build()) {
      model = docGen.generate(Application.named(application).request()).model();
    }
  }

  @Benchmark
  public byte[] render() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    renderer.render(model, RenderOptions.DEFAULT, output);
    return output.toByteArray();
  }
}
