package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.SecurityScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration of javalin-openapi's plugin describes the document. */
class PluginDescriptionTest {
  private static ApiModel model(String definition) {
    return RoutesTest.api(
            "class Main { static final String TITLE = \"Pets\"; void run() { Javalin.create(config -> {"
                + " config.registerPlugin(new OpenApiPlugin(plugin ->"
                + " plugin.withDocumentationPath(\"/docs\").withDefinitionConfiguration((version, it) ->"
                + definition
                + "))); }).get(\"/a\", ctx -> {}); } }")
        .model();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it.withInfo(i -> { i.setTitle(TITLE); i.setVersion(\"2.0\"); })",
        "it.withOpenApiInfo(i -> { i.setTitle(\"Pets\"); i.setVersion(\"2.0\"); })",
        "it.info(i -> i.title(\"Pets\").version(\"2.0\"))",
        "{ it.info(i -> { i.title(\"Pets\"); i.version(\"2.0\"); }); }"
      })
  void givesTitleAndVersion(String definition) {
    ApiModel model = model(definition);
    assertThat(model.info().title()).isEqualTo("Pets");
    assertThat(model.info().version()).isEqualTo("2.0");
  }

  @Test
  void saysNothingWhereTextsAreNotLiteral() {
    ApiModel model =
        model("it.withInfo(i -> i.setTitle(load())).withSecurity(s -> s.withApiKeyAuth(load()))");
    assertThat(model.info().title()).isEqualTo(model("it").info().title());
    assertThat(model.components().securitySchemes()).isEmpty();
  }

  @Test
  void namesContactLicenseAndServers() {
    ApiModel model =
        model(
            "it.info(i -> { i.description(\"All pets\"); i.withContact(c -> c.name(\"Support\"));"
                + " i.withLicense(l -> l.name(\"MIT\")); })"
                + ".withServer(s -> { s.setUrl(\"https://pets.example\"); s.setDescription(\"live\"); })");
    assertThat(model.info().description()).isEqualTo("All pets");
    assertThat(model.info().contact()).extracting("name").isEqualTo("Support");
    assertThat(model.info().license()).extracting("name").isEqualTo("MIT");
    assertThat(model.servers())
        .extracting("url", "description")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("https://pets.example", "live"));
  }

  @ParameterizedTest
  @CsvSource({
    "withBasicAuth(), BasicAuth, http, basic, , ",
    "withBearerAuth('\"Token\"'), Token, http, bearer, , ",
    "withApiKeyAuth(), ApiKeyAuth, apiKey, , header, X-Api-Key",
    "'withApiKeyAuth(\"Key\", \"key\")', Key, apiKey, , header, key",
    "'withCookieAuth(\"Cookie\")', Cookie, apiKey, , cookie, JSESSIONID"
  })
  void namesSecuritySchemes(
      String call, String name, String type, String scheme, String in, String parameter) {
    for (String definition :
        List.of(
            "it.withSecurity(s -> s." + call + ")", "it." + call + ".info(i -> i.title(\"x\"))")) {
      SecurityScheme found =
          model(definition.replace("'", "")).components().securitySchemes().get(name);
      assertThat(found)
          .extracting("type", "scheme", "in", "name")
          .containsExactly(type, scheme, in, parameter);
    }
  }

  @Test
  void demandsThemOfAllOperations() {
    ApiModel model =
        model(
            "it.withSecurity(s -> s.withOAuth2(\"Login\", \"of users\", o -> o.withImplicitFlow("
                + "\"https://login.example\", f -> f.withScope(\"read\", \"read pets\")))"
                + ".withOpenID(\"Open\", \"https://open.example\")"
                + ".withGlobalSecurity(\"Login\", g -> g.withScope(\"read\")))");
    SecurityScheme login = model.components().securitySchemes().get("Login");
    assertThat(login).isNotNull();
    assertThat(login.description()).isEqualTo("of users");
    assertThat(login.flows()).containsOnlyKeys("implicit");
    assertThat(login.flows().get("implicit").scopes()).containsEntry("read", "read pets");
    assertThat(model.components().securitySchemes()).containsKey("Open");
    assertThat(model.security().get(0).schemes()).containsEntry("Login", List.of("read"));
  }
}
