package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SecurityRequirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

  private static Schema schema(DetectedApi api, String operation, String parameter) {
    return api.operation(operation).parameters().stream()
        .filter(it -> it.name().equals(parameter))
        .findFirst()
        .orElseThrow()
        .schema();
  }

  /** Returns a schema's type, and its format or its items' type in brackets. */
  private static String shape(Schema schema) {
    String type = schema.type().orElseThrow().key();
    Object inner = schema.items().map(Swagger1Test::shape).orElse(schema.format().orElse(null));
    return inner == null ? type : type + "(" + inner + ")";
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

  @Test
  void listsAndRangesOfAllowableValuesAreKeywords() {
    Schema pet =
        detect(
                """
                @RestController class Pets { @GetMapping("/pet") Pet pet() { return null; } }
                class Pet {
                  @ApiModelProperty(allowableValues = "cat, dog") public String kind;
                  @ApiModelProperty(allowableValues = "1,2") public int legs;
                  @ApiModelProperty(allowableValues = "range[1, 5]") public int grade;
                  @ApiModelProperty(allowableValues = "range(0, infinity]") public double weight;
                  @ApiModelProperty(allowableValues = "a,b") public List<String> marks;
                }
                """)
            .responseSchema("200", "*/*");
    assertThat(pet.properties().get("kind").enumValues()).containsExactly("cat", "dog");
    assertThat(pet.properties().get("legs").enumValues()).containsExactly(1, 2);
    Schema grade = pet.properties().get("grade");
    assertThat(grade.keyword("minimum")).isEqualTo(new BigDecimal("1"));
    assertThat(grade.keyword("maximum")).isEqualTo(new BigDecimal("5"));
    assertThat(grade.enumValues()).isEmpty();
    Schema weight = pet.properties().get("weight");
    assertThat(weight.keyword("exclusiveMinimum")).isEqualTo(BigDecimal.ZERO);
    assertThat(weight.keyword("maximum")).isNull();
    assertThat(pet.properties().get("marks").items().orElseThrow().enumValues())
        .containsExactly("a", "b");
  }

  @Test
  void aDataTypeIsTheSchemasType() {
    Schema pet =
        detect(
                """
                @RestController class Pets { @GetMapping("/pet") Pet pet() { return null; } }
                class Pet {
                  @ApiModelProperty(dataType = "long") public String number;
                  @ApiModelProperty(dataType = "java.time.LocalDate") public Object born;
                  @ApiModelProperty(dataType = "whatever") public boolean tame;
                  @ApiModelProperty(accessMode = ApiModelProperty.AccessMode.READ_ONLY) public int age;
                }
                """)
            .responseSchema("200", "*/*");
    assertThat(shape(pet.properties().get("number"))).isEqualTo("integer(int64)");
    assertThat(shape(pet.properties().get("born"))).isEqualTo("string(date)");
    assertThat(shape(pet.properties().get("tame"))).isEqualTo("boolean");
    assertThat(pet.properties().get("age").keyword("readOnly")).isEqualTo(true);
  }

  @Test
  void positionsOrderProperties() {
    Schema pet =
        detect(
                """
                @RestController class Pets { @GetMapping("/pet") Pet pet() { return null; } }
                class Pet {
                  public String last;
                  @ApiModelProperty(position = 2) public String second;
                  @ApiModelProperty(position = 1) public String first;
                }
                """)
            .responseSchema("200", "*/*");
    assertThat(pet.properties().keySet()).containsExactly("first", "second", "last");
  }

  @Test
  void implicitParametersHaveTheTypesTheyName() {
    DetectedApi api =
        detect(
            """
            @RestController class Pets {
              @ApiImplicitParams({
                @ApiImplicitParam(name = "page", dataType = "int", paramType = "query",
                    defaultValue = "1", allowableValues = "range[1, 9]"),
                @ApiImplicitParam(name = "kinds", dataType = "string", paramType = "query",
                    allowMultiple = true, allowableValues = "cat,dog"),
                @ApiImplicitParam(name = "since", dataTypeClass = java.time.Instant.class,
                    paramType = "query"),
                @ApiImplicitParam(name = "plain", paramType = "header"),
                @ApiImplicitParam(name = "limit", value = "how many", defaultValue = "5"),
                @ApiImplicitParam(name = "id", dataType = "string", paramType = "path")})
              @GetMapping("/pets/{id}") void pets(@RequestParam int limit, @PathVariable long id) {}
              @ApiImplicitParam(name = "alone", dataType = "boolean", paramType = "query")
              @GetMapping("/one") void one() {}
            }
            """);
    assertThat(shape(schema(api, "GET /pets/{id}", "page"))).isEqualTo("integer(int32)");
    Schema page = schema(api, "GET /pets/{id}", "page");
    assertThat(page.keyword("default")).isEqualTo(1);
    assertThat(page.keyword("minimum")).isEqualTo(new BigDecimal("1"));
    Schema kinds = schema(api, "GET /pets/{id}", "kinds");
    assertThat(shape(kinds)).isEqualTo("array(string)");
    assertThat(kinds.items().orElseThrow().enumValues()).containsExactly("cat", "dog");
    assertThat(shape(schema(api, "GET /pets/{id}", "since"))).isEqualTo("string(date-time)");
    assertThat(shape(schema(api, "GET /pets/{id}", "plain"))).isEqualTo("string");
    assertThat(shape(schema(api, "GET /pets/{id}", "limit"))).isEqualTo("integer(int32)");
    assertThat(schema(api, "GET /pets/{id}", "limit").keyword("default")).isEqualTo(5);
    assertThat(shape(schema(api, "GET /pets/{id}", "id"))).isEqualTo("string");
    assertThat(shape(schema(api, "GET /one", "alone"))).isEqualTo("boolean");
  }

  @Test
  void describesTheValuesOfParameters() {
    DetectedApi api =
        detect(
            """
            @RestController class Pets {
              @PostMapping("/pets")
              void pets(
                  @ApiParam(value = "which", allowableValues = "a, b", defaultValue = "a")
                      @RequestParam String kind,
                  @ApiParam(type = "string", format = "uuid") @RequestParam Object key,
                  @ApiParam(examples = @Example({
                          @ExampleProperty(mediaType = "application/json", value = "{\\"n\\": 1}"),
                          @ExampleProperty(mediaType = "text/csv", value = "n;1")}))
                      @RequestBody Map<String, Integer> body) {}
            }
            """);
    assertThat(api.parameter("kind").schema().enumValues()).containsExactly("a", "b");
    assertThat(api.parameter("kind").schema().keyword("default")).isEqualTo("a");
    assertThat(shape(api.parameter("key").schema())).isEqualTo("string(uuid)");
    assertThat(api.operation().requestBody().content().get("application/json").example())
        .isEqualTo(Map.of("n", 1L));
  }

  @Test
  void operationsStateTheirAnswersAndSecurity() {
    DetectedApi api =
        detect(
            """
            @Api(authorizations = @Authorization("key"))
            @RestController class Pets {
              @ApiOperation(value = "lists", response = Pet.class, responseContainer = "List", code = 201,
                  authorizations = @Authorization(value = "oauth",
                      scopes = {@AuthorizationScope(scope = "read", description = "may read")}))
              @PostMapping("/pets") Object list() { return null; }
              @ApiResponses(@ApiResponse(code = 200, message = "ok",
                  responseHeaders = @ResponseHeader(name = "X-Total", description = "how many",
                      response = Integer.class),
                  examples = @Example(@ExampleProperty(mediaType = "*/*", value = "{\\"name\\": \\"Rex\\"}"))))
              @GetMapping("/pet") Pet one() { return null; }
            }
            class Pet { public String name; }
            """);
    assertThat(api.operation("POST /pets").responses().keySet()).containsExactly("201");
    assertThat(api.operation("POST /pets").responses().get("201").content().get("*/*").schema())
        .satisfies(schema -> assertThat(schema.items()).isPresent());
    assertThat(api.operation("POST /pets").security())
        .containsExactly(
            SecurityRequirement.of("oauth", List.of("read")),
            SecurityRequirement.of("key", List.of()));
    assertThat(api.operation("GET /pet").security())
        .containsExactly(SecurityRequirement.of("key", List.of()));
    Response ok = api.operation("GET /pet").responses().get("200");
    assertThat(ok.headers().get("X-Total").description()).isEqualTo("how many");
    assertThat(shape(ok.headers().get("X-Total").schema())).isEqualTo("integer(int32)");
    assertThat(ok.content().get("*/*").example()).isEqualTo(Map.of("name", "Rex"));
    assertThat(ok.content().get("*/*").schema()).isNotNull();
  }
}
