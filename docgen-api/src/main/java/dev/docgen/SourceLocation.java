package dev.docgen;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in the input.
 *
 * @param path path relative to its source root, with {@code /} as separator on every platform; for
 *     an entry of an archive the path within it; empty when the whole request is meant
 * @param line 1-based line, 0 when the whole file is meant
 * @param column 1-based column, 0 when the whole line is meant
 */
public record SourceLocation(String path, int line, int column)
    implements Comparable<SourceLocation> {

  /** The request as a whole. */
  public static final SourceLocation NONE = new SourceLocation("", 0, 0);

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::path)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  public SourceLocation {
    Objects.requireNonNull(path, "path");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column must not be negative: " + line + ", " + column);
    }
  }

  /** Returns the location of a whole file. */
  public static SourceLocation ofFile(String path) {
    return new SourceLocation(path, 0, 0);
  }

  /** Orders by path, line, column. */
  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code path:line:column}, leaving out what is 0. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
