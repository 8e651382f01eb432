package dev.docgen.engine.render.openapi;

import dev.docgen.model.ApiModel;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes security schemes and requirements. 3.0 does not know {@code mutualTLS}: there the scheme
 * is left out, and its name taken from the alternatives that ask for more besides; an alternative
 * that asks for nothing else goes with it, for the empty alternative would let everybody in.
 */
final class SecurityWriter {
  private static final String MUTUAL_TLS = "mutualTLS";

  private final Output out;
  private final Map<String, SecurityScheme> schemes;

  SecurityWriter(Output out, ApiModel model) {
    this.out = out;
    this.schemes = model.components().securitySchemes();
  }

  /** Writes the field {@code securitySchemes}. */
  void schemes() throws IOException {
    Map<String, SecurityScheme> written = new LinkedHashMap<>(schemes);
    written.values().removeIf(this::isUnknown);
    out.map("securitySchemes", written, this::scheme);
  }

  private boolean isUnknown(SecurityScheme scheme) {
    return !out.is31() && scheme.type().equals(MUTUAL_TLS);
  }

  private boolean isUnknown(String name) {
    SecurityScheme scheme = schemes.get(name);
    return scheme != null && isUnknown(scheme);
  }

  /** Writes the field {@code security}; nothing when no alternative of a list can be said. */
  void requirements(List<SecurityRequirement> requirements) throws IOException {
    List<Map<String, List<String>>> alternatives =
        requirements.stream()
            .filter(one -> one.schemes().isEmpty() || !isUnknown(one))
            .map(this::known)
            .toList();
    if (requirements.isEmpty() || !alternatives.isEmpty()) {
      out.name("security");
      out.array(alternatives, this::requirement);
    }
  }

  private boolean isUnknown(SecurityRequirement requirement) {
    return requirement.schemes().keySet().stream().allMatch(this::isUnknown);
  }

  private Map<String, List<String>> known(SecurityRequirement requirement) {
    Map<String, List<String>> known = new LinkedHashMap<>(requirement.schemes());
    known.keySet().removeIf(this::isUnknown);
    return known;
  }

  private void requirement(Map<String, List<String>> requirement) throws IOException {
    out.object(() -> out.entries(requirement, scopes -> out.array(scopes, out::string)));
  }

  private void scheme(SecurityScheme scheme) throws IOException {
    String reference = scheme.reference();
    if (reference != null) {
      out.reference("securitySchemes", reference, null, scheme.description());
      return;
    }
    out.object(
        () -> {
          out.text("type", scheme.type());
          out.text("description", scheme.description());
          typeFields(scheme);
          out.extensions(scheme.extensions());
        });
  }

  /** Writes the fields that go with the type (OpenAPI 3.1, 4.8.27); others are forbidden. */
  private void typeFields(SecurityScheme scheme) throws IOException {
    switch (scheme.type()) {
      case "apiKey" -> {
        out.text("name", scheme.name());
        out.text("in", scheme.in());
      }
      case "http" -> {
        out.text("scheme", scheme.scheme());
        if ("bearer".equalsIgnoreCase(scheme.scheme())) {
          out.text("bearerFormat", scheme.bearerFormat());
        }
      }
      case "oauth2" ->
          out.object(
              "flows",
              () -> {
                out.entries(scheme.flows(), this::flow);
                out.extensions(scheme.flowsExtensions());
              });
      case "openIdConnect" -> out.text("openIdConnectUrl", scheme.openIdConnectUrl());
      default -> {
        // mutualTLS has none
      }
    }
  }

  private void flow(OAuthFlow flow) throws IOException {
    out.object(
        () -> {
          out.text("authorizationUrl", flow.authorizationUrl());
          out.text("tokenUrl", flow.tokenUrl());
          out.text("refreshUrl", flow.refreshUrl());
          out.object("scopes", () -> out.entries(flow.scopes(), out::string));
          out.extensions(flow.extensions());
        });
  }
}
