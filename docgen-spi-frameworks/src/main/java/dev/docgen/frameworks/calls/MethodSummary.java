package dev.docgen.frameworks.calls;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one method does by itself, in source order: it raises, and it calls. */
record MethodSummary(List<Raise> raises, List<CallSite> calls) {
  static final MethodSummary EMPTY = new MethodSummary(List.of(), List.of());

  /**
   * An exception raised.
   *
   * @param creation null when no {@code new} expression is seen
   * @param maker 0-based position of the parameter whose function makes it; negative for none
   * @param caught names of the classes caught around it
   */
  record Raise(
      JavaType type,
      @Nullable Snippet creation,
      int maker,
      List<String> caught,
      SourceLocation location) {}
}
