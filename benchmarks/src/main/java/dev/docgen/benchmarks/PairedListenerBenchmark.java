package dev.docgen.benchmarks;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * What all of docgen-observability costs a warm generation: an observed and a plain engine take
 * turns in one JVM, so that what else the machine does falls on both alike. What it costs is the
 * ratio of the two secondary results.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 15, time = 4)
@Fork(2)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class PairedListenerBenchmark {

  @Param({"conductor-rest"})
  public String application = "";

  private DocGen plain;
  private DocGen observed;
  private GenerationRequest request;
  private boolean observedFirst;

  @Setup(Level.Trial)
  public void prepare() {
    request = Application.named(application).request();
    plain = DocGen.builder().name("plain").threads(1).build();
    observed = Observed.by(DocGen.builder().name("observed").threads(1).build());
  }

  @TearDown(Level.Trial)
  public void close() {
    plain.close();
    observed.close();
  }

  /** Sums of an iteration. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Pair {
    /** Of the plain engine. */
    public long plainNanos;

    /** Of the observed engine. */
    public long observedNanos;

    @Setup(Level.Iteration)
    public void reset() {
      plainNanos = 0;
      observedNanos = 0;
    }
  }

  @Benchmark
  public void both(Pair pair) {
    observedFirst = !observedFirst;
    if (observedFirst) {
      pair.observedNanos += elapsed(observed);
      pair.plainNanos += elapsed(plain);
    } else {
      pair.plainNanos += elapsed(plain);
      pair.observedNanos += elapsed(observed);
    }
  }

  private long elapsed(DocGen docGen) {
    long start = System.nanoTime();
    docGen.generate(request);
    return System.nanoTime() - start;
  }
}
