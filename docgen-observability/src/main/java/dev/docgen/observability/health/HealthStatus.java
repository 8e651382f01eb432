package dev.docgen.observability.health;

/** Whether something works. Two values, so that every host's health format can say it. */
public enum HealthStatus {
  UP,
  DOWN
}
