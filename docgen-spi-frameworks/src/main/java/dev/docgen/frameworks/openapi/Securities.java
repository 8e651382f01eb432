package dev.docgen.frameworks.openapi;

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
  public static Optional<List<SecurityRequirement>> requirements(Annotations annotations) {
    List<SourceAnnotation> found = annotations.findAll(SwaggerAnnotations.SECURITY_REQUIREMENT);
    if (found.isEmpty() && !annotations.has(SwaggerAnnotations.SECURITY_REQUIREMENTS)) {
      return Optional.empty();
    }
    return Optional.of(requirements(found));
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
    Map<String, SecurityScheme> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : annotations.findAll(SwaggerAnnotations.SECURITY_SCHEME)) {
      String name = Reading.plain(annotation, "name");
      if (name != null) {
        result.put(name, scheme(name, annotation, reading));
      }
    }
    return result;
  }

  private static SecurityScheme scheme(String name, SourceAnnotation annotation, Reading reading) {
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return SecurityScheme.builder().reference(References.name(reference)).build();
    }
    String type = TYPES.getOrDefault(annotation.string("type").orElse("APIKEY"), "apiKey");
    String parameter = Reading.plain(annotation, "paramName");
    String in = annotation.string("in").map(value -> value.toLowerCase(Locale.ROOT)).orElse("");
    return SecurityScheme.builder()
        .type(type)
        .description(reading.text(annotation, "description"))
        .name(parameter == null && type.equals("apiKey") ? name : parameter)
        .in(in.isEmpty() || in.equals("default") ? null : in)
        .scheme(Reading.plain(annotation, "scheme"))
        .bearerFormat(Reading.plain(annotation, "bearerFormat"))
        .openIdConnectUrl(reading.text(annotation, "openIdConnectUrl"))
        .flows(flows(annotation, reading))
        .extensions(reading.extensions(annotation))
        .build();
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
