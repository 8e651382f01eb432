package dev.docgen.engine.render.page;

import dev.docgen.engine.render.page.TypeText.Part;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says security schemes and requirements in words. */
final class SecurityReader {
  private final Map<String, SecurityScheme> schemes;
  private final Map<String, String> anchors;

  /**
   * Returns the reader of a model's schemes.
   *
   * @param anchors by name of the scheme
   */
  SecurityReader(Map<String, SecurityScheme> schemes, Map<String, String> anchors) {
    this.schemes = schemes;
    this.anchors = anchors;
  }

  List<SecurityUse> uses(List<SecurityRequirement> requirements) {
    return requirements.stream().map(this::use).toList();
  }

  private SecurityUse use(SecurityRequirement requirement) {
    List<SecurityUse.Part> parts = new ArrayList<>();
    requirement
        .schemes()
        .forEach(
            (name, scopes) ->
                parts.add(
                    new SecurityUse.Part(
                        new Part(name, anchors.get(name)), words(schemes.get(name)), scopes)));
    return new SecurityUse(parts);
  }

  List<SchemeSection> sections() {
    List<SchemeSection> sections = new ArrayList<>();
    anchors.forEach((name, anchor) -> sections.add(section(name, anchor)));
    return sections;
  }

  private SchemeSection section(String name, String anchor) {
    SecurityScheme scheme = schemes.get(name);
    if (scheme == null) {
      return new SchemeSection(anchor, name, "", null, List.of(), List.of());
    }
    return new SchemeSection(
        anchor, name, words(scheme), scheme.description(), facts(scheme), scopes(scheme));
  }

  private static String words(@Nullable SecurityScheme scheme) {
    if (scheme == null) {
      return "";
    }
    return switch (scheme.type().toLowerCase(Locale.ROOT)) {
      case "apikey" -> "key in the " + place(scheme.in()) + " " + scheme.name();
      case "http" -> http(scheme);
      case "oauth2" -> "OAuth 2.0 access token";
      case "openidconnect" -> "OpenID Connect token";
      case "mutualtls" -> "client certificate (mutual TLS)";
      default -> scheme.type();
    };
  }

  private static String place(@Nullable String in) {
    return "query".equals(in) ? "query parameter" : in == null ? "parameter" : in;
  }

  private static String http(SecurityScheme scheme) {
    String name = scheme.scheme() == null ? "" : scheme.scheme().toLowerCase(Locale.ROOT);
    String format = scheme.bearerFormat();
    return switch (name) {
      case "basic" -> "user name and password (HTTP Basic)";
      case "bearer" ->
          "bearer token"
              + (format == null ? "" : " (" + format + ")")
              + " in the Authorization header";
      default -> "HTTP authentication " + name;
    };
  }

  private static List<SchemeSection.Fact> facts(SecurityScheme scheme) {
    List<SchemeSection.Fact> facts = new ArrayList<>();
    add(facts, "OpenID Connect configuration", scheme.openIdConnectUrl());
    scheme.flows().forEach((name, flow) -> flow(facts, name, flow));
    return facts;
  }

  private static void flow(List<SchemeSection.Fact> facts, String name, OAuthFlow flow) {
    add(facts, "Authorization URL (" + name + ")", flow.authorizationUrl());
    add(facts, "Token URL (" + name + ")", flow.tokenUrl());
    add(facts, "Refresh URL (" + name + ")", flow.refreshUrl());
  }

  private static void add(List<SchemeSection.Fact> facts, String label, @Nullable String value) {
    if (value != null) {
      facts.add(new SchemeSection.Fact(label, value));
    }
  }

  private static List<Choice> scopes(SecurityScheme scheme) {
    Map<String, String> scopes = new LinkedHashMap<>();
    scheme.flows().values().forEach(flow -> flow.scopes().forEach(scopes::putIfAbsent));
    List<Choice> choices = new ArrayList<>();
    scopes.forEach(
        (scope, text) ->
            choices.add(new Choice(scope, text == null || text.isBlank() ? null : text)));
    return choices;
  }
}
