package dev.docgen.observability.security;

/** Hears of every security event, the ones that are not logged included. */
@FunctionalInterface
public interface SecurityEventListener {

  /**
   * Hears of an event, on the thread that reports it, which may be one of the engine's: answer
   * quickly. An attacker decides how often this is called. What it throws is logged once.
   */
  void securityEvent(SecurityRecord event);
}
