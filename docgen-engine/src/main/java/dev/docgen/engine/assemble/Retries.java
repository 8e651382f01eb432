package dev.docgen.engine.assemble;

import dev.docgen.Diagnostic;
import dev.docgen.DocGenException;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Overdue;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.engine.work.Workers;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Does work that asks plug-ins. When it hangs in one, that one is given up and the work begun again
 * without it: what was half done then is lost with the thread that did it.
 */
final class Retries {
  private final Reporter reporter;
  private final Workers workers;
  private final Set<Object> givenUp =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  Retries(Reporter reporter, Workers workers) {
    this.reporter = reporter;
    this.workers = workers;
  }

  /**
   * Returns what the work gives.
   *
   * @param work changes nothing that another attempt sees
   */
  <T> T run(Function<Guard, T> work) {
    Optional<T> result = attempt(work);
    while (result.isEmpty()) {
      reporter.checkCancelled();
      result = attempt(work);
    }
    return result.get();
  }

  private <T> Optional<T> attempt(Function<Guard, T> work) {
    Guard guard = new Guard(reporter, givenUp);
    return workers.call(
        () -> Optional.of(work.apply(guard)),
        overdue -> {
          giveUp(guard, overdue);
          return Optional.empty();
        });
  }

  private void giveUp(Guard guard, Overdue overdue) {
    Object plugin = guard.asked();
    if (plugin == null || !givenUp.add(plugin)) {
      throw new DocGenException("assembling did not end in time", overdue);
    }
    reporter.exhausted();
    reporter.pluginFailed(PluginBoundary.name(plugin));
    reporter.report(
        new Diagnostic(
            "DG0004",
            Severity.ERROR,
            PluginBoundary.name(plugin) + " did not answer in time; the document is as without it",
            SourceLocation.NONE,
            overdue));
  }
}
