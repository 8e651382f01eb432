package dev.docgen.observability.alerting;

/** Hears of alerts, on the thread that evaluates them: answer quickly. */
@FunctionalInterface
public interface AlertListener {

  /** Hears that an alert was raised or cleared. */
  void changed(AlertState state);
}
