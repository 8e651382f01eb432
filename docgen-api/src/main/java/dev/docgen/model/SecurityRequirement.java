package dev.docgen.model;

import java.util.List;
import java.util.Map;

/**
 * The Security Requirement Object: all schemes together. Immutable.
 *
 * @param schemes scopes or roles by scheme; no entry means that anonymous access is allowed
 */
public record SecurityRequirement(Map<String, List<String>> schemes) {
  public SecurityRequirement {
    schemes = Ordered.copyOf(schemes);
  }

  /** Returns a requirement of one scheme. */
  public static SecurityRequirement of(String scheme, List<String> scopes) {
    return new SecurityRequirement(Map.of(scheme, List.copyOf(scopes)));
  }
}
