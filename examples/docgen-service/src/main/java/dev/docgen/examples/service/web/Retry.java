package dev.docgen.examples.service.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

/** Says with a refusal when to come again (RFC 9110, 10.2.3). */
final class Retry {
  private static final int SOON_SECONDS = 5;

  private Retry() {}

  /** Returns the refusal of what there is no room for now. */
  static <T extends HttpResponseException> T soon(Context http, T refusal) {
    return after(http, SOON_SECONDS, refusal);
  }

  /** Returns the refusal. */
  static <T extends HttpResponseException> T after(Context http, int seconds, T refusal) {
    http.header("Retry-After", String.valueOf(seconds));
    return refusal;
  }
}
