package dev.docgen.examples.service.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Serves the service's page, which consists of three files and needs nothing else. */
final class PageHandlers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private PageHandlers() {}

  /** The page on which people upload source and watch it being documented. */
  static void page(Context http) throws IOException {
    http.header("Content-Security-Policy", POLICY);
    http.contentType("text/html; charset=utf-8");
    http.result(file("page.html"));
  }

  /** The page's script. */
  static void script(Context http) throws IOException {
    http.contentType("text/javascript; charset=utf-8");
    http.result(file("page.js"));
  }

  /** The page's style. */
  static void style(Context http) throws IOException {
    http.contentType("text/css; charset=utf-8");
    http.result(file("page.css"));
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream file = PageHandlers.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }
}
