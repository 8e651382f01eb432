package dev.docgen.engine;

import dev.docgen.GenerationRequest;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The observers of one generation: those that answer at once are told on its own thread, the others
 * on one that can be given up. Thread-safe; without observers a call does nothing and allocates
 * nothing.
 */
final class Observers {
  private final Audience quick;
  private final Audience others;

  /** What the generation's own thread has to tell the others; no other thread asks for it. */
  private final List<Consumer<GenerationObserver>> pending = new ArrayList<>();

  private Observers(Audience quick, Audience others) {
    this.quick = quick;
    this.others = others;
  }

  /** Asks every listener for its observer; those that want to hear nothing are left out. */
  static Observers start(
      List<GenerationListener> listeners,
      GenerationRequest request,
      TimedCalls calls,
      Reporter reporter) {
    List<GenerationObserver> quick = new ArrayList<>();
    List<GenerationObserver> others = new ArrayList<>();
    for (GenerationListener listener : listeners) {
      try {
        GenerationObserver observer =
            Objects.requireNonNull(listener.generationStarted(request), "null instead of observer");
        if (observer != GenerationObserver.NONE) {
          (observer.answersAtOnce() ? quick : others).add(observer);
        }
      } catch (Throwable e) {
        PluginBoundary.check(e, reporter::checkCancelled);
        Audience.failed(listener, "threw " + e, e, reporter);
      }
    }
    return new Observers(
        new Audience(quick, calls, reporter), new Audience(others, calls, reporter));
  }

  boolean isEmpty() {
    return quick.isEmpty() && others.isEmpty();
  }

  /**
   * Tells those that answer at once now, the others with the next {@link #eachNow}: changing
   * threads costs more than that.
   */
  void later(Consumer<GenerationObserver> call) {
    quick.tellHere(call);
    if (!others.isEmpty()) {
      pending.add(call);
    }
  }

  /** Tells every observer this, after what was left for later. */
  void eachNow(Consumer<GenerationObserver> call) {
    quick.tellHere(call);
    others.tellApart(andPending(call));
  }

  /** Tells every observer. */
  void each(Consumer<GenerationObserver> call) {
    quick.tellHere(call);
    others.tellApart(call);
  }

  /** Tells every observer, on a thread that none can hold. */
  void eachApart(Consumer<GenerationObserver> call) {
    quick.tellApart(call);
    others.tellApart(call);
  }

  /** Tells every observer of the generation's end, on a thread that none can hold. */
  void endApart(Consumer<GenerationObserver> call) {
    quick.tellApart(call);
    others.tellApart(andPending(call));
  }

  private Consumer<GenerationObserver> andPending(Consumer<GenerationObserver> call) {
    if (pending.isEmpty()) {
      return call;
    }
    List<Consumer<GenerationObserver>> all = new ArrayList<>(pending);
    pending.clear();
    all.add(call);
    return observer -> all.forEach(each -> each.accept(observer));
  }

  /** Tells every observer on this thread, which the generation can do without. */
  void eachHere(Consumer<GenerationObserver> call) {
    quick.tellHere(call);
    others.tellHere(call);
  }

  /** Returns the task in the context of every observer. */
  Runnable propagate(Runnable task) {
    return quick.propagate(others.propagate(task));
  }
}
