package dev.docgen.model;

import dev.docgen.SourceLocation;
import java.util.List;
import java.util.Objects;

/**
 * Where a part of the model came from, how, and by which rule.
 *
 * @param origin how it is known
 * @param rule the rule's id, such as {@code spring.request-param}; lower-case words joined by dots
 *     and hyphens
 * @param location where; {@link SourceLocation#NONE} for a default
 * @param path the calls that lead there, outermost first, such as {@code OrderService.find
 *     (Orders.java:42)}; empty when the fact stands at its location
 */
public record Provenance(Origin origin, String rule, SourceLocation location, List<String> path) {

  /** A value that a caller made by hand. */
  public static final Provenance UNKNOWN =
      new Provenance(Origin.DEFAULT, "unknown", SourceLocation.NONE, List.of());

  private static final String DOCUMENT_RULE = "openapi.document";

  public Provenance {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(location, "location");
    path = List.copyOf(path);
  }

  public static Provenance declared(String rule, SourceLocation location) {
    return new Provenance(Origin.DECLARED, rule, location, List.of());
  }

  /** Returns the provenance of what an OpenAPI document states that lies beside the code. */
  public static Provenance ofDocument(SourceLocation location) {
    return declared(DOCUMENT_RULE, location);
  }

  /** Returns whether an OpenAPI document states this that lies beside the code. */
  public boolean isOfDocument() {
    return rule.equals(DOCUMENT_RULE);
  }

  public static Provenance inferred(String rule, SourceLocation location) {
    return new Provenance(Origin.INFERRED, rule, location, List.of());
  }

  public static Provenance byDefault(String rule) {
    return new Provenance(Origin.DEFAULT, rule, SourceLocation.NONE, List.of());
  }
}
