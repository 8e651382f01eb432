package dev.docgen.engine;

import dev.docgen.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says once what is true of many places: the first place in a file speaks for the others, of which
 * the message tells the number.
 */
final class Repetitions {
  /** A type that is missing is missing wherever it is named, and mended in one place. */
  private static final Set<String> ABOUT_NO_PLACE = Set.of("DG0401");

  private Repetitions() {}

  /** Returns diagnostics in the order given, without the repetitions. */
  static List<Diagnostic> condense(List<Diagnostic> diagnostics) {
    Map<String, List<Diagnostic>> repeated = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (ABOUT_NO_PLACE.contains(diagnostic.code())) {
        repeated.computeIfAbsent(key(diagnostic), key -> new ArrayList<>()).add(diagnostic);
      }
    }
    List<Diagnostic> condensed = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      List<Diagnostic> all = repeated.getOrDefault(key(diagnostic), List.of(diagnostic));
      if (speaker(all).equals(diagnostic)) {
        condensed.add(all.size() == 1 ? diagnostic : counted(diagnostic, all.size() - 1));
      }
    }
    return condensed;
  }

  /** A place in a library's type has no line. */
  private static Diagnostic speaker(List<Diagnostic> all) {
    return all.stream().filter(it -> it.location().line() > 0).findFirst().orElse(all.get(0));
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
