package dev.docgen.engine.assemble;

import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.PluginBoundary;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks plug-ins: one that throws or answers null is reported by its class and goes unheard, as does
 * one that was given up. For one piece of work, on one thread.
 */
final class Guard {
  private final Reporter reporter;
  private final Set<Object> givenUp;
  private volatile @Nullable Object asked;

  /**
   * @param givenUp plug-ins, by identity, that did not answer in time before
   */
  Guard(Reporter reporter, Set<Object> givenUp) {
    this.reporter = reporter;
    this.givenUp = givenUp;
  }

  /** Returns the plug-in that was asked last; null before the first. Callable from any thread. */
  @Nullable Object asked() {
    return asked;
  }

  /** Returns what the plug-in answers; empty when it throws or answers null. */
  <T> Optional<T> ask(Object plugin, SourceLocation location, Supplier<@Nullable T> question) {
    if (givenUp.contains(plugin)) {
      return Optional.empty();
    }
    asked = plugin;
    try {
      T answer = question.get();
      if (answer == null) {
        reporter.failed(plugin, "answered null", location, null);
      }
      return Optional.ofNullable(answer);
    } catch (Throwable failure) {
      PluginBoundary.check(failure, reporter::checkCancelled);
      reporter.failed(plugin, "failed with " + failure, location, failure);
      return Optional.empty();
    }
  }
}
