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
import java.util.concurrent.atomic.AtomicInteger;
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

  private static final int GIVEN_UP = -1;

  private final AtomicReferenceArray<GenerationObserver> observers;
  private final TimedCalls calls;

  /** What the generation's own thread has to tell; no other thread asks for it. */
  private final List<Consumer<GenerationObserver>> pending = new ArrayList<>();

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

  /** Tells every observer with the next {@link #eachNow}: changing threads costs more than that. */
  void later(Consumer<GenerationObserver> call) {
    if (!isEmpty()) {
      pending.add(call);
    }
  }

  /** Tells every observer what was left for later, then this. */
  void eachNow(Consumer<GenerationObserver> call) {
    if (isEmpty()) {
      return;
    }
    List<Consumer<GenerationObserver>> all = new ArrayList<>(pending);
    pending.clear();
    all.add(call);
    each(observer -> all.forEach(each -> each.accept(observer)));
  }

  /** Tells every observer, on a thread that none can hold beyond the generation's time. */
  void each(Consumer<GenerationObserver> call) {
    int next = 0;
    while (next < observers.length()) {
      next = tellFrom(next, call);
    }
  }

  /**
   * Tells observers one after the other on one thread, since a thread for each would cost more than
   * what most of them do.
   *
   * @return who is next: the one after the one that did not return, or none
   */
  private int tellFrom(int first, Consumer<GenerationObserver> call) {
    AtomicInteger turn = new AtomicInteger(first);
    Optional<Overdue> overdue =
        calls.call(
            () -> {
              int index = first;
              do {
                tell(index, call);
                index++;
              } while (turn.compareAndSet(index - 1, index) && index < observers.length());
              return Optional.<Overdue>empty();
            },
            Optional::of);
    // Whoever returns after all finds that it is no longer its turn, and tells nobody else.
    int stuck = turn.getAndSet(GIVEN_UP);
    if (overdue.isPresent() && stuck < observers.length()) {
      drop(stuck, observers.get(stuck), "did not return in time", overdue.get());
      return stuck + 1;
    }
    return observers.length();
  }

  /** Tells every observer on this thread, which the generation can do without. */
  void eachHere(Consumer<GenerationObserver> call) {
    for (int i = 0; i < observers.length(); i++) {
      tell(i, call);
    }
  }

  private void tell(int index, Consumer<GenerationObserver> call) {
    GenerationObserver observer = observers.get(index);
    if (observer == GenerationObserver.NONE) {
      return;
    }
    try {
      call.accept(observer);
    } catch (Throwable e) {
      PluginBoundary.check(e, reporter::checkCancelled);
      drop(index, observer, "threw " + e, e);
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
