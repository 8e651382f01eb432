package dev.docgen.engine;

import dev.docgen.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says once what is true of many places: the first place speaks for those after it, of which the
 * message tells the number.
 */
final class Repetitions {
  /** A type that is missing is missing wherever it is named, and mended in one place. */
  private static final Set<String> ABOUT_NO_PLACE = Set.of("DG0401");

  private Repetitions() {}

  /** Returns diagnostics in the order given, without the repetitions. */
  static List<Diagnostic> condense(List<Diagnostic> diagnostics) {
    Map<String, Integer> places = new LinkedHashMap<>();
    diagnostics.forEach(it -> places.merge(key(it), 1, Integer::sum));
    List<Diagnostic> condensed = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Integer count = places.remove(key(diagnostic));
      if (!ABOUT_NO_PLACE.contains(diagnostic.code())) {
        condensed.add(diagnostic);
      } else if (count != null) {
        condensed.add(count == 1 ? diagnostic : counted(diagnostic, count - 1));
      }
    }
    return condensed;
  }

  private static String key(Diagnostic diagnostic) {
    return diagnostic.code() + ' ' + diagnostic.message();
  }

  private static Diagnostic counted(Diagnostic first, int more) {
    return new Diagnostic(
        first.code(),
        first.severity(),
        first.message() + " (" + more + (more == 1 ? " more place)" : " more places)"),
        first.location(),
        first.cause());
  }
}
