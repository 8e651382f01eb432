package dev.docgen.frameworks.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Operation;
import dev.docgen.model.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** swagger v3's annotations where MicroProfile's stand elsewhere. */
class SwaggerOnRestTest {
  private static DetectedApi detect(String members) {
    String file =
        """
        --- app/Xs.java
        package app;
        import io.swagger.v3.oas.annotations.*;
        import io.swagger.v3.oas.annotations.enums.*;
        import io.swagger.v3.oas.annotations.info.*;
        import io.swagger.v3.oas.annotations.media.*;
        import io.swagger.v3.oas.annotations.parameters.RequestBody;
        import io.swagger.v3.oas.annotations.responses.*;
        import io.swagger.v3.oas.annotations.security.*;
        import io.swagger.v3.oas.annotations.tags.*;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        import java.util.*;
        """;
    return DetectedApi.of(new JaxrsDetector(), file + members);
  }

  private static DetectedApi method(String member) {
    return detect(
        "@Path(\"x\") @Produces(\"application/json\") @Consumes(\"application/json\") class Xs { "
            + member
            + " } @Schema(name = \"PetDto\") class Pet { public String name; }");
  }

  @Test
  void theDefinitionIsTheDocuments() {
    DetectedApi api =
        detect(
            """
            @OpenAPIDefinition(info = @Info(title = "Pets", version = "3"),
                tags = @Tag(name = "t", description = "T"),
                security = @SecurityRequirement(name = "bearer"))
            @SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
            @Path("x") class Xs { @GET public String x() { return null; } }
            """);
    assertThat(api.model().info().title()).isEqualTo("Pets");
    assertThat(api.model().tags()).extracting(it -> it.description()).containsExactly("T");
    assertThat(api.model().security()).hasSize(1);
    assertThat(api.model().components().securitySchemes()).containsOnlyKeys("bearer");
  }

  @Test
  void theOperationIsAsItIsStated() {
    Operation operation =
        method(
                """
                @GET @Tag(name = "t") @SecurityRequirement(name = "key", scopes = "s")
                @Operation(summary = "S", description = "D", operationId = "one", deprecated = true,
                    responses = @ApiResponse(responseCode = "404", description = "None"))
                @ApiResponse(responseCode = "200", description = "Some",
                    content = @Content(schema = @Schema(implementation = Pet.class)))
                public Response x() { return null; }
                """)
            .operation();
    assertThat(operation.summary()).isEqualTo("S");
    assertThat(operation.description()).isEqualTo("D");
    assertThat(operation.operationId()).isEqualTo("one");
    assertThat(operation.deprecated()).isTrue();
    assertThat(operation.tags()).containsExactly("t");
    assertThat(operation.security()).hasSize(1);
    assertThat(operation.responses()).containsOnlyKeys("200", "404");
    assertThat(operation.responses().get("200").content().get("application/json").schema().ref())
        .contains("PetDto");
  }

  @Test
  void aParametersSchemaHasTheParametersType() {
    DetectedApi api =
        method(
            """
            @GET public String x(
                @Parameter(description = "Its id", schema = @Schema(minimum = "1"))
                @QueryParam("id") long id,
                @Parameter(array = @ArraySchema(minItems = 2, schema = @Schema(maximum = "9")))
                @QueryParam("many") List<Integer> many,
                @Parameter(hidden = true) @QueryParam("no") String no) { return null; }
            """);
    assertThat(api.parameterNames()).containsExactly("id", "many");
    Schema id = api.parameter("id").schema();
    assertThat(id.type()).hasToString("Optional[INTEGER]");
    assertThat(id.keyword("minimum")).isEqualTo(new BigDecimal("1"));
    Schema many = api.parameter("many").schema();
    assertThat(many.keyword("minItems")).isEqualTo(2);
    assertThat(many.items().orElseThrow().type()).hasToString("Optional[INTEGER]");
    assertThat(many.items().orElseThrow().keyword("maximum")).isEqualTo(new BigDecimal("9"));
  }

  @Test
  void aParameterThatNothingTakesIsATextUnlessItsTypeIsStated() {
    DetectedApi api =
        method(
            """
            @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(defaultValue = "1"))
            @Parameter(name = "all", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
            @GET public String x() { return null; }
            """);
    assertThat(api.parameter("page").schema().type()).hasToString("Optional[STRING]");
    assertThat(api.parameter("all").schema().type()).hasToString("Optional[BOOLEAN]");
  }

  @Test
  void aBodyIsDescribedOnItsParameterOrOnTheMethod() {
    String stated =
        "@RequestBody(description = \"B\","
            + " content = @Content(schema = @Schema(implementation = Pet.class))) ";
    for (String method :
        List.of(
            "@POST public void x(" + stated + "String text) {}",
            "@POST " + stated + "public void x(String text) {}")) {
      DetectedApi api = method(method);
      assertThat(api.operation().requestBody().description()).isEqualTo("B");
      assertThat(api.bodySchema("application/json").properties()).containsOnlyKeys("name");
    }
  }

  @Test
  void whatIsHiddenIsLeftOut() {
    DetectedApi api =
        detect(
            """
            @Path("x") class Xs {
              @GET public String x() { return null; }
              @PUT @Hidden public void y() {}
              @POST @Operation(hidden = true) public void z() {}
            }
            @Hidden @Path("y") class Ys { @GET public String y() { return null; } }
            """);
    assertThat(api.operations()).containsExactly("GET /x");
  }

  @Test
  void propertiesAreAsTheirSchemasSay() {
    DetectedApi api =
        detect(
            """
            @Path("x") class Xs { @GET @Produces("application/json") public Pet x() { return null; } }
            class Pet {
              @Schema(description = "N", example = "Rex", maxLength = 5,
                  requiredMode = Schema.RequiredMode.REQUIRED) public String name;
              @Schema(description = "Plain") public int plain;
              @Schema(hidden = true) public String no;
              @Schema(accessMode = Schema.AccessMode.READ_ONLY) public int made;
              @ArraySchema(schema = @Schema(description = "One"), minItems = 2)
              public List<String> tags;
            }
            """);
    Schema pet = api.responseSchema("200", "application/json");
    assertThat(pet.required()).containsExactly("name");
    assertThat(pet.properties()).containsOnlyKeys("name", "plain", "made", "tags");
    assertThat(pet.properties().get("name").keyword("examples")).isEqualTo(List.of("Rex"));
    assertThat(pet.properties().get("plain").keyword("examples")).isNull();
    assertThat(pet.properties().get("made").keyword("readOnly")).isEqualTo(true);
    Schema tags = pet.properties().get("tags");
    assertThat(tags.keyword("minItems")).isEqualTo(2);
    assertThat(tags.items().orElseThrow().description()).contains("One");
  }
}
