package dev.docgen.frameworks.spring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may call an operation, by one annotation or request matcher.
 *
 * @param source what says so, such as {@code @PreAuthorize}
 * @param access {@code permitAll}, {@code denyAll}, {@code authenticated}, {@code restricted}, or
 *     {@code unknown} where it is not literal
 * @param roles without the prefix {@code ROLE_}; one of all roles, authorities and scopes is enough
 * @param authorities those that are neither roles nor scopes
 * @param scopes authorities of the prefix {@code SCOPE_}, without it
 * @param expression verbatim where nothing else is read from it, or null
 */
record AccessRule(
    String source,
    String access,
    List<String> roles,
    List<String> authorities,
    List<String> scopes,
    @Nullable String expression) {
  private static final String ROLE = "ROLE_";
  private static final String SCOPE = "SCOPE_";

  AccessRule {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(access, "access");
    roles = List.copyOf(roles);
    authorities = List.copyOf(authorities);
    scopes = List.copyOf(scopes);
  }

  static AccessRule of(String source, String access) {
    return new AccessRule(source, access, List.of(), List.of(), List.of(), null);
  }

  static AccessRule verbatim(String source, String expression) {
    return new AccessRule(source, "unknown", List.of(), List.of(), List.of(), expression);
  }

  static AccessRule roles(String source, List<String> names) {
    List<String> roles =
        names.stream().map(it -> it.startsWith(ROLE) ? it.substring(ROLE.length()) : it).toList();
    return new AccessRule(source, "restricted", roles, List.of(), List.of(), null);
  }

  /** Authorities of the well-known prefixes are roles and scopes (Spring Security reference). */
  static AccessRule authorities(String source, List<String> names) {
    List<String> roles = new ArrayList<>();
    List<String> scopes = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(ROLE)) {
        roles.add(name.substring(ROLE.length()));
      } else if (name.startsWith(SCOPE)) {
        scopes.add(name.substring(SCOPE.length()));
      } else {
        others.add(name);
      }
    }
    return new AccessRule(source, "restricted", roles, others, scopes, null);
  }

  /**
   * Returns the rule that a call of Spring Security's stands for, in an expression or in code.
   *
   * @param arguments its texts, or null when one is not literal
   */
  static AccessRule ofCall(String source, String name, @Nullable List<String> arguments) {
    if (arguments == null) {
      return of(source, "unknown");
    }
    return switch (name) {
      case "permitAll", "denyAll", "authenticated" -> of(source, name);
      case "isAuthenticated", "fullyAuthenticated", "isFullyAuthenticated" ->
          of(source, "authenticated");
      case "hasRole", "hasAnyRole" -> roles(source, arguments);
      case "hasAuthority", "hasAnyAuthority" -> authorities(source, arguments);
      case "hasScope", "hasAnyScope" ->
          authorities(source, arguments.stream().map(SCOPE::concat).toList());
      default -> of(source, "unknown");
    };
  }

  /** Returns the rule that lets through whom this or the other does; both restrict. */
  AccessRule or(AccessRule other) {
    return new AccessRule(
        source,
        access,
        joined(roles, other.roles),
        joined(authorities, other.authorities),
        joined(scopes, other.scopes),
        null);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  /** Returns the rule as a JSON value; empty parts left out. */
  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", source);
    json.put("access", access);
    put(json, "roles", roles);
    put(json, "authorities", authorities);
    put(json, "scopes", scopes);
    if (expression != null) {
      json.put("expression", expression);
    }
    return json;
  }

  private static void put(Map<String, @Nullable Object> json, String name, List<String> values) {
    if (!values.isEmpty()) {
      json.put(name, values);
    }
  }
}
