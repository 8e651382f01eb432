package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.ParameterLocation;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CustomizersTest {
  private static final String CONTROLLER =
      "@RestController class Xs { @GetMapping(\"/x\") void x() {} }";

  private static DetectedApi customized(
      Consumer<GenerationRequest.Builder> settings, String members) {
    String config =
        """
        --- app/Config.java
        package app;
        import io.swagger.v3.oas.models.*;
        import io.swagger.v3.oas.models.headers.*;
        import io.swagger.v3.oas.models.info.*;
        import io.swagger.v3.oas.models.media.*;
        import io.swagger.v3.oas.models.parameters.*;
        import io.swagger.v3.oas.models.responses.*;
        import io.swagger.v3.oas.models.security.*;
        import io.swagger.v3.oas.models.servers.*;
        import org.springdoc.core.customizers.*;
        import org.springframework.context.annotation.*;
        @Configuration class Config {
        """;
    return DetectedApi.of(new SpringDetector(), settings, CONTROLLER, config + members + "\n}\n");
  }

  private static DetectedApi customized(String members) {
    return customized(request -> {}, members);
  }

  @Test
  void aDocumentsCustomizerAddsToItAndReplacesInIt() {
    DetectedApi api =
        customized(
            """
            @Bean OpenAPI api() {
              return new OpenAPI().info(new Info().title("Old").version("1"))
                  .addServersItem(new Server().url("/own"));
            }
            @Bean OpenApiCustomizer customizer() {
              Server more = new Server().url("/more");
              return openApi -> {
                openApi.getInfo().setTitle("New");
                openApi.addServersItem(more).addExtension("x-team", "pets");
                openApi.getComponents().addSecuritySchemes("key",
                    new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
              };
            }
            """);
    assertThat(api.model().info().title()).isEqualTo("New");
    assertThat(api.model().info().version()).isEqualTo("1");
    assertThat(api.model().servers()).extracting(it -> it.url()).containsExactly("/own", "/more");
    assertThat(api.model().extensions()).containsEntry("x-team", "pets");
    assertThat(api.model().components().securitySchemes()).containsKey("key");
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void anOperationsCustomizerAddsToEveryOperation() {
    DetectedApi api =
        customized(
            """
            @Bean OperationCustomizer header() {
              return (operation, method) -> {
                operation.addParametersItem(new HeaderParameter().name("X-Tenant").required(true)
                    .schema(new StringSchema()));
                operation.getResponses().addApiResponse("401", new ApiResponse().description("who?"));
                return operation.addSecurityItem(new SecurityRequirement().addList("key"));
              };
            }
            """);
    assertThat(api.parameter("X-Tenant").in()).isEqualTo(ParameterLocation.HEADER);
    assertThat(api.parameter("X-Tenant").required()).isTrue();
    assertThat(api.response("401").description()).isEqualTo("who?");
    assertThat(api.operation().security()).hasSize(1);
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void aDocumentsCustomizerMayGoThroughAllOperations() {
    DetectedApi api =
        customized(
            """
            @Bean GlobalOpenApiCustomizer failures() {
              return api -> api.getPaths().values().forEach(path ->
                  path.readOperations().forEach(operation ->
                      operation.getResponses().addApiResponse("500", failure())));
            }
            private ApiResponse failure() { return new ApiResponse().description("failed"); }
            """);
    assertThat(api.response("500").description()).isEqualTo("failed");
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void aCustomizerMayBeAClass() {
    DetectedApi api =
        customized(
            """
            @org.springframework.stereotype.Component
            static class Titles implements OpenApiCustomizer {
              @Override public void customise(OpenAPI openApi) { openApi.getInfo().title("Pets"); }
            }
            """);
    assertThat(api.model().info().title()).isEqualTo("Pets");
  }

  @Test
  void oneOfTheWholeApplicationIsNoneOfItsGroups() {
    String members =
        """
        @Bean org.springdoc.core.models.GroupedOpenApi group() {
          return org.springdoc.core.models.GroupedOpenApi.builder().group("g")
              .pathsToMatch("/**").build();
        }
        @Bean OpenApiCustomizer plain() { return api -> api.addExtension("x-plain", "1"); }
        @Bean GlobalOpenApiCustomizer global() { return api -> api.addExtension("x-global", "1"); }
        """;
    assertThat(customized(members).model().extensions()).containsOnlyKeys("x-plain", "x-global");
    assertThat(
            customized(request -> request.property("docgen.group", "g"), members)
                .model()
                .extensions())
        .containsOnlyKeys("x-global");
  }

  @Test
  void whatIsNotLiteralIsReportedAndTheRestRead() {
    DetectedApi api =
        customized(
            """
            @Bean OpenApiCustomizer customizer() {
              return openApi -> {
                openApi.addExtension("x-a", "1");
                openApi.getPaths().remove("/x");
                if (openApi.getTags() != null) { openApi.setTags(null); }
              };
            }
            @Bean OperationCustomizer other() { return new Unknown(); }
            """);
    assertThat(api.model().extensions()).containsOnlyKeys("x-a");
    assertThat(api.operations()).containsExactly("GET /x");
    assertThat(api.codes()).containsExactly("DG0325", "DG0325", "DG0325");
  }

  @Test
  void aGroupMayHaveItsOwn() {
    DetectedApi api =
        customized(
            request -> request.property("docgen.group", "g"),
            """
            @Bean org.springdoc.core.models.GroupedOpenApi group() {
              return org.springdoc.core.models.GroupedOpenApi.builder().group("g").pathsToMatch("/**")
                  .addOpenApiCustomizer(api -> api.addExtension("x-group", "1"))
                  .addOperationCustomizer((operation, method) -> operation.summary("grouped"))
                  .addOpenApiCustomizer(library())
                  .build();
            }
            """);
    assertThat(api.model().extensions()).containsOnlyKeys("x-group");
    assertThat(api.operation().summary()).isEqualTo("grouped");
    assertThat(api.codes()).containsExactly("DG0325");
  }
}
