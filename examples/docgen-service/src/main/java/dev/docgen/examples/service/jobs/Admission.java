package dev.docgen.examples.service.jobs;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the jobs that have a place: those asked for, from before their upload is read until they
 * have ended. Thread-safe.
 */
final class Admission {
  private final int places;
  private final int placesOfClient;
  private final Map<String, Integer> clients = new HashMap<>();
  private int taken;
  private boolean closed;

  Admission(int places, int placesOfClient) {
    this.places = places;
    this.placesOfClient = placesOfClient;
  }

  synchronized void enter(String client) throws Refusal {
    if (closed) {
      throw new Refusal(Refusal.Reason.SHUTTING_DOWN, "the service is shutting down");
    }
    if (taken >= places) {
      throw new Refusal(Refusal.Reason.QUEUE_FULL, "as many jobs wait as may");
    }
    if (clients.getOrDefault(client, 0) >= placesOfClient) {
      throw new Refusal(
          Refusal.Reason.CLIENT_BUSY, placesOfClient + " jobs of this client are unfinished");
    }
    count(client);
  }

  /** Counts a job that was accepted before. */
  synchronized void count(String client) {
    taken++;
    clients.merge(client, 1, Integer::sum);
  }

  synchronized void leave(String client) {
    taken--;
    clients.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
  }

  synchronized void close() {
    closed = true;
  }

  synchronized int taken() {
    return taken;
  }
}
