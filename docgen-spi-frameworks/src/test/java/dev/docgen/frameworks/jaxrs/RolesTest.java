package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.SecurityRequirement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final String OAUTH =
      """
      @SecurityScheme(securitySchemeName = "oauth", type = SecuritySchemeType.OAUTH2,
          flows = @OAuthFlows(clientCredentials = @OAuthFlow(tokenUrl = "https://token.example")))
      """;
  private static final String BASIC =
      """
      @SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
      """;
  private static final String RESOURCE =
      """
      class Xs extends Base {
        @GET public String ofClass() { return null; }
        @PUT @PermitAll public String open() { return null; }
        @POST @DenyAll public String closed() { return null; }
        @DELETE @RolesAllowed("root") public String ofMethod() { return null; }
        @PATCH @SecurityRequirement(name = "oauth", scopes = "s") public String both() { return null; }
        @OPTIONS @SecurityRequirement(name = "other") public String other() { return null; }
      }
      abstract class Base {
        @GET @Path("inherited") @RolesAllowed("base") public String inherited() { return null; }
      }
      """;

  private static DetectedApi api(String schemes) {
    return detect(
        "import jakarta.annotation.security.*; @Path(\"x\") @RolesAllowed({\"user\", \"admin\"}) "
            + schemes
            + RESOURCE);
  }

  private static @Nullable List<Map<String, List<String>>> security(
      DetectedApi api, String operation) {
    List<SecurityRequirement> demanded = api.operation(operation).security();
    return demanded == null ? null : demanded.stream().map(it -> it.schemes()).toList();
  }

  @Test
  void areScopesOfTheOnlySchemeThatKnowsScopes() {
    DetectedApi api = api(OAUTH);

    assertThat(security(api, "GET /x")).containsExactly(Map.of("oauth", List.of("user", "admin")));
    assertThat(security(api, "PUT /x")).isNull();
    assertThat(security(api, "POST /x")).containsExactly(Map.of("oauth", List.of()));
    assertThat(security(api, "DELETE /x")).containsExactly(Map.of("oauth", List.of("root")));
    assertThat(security(api, "GET /x/inherited")).containsExactly(Map.of("oauth", List.of("base")));
  }

  @Test
  void joinTheScopesOfARequirementOfTheSameScheme() {
    DetectedApi api = api(OAUTH);

    assertThat(security(api, "PATCH /x"))
        .containsExactly(Map.of("oauth", List.of("s", "user", "admin")));
    assertThat(security(api, "OPTIONS /x")).containsExactly(Map.of("other", List.of()));
  }

  @Test
  void areDeclaredByTheFlowsThatDeclareNoScopes() {
    assertThat(
            api(OAUTH)
                .model()
                .components()
                .securitySchemes()
                .get("oauth")
                .flows()
                .get("clientCredentials")
                .scopes())
        .containsOnlyKeys("user", "admin", "root", "base");
  }

  @Test
  void sayNothingWithoutASchemeOrWithSeveral() {
    assertThat(security(api(""), "DELETE /x")).isNull();
    assertThat(security(api(BASIC), "DELETE /x")).isNull();
    assertThat(security(api(BASIC + OAUTH), "DELETE /x")).isNull();
    assertThat(security(api(BASIC + OAUTH), "PATCH /x"))
        .containsExactly(Map.of("oauth", List.of("s")));
  }

  @Test
  void requirementsStandApartOrTogetherAsTheyAreWritten() {
    DetectedApi api =
        detect(
            """
            @SecuritySchemes({
              @SecurityScheme(securitySchemeName = "oidc", type = SecuritySchemeType.OPENIDCONNECT,
                  openIdConnectUrl = "https://id.example"),
              @SecurityScheme(securitySchemeName = "key", type = SecuritySchemeType.APIKEY,
                  in = SecuritySchemeIn.HEADER, apiKeyName = "K")})
            @SecurityRequirement(name = "key") @Path("x") class Xs {
              @GET @SecurityRequirementsSet({@SecurityRequirement(name = "oidc", scopes = "r"),
                  @SecurityRequirement(name = "key")}) public String together() { return null; }
              @PUT @SecurityRequirement(name = "oidc") @SecurityRequirement(name = "key")
              public String apart() { return null; }
              @POST @SecurityRequirementsSet({}) public String optional() { return null; }
              @DELETE @SecurityRequirements({}) public String none() { return null; }
              @PATCH public String ofClass() { return null; }
            }
            """);

    assertThat(api.model().components().securitySchemes()).containsOnlyKeys("key", "oidc");
    assertThat(security(api, "GET /x"))
        .containsExactly(Map.of("oidc", List.of("r"), "key", List.of()));
    assertThat(security(api, "PUT /x"))
        .containsExactly(Map.of("oidc", List.of()), Map.of("key", List.of()));
    assertThat(security(api, "POST /x")).containsExactly(Map.of());
    assertThat(security(api, "DELETE /x")).isEmpty();
    assertThat(security(api, "PATCH /x")).containsExactly(Map.of("key", List.of()));
  }
}
