package dev.docgen.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sources that hold a detector's markers and are nothing of its framework's. */
final class MarkerSources {
  private static final String FOREIGN =
      """
      package contract.foreign;

      /** Bears an annotation that is named alike, and calls what is in it. MARKER. */
      @MARKER
      class ForeignMARKER {
        @MARKER String text = "MARKER";

        @MARKER
        Object call(@MARKER Object value) {
          MARKER.OWN.put("/contract", MARKER.OWN.get("/contract"));
          return MARKER.OWN.getOrDefault("/contract", text);
        }
      }
      """;

  private static final String HOSTILE =
      """
      package contract.hostile;

      import static nowhere.MARKER.*;
      import nowhere.MARKER;

      @MARKER @MARKER() @MARKER(null) @MARKER({}) @MARKER(path = A.B, value = {{}, 1})
      class HostileMARKER extends HostileMARKER implements HostileMARKER, Missing<? super T> {
        static final String X = Y + "/{", Y = X;
        @MARKER(X) MARKER field = MARKER.of(MARKER::new, () -> MARKER);

        @MARKER(value = X, X = 1)
        public <T extends T> T[] all(@MARKER(1) T... it) throws T {
          get(); get(null, null); get(X, (a, b) -> { get(X, this::all); return MARKER; });
          MARKER.get(); MARKER.post(X + 1, Missing::gone); new MARKER().put("no slash", null);
          path(X, () -> path(Y, () -> delete("{", MARKER.here)));
          return null;
        }

        @MARKER abstract void none(;
      }
      """;

  private MarkerSources() {}

  /** Returns files that declare annotations named as the markers, and bear them. */
  static Map<String, String> foreign(Set<String> markers) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String marker : new TreeSet<>(markers)) {
      files.put(
          "contract/foreign/" + marker + ".java",
          "package contract.foreign;\n\n@interface "
              + marker
              + " {\n  java.util.Map<String, Object> OWN = new java.util.HashMap<>();\n}\n");
      files.put("contract/foreign/Foreign" + marker + ".java", FOREIGN.replace("MARKER", marker));
    }
    return files;
  }

  /** Returns files that use the markers as no compiler allows. */
  static Map<String, String> hostile(Set<String> markers) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String marker : new TreeSet<>(markers)) {
      files.put("contract/hostile/Hostile" + marker + ".java", HOSTILE.replace("MARKER", marker));
    }
    return files;
  }
}
