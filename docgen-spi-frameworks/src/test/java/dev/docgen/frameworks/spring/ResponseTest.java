package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.SchemaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
  private static final String PET = "record Pet(String name) {}";

  private static DetectedApi detect(String... texts) {
    return DetectedApi.of(new SpringDetector(), texts);
  }

  private static DetectedApi method(String annotations, String returnType) {
    return detect(
        "@RestController class Xs { "
            + annotations
            + " @GetMapping(\"/x\") "
            + returnType
            + " x() { throw new Error(); } }",
        PET);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Pet",
        "ResponseEntity<Pet>",
        "HttpEntity<Pet>",
        "reactor.core.publisher.Mono<ResponseEntity<Pet>>",
        "java.util.concurrent.CompletableFuture<Pet>",
        "java.util.concurrent.Callable<Pet>",
        "org.springframework.web.context.request.async.DeferredResult<Pet>"
      })
  void looksThroughWrappers(String returnType) {
    assertThat(method("", returnType).responseSchema("200", "*/*").properties())
        .containsOnlyKeys("name");
  }

  @Test
  void aStreamIsAnArray() {
    DetectedApi api = method("", "reactor.core.publisher.Flux<Pet>");
    assertThat(api.responseSchema("200", "*/*").type()).contains(SchemaType.ARRAY);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"void", "Void", "ResponseEntity<Void>", "reactor.core.publisher.Mono<Void>"})
  void nothingHasNoContent(String returnType) {
    DetectedApi api = method("", returnType);
    assertThat(api.response("200").content()).isEmpty();
    assertThat(api.response("200").description()).isEqualTo("OK");
  }

  @Test
  void anUnknownBodyIsAnObjectAndNoneNamedAString() {
    assertThat(method("", "ResponseEntity<?>").responseSchema("200", "*/*").type())
        .contains(SchemaType.OBJECT);
    assertThat(method("", "ResponseEntity").responseSchema("200", "*/*").type())
        .contains(SchemaType.STRING);
  }

  @Test
  void responseStatusNamesTheCode() {
    assertThat(method("@ResponseStatus(HttpStatus.CREATED)", "Pet").operation().responses())
        .containsOnlyKeys("201");
    assertThat(method("@ResponseStatus(code = HttpStatus.ACCEPTED)", "Pet").response("202"))
        .satisfies(response -> assertThat(response.description()).isEqualTo("Accepted"));
  }

  @Test
  void documentedResponsesTakeWhatTheyLackFromTheReturnType() {
    DetectedApi api =
        method(
            "@ApiResponse(responseCode = \"200\", description = \"found\")"
                + " @ApiResponse(responseCode = \"404\", content = @Content)"
                + " @ApiResponse(responseCode = \"418\", description = \"\", content ="
                + " @Content(mediaType = \"text/plain\", schema = @Schema(type = \"integer\")))",
            "Pet");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "404", "418");
    assertThat(api.response("200").description()).isEqualTo("found");
    assertThat(api.responseSchema("200", "*/*").properties()).containsOnlyKeys("name");
    assertThat(api.response("404").content()).isEmpty();
    assertThat(api.response("404").description()).isEqualTo("Not Found");
    assertThat(api.response("418").description()).isEqualTo("I'm a teapot");
    assertThat(api.responseSchema("418", "text/plain").type()).contains(SchemaType.INTEGER);
  }

  @Test
  void responsesInsideOperationCountToo() {
    DetectedApi api =
        method(
            "@Operation(responses = {@ApiResponse(responseCode = \"202\", headers ="
                + " @io.swagger.v3.oas.annotations.headers.Header(name = \"X\", description ="
                + " \"h\"), links = @io.swagger.v3.oas.annotations.links.Link(name = \"next\","
                + " operationId = \"x\"))})",
            "Pet");
    assertThat(api.operation().responses()).containsOnlyKeys("202");
    assertThat(api.response("202").headers().get("X").schema().type()).contains(SchemaType.STRING);
    assertThat(api.response("202").links().get("next").operationId()).isEqualTo("x");
  }

  @Test
  void useReturnTypeSchemaAddsTheReturnType() {
    DetectedApi api =
        method(
            "@ApiResponse(responseCode = \"200\", useReturnTypeSchema = true, content ="
                + " @Content(mediaType = \"application/json\"))",
            "Pet");
    assertThat(api.response("200").content()).containsKeys("application/json", "*/*");
  }

  @Test
  void exceptionHandlersOfAdvicesConcernEveryOperation() {
    DetectedApi api =
        detect(
            """
            @RestControllerAdvice
            class Errors {
              @ResponseStatus(HttpStatus.NOT_FOUND) @ExceptionHandler(IllegalArgumentException.class)
              Problem missing() { return null; }
              @ResponseStatus(HttpStatus.BAD_GATEWAY) @ExceptionHandler
              void checked(java.io.IOException e) {}
              @ExceptionHandler(IllegalStateException.class) ResponseEntity<String> unknown() { return null; }
              @Hidden @ResponseStatus(HttpStatus.GONE) @ExceptionHandler(RuntimeException.class) void hidden() {}
              @Operation(hidden = true) @ResponseStatus(HttpStatus.LOCKED)
              @ExceptionHandler(SecurityException.class) void hiddenToo() {}
            }
            """,
            "record Problem(String message) {}",
            """
            @RestController
            class Xs {
              @GetMapping("/x") String x() { return null; }
              @GetMapping("/y") String y() throws java.io.IOException { return null; }
            }
            """);
    assertThat(api.operation("GET /x").responses()).containsOnlyKeys("404", "200");
    assertThat(api.operation("GET /y").responses()).containsOnlyKeys("404", "502", "200");
    assertThat(api.operation("GET /x").responses().get("404").content().get("*/*").schema().ref())
        .contains("Problem");
    assertThat(api.operation("GET /y").responses().get("502").content()).isEmpty();
  }

  @Test
  void exceptionHandlersOfAControllerConcernItAlone() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @GetMapping("/x") String x() { return null; }
              @ResponseStatus(HttpStatus.CONFLICT) @ExceptionHandler(IllegalStateException.class)
              String conflict() { return null; }
            }
            """,
            "@RestController class Ys { @GetMapping(\"/y\") String y() { return null; } }");
    assertThat(api.operation("GET /x").responses()).containsOnlyKeys("409", "200");
    assertThat(api.operation("GET /y").responses()).containsOnlyKeys("200");
  }

  @Test
  void anAdviceCanBeNarrowed() {
    DetectedApi api =
        detect(
            """
            @ControllerAdvice(assignableTypes = Xs.class)
            class Errors {
              @ResponseStatus(HttpStatus.CONFLICT) @ExceptionHandler(RuntimeException.class)
              void conflict() {}
            }
            """,
            "@RestController class Xs { @GetMapping(\"/x\") void x() {} }",
            "@RestController class Ys { @GetMapping(\"/y\") void y() {} }");
    assertThat(api.operation("GET /x").responses()).containsKey("409");
    assertThat(api.operation("GET /y").responses()).doesNotContainKey("409");
  }

  @Test
  void aProblemDetailIsProblemJson() {
    DetectedApi api =
        detect(
            """
            @RestControllerAdvice
            class Errors {
              @ResponseStatus(HttpStatus.BAD_REQUEST) @ExceptionHandler(RuntimeException.class)
              ProblemDetail bad() { return null; }
            }
            """,
            "@RestController class Xs { @GetMapping(\"/x\") void x() {} }");
    assertThat(api.response("400").content()).containsOnlyKeys("application/problem+json");
  }

  @Test
  void aJsonViewNarrowsTheAnswerUnlessItIsIgnored() {
    String views = "class Views { interface Short {} interface Long {} }";
    String pet =
        """
        class Pet {
          @JsonView(Views.Short.class) public String name;
          @JsonView(Views.Long.class) public String life;
        }
        """;
    String controller =
        "@RestController class Xs { @JsonView(Views.Short.class) %s @GetMapping(\"/x\") Pet x() {"
            + " return null; } }";
    assertThat(
            detect(views, pet, controller.replace("%s", ""))
                .responseSchema("200", "*/*")
                .properties())
        .containsOnlyKeys("name");
    assertThat(
            detect(views, pet, controller.replace("%s", "@Operation(ignoreJsonView = true)"))
                .responseSchema("200", "*/*")
                .properties())
        .containsOnlyKeys("name", "life");
  }

  @Test
  void aHiddenTypeIsNoAnswer() {
    DetectedApi api =
        detect(
            "@RestController class Xs { @GetMapping(\"/x\") Secret x() { return null; } }",
            "@Hidden record Secret(String text) {}");
    assertThat(api.response("200").content()).isEmpty();
    assertThat(api.model().components().schemas()).isEmpty();
  }
}
