package dev.docgen.observability.jmx;

import dev.docgen.observability.statistics.SlowFile;

/**
 * A file that took long to parse, as JMX composite data.
 *
 * @param path relative to its root
 * @param millis the longest parse of it
 * @param syntaxNodes nodes of its tree
 */
public record SlowFileView(String path, double millis, long syntaxNodes) {
  private static final double NANOS_PER_MILLI = 1e6;

  static SlowFileView of(SlowFile file) {
    return new SlowFileView(
        file.path(), file.elapsed().toNanos() / NANOS_PER_MILLI, file.syntaxNodes());
  }
}
