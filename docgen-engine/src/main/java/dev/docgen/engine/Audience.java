package dev.docgen.engine;

import dev.docgen.Diagnostic;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Overdue;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.spi.GenerationObserver;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Observers told one after the other. One that throws is dropped for the rest of the generation and
 * named once. Thread-safe.
 */
final class Audience {
  private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

  private static final int GIVEN_UP = -1;

  private final AtomicReferenceArray<GenerationObserver> observers;
  private final TimedCalls calls;
  private final Reporter reporter;

  Audience(List<GenerationObserver> observers, TimedCalls calls, Reporter reporter) {
    this.observers = new AtomicReferenceArray<>(observers.toArray(new GenerationObserver[0]));
    this.calls = calls;
    this.reporter = reporter;
  }

  boolean isEmpty() {
    return observers.length() == 0;
  }

  /** Tells every observer on this thread. */
  void tellHere(Consumer<GenerationObserver> call) {
    for (int i = 0; i < observers.length(); i++) {
      tell(i, call);
    }
  }

  /** Tells every observer, on a thread that none can hold beyond the generation's time. */
  void tellApart(Consumer<GenerationObserver> call) {
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
    AtomicInteger stuck = new AtomicInteger(observers.length());
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
            // Whoever returns after all finds that it is no longer its turn, and tells nobody else.
            () -> stuck.set(turn.getAndSet(GIVEN_UP)),
            Optional::of);
    if (overdue.isPresent() && stuck.get() < observers.length()) {
      drop(stuck.get(), observers.get(stuck.get()), "did not return in time", overdue.get());
      return stuck.get() + 1;
    }
    return observers.length();
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

  /** Names a listener, or an observer of it, that hears no more. */
  static void failed(Object listener, String what, Throwable cause, Reporter reporter) {
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
