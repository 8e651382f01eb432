package dev.docgen.examples.service.jobs;

/** Thrown when a job is not accepted; asking again later may help. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The service is about to end. */
    SHUTTING_DOWN,
    /** As many jobs wait as may. */
    QUEUE_FULL,
    /** As many jobs of this client are unfinished as may be. */
    CLIENT_BUSY
  }

  private final Reason reason;

  Refusal(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
