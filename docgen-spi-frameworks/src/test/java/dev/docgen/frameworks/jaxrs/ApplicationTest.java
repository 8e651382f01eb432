package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.SchemaType;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private static final String RESOURCE =
      "@Path(\"x\") class Xs { @GET public String x() { return null; } }";

  @Test
  void anApplicationsPathMayEndInAWildcard() {
    assertThat(
            detect(
                    "@ApplicationPath(\"api/*\") class App extends Application {}",
                    "@Path(\"x\") class Xs { @GET public String x() { return null; } }")
                .operations())
        .containsExactly("GET /api/x");
  }

  @Test
  void onlyListedResourcesMakeAListOfAnApplication() {
    assertThat(
            detect(
                    """
                    @ApplicationPath("api") class App extends Application {
                      public Set<Class<?>> getClasses() {
                        Set<Class<?>> all = new HashSet<>();
                        all.add(Filter.class);
                        return all;
                      }
                    }
                    class Filter {}
                    """,
                    "@Path(\"x\") class Xs { @GET public String x() { return null; } }")
                .operations())
        .containsExactly("GET /api/x");
  }

  @Test
  void aPackageMayDefineTheDocument() {
    DetectedApi api =
        detect(
            """
            --- app/package-info.java
            @OpenAPIDefinition(info = @Info(title = "Pets", version = "2"))
            package app;
            import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
            import org.eclipse.microprofile.openapi.annotations.info.Info;
            """,
            RESOURCE);
    assertThat(api.model().info().title()).isEqualTo("Pets");
    assertThat(api.model().info().version()).isEqualTo("2");
  }

  @Test
  void aPackageMayDeclareComponentsTagsAndSecurity() {
    DetectedApi api =
        detect(
            """
            --- app/package-info.java
            @OpenAPIDefinition(info = @Info(title = "Pets", version = "2"),
                tags = {@Tag(name = "b"), @Tag(name = "a")},
                security = @SecurityRequirement(name = "key"),
                components = @Components(
                    securitySchemes = @SecurityScheme(securitySchemeName = "key",
                        type = SecuritySchemeType.APIKEY, apiKeyName = "K",
                        in = SecuritySchemeIn.QUERY),
                    parameters = @Parameter(name = "limit", in = ParameterIn.QUERY),
                    responses = @APIResponse(name = "none", description = "None")))
            package app;
            import org.eclipse.microprofile.openapi.annotations.*;
            import org.eclipse.microprofile.openapi.annotations.enums.*;
            import org.eclipse.microprofile.openapi.annotations.info.Info;
            import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
            import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
            import org.eclipse.microprofile.openapi.annotations.security.*;
            import org.eclipse.microprofile.openapi.annotations.tags.Tag;
            """,
            RESOURCE);
    assertThat(api.model().tags()).extracting(it -> it.name()).containsExactly("b", "a");
    assertThat(api.model().security()).hasSize(1);
    assertThat(api.model().components().securitySchemes()).containsOnlyKeys("key");
    assertThat(api.model().components().parameters()).containsOnlyKeys("limit");
    assertThat(api.model().components().responses()).containsOnlyKeys("none");
  }

  @Test
  void classesWithASchemaAreComponentsWhetherUsedOrNot() {
    DetectedApi api = detect("@Schema(description = \"A pet\") class Pet { private String name; }");
    assertThat(api.model().components().schemas()).containsOnlyKeys("Pet");
    assertThat(api.model().components().schemas().get("Pet").properties()).containsOnlyKeys("name");
  }

  @Test
  void anApplicationOfAnotherFrameworkIsLeftToIt() {
    DetectedApi api =
        detect(
            """
            @io.swagger.v3.oas.annotations.OpenAPIDefinition(
                info = @io.swagger.v3.oas.annotations.info.Info(title = "${shop.title}"))
            @org.springframework.web.bind.annotation.RestController class Pets {
              @org.springframework.web.bind.annotation.GetMapping("/pets")
              @io.swagger.v3.oas.annotations.Operation(summary = "All") String all() { return null; }
            }
            """,
            "@io.swagger.v3.oas.annotations.media.Schema(title = \"Unused\") class Unused {}",
            "--- application.properties\nshop.title=Shop\n",
            "--- META-INF/openapi.yaml\nopenapi: 3.1.0\npaths: {/other: {get: {}}}\n");
    assertThat(api.model().info().title()).isEqualTo("Shop");
    assertThat(api.operations()).containsExactly("GET /pets");
    assertThat(api.model().components().schemas()).isEmpty();
  }

  @Test
  void aDocumentBesideNoCodeIsTheWholeApi() {
    DetectedApi api =
        detect("--- META-INF/openapi.yaml\nopenapi: 3.1.0\npaths: {/other: {get: {}}}\n");
    assertThat(api.operations()).containsExactly("GET /other");
  }

  @Test
  void enumsAndDatesOfAnAnswerAreComponents() {
    DetectedApi api =
        detect(
            "enum Kind { CAT, DOG }",
            """
            @Path("x") class Xs {
              @GET public java.time.LocalDate day(@QueryParam("kind") Kind kind) { return null; }
            }
            """);
    assertThat(api.model().components().schemas()).containsOnlyKeys("Kind", "LocalDate");
    assertThat(api.responseSchema("200", "*/*").format()).contains("date");
    assertThat(api.resolved(api.parameter("kind").schema()).enumValues())
        .containsExactly("CAT", "DOG");
  }

  @Test
  void rolesAreScopesOfTheOnlyScheme() {
    DetectedApi api =
        detect(
            """
            @SecurityScheme(securitySchemeName = "oidc", type = SecuritySchemeType.OAUTH2,
                flows = @OAuthFlows(implicit = @OAuthFlow(authorizationUrl = "https://e.org/a")))
            class App extends Application {}
            """,
            """
            @Path("x") @jakarta.annotation.security.RolesAllowed("admin") class Xs {
              @GET public String x() { return null; }
              @PUT @jakarta.annotation.security.PermitAll public void y() {}
            }
            """);
    assertThat(api.operation("GET /x").security()).hasSize(1);
    assertThat(api.operation("GET /x").security().get(0).schemes())
        .containsEntry("oidc", java.util.List.of("admin"));
    assertThat(api.operation("PUT /x").security()).isNull();
    assertThat(
            api.model().components().securitySchemes().get("oidc").flows().get("implicit").scopes())
        .containsEntry("admin", "admin role");
  }

  @Test
  void aMethodsTagsTakeThePlaceOfItsClasss() {
    DetectedApi api =
        detect(
            """
            @Path("x") @Tag(name = "b", description = "Bees") class Xs {
              @GET public String x() { return null; }
              @PUT @Tag(name = "a") public void y() {}
            }
            """);
    assertThat(api.operation("GET /x").tags()).containsExactly("b");
    assertThat(api.operation("PUT /x").tags()).containsExactly("a");
    assertThat(api.model().tags()).extracting(it -> it.name()).containsExactly("a", "b");
  }

  @Test
  void theConfigurationChoosesWhatIsScanned() {
    DetectedApi api =
        detect(
            """
            --- META-INF/microprofile-config.properties
            mp.openapi.scan.exclude.classes=app.Xs
            mp.openapi.extensions.smallrye.info.title=Configured
            """,
            RESOURCE);
    assertThat(api.operations()).isEmpty();
    assertThat(api.model().info().title()).isEqualTo("Configured");
  }

  @Test
  void aStaticDocumentIsCompletedByTheCode() {
    DetectedApi api =
        detect(
            """
            --- META-INF/openapi.yaml
            openapi: 3.1.0
            info: {title: Static, version: '1'}
            paths:
              /x: {get: {summary: Stated}}
              /y: {get: {responses: {'200': {description: Fine}}}}
            """,
            RESOURCE);
    assertThat(api.operations()).containsExactly("GET /x", "GET /y");
    assertThat(api.operation("GET /x").summary()).isEqualTo("Stated");
    assertThat(api.operation("GET /x").responses().get("200").content().get("*/*").schema().type())
        .contains(SchemaType.STRING);
  }
}
