package dev.docgen.examples.service.jobs;

/** A place for one job; closed without {@link Jobs#submit} it is given back. */
public final class Place implements AutoCloseable {
  private final Admission admission;
  private final String client;
  private boolean used;

  Place(Admission admission, String client) {
    this.admission = admission;
    this.client = client;
  }

  String client() {
    return client;
  }

  /** Leaves the place to a job, which gives it back when it has ended. */
  void use() {
    used = true;
  }

  @Override
  public void close() {
    if (!used) {
      admission.leave(client);
    }
  }
}
