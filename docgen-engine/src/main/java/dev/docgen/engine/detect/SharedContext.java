package dev.docgen.engine.detect;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.SchemaResolver;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The context of one detector in one generation. Thread-safe. */
final class SharedContext implements DetectionContext {
  private final SourceTree sources;
  private final SchemaResolver schemas;
  private final GenerationRequest request;
  private final Consumer<Diagnostic> reports;
  private final Map<Class<?>, FutureTask<?>> shared = new ConcurrentHashMap<>();

  SharedContext(
      SourceTree sources,
      SchemaResolver schemas,
      GenerationRequest request,
      Consumer<Diagnostic> reports) {
    this.sources = sources;
    this.schemas = schemas;
    this.request = request;
    this.reports = reports;
  }

  @Override
  public SourceTree sources() {
    return sources;
  }

  @Override
  public SchemaResolver schemas() {
    return schemas;
  }

  @Override
  public GenerationRequest request() {
    return request;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    reports.accept(Objects.requireNonNull(diagnostic, "diagnostic"));
  }

  /** Computes outside the map's locks: one thread works, the others wait for its answer. */
  @Override
  public <T> T shared(Class<T> key, Supplier<T> supplier) {
    FutureTask<?> task = shared.get(key);
    if (task == null) {
      FutureTask<T> mine = new FutureTask<>(supplier::get);
      task = shared.putIfAbsent(key, mine);
      if (task == null) {
        task = mine;
        mine.run();
      }
    }
    return key.cast(await(task));
  }

  private static Object await(FutureTask<?> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
