package dev.docgen;

/** How much a {@link Diagnostic} matters to the documents. */
public enum Severity {
  /** Something is missing from the documents or was left unread. */
  ERROR,
  /** The documents are complete, but something in them is a guess or will surprise. */
  WARNING,
  /** Worth knowing; nothing is missing. */
  INFO
}
