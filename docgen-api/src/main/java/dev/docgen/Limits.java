package dev.docgen;

import java.time.Duration;
import java.util.Objects;

/**
 * What one generation may cost. Each limit ends in a diagnostic and a result without what exceeded
 * it; {@link #maxConcurrentGenerations} alone refuses the request. Immutable.
 *
 * @param maxFileBytes size of one source file or resource; larger ones are skipped
 * @param maxFiles files listed in one request; the rest is not read
 * @param maxTotalBytes bytes read in one request; the rest is not read
 * @param maxNesting nesting of brackets and of type declarations in one file; a deeper file is
 *     skipped before a recursive parser sees it
 * @param maxSchemaDepth nesting of inline schemas; what lies deeper becomes the open schema
 * @param maxArchiveRatio expanded bytes to compressed bytes of one archive
 * @param maxArchiveEntries entries of one archive
 * @param maxDuration wall time of one generation; what is unread by then stays out, and plug-ins
 *     that have not answered by then are given up. What there is by then still has to be assembled,
 *     and each plug-in that hangs meanwhile can take a tenth of this longer, at least a second.
 *     Also the wall time of rendering one document.
 * @param maxConcurrentGenerations generations at once in one engine; a further one is refused
 */
public record Limits(
    long maxFileBytes,
    int maxFiles,
    long maxTotalBytes,
    int maxNesting,
    int maxSchemaDepth,
    int maxArchiveRatio,
    int maxArchiveEntries,
    Duration maxDuration,
    int maxConcurrentGenerations) {

  /** Limits that no real application known to the project comes near. */
  public static final Limits DEFAULTS =
      new Limits(4L << 20, 100_000, 1L << 30, 256, 40, 200, 200_000, Duration.ofMinutes(5), 64);

  public Limits {
    Objects.requireNonNull(maxDuration, "maxDuration");
    requirePositive("maxFileBytes", maxFileBytes);
    requirePositive("maxFiles", maxFiles);
    requirePositive("maxTotalBytes", maxTotalBytes);
    requirePositive("maxNesting", maxNesting);
    requirePositive("maxSchemaDepth", maxSchemaDepth);
    requirePositive("maxArchiveRatio", maxArchiveRatio);
    requirePositive("maxArchiveEntries", maxArchiveEntries);
    requirePositive("maxDuration", maxDuration.isNegative() ? -1 : maxDuration.toNanos());
    requirePositive("maxConcurrentGenerations", maxConcurrentGenerations);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive: " + value);
    }
  }

  /** Returns a builder holding these limits. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Changes some limits and keeps the others. Not thread-safe. */
  public static final class Builder {
    private long maxFileBytes;
    private int maxFiles;
    private long maxTotalBytes;
    private int maxNesting;
    private int maxSchemaDepth;
    private int maxArchiveRatio;
    private int maxArchiveEntries;
    private Duration maxDuration;
    private int maxConcurrentGenerations;

    private Builder(Limits limits) {
      maxFileBytes = limits.maxFileBytes;
      maxFiles = limits.maxFiles;
      maxTotalBytes = limits.maxTotalBytes;
      maxNesting = limits.maxNesting;
      maxSchemaDepth = limits.maxSchemaDepth;
      maxArchiveRatio = limits.maxArchiveRatio;
      maxArchiveEntries = limits.maxArchiveEntries;
      maxDuration = limits.maxDuration;
      maxConcurrentGenerations = limits.maxConcurrentGenerations;
    }

    public Builder maxFileBytes(long value) {
      maxFileBytes = value;
      return this;
    }

    public Builder maxFiles(int value) {
      maxFiles = value;
      return this;
    }

    public Builder maxTotalBytes(long value) {
      maxTotalBytes = value;
      return this;
    }

    public Builder maxNesting(int value) {
      maxNesting = value;
      return this;
    }

    public Builder maxSchemaDepth(int value) {
      maxSchemaDepth = value;
      return this;
    }

    public Builder maxArchiveRatio(int value) {
      maxArchiveRatio = value;
      return this;
    }

    public Builder maxArchiveEntries(int value) {
      maxArchiveEntries = value;
      return this;
    }

    public Builder maxDuration(Duration value) {
      maxDuration = value;
      return this;
    }

    public Builder maxConcurrentGenerations(int value) {
      maxConcurrentGenerations = value;
      return this;
    }

    /** Returns the limits; a value that is not positive is an {@link IllegalArgumentException}. */
    public Limits build() {
      return new Limits(
          maxFileBytes,
          maxFiles,
          maxTotalBytes,
          maxNesting,
          maxSchemaDepth,
          maxArchiveRatio,
          maxArchiveEntries,
          maxDuration,
          maxConcurrentGenerations);
    }
  }
}
