package dev.docgen.frameworks.javalin;

/** The codes of what this detector reports; {@code DIAGNOSTICS.md} explains each. */
final class JavalinDiagnostics {
  static final String UNREADABLE_ROUTE = "DG0340";
  static final String UNKNOWN_HANDLER = "DG0341";
  static final String UNREADABLE_GROUP = "DG0342";
  static final String WEB_SOCKET = "DG0343";
  static final String ROUTE_DISAGREES = "DG0344";
  static final String NO_ROUTE = "DG0345";
  static final String GAP = "DG0346";

  private JavalinDiagnostics() {}
}
