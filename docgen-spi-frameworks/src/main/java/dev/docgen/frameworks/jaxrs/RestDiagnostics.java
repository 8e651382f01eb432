package dev.docgen.frameworks.jaxrs;

/** Codes of diagnostics; each has its entry in the catalogue, {@code DIAGNOSTICS.md}. */
final class RestDiagnostics {
  static final String UNREADABLE_PATH = "DG0310";
  static final String UNKNOWN_VERB = "DG0311";
  static final String CLIENT = "DG0314";
  static final String UNKNOWN_SUBRESOURCE = "DG0330";

  private RestDiagnostics() {}
}
