package dev.docgen.engine;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The observers of one generation. One that throws is dropped for the rest of it and named once.
 * Thread-safe; without observers a call does nothing and allocates nothing.
 */
final class Observers {
  private static final Logger LOG = LoggerFactory.getLogger(Observers.class);

  private final AtomicReferenceArray<GenerationObserver> observers;
  private final Consumer<Diagnostic> diagnostics;

  private Observers(List<GenerationObserver> observers, Consumer<Diagnostic> diagnostics) {
    this.observers = new AtomicReferenceArray<>(observers.toArray(new GenerationObserver[0]));
    this.diagnostics = diagnostics;
  }

  /** Asks every listener for its observer; those that want to hear nothing are left out. */
  static Observers start(
      List<GenerationListener> listeners,
      GenerationRequest request,
      Consumer<Diagnostic> diagnostics) {
    List<GenerationObserver> started = new ArrayList<>();
    for (GenerationListener listener : listeners) {
      try {
        GenerationObserver observer = listener.generationStarted(request);
        if (observer != GenerationObserver.NONE) {
          started.add(observer);
        }
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        failed(listener, e, diagnostics);
      }
    }
    return new Observers(started, diagnostics);
  }

  boolean isEmpty() {
    return observers.length() == 0;
  }

  void each(Consumer<GenerationObserver> call) {
    for (int i = 0; i < observers.length(); i++) {
      GenerationObserver observer = observers.get(i);
      if (observer == GenerationObserver.NONE) {
        continue;
      }
      try {
        call.accept(observer);
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        drop(i, observer, e);
      }
    }
  }

  /** Returns the task in the context of every observer, the first outermost. */
  Runnable propagate(Runnable task) {
    Runnable wrapped = task;
    for (int i = observers.length() - 1; i >= 0; i--) {
      GenerationObserver observer = observers.get(i);
      try {
        wrapped = observer.propagate(wrapped);
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        drop(i, observer, e);
      }
    }
    return wrapped;
  }

  private void drop(int index, GenerationObserver observer, Throwable cause) {
    if (observers.compareAndSet(index, observer, GenerationObserver.NONE)) {
      failed(observer, cause, diagnostics);
    }
  }

  private static void failed(Object listener, Throwable cause, Consumer<Diagnostic> diagnostics) {
    LOG.warn("listener {} failed and is dropped for this generation", listener.getClass(), cause);
    diagnostics.accept(
        new Diagnostic(
            "DG0003",
            Severity.WARNING,
            "listener "
                + listener.getClass().getName()
                + " threw "
                + cause
                + "; it hears no more of this generation",
            SourceLocation.NONE,
            cause));
  }
}
