package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.SchemaType;
import dev.docgen.model.SecurityRequirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiBeanTest {
  private static final String CONTROLLER =
      "@RestController class Xs { @GetMapping(\"/x\") void x() {} }";

  private static DetectedApi bean(String method, String... more) {
    String[] texts = new String[more.length + 2];
    texts[0] =
        """
        --- app/Config.java
        package app;
        import io.swagger.v3.oas.models.*;
        import io.swagger.v3.oas.models.info.*;
        import io.swagger.v3.oas.models.media.*;
        import io.swagger.v3.oas.models.parameters.*;
        import io.swagger.v3.oas.models.responses.*;
        import io.swagger.v3.oas.models.security.*;
        import io.swagger.v3.oas.models.servers.*;
        import io.swagger.v3.oas.models.tags.*;
        import org.springframework.beans.factory.annotation.*;
        import org.springframework.context.annotation.*;
        @Configuration class Config {
        """
            + method
            + "\n}\n";
    texts[1] = CONTROLLER;
    System.arraycopy(more, 0, texts, 2, more.length);
    return DetectedApi.of(new SpringDetector(), texts);
  }

  @Test
  void aChainOfCallsBuildsTheDocument() {
    DetectedApi api =
        bean(
            """
            @Bean OpenAPI api() {
              return new OpenAPI()
                  .info(new Info().title("Pets").version("2")
                      .license(new License().name("MIT").url("https://example.org")))
                  .addServersItem(new Server().url("/v2"))
                  .addTagsItem(new Tag().name("pets").description("of pets"))
                  .addSecurityItem(new SecurityRequirement().addList("key", "read").addList("other"))
                  .components(new Components().addSecuritySchemes("key",
                      new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                          .in(SecurityScheme.In.HEADER).name("X-Key")));
            }
            """);
    assertThat(api.model().info().title()).isEqualTo("Pets");
    assertThat(api.model().info().license().url()).isEqualTo("https://example.org");
    assertThat(api.model().servers()).extracting(it -> it.url()).containsExactly("/v2");
    assertThat(api.model().tags()).extracting(it -> it.description()).containsExactly("of pets");
    SecurityRequirement requirement = api.model().security().get(0);
    assertThat(requirement.schemes()).containsEntry("key", List.of("read"));
    assertThat(requirement.schemes()).containsEntry("other", List.of());
    assertThat(api.model().components().securitySchemes().get("key").type()).isEqualTo("apiKey");
    assertThat(api.model().components().securitySchemes().get("key").in()).isEqualTo("header");
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void settersInStatementsAndOwnMethodsAreFollowed() {
    DetectedApi api =
        bean(
            """
            @Bean OpenAPI api() {
              OpenAPI api = base("Pets");
              api.setComponents(new Components());
              api.addServersItem(new Server().url("/a"));
              return api;
            }
            private OpenAPI base(String title) {
              return new OpenAPI().info(new Info().title(title));
            }
            """);
    assertThat(api.model().info().title()).isEqualTo("Pets");
    assertThat(api.model().info().version()).isEqualTo("v0");
    assertThat(api.model().servers()).extracting(it -> it.url()).containsExactly("/a");
  }

  @Test
  void componentsMayBeReferredTo() {
    DetectedApi api =
        bean(
            """
            @Bean OpenAPI api() {
              return new OpenAPI().components(new Components()
                  .addParameters("Tenant", new HeaderParameter().name("X-Tenant").required(true)
                      .schema(new IntegerSchema()._default(7)))
                  .addResponses("Gone", new ApiResponse().description("Gone").content(
                      new Content().addMediaType("text/plain",
                          new MediaType().schema(new StringSchema().maxLength(9))))));
            }
            """,
            """
            @RestController class Ys {
              @Operation(parameters = @Parameter(ref = "Tenant"),
                  responses = @ApiResponse(responseCode = "410", ref = "Gone"))
              @GetMapping("/y") void y() {}
            }
            """);
    var tenant = api.model().components().parameters().get("Tenant");
    assertThat(tenant.in()).isEqualTo(ParameterLocation.HEADER);
    assertThat(tenant.required()).isTrue();
    assertThat(tenant.schema().type()).contains(SchemaType.INTEGER);
    assertThat(tenant.schema().keyword("default")).isEqualTo(7);
    var gone = api.model().components().responses().get("Gone");
    assertThat(gone.content().get("text/plain").schema().keyword("maxLength")).isEqualTo(9);
    assertThat(api.operation("GET /y").responses().get("410").reference()).isEqualTo("Gone");
  }

  @Test
  void gettersOfConfigurationPropertiesAreTheProperties() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            request ->
                request
                    .property("shop.api-title", "Shop")
                    .property("shop.contact.name", "Sales")
                    .property("shop.version", "7"),
            """
            --- app/ShopProperties.java
            package app;
            import org.springframework.boot.context.properties.ConfigurationProperties;
            @ConfigurationProperties("shop")
            class ShopProperties {
              private String apiTitle = "none";
              private Contact contact;
              private String version;
              String getApiTitle() { return apiTitle; }
              Contact getContact() { return contact; }
              String getVersion() { return version; }
              String getTerms() { return null; }
              record Contact(String name) {}
            }
            """,
            """
            --- app/Config.java
            package app;
            import io.swagger.v3.oas.models.*;
            import io.swagger.v3.oas.models.info.*;
            import org.springframework.context.annotation.*;
            class Config {
              private final ShopProperties own;
              @Bean OpenAPI api(ShopProperties properties) {
                return new OpenAPI().info(made(properties).version(this.own.getVersion()));
              }
              private Info made(ShopProperties shop) {
                return new Info()
                    .title(shop.getApiTitle())
                    .contact(new io.swagger.v3.oas.models.info.Contact().name(shop.getContact().name()))
                    .termsOfService(shop.getTerms());
              }
            }
            """,
            CONTROLLER);
    assertThat(api.model().info().title()).isEqualTo("Shop");
    assertThat(api.model().info().contact().name()).isEqualTo("Sales");
    assertThat(api.model().info().version()).isEqualTo("7");
    assertThat(api.model().info().termsOfService()).isNull();
    assertThat(api.codes()).containsExactly("DG0323");
  }

  @Test
  void injectedValuesAreTheProperties() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            request -> request.property("app.version", "3.1"),
            """
            --- app/Config.java
            package app;
            import io.swagger.v3.oas.models.*;
            import io.swagger.v3.oas.models.info.*;
            import org.springframework.beans.factory.annotation.*;
            import org.springframework.context.annotation.*;
            class Config {
              @Value("${app.title:Pets}") String title;
              @Bean OpenAPI api(@Value("${app.version}") String version) {
                return new OpenAPI().info(new Info().title(title).version(version));
              }
            }
            """,
            CONTROLLER);
    assertThat(api.model().info().title()).isEqualTo("Pets");
    assertThat(api.model().info().version()).isEqualTo("3.1");
  }

  @Test
  void annotationsGoBeforeTheBean() {
    DetectedApi api =
        bean(
            "@Bean OpenAPI api() { return new OpenAPI().info(new Info().title(\"bean\")"
                + ".version(\"9\")); }",
            """
            @OpenAPIDefinition(info = @io.swagger.v3.oas.annotations.info.Info(title = "stated"))
            class Definition {}
            """);
    assertThat(api.model().info().title()).isEqualTo("stated");
    assertThat(api.model().info().version()).isEqualTo("9");
  }

  @Test
  void whatIsNotLiteralIsReportedAndLeftOut() {
    DetectedApi api =
        bean(
            "@Bean OpenAPI api() { return new OpenAPI().info(new Info().title(System.getenv(\"T\"))"
                + ".version(\"2\")); }");
    assertThat(api.model().info().title()).isEqualTo("OpenAPI definition");
    assertThat(api.model().info().version()).isEqualTo("2");
    assertThat(api.codes()).containsExactly("DG0323");
  }

  @Test
  void anObjectThatIsNoBeanSaysNothing() {
    DetectedApi api = bean("OpenAPI api() { return new OpenAPI().info(new Info().title(\"x\")); }");
    assertThat(api.model().info().title()).isEqualTo("OpenAPI definition");
  }

  @Test
  void propertiesGoBeforeAnnotationsAndBean() {
    DetectedApi api =
        bean(
            "@Bean OpenAPI api() { return new OpenAPI().info(new Info().title(\"bean\")); }",
            """
            --- application.yml
            springdoc:
              open-api:
                info:
                  title: configured
                  terms-of-service: https://example.org
                servers:
                  - url: /one
                  - url: /two
                components:
                  security-schemes:
                    basicAuth:
                      type: http
                      scheme: basic
            """);
    assertThat(api.model().info().title()).isEqualTo("configured");
    assertThat(api.model().info().termsOfService()).isEqualTo("https://example.org");
    assertThat(api.model().servers()).extracting(it -> it.url()).containsExactly("/one", "/two");
    assertThat(api.model().components().securitySchemes().get("basicAuth").scheme())
        .isEqualTo("basic");
  }

  @Test
  void aMapThatStatementsFillHoldsWhatIsPutIntoIt() {
    DetectedApi api =
        bean(
            """
            @Bean OpenAPI api() {
              return new OpenAPI().components(new Components().securitySchemes(schemes()));
            }
            java.util.Map<String, SecurityScheme> schemes() {
              java.util.Map<String, SecurityScheme> schemes = new java.util.LinkedHashMap<>();
              schemes.put("basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
              SecurityScheme key = new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                  .in(SecurityScheme.In.HEADER).name("X-Key");
              schemes.put("key", key);
              return schemes;
            }
            """);
    assertThat(api.model().components().securitySchemes()).containsOnlyKeys("basic", "key");
    assertThat(api.model().components().securitySchemes().get("key").name()).isEqualTo("X-Key");
  }
}
