package dev.docgen.frameworks.calls;

/**
 * How far calls are followed.
 *
 * @param depth calls inside one another; at least 0, which follows none
 * @param methods methods visited from one start; at least 1
 */
public record CallLimits(int depth, int methods) {
  /** Deep enough for layered applications; an operation that reaches more is reported. */
  public static final CallLimits DEFAULT = new CallLimits(32, 4_000);

  public CallLimits {
    if (depth < 0 || methods < 1) {
      throw new IllegalArgumentException(
          "depth must not be negative and methods be positive: " + depth + ", " + methods);
    }
  }
}
