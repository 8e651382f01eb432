package dev.docgen.engine;

import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.EngineControl;
import dev.docgen.EngineStatistics;
import dev.docgen.FrameworkReport;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.Registration;
import dev.docgen.engine.work.Patience;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.engine.work.WorkerPool;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.SecurityEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Admits requests, runs each as a {@link Generation}, keeps what they share. Thread-safe. */
final class Engine implements DocGen {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  /** Threads that plug-ins may hold for good before requests are refused. */
  private static final int MOST_ABANDONED = 64;

  private final EngineConfiguration configuration;
  private final RunningConfiguration running;
  private final AtomicInteger admitted = new AtomicInteger();
  private final Totals totals = new Totals();
  private final Caches caches;
  private final WorkerPool pool;
  private final TimedCalls calls;
  private final AtomicBoolean closed = new AtomicBoolean();

  Engine(EngineConfiguration configuration) {
    this.configuration = configuration;
    this.caches = new Caches(configuration.cacheBytes());
    this.running = new RunningConfiguration(configuration, caches);
    this.pool = new WorkerPool(configuration.name(), configuration.threads());
    this.totals.unloaded(configuration.unloaded().size());
    this.calls = new TimedCalls(pool, Patience.ofEach(Duration.ZERO));
  }

  @Override
  public String name() {
    return configuration.name();
  }

  @Override
  public GenerationResult generate(GenerationRequest request) {
    refuseWhenClosed();
    admit(request);
    totals.generations.increment();
    totals.active.incrementAndGet();
    try {
      return run(request);
    } finally {
      totals.active.decrementAndGet();
      admitted.decrementAndGet();
    }
  }

  private GenerationResult run(GenerationRequest request) {
    long start = System.nanoTime();
    Generation generation =
        new Generation(running.current(), request, caches, pool, totals, closed::get);
    try {
      GenerationResult result = generation.run();
      totals.totalNanos.add(System.nanoTime() - start);
      return result;
    } catch (CancellationException e) {
      DocGenException cancelled = new DocGenException(cancellation(), e, generation.diagnostics());
      failed(generation, cancelled, start);
      throw cancelled;
    } catch (RuntimeException | Error e) {
      failed(generation, e, start);
      throw e;
    }
  }

  @Override
  public FrameworkReport detect(GenerationRequest request) {
    refuseWhenClosed();
    admit(request);
    try {
      return new FrameworkSurvey(
              running.current(),
              request,
              caches,
              pool,
              totals,
              closed::get,
              event -> eachListener(listener -> listener.securityEvent(event)))
          .run();
    } catch (CancellationException e) {
      throw new DocGenException(cancellation(), e);
    } finally {
      admitted.decrementAndGet();
    }
  }

  private void refuseWhenClosed() {
    if (closed.get()) {
      throw new DocGenException("engine '" + name() + "' is closed; build a new one");
    }
  }

  private String cancellation() {
    return closed.get()
        ? "the generation ended because engine '" + name() + "' was closed"
        : "the generation was interrupted";
  }

  private void failed(Generation generation, Throwable cause, long start) {
    totals.failures.increment();
    generation.failed(cause, System.nanoTime() - start);
  }

  private void admit(GenerationRequest request) {
    if (pool.abandoned() >= MOST_ABANDONED) {
      throw refused(
          request,
          pool.abandoned() + " threads are held by plug-ins that do not answer",
          "' waits for "
              + pool.abandoned()
              + " threads that plug-ins do not give back; see diagnostics DG0003 and DG0004 of"
              + " earlier generations, and build a new engine without these plug-ins");
    }
    int limit = running.maxConcurrentGenerations();
    if (admitted.incrementAndGet() > limit) {
      admitted.decrementAndGet();
      throw refused(
          request,
          "more than " + limit + " generations at once",
          "' already runs "
              + limit
              + " generations; try again later or raise Limits.maxConcurrentGenerations");
    }
  }

  private DocGenException refused(GenerationRequest request, String event, String message) {
    SecurityEvent refusal =
        new SecurityEvent(
            SecurityEvent.Type.CONCURRENCY_LIMIT, event, request.roots().get(0).toString());
    totals.securityEvent(refusal);
    eachListener(listener -> listener.securityEvent(refusal));
    return new DocGenException("engine '" + name() + message);
  }

  private void eachListener(Consumer<GenerationListener> call) {
    for (GenerationListener listener : running.listeners()) {
      try {
        calls.call(
            () -> {
              call.accept(listener);
              return true;
            },
            overdue -> {
              totals.pluginFailed(PluginBoundary.name(listener));
              LOG.warn("listener {} did not return", PluginBoundary.name(listener), overdue);
              return false;
            });
      } catch (Throwable e) {
        PluginBoundary.check(e, () -> {});
        totals.pluginFailed(PluginBoundary.name(listener));
        LOG.warn("listener {} failed", PluginBoundary.name(listener), e);
      }
    }
  }

  @Override
  public List<String> detectors() {
    return List.copyOf(configuration.detectors().keySet());
  }

  @Override
  public List<OutputFormat> formats() {
    return List.copyOf(configuration.renderers().keySet());
  }

  @Override
  public EngineStatistics statistics() {
    return totals.snapshot(caches.statistics());
  }

  @Override
  public Registration addListener(GenerationListener listener) {
    return running.addListener(listener);
  }

  @Override
  public EngineControl control() {
    return running;
  }

  @Override
  public void clearCaches() {
    caches.clear();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      pool.close();
      caches.clear();
      eachListener(GenerationListener::engineClosed);
    }
  }
}
