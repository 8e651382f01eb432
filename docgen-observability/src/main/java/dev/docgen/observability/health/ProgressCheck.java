package dev.docgen.observability.health;

import dev.docgen.DocGen;
import dev.docgen.EngineStatistics;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what only a restart cures: threads of DocGen that wait for one another, and generations
 * under way of which nothing was parsed, rendered, started or ended for ten minutes.
 */
final class ProgressCheck implements HealthCheck {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String OWN_CODE = "dev.docgen.";

  private final DocGen docGen;
  private final LongSupplier nanoTime;
  private @Nullable Work last;
  private long lastMove;

  /** What changes while anything is done; never while nothing is. */
  private record Work(
      long generations, int active, Duration time, long files, long nodes, long renders) {
    static Work of(EngineStatistics statistics) {
      return new Work(
          statistics.generations(),
          statistics.active(),
          statistics.totalTime(),
          statistics.filesParsed(),
          statistics.syntaxNodes(),
          statistics.templateRenders());
    }
  }

  ProgressCheck(DocGen docGen, LongSupplier nanoTime) {
    this.docGen = docGen;
    this.nanoTime = nanoTime;
  }

  @Override
  public String name() {
    return "progress";
  }

  @Override
  public Set<Probe> probes() {
    return Set.of(Probe.LIVENESS);
  }

  @Override
  public HealthResult check() {
    List<String> deadlocked = deadlocked();
    if (!deadlocked.isEmpty()) {
      return HealthResult.down("threads wait for one another: " + String.join(", ", deadlocked));
    }
    Work work = Work.of(docGen.statistics());
    long now = nanoTime.getAsLong();
    if (work.active() == 0 || !work.equals(last)) {
      last = work;
      lastMove = now;
    }
    return now - lastMove >= PATIENCE.toNanos()
        ? HealthResult.down(
            work.active() + " generations without progress for " + PATIENCE.toMinutes() + " min")
        : HealthResult.up(work.active() + " generations under way");
  }

  private static List<String> deadlocked() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] ids = threads.findDeadlockedThreads();
    List<String> names = new ArrayList<>();
    if (ids != null) {
      for (ThreadInfo thread : threads.getThreadInfo(ids, Integer.MAX_VALUE)) {
        if (thread != null && runsOwnCode(thread)) {
          names.add(thread.getThreadName());
        }
      }
    }
    return names;
  }

  private static boolean runsOwnCode(ThreadInfo thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(OWN_CODE));
  }
}
