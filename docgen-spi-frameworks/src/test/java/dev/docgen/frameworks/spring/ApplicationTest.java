package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {
  private static DetectedApi detect(String... texts) {
    return DetectedApi.of(new SpringDetector(), texts);
  }

  @Test
  void titleAndVersionAreSpringdocsWhereNothingStatesThem() {
    DetectedApi api = detect("@RestController class Xs { @GetMapping(\"/x\") void x() {} }");
    assertThat(api.model().info().title()).isEqualTo("OpenAPI definition");
    assertThat(api.model().info().version()).isEqualTo("v0");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "static { ModelResolver.enumsAsRef = true; } | Colour",
        "void set() { ModelResolver.enumsAsRef = true; } | Colour",
        "void set() { ModelResolver.enumsAsRef = false; } | none",
        "boolean get() { return ModelResolver.enumsAsRef; } | none"
      })
  void everyEnumIsAComponentWhereTheApplicationAsksForIt(String code, String expected) {
    DetectedApi api =
        detect(
            "--- app/Main.java\npackage app; import io.swagger.v3.core.jackson.ModelResolver;"
                + " class Main { "
                + code
                + " }",
            "enum Colour { RED }",
            "@RestController class Xs { @GetMapping(\"/x\") Colour x() { return null; } }");
    assertThat(api.model().components().schemas().keySet())
        .isEqualTo(expected.equals("none") ? Set.of() : Set.of(expected));
  }

  @Test
  void theDefinitionStatesInfoServersAndSecurity() {
    DetectedApi api =
        detect(
            """
            @OpenAPIDefinition(
                info = @io.swagger.v3.oas.annotations.info.Info(title = "Pets", version = "2",
                    license = @io.swagger.v3.oas.annotations.info.License(name = "MIT")),
                servers = @io.swagger.v3.oas.annotations.servers.Server(url = "/api"),
                security = @SecurityRequirement(name = "key", scopes = {"a"}))
            @SecurityScheme(name = "key", type = io.swagger.v3.oas.annotations.enums.SecuritySchemeType.HTTP,
                scheme = "bearer")
            class Definition {}
            """,
            "@RestController class Xs { @GetMapping(\"/x\") void x() {} }");
    assertThat(api.model().info().title()).isEqualTo("Pets");
    assertThat(api.model().info().license().name()).isEqualTo("MIT");
    assertThat(api.model().info().contact()).isNull();
    assertThat(api.model().servers()).extracting(it -> it.url()).containsExactly("/api");
    assertThat(api.model().security()).containsExactly(SecurityRequirement.of("key", List.of("a")));
    assertThat(api.model().components().securitySchemes().get("key").scheme()).isEqualTo("bearer");
  }

  @Test
  void tagsComeFromOperationMethodAndClassElseFromTheClassName() {
    DetectedApi api =
        detect(
            """
            @RestController @Tag(name = "all", description = "of all")
            class Tagged {
              @Operation(tags = "own") @Tag(name = "method") @GetMapping("/a") void a() {}
            }
            """,
            "@RestController class PetStoreV2Controller { @GetMapping(\"/b\") void b() {} }");
    assertThat(api.operation("GET /a").tags()).containsExactly("own", "method", "all");
    assertThat(api.operation("GET /b").tags()).containsExactly("pet-store-v-2-controller");
    assertThat(api.model().tags()).extracting(Tag::name).containsExactly("all");
  }

  @Test
  void securityOfAMethodReplacesOrLiftsThatOfTheDocument() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @SecurityRequirement(name = "key") @GetMapping("/a") void a() {}
              @SecurityRequirements @GetMapping("/b") void b() {}
              @GetMapping("/c") void c() {}
            }
            """);
    assertThat(api.operation("GET /a").security())
        .containsExactly(SecurityRequirement.of("key", List.of()));
    assertThat(api.operation("GET /b").security()).isEmpty();
    assertThat(api.operation("GET /c").security()).isNull();
  }

  @Test
  void operationAnnotationsStateTheRest() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @Operation(operationId = "id", summary = "s", description = "d", deprecated = true,
                  externalDocs = @ExternalDocumentation(url = "u"),
                  extensions = {
                    @io.swagger.v3.oas.annotations.extensions.Extension(name = "one", properties =
                        @io.swagger.v3.oas.annotations.extensions.ExtensionProperty(
                            name = "k", value = "[1]", parseValue = true)),
                    @io.swagger.v3.oas.annotations.extensions.Extension(properties =
                        @io.swagger.v3.oas.annotations.extensions.ExtensionProperty(
                            name = "two", value = "v"))})
              @io.swagger.v3.oas.annotations.callbacks.Callback(name = "event",
                  callbackUrlExpression = "$request.query.url",
                  operation = @Operation(method = "post", summary = "called"))
              @GetMapping("/a") void a() {}
            }
            """);
    assertThat(api.operation().operationId()).isEqualTo("id");
    assertThat(api.operation().summary()).isEqualTo("s");
    assertThat(api.operation().description()).isEqualTo("d");
    assertThat(api.operation().deprecated()).isTrue();
    assertThat(api.operation().externalDocs().url()).isEqualTo("u");
    assertThat(api.operation().extensions()).containsOnlyKeys("x-one", "x-two");
    assertThat(api.operation().callbacks().get("event").expressions())
        .containsOnlyKeys("$request.query.url");
    assertThat(api.operation().provenance().rule()).isEqualTo("spring.request-mapping");
  }

  @Test
  void deprecationOfTheClassIsThatOfItsOperations() {
    DetectedApi api =
        detect("@Deprecated @RestController class Xs { @GetMapping(\"/x\") void x() {} }");
    assertThat(api.operation().deprecated()).isTrue();
  }

  @Test
  void deprecationTellsSinceWhenAndWhatToUseInstead() {
    DetectedApi api =
        detect(
            """
            @RestController class Xs {
              /**
               * Does it.
               *
               * @deprecated use {@code GET /y} instead
               */
              @Deprecated(since = "2.1", forRemoval = true)
              @GetMapping("/x") void x() {}
            }
            """);
    assertThat(api.operation().extensions().get("x-deprecated"))
        .isEqualTo(
            Map.of("since", "2.1", "forRemoval", true, "description", "use `GET /y` instead"));
  }

  @Test
  void deprecationThatSaysNoMoreNeedsNoExtension() {
    DetectedApi api =
        detect("@RestController class Xs { @Deprecated @GetMapping(\"/x\") void x() {} }");
    assertThat(api.operation().extensions()).isEmpty();
  }

  @Test
  void webhooksOfTypesAndTheirMethodsAreDocumentedAsPosts() {
    DetectedApi api =
        detect(
            """
            @Webhook(name = "born", operation = @Operation(summary = "a pet was born"))
            class Hooks {
              @Webhook(name = "sold", operation = @Operation(operationId = "sold",
                  responses = @ApiResponse(responseCode = "200", description = "heard")))
              void sold() {}
            }
            """,
            "@RestController class Xs { @GetMapping(\"/x\") void x() {} }");
    assertThat(api.model().webhooks()).containsOnlyKeys("born", "sold");
    assertThat(api.model().webhooks().get("sold").operations()).containsOnlyKeys(HttpMethod.POST);
  }

  @Test
  void javadocOfAControllerDescribesTheTagOfItsName() {
    DetectedApi api =
        detect(
            "/** All about pets. */ @RestController class Pets { @GetMapping(\"/x\") void x() {} }");
    assertThat(api.model().tags())
        .extracting(Tag::name, Tag::description)
        .containsExactly(tuple("pets", "All about pets."));
  }
}
