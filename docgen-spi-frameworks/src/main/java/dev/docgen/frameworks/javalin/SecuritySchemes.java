package dev.docgen.frameworks.javalin;

import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The security schemes that the configuration of javalin-openapi's plugin names ({@code
 * SecurityComponentConfiguration}), with the names it gives those that have none. One whose name or
 * parameter is not literal is left out. On one thread.
 */
final class SecuritySchemes {
  private final Map<String, SecurityScheme> schemes = new TreeMap<>();
  private final List<SecurityRequirement> requirements = new ArrayList<>();

  /** Hears of a call of the configuration; one that means something else is left alone. */
  void hear(Step step) {
    SecurityScheme.Builder scheme = SecurityScheme.builder();
    switch (step.name()) {
      case "withBasicAuth" -> add(step, "BasicAuth", scheme.type("http").scheme("basic"));
      case "withBearerAuth" -> add(step, "BearerAuth", scheme.type("http").scheme("bearer"));
      case "withApiKeyAuth" -> key(step, "ApiKeyAuth", "header", "X-Api-Key");
      case "withCookieAuth" -> key(step, "CookieAuth", "cookie", "JSESSIONID");
      case "withOpenID" ->
          text(step, 1, "")
              .ifPresent(it -> add(step, "", scheme.type("openIdConnect").openIdConnectUrl(it)));
      case "withOAuth2" -> add(step, "", flows(step, scheme.type("oauth2")));
      case "withGlobalSecurity" -> require(step);
      default -> {
        // says nothing of security
      }
    }
  }

  void addTo(ApiModel.Builder model) {
    if (!schemes.isEmpty()) {
      model.components(Components.builder().securitySchemes(schemes).build());
    }
    requirements.forEach(model::addSecurity);
  }

  /** Returns an argument's text: the standard one without it, none when it is not literal. */
  private static Optional<String> text(Step step, int position, String standard) {
    List<Snippet> arguments = step.arguments();
    return position >= arguments.size() || arguments.get(position).function().isPresent()
        ? Optional.of(standard)
        : arguments.get(position).text();
  }

  private void add(Step step, String standard, SecurityScheme.Builder scheme) {
    text(step, 0, standard)
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> schemes.putIfAbsent(it, scheme.build()));
  }

  private void key(Step step, String standard, String in, String parameter) {
    text(step, 1, parameter)
        .ifPresent(
            it -> add(step, standard, SecurityScheme.builder().type("apiKey").in(in).name(it)));
  }

  private static SecurityScheme.Builder flows(Step step, SecurityScheme.Builder scheme) {
    text(step, 1, "").filter(it -> !it.isEmpty()).ifPresent(scheme::description);
    for (Step inner : PluginDescription.inside(step)) {
      OAuthFlow.Builder flow = OAuthFlow.builder();
      String first = text(inner, 0, "").orElse("");
      String second = text(inner, 1, "").orElse("");
      PluginDescription.inside(inner).stream()
          .filter(it -> it.name().equals("withScope"))
          .forEach(it -> scope(it, flow));
      switch (inner.name()) {
        case "withImplicitFlow" -> scheme.putFlow("implicit", flow.authorizationUrl(first).build());
        case "withPasswordFlow" -> scheme.putFlow("password", flow.tokenUrl(first).build());
        case "withClientCredentials", "withClientCredentialsFlow" ->
            scheme.putFlow("clientCredentials", flow.tokenUrl(first).build());
        case "withAuthorizationCodeFlow" ->
            scheme.putFlow(
                "authorizationCode", flow.authorizationUrl(first).tokenUrl(second).build());
        default -> {
          // a property of the scheme that the document does not have
        }
      }
    }
    return scheme;
  }

  private static void scope(Step step, OAuthFlow.Builder flow) {
    text(step, 0, "")
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> flow.putScope(it, text(step, 1, "").orElse("")));
  }

  private void require(Step step) {
    List<String> scopes =
        PluginDescription.inside(step).stream()
            .filter(it -> it.name().equals("withScope"))
            .flatMap(it -> text(it, 0, "").stream())
            .toList();
    text(step, 0, "")
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> requirements.add(SecurityRequirement.of(it, scopes)));
  }
}
