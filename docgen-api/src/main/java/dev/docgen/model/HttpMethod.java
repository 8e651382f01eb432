package dev.docgen.model;

import java.util.Locale;
import java.util.Optional;

/** The methods of an OpenAPI Path Item Object, in the order in which documents list them. */
public enum HttpMethod {
  GET,
  PUT,
  POST,
  DELETE,
  OPTIONS,
  HEAD,
  PATCH,
  TRACE;

  /** Returns the lower-case name, the key in a Path Item Object. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the method of that name, whatever its case; empty for one OpenAPI cannot describe. */
  public static Optional<HttpMethod> of(String name) {
    for (HttpMethod method : values()) {
      if (method.name().equalsIgnoreCase(name)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
