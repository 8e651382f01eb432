package dev.docgen.frameworks.openapi;

import dev.docgen.SourceLocation;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code @SecurityRequirement} and {@code @SecurityScheme}. */
public final class Securities {
  private static final Map<String, String> TYPES =
      Map.of(
          "APIKEY", "apiKey",
          "HTTP", "http",
          "OAUTH2", "oauth2",
          "OPENIDCONNECT", "openIdConnect",
          "MUTUALTLS", "mutualTLS");
  private static final List<String> FLOWS =
      List.of("implicit", "password", "clientCredentials", "authorizationCode");

  private Securities() {}

  /**
   * Returns the requirements of a type or method: empty when it says nothing, an empty list when an
   * empty {@code @SecurityRequirements} lifts them.
   */
  public static Optional<List<SecurityRequirement>> requirements(
      Annotations annotations, Reading reading) {
    List<SourceAnnotation> sets = reading.findAll(annotations, Term.SECURITY_REQUIREMENTS_SET);
    List<SourceAnnotation> found =
        new ArrayList<>(reading.findAll(annotations, Term.SECURITY_REQUIREMENT));
    for (SourceAnnotation set : sets) {
      List<SourceLocation> together =
          set.annotations("value").stream().map(SourceAnnotation::location).toList();
      found.removeIf(one -> together.contains(one.location()));
    }
    boolean lifted =
        reading.has(annotations, Term.SECURITY_REQUIREMENTS)
            || reading.has(annotations, Term.SECURITY_REQUIREMENTS_SETS);
    if (found.isEmpty() && sets.isEmpty() && !lifted) {
      return Optional.empty();
    }
    List<SecurityRequirement> all = new ArrayList<>(requirements(found));
    all.addAll(sets(sets));
    return Optional.of(List.copyOf(all));
  }

  /**
   * Returns the requirements that annotations state; one without a name says nothing. Swagger 1's
   * {@code @Authorization} names the scheme in {@code value}, its scopes in annotations.
   */
  public static List<SecurityRequirement> requirements(List<SourceAnnotation> annotations) {
    List<SecurityRequirement> result = new ArrayList<>();
    for (SourceAnnotation annotation : annotations) {
      String own = Reading.plain(annotation, "name");
      String name = own == null ? Reading.plain(annotation, "value") : own;
      if (name != null) {
        result.add(SecurityRequirement.of(name, scopes(annotation)));
      }
    }
    return result;
  }

  /**
   * Returns what the attributes {@code security} and {@code securitySets} of an annotation state;
   * empty when it has neither.
   */
  static Optional<List<SecurityRequirement>> stated(SourceAnnotation owner) {
    if (!owner.isSet("security") && !owner.isSet("securitySets")) {
      return Optional.empty();
    }
    List<SecurityRequirement> all = new ArrayList<>(requirements(owner.annotations("security")));
    all.addAll(sets(owner.annotations("securitySets")));
    return Optional.of(List.copyOf(all));
  }

  /** A set demands all of its schemes; an empty one none (MicroProfile OpenAPI 4.1). */
  private static List<SecurityRequirement> sets(List<SourceAnnotation> sets) {
    List<SecurityRequirement> result = new ArrayList<>();
    for (SourceAnnotation set : sets) {
      Map<String, List<String>> schemes = new LinkedHashMap<>();
      for (SourceAnnotation one : set.annotations("value")) {
        String name = Reading.plain(one, "name");
        if (name != null) {
          schemes.put(name, one.strings("scopes"));
        }
      }
      result.add(new SecurityRequirement(schemes));
    }
    return result;
  }

  private static List<String> scopes(SourceAnnotation requirement) {
    List<SourceAnnotation> scopes = requirement.annotations("scopes");
    return scopes.isEmpty()
        ? requirement.strings("scopes")
        : scopes.stream()
            .flatMap(scope -> scope.string("scope").stream())
            .filter(scope -> !scope.isBlank())
            .toList();
  }

  /** Returns the security schemes that annotations declare, by name. */
  public static Map<String, SecurityScheme> schemes(Annotations annotations, Reading reading) {
    return schemes(reading.findAll(annotations, Term.SECURITY_SCHEME), reading);
  }

  /** Returns the security schemes that {@code @SecurityScheme}s declare, by name. */
  static Map<String, SecurityScheme> schemes(List<SourceAnnotation> annotations, Reading reading) {
    Map<String, SecurityScheme> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : annotations) {
      String name = Reading.plain(annotation, nameOf(annotation, "securitySchemeName", "name"));
      if (name != null) {
        result.put(name, scheme(name, annotation, reading));
      }
    }
    return result;
  }

  private static SecurityScheme scheme(String name, SourceAnnotation annotation, Reading reading) {
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return SecurityScheme.builder()
          .reference(References.name(reference))
          .description(reading.text(annotation, "description"))
          .build();
    }
    boolean microProfile = Reading.isMicroProfile(annotation);
    String type = TYPES.getOrDefault(annotation.string("type").orElse("APIKEY"), "apiKey");
    String parameter = Reading.plain(annotation, nameOf(annotation, "apiKeyName", "paramName"));
    String in = annotation.string("in").map(value -> value.toLowerCase(Locale.ROOT)).orElse("");
    return SecurityScheme.builder()
        .type(type)
        .description(reading.text(annotation, "description"))
        .name(!microProfile && parameter == null && type.equals("apiKey") ? name : parameter)
        .in(in.isEmpty() || in.equals("default") ? null : in)
        .scheme(Reading.plain(annotation, "scheme"))
        .bearerFormat(Reading.plain(annotation, "bearerFormat"))
        .openIdConnectUrl(reading.text(annotation, "openIdConnectUrl"))
        .flows(flows(annotation, reading))
        .flowsExtensions(annotation.annotation("flows").map(reading::extensions).orElse(Map.of()))
        .extensions(reading.extensions(annotation))
        .build();
  }

  private static String nameOf(SourceAnnotation annotation, String microProfile, String swagger) {
    return Reading.isMicroProfile(annotation) ? microProfile : swagger;
  }

  private static Map<String, OAuthFlow> flows(SourceAnnotation scheme, Reading reading) {
    Map<String, OAuthFlow> result = new LinkedHashMap<>();
    scheme
        .annotation("flows")
        .ifPresent(
            flows ->
                FLOWS.forEach(
                    name ->
                        flows
                            .annotation(name)
                            .filter(flow -> !flow.attributes().isEmpty())
                            .ifPresent(flow -> result.put(name, flow(flow, reading)))));
    return result;
  }

  private static OAuthFlow flow(SourceAnnotation annotation, Reading reading) {
    Map<String, String> scopes = new LinkedHashMap<>();
    for (SourceAnnotation scope : annotation.annotations("scopes")) {
      scopes.put(scope.string("name").orElse(""), scope.string("description").orElse(""));
    }
    return OAuthFlow.builder()
        .authorizationUrl(reading.text(annotation, "authorizationUrl"))
        .tokenUrl(reading.text(annotation, "tokenUrl"))
        .refreshUrl(reading.text(annotation, "refreshUrl"))
        .scopes(scopes)
        .extensions(reading.extensions(annotation))
        .build();
  }
}
