package dev.docgen.observability.alerting;

/** How soon someone has to look. */
public enum Urgency {
  /** To be looked into. */
  WARNING,
  /** Immediate response. */
  CRITICAL
}
