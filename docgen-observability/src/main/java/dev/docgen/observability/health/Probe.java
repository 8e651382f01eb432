package dev.docgen.observability.health;

/** What an orchestrator such as Kubernetes asks a host. A check says which of them it answers. */
public enum Probe {
  /** Does it need a restart? Down only for what a restart cures: never a dependency or an input. */
  LIVENESS,
  /** Can it take requests now? */
  READINESS,
  /** Has it warmed up? A check that was up once stays up here. */
  STARTUP
}
