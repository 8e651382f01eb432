package dev.docgen.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Adds up CPU time and heap allocation of the tasks of one generation, thread by thread. Zero where
 * the JVM does not tell. Thread-safe.
 */
final class CostMeter {
  private final @Nullable ThreadMXBean threads = threads();
  private final LongAdder cpuNanos = new LongAdder();
  private final LongAdder allocatedBytes = new LongAdder();
  private volatile long peakBytes;

  private static @Nullable ThreadMXBean threads() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
            && bean.isCurrentThreadCpuTimeSupported()
            && bean.isThreadAllocatedMemorySupported()
        ? bean
        : null;
  }

  /** Runs a task and adds what it costs on this thread. */
  void measure(Runnable task) {
    if (threads == null) {
      task.run();
      return;
    }
    long thread = Thread.currentThread().getId();
    long cpu = threads.getCurrentThreadCpuTime();
    long allocated = threads.getThreadAllocatedBytes(thread);
    try {
      task.run();
    } finally {
      cpuNanos.add(threads.getCurrentThreadCpuTime() - cpu);
      allocatedBytes.add(threads.getThreadAllocatedBytes(thread) - allocated);
    }
  }

  /** Notes the heap in use now. */
  void sampleMemory() {
    Runtime runtime = Runtime.getRuntime();
    peakBytes = Math.max(peakBytes, runtime.totalMemory() - runtime.freeMemory());
  }

  long cpuNanos() {
    return cpuNanos.sum();
  }

  long allocatedBytes() {
    return allocatedBytes.sum();
  }

  long peakBytes() {
    return peakBytes;
  }
}
