package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Schema;
import org.junit.jupiter.api.Test;

class Swagger1Test {
  private static final String IMPORTS =
      """
      package app;
      import io.swagger.annotations.*;
      import java.util.*;
      import org.springframework.web.bind.annotation.*;
      import springfox.documentation.annotations.ApiIgnore;
      """;

  private static DetectedApi detect(String... types) {
    String[] texts = new String[types.length];
    for (int i = 0; i < types.length; i++) {
      texts[i] = "--- app/T" + i + ".java\n" + IMPORTS + types[i];
    }
    return DetectedApi.of(new SpringDetector(), texts);
  }

  @Test
  void describesOperationsParametersAndAnswers() {
    DetectedApi api =
        detect(
            """
            @Api(tags = {"Pets", "Animals"}, description = "of pets")
            @RestController class Pets {
              @ApiOperation(value = "Finds a pet", notes = "By its id.", nickname = "findPet")
              @ApiResponses({
                @ApiResponse(code = 200, message = "found"),
                @ApiResponse(code = 404, message = "no such pet", response = Problem.class)})
              @ApiImplicitParams({
                @ApiImplicitParam(name = "X-Tenant", value = "whose", paramType = "header",
                    required = true, dataType = "string"),
                @ApiImplicitParam(name = "body", paramType = "body")})
              @GetMapping("/pets/{id}")
              String find(@ApiParam(value = "the number", example = "7") @PathVariable long id,
                  @ApiIgnore @RequestParam String secret) { return null; }
            }
            class Problem { public String text; }
            """);
    assertThat(api.operation().summary()).isEqualTo("Finds a pet");
    assertThat(api.operation().description()).isEqualTo("By its id.");
    assertThat(api.operation().operationId()).isEqualTo("findPet");
    assertThat(api.operation().tags()).containsExactly("Pets", "Animals");
    assertThat(api.parameter("id").description()).isEqualTo("the number");
    assertThat(api.parameter("id").required()).isTrue();
    assertThat(api.operation().parameters())
        .extracting(Parameter::name)
        .containsExactlyInAnyOrder("id", "X-Tenant");
    assertThat(api.parameter("X-Tenant").in()).isEqualTo(ParameterLocation.HEADER);
    assertThat(api.response("200").description()).isEqualTo("found");
    assertThat(api.response("404").description()).isEqualTo("no such pet");
    assertThat(api.responseSchema("404", "*/*").properties()).containsOnlyKeys("text");
    assertThat(api.codes()).containsExactly("DG0326");
  }

  @Test
  void describesModels() {
    Schema pet =
        detect(
                """
                @RestController class Pets { @GetMapping("/pet") Pet pet() { return null; } }
                @ApiModel(description = "a pet")
                class Pet {
                  @ApiModelProperty(value = "how it is called", required = true, example = "Rex")
                  public String name;
                  @ApiModelProperty(hidden = true) public String secret;
                }
                """)
            .responseSchema("200", "*/*");
    assertThat(pet.description()).hasValue("a pet");
    assertThat(pet.properties()).containsOnlyKeys("name");
    assertThat(pet.properties().get("name").description()).hasValue("how it is called");
    assertThat(pet.properties().get("name").keyword("example")).isEqualTo("Rex");
    assertThat(pet.required()).containsExactly("name");
  }

  @Test
  void hidesWhatSpringfoxIgnores() {
    DetectedApi api =
        detect(
            "@ApiIgnore @RestController class Hidden { @GetMapping(\"/a\") void a() {} }",
            """
            @RestController class Shown {
              @ApiIgnore @GetMapping("/b") void b() {}
              @ApiOperation(value = "", hidden = true) @GetMapping("/c") void c() {}
              @GetMapping("/d") void d() {}
            }
            """);
    assertThat(api.operations()).containsExactly("GET /d");
  }

  @Test
  void theirSuccessorsComeFirst() {
    DetectedApi api =
        detect(
            """
            @RestController class Pets {
              @ApiOperation("old")
              @io.swagger.v3.oas.annotations.Operation(summary = "new")
              @GetMapping("/pets") void pets() {}
            }
            """);
    assertThat(api.operation().summary()).isEqualTo("new");
  }
}
