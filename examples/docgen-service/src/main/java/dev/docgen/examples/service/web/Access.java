package dev.docgen.examples.service.web;

import io.javalin.security.RouteRole;

/** Who may call a route. */
enum Access implements RouteRole {
  /** Everybody. */
  ANYONE,
  /** Who has the service's token. */
  TOKEN,
  /** Who has the service's token, or the key of the job. */
  TOKEN_OR_KEY
}
