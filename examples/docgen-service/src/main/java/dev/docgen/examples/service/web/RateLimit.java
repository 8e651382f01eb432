package dev.docgen.examples.service.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets each client ask so often a minute, all at once if it likes: a bucket of tokens for each,
 * refilled evenly. Remembers so many clients, those that asked last. Thread-safe.
 */
final class RateLimit {
  private static final double NANOS_PER_MINUTE = 60e9;
  private static final int CLIENTS = 10_000;

  private final int perMinute;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CLIENTS;
        }
      };

  private record Bucket(double tokens, long at) {}

  RateLimit(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
  }

  /**
   * Takes a token.
   *
   * @return 0 when there was one, else the seconds until there is
   */
  synchronized int take(String client) {
    long now = nanos.getAsLong();
    Bucket before = buckets.getOrDefault(client, new Bucket(perMinute, now));
    double refilled = before.tokens() + (now - before.at()) / NANOS_PER_MINUTE * perMinute;
    double tokens = Math.min(perMinute, refilled);
    boolean taken = tokens >= 1;
    buckets.put(client, new Bucket(taken ? tokens - 1 : tokens, now));
    return taken ? 0 : (int) Math.ceil((1 - tokens) * 60 / perMinute);
  }
}
