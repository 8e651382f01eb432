package dev.docgen.observability.alerting;

import java.util.Optional;

/**
 * Repairs something by itself. Asked after each evaluation of the alerts, one call at a time; keeps
 * what it needs to know itself.
 */
public interface Remediation {

  /** Returns the name under which it is counted and logged: lower-case words and underscores. */
  String id();

  /**
   * Looks, and does something if need be.
   *
   * @return what was done, as one line for people; empty when there was nothing to do
   */
  Optional<String> react(AlertMonitor alerts);
}
