package dev.docgen.engine;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Overdue;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The observers of one generation. One that throws is dropped for the rest of it and named once.
 * Thread-safe; without observers a call does nothing and allocates nothing.
 */
final class Observers {
  private static final Logger LOG = LoggerFactory.getLogger(Observers.class);

  private final AtomicReferenceArray<GenerationObserver> observers;
  private final TimedCalls calls;
  private final Reporter reporter;

  private Observers(List<GenerationObserver> observers, TimedCalls calls, Reporter reporter) {
    this.calls = calls;
    this.observers = new AtomicReferenceArray<>(observers.toArray(new GenerationObserver[0]));
    this.reporter = reporter;
  }

  /** Asks every listener for its observer; those that want to hear nothing are left out. */
  static Observers start(
      List<GenerationListener> listeners,
      GenerationRequest request,
      TimedCalls calls,
      Reporter reporter) {
    List<GenerationObserver> started = new ArrayList<>();
    for (GenerationListener listener : listeners) {
      try {
        GenerationObserver observer =
            Objects.requireNonNull(listener.generationStarted(request), "null instead of observer");
        if (observer != GenerationObserver.NONE) {
          started.add(observer);
        }
      } catch (Throwable e) {
        PluginBoundary.check(e, reporter::checkCancelled);
        failed(listener, "threw " + e, e, reporter);
      }
    }
    return new Observers(started, calls, reporter);
  }

  boolean isEmpty() {
    return observers.length() == 0;
  }

  /** Tells every observer, each on a thread that it cannot hold beyond the generation's time. */
  void each(Consumer<GenerationObserver> call) {
    each(
        call,
        told ->
            calls.call(
                () -> {
                  told.run();
                  return Optional.<Overdue>empty();
                },
                Optional::of));
  }

  /** Tells every observer on this thread, which the generation can do without. */
  void eachHere(Consumer<GenerationObserver> call) {
    each(
        call,
        told -> {
          told.run();
          return Optional.empty();
        });
  }

  private void each(
      Consumer<GenerationObserver> call, Function<Runnable, Optional<Overdue>> teller) {
    for (int i = 0; i < observers.length(); i++) {
      GenerationObserver observer = observers.get(i);
      if (observer == GenerationObserver.NONE) {
        continue;
      }
      int index = i;
      try {
        teller
            .apply(() -> call.accept(observer))
            .ifPresent(overdue -> drop(index, observer, "did not return in time", overdue));
      } catch (Throwable e) {
        PluginBoundary.check(e, reporter::checkCancelled);
        drop(i, observer, "threw " + e, e);
      }
    }
  }

  /** Returns the task in the context of every observer, the first outermost. */
  Runnable propagate(Runnable task) {
    Runnable wrapped = task;
    for (int i = observers.length() - 1; i >= 0; i--) {
      GenerationObserver observer = observers.get(i);
      try {
        wrapped = Objects.requireNonNull(observer.propagate(wrapped), "null instead of task");
      } catch (Throwable e) {
        PluginBoundary.check(e, reporter::checkCancelled);
        drop(i, observer, "threw " + e, e);
      }
    }
    return wrapped;
  }

  private void drop(int index, GenerationObserver observer, String what, Throwable cause) {
    if (observers.compareAndSet(index, observer, GenerationObserver.NONE)) {
      failed(observer, what, cause, reporter);
    }
  }

  private static void failed(Object listener, String what, Throwable cause, Reporter reporter) {
    LOG.warn(
        "listener {} failed and is dropped for this generation",
        PluginBoundary.name(listener),
        cause);
    reporter.pluginFailed(PluginBoundary.name(listener));
    reporter.report(
        new Diagnostic(
            "DG0003",
            Severity.WARNING,
            "listener "
                + PluginBoundary.name(listener)
                + " "
                + what
                + "; it hears no more of this generation",
            SourceLocation.NONE,
            cause));
  }
}
