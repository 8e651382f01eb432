package dev.docgen.examples.service.web;

import dev.docgen.examples.service.jobs.Jobs;
import dev.docgen.observability.security.SecurityMonitor;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets pass who may call a route. Browsers say where a request comes from (Fetch Metadata): what
 * another site's page sends is refused, since such a page could use a service on the reader's own
 * machine otherwise.
 */
final class Gate implements Handler {
  private static final String SCHEME = "Bearer ";

  private final Optional<String> token;
  private final Jobs jobs;
  private final SecurityMonitor security;

  Gate(Optional<String> token, Jobs jobs, SecurityMonitor security) {
    this.token = token;
    this.jobs = jobs;
    this.security = security;
  }

  /** Returns whether a token is asked for at all. */
  boolean isLocked() {
    return token.isPresent();
  }

  @Override
  public void handle(Context http) {
    if (http.routeRoles().contains(Access.ANYONE)) {
      return;
    }
    if ("cross-site".equals(http.header("Sec-Fetch-Site"))) {
      throw new ForbiddenResponse("requests of other sites' pages are refused");
    }
    if (token.isEmpty() || hasToken(http) || hasKey(http)) {
      return;
    }
    security.authenticationFailure(
        http.header("Authorization") == null ? "no token" : "wrong token", http.ip());
    http.header("WWW-Authenticate", "Bearer");
    throw new UnauthorizedResponse("send the service's token: Authorization: Bearer TOKEN");
  }

  private boolean hasToken(Context http) {
    String given = http.header("Authorization");
    return given != null && given.startsWith(SCHEME) && same(token.orElseThrow(), given, SCHEME);
  }

  private boolean hasKey(Context http) {
    String given = http.queryParam("key");
    return given != null
        && http.routeRoles().contains(Access.TOKEN_OR_KEY)
        && jobs.find(http.pathParam("id")).map(job -> same(job.key(), given, "")).orElse(false);
  }

  /** Takes the same time whatever differs. */
  private static boolean same(String expected, @Nullable String given, String prefix) {
    return given != null
        && MessageDigest.isEqual(
            (prefix + expected).getBytes(StandardCharsets.UTF_8),
            given.getBytes(StandardCharsets.UTF_8));
  }
}
