package dev.docgen.benchmarks;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
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

/** What listeners cost a warm generation, where their share is largest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(2)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class ListenerBenchmark {

  /** Who listens. */
  public enum Listeners {
    /** Nobody. */
    NONE,
    /** One observer of everything that does nothing. */
    SILENT,
    /** All of docgen-observability; spans are recorded and go nowhere. */
    OBSERVABILITY
  }

  @Param public Listeners listeners;

  @Param({"conductor-rest"})
  public String application = "";

  private DocGen docGen;
  private GenerationRequest request;

  @Setup(Level.Trial)
  public void prepare() {
    request = Application.named(application).request();
    docGen =
        switch (listeners) {
          case NONE -> builder().build();
          case SILENT -> builder().addListener(new Silent()).build();
          case OBSERVABILITY -> Observed.by(builder().build());
        };
    docGen.generate(request);
  }

  private static DocGenBuilder builder() {
    return DocGen.builder().threads(1);
  }

  @TearDown(Level.Trial)
  public void close() {
    docGen.close();
  }

  @Benchmark
  public GenerationResult warm() {
    return docGen.generate(request);
  }

  private static final class Silent implements GenerationListener {
    @Override
    public GenerationObserver generationStarted(GenerationRequest started) {
      return new GenerationObserver() {};
    }
  }
}
