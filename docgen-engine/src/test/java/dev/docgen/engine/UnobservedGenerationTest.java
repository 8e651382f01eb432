package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.docgen.GenerationRequest;
import dev.docgen.Limits;
import dev.docgen.engine.work.WorkerPool;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generation costs that nobody observes. */
class UnobservedGenerationTest {
  private static final int FILES = 10_000;

  @TempDir Path root;

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static void report(GenerationReporter reporter) {
    for (int i = 0; i < FILES; i++) {
      reporter.cacheAsked("parse", i % 2 == 0);
      reporter.fileRead(100);
      reporter.fileParsed("app/Orders.java", true, 1_000, 1_000);
    }
  }

  @Test
  void allocatesNothingToReportAFileWithoutAListener() {
    try (WorkerPool pool = new WorkerPool("unobserved", 1)) {
      GenerationReporter reporter =
          new GenerationReporter(
              Limits.DEFAULTS,
              new Totals(),
              () -> false,
              List.of(),
              GenerationRequest.of(root),
              pool);
      report(reporter); // loads classes
      allocated();
      long before = allocated();
      report(reporter);
      assertThat(allocated() - before).as("bytes over " + FILES + " files").isLessThan(FILES);
    }
  }
}
