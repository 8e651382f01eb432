package dev.docgen.engine;

import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.EngineStatistics;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.SecurityEvent;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Admits requests, runs each as a {@link Generation}, keeps what they share. Thread-safe. */
final class Engine implements DocGen {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final EngineConfiguration configuration;
  private final Semaphore permits;
  private final Totals totals = new Totals();
  private final Caches caches;
  private final WorkerPool pool;
  private final AtomicBoolean closed = new AtomicBoolean();

  Engine(EngineConfiguration configuration) {
    this.configuration = configuration;
    this.permits = new Semaphore(configuration.limits().maxConcurrentGenerations());
    this.caches = new Caches(configuration.cacheBytes());
    this.pool = new WorkerPool(configuration.name(), configuration.threads());
  }

  @Override
  public String name() {
    return configuration.name();
  }

  @Override
  public GenerationResult generate(GenerationRequest request) {
    if (closed.get()) {
      throw new DocGenException("engine '" + name() + "' is closed; build a new one");
    }
    admit(request);
    totals.generations.increment();
    totals.active.incrementAndGet();
    long start = System.nanoTime();
    Generation generation =
        new Generation(configuration, request, caches, pool, totals, closed::get);
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
    } finally {
      totals.active.decrementAndGet();
      permits.release();
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
    if (permits.tryAcquire()) {
      return;
    }
    int limit = configuration.limits().maxConcurrentGenerations();
    SecurityEvent event =
        new SecurityEvent(
            SecurityEvent.Type.CONCURRENCY_LIMIT,
            "more than " + limit + " generations at once",
            request.roots().get(0).toString());
    totals.securityEvent(event);
    eachListener(listener -> listener.securityEvent(event));
    throw new DocGenException(
        "engine '"
            + name()
            + "' already runs "
            + limit
            + " generations; try again later or raise Limits.maxConcurrentGenerations");
  }

  private void eachListener(Consumer<GenerationListener> call) {
    for (GenerationListener listener : configuration.listeners()) {
      try {
        call.accept(listener);
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        LOG.warn("listener {} failed", listener.getClass().getName(), e);
      }
    }
  }

  @Override
  public List<String> detectors() {
    return configuration.detectors().stream().map(FrameworkDetector::id).toList();
  }

  @Override
  public List<OutputFormat> formats() {
    return configuration.renderers().stream().map(renderer -> renderer.format()).toList();
  }

  @Override
  public EngineStatistics statistics() {
    return totals.snapshot(caches.statistics());
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
