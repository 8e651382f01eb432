package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Origin;
import dev.docgen.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedErrorsTest {
  private static final String PET = "record Pet(String name) {}";
  private static final String ERROR = "record ApiError(String message) {}";
  private static final String MISSING = "class Missing extends RuntimeException {}";
  private static final String TAKEN = "class Taken extends RuntimeException {}";
  private static final String ADVICE =
      """
      @RestControllerAdvice class Errors {
        @ExceptionHandler(Missing.class) ResponseEntity<ApiError> missing(Missing e) {
          return new ResponseEntity<>(new ApiError(""), HttpStatus.NOT_FOUND);
        }
        @ExceptionHandler(Taken.class) ResponseEntity<ApiError> taken(Taken e) {
          return ResponseEntity.status(HttpStatus.CONFLICT).body(new ApiError(""));
        }
      }
      """;

  private static DetectedApi precise(String... texts) {
    List<String> all = new ArrayList<>(List.of(texts));
    all.addAll(List.of(PET, ERROR, MISSING, TAKEN));
    return DetectedApi.of(
        new SpringDetector(),
        request -> request.property("docgen.errors", "precise"),
        all.toArray(String[]::new));
  }

  private static DetectedApi handler(String code) {
    return precise(controller(code), ADVICE);
  }

  private static String controller(String code) {
    return "@RestController class Pets { @GetMapping(\"/x\") Pet x() { " + code + " } }";
  }

  @Test
  void anOperationHasTheErrorsThatItRaisesAlone() {
    DetectedApi api = handler("if (true) { throw new Missing(); } return null;");
    assertThat(api.operation().responses()).containsOnlyKeys("404", "200");
    assertThat(api.responseSchema("404", "*/*").properties()).containsOnlyKeys("message");
    assertThat(api.response("404").description()).isEqualTo("Not Found");
  }

  @Test
  void withoutTheModeEveryOperationHasTheAnnotatedErrors() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            controller("return null;"),
            MISSING,
            """
            @RestControllerAdvice class Errors {
              @ResponseStatus(HttpStatus.NOT_FOUND)
              @ExceptionHandler(Missing.class) String missing() { return ""; }
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("404", "200");
  }

  @Test
  void withoutTheModeNoBodyIsParsed() {
    String code = "throw new Missing();";
    DetectedApi byDefault =
        DetectedApi.of(new SpringDetector(), controller(code), ADVICE, PET, ERROR, MISSING, TAKEN);
    assertThat(byDefault.bodiesParsed()).isZero();
    assertThat(handler(code).bodiesParsed()).isPositive();
  }

  @Test
  void anErrorMayBeARecordThatTheHandlerDeclares() {
    DetectedApi api =
        precise(
            controller("throw new Missing();"),
            """
            @RestControllerAdvice class Errors {
              @ExceptionHandler(Missing.class) ResponseEntity<?> missing(Missing e) {
                record Problem(String title, Cause cause) {}
                record Cause(int code) {}
                return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Problem("", null));
              }
            }
            """);
    assertThat(api.responseSchema("404", "*/*").properties()).containsOnlyKeys("title", "cause");
  }

  @Test
  void springsHandlersOfItsOwnExceptionsAnswerWithAProblem() {
    DetectedApi api =
        precise(
            "@RestController class Pets { @PostMapping(\"/x\") void x(@RequestBody Pet pet) {} }",
            """
            @RestControllerAdvice class Errors extends
                org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler {
              @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
              @ExceptionHandler(Exception.class) void any() {}
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("400", "415", "200");
    assertThat(api.response("400").content()).containsOnlyKeys("application/problem+json");
    assertThat(api.response("400").provenance().rule()).isEqualTo("spring.implicit-exception");
  }

  @Test
  void anExceptionThatNothingHandlesIsNotDocumented() {
    assertThat(
            precise(controller("throw new IllegalStateException();"), ADVICE)
                .operation()
                .responses())
        .containsOnlyKeys("200");
  }

  @Test
  void whatIsNotRaisedIsNotDocumented() {
    assertThat(handler("return null;").operation().responses()).containsOnlyKeys("200");
  }

  @Test
  void callsAreFollowedAndShown() {
    DetectedApi api =
        precise(
            """
            @RestController class Pets {
              Service service;
              @GetMapping("/x") Pet x() { return service.find(); }
            }
            """,
            "interface Service { Pet find(); }",
            """
            class Stored implements Service {
              Store store;
              public Pet find() { return store.load().orElseThrow(Missing::new); }
            }
            """,
            "interface Store { Optional<Pet> load(); }",
            ADVICE);
    assertThat(api.operation().responses()).containsOnlyKeys("404", "200");
    Provenance provenance = api.response("404").provenance();
    assertThat(provenance.origin()).isEqualTo(Origin.INFERRED);
    assertThat(provenance.rule()).isEqualTo("spring.raised-exception");
    assertThat(provenance.location().path()).isEqualTo("app/Stored.java");
    assertThat(provenance.path())
        .containsExactly("Pets.x (app/Pets.java:15)", "Stored.find (app/Stored.java:15)");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ResponseEntity.status(HttpStatus.GONE).body(null) | 410",
        "ResponseEntity.status(418).build() | 418",
        "ResponseEntity.badRequest().body(null) | 400",
        "ResponseEntity.notFound().build() | 404",
        "new ResponseEntity<>(HttpStatus.LOCKED) | 423",
        "answer(HttpStatus.CONFLICT) | 409",
        "e == null ? ResponseEntity.notFound().build() : ResponseEntity.status(s).build() | 404,502"
      })
  void theHandlersCodeTellsTheStatus(String answer, String codes) {
    DetectedApi api =
        precise(
            controller("throw new Missing();"),
            "@RestControllerAdvice class Errors { @ExceptionHandler ResponseEntity<Object>"
                + " missing(Missing e) { HttpStatus s = HttpStatus.BAD_GATEWAY; return "
                + answer
                + "; } ResponseEntity<Object> answer(HttpStatus status) { return new"
                + " ResponseEntity<>(new Object(), status); } }");
    assertThat(api.operation().responses()).containsKeys(codes.split(","));
    assertThat(api.operation().responses()).hasSize(codes.split(",").length + 1);
  }

  @Test
  void theNearestHandlerAnswersAndTheControllersComesFirst() {
    DetectedApi api =
        precise(
            """
            @RestController class Pets {
              @GetMapping("/x") Pet x() { if (true) { throw new Missing(); } throw new Taken(); }
              @ResponseStatus(HttpStatus.GONE) @ExceptionHandler(Taken.class) void taken() {}
            }
            """,
            """
            @RestControllerAdvice class Errors {
              @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
              @ExceptionHandler(Exception.class) void any() {}
              @ResponseStatus(HttpStatus.NOT_FOUND)
              @ExceptionHandler(Missing.class) void missing() {}
              @ResponseStatus(HttpStatus.CONFLICT)
              @ExceptionHandler(Taken.class) void taken() {}
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("404", "410", "200");
  }

  @Test
  void theAdviceFirstInOrderAnswers() {
    DetectedApi api =
        precise(
            controller("throw new Missing();"),
            """
            @RestControllerAdvice class A { @ResponseStatus(HttpStatus.NOT_FOUND)
              @ExceptionHandler(Missing.class) void missing() {} }
            """,
            """
            @org.springframework.core.annotation.Order(1)
            @RestControllerAdvice class B { @ResponseStatus(HttpStatus.GONE)
              @ExceptionHandler(RuntimeException.class) void any() {} }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("410", "200");
  }

  @Test
  void anUnhandledExceptionThatStatesItsStatusAnswersWithoutContent() {
    DetectedApi api =
        precise(
            controller(
                "if (true) { throw new Old(); } throw new"
                    + " org.springframework.web.server.ResponseStatusException("
                    + "HttpStatus.I_AM_A_TEAPOT, \"\");"),
            "@ResponseStatus(HttpStatus.GONE) class Old extends RuntimeException {}");
    assertThat(api.operation().responses()).containsOnlyKeys("410", "418", "200");
    assertThat(api.response("418").content()).isEmpty();
    assertThat(api.response("410").content()).isEmpty();
  }

  @Test
  void anExceptionPassesItsStatusToTheHandler() {
    DetectedApi api =
        precise(
            controller("throw new Known();"),
            """
            class Known extends RuntimeException {
              HttpStatus status;
              Known() { this(HttpStatus.PAYMENT_REQUIRED); }
              Known(HttpStatus status) { this.status = status; }
              HttpStatus getStatus() { return status; }
            }
            """,
            """
            @RestControllerAdvice class Errors {
              @ExceptionHandler ResponseEntity<ApiError> known(Known e) {
                return ResponseEntity.status(e.getStatus()).body(new ApiError(""));
              }
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("402", "200");
  }

  @Test
  void springsOwnExceptionsAreRaisedByWhatTheSignatureAsks() {
    String advice =
        """
        @RestControllerAdvice class Errors {
          @ResponseStatus(HttpStatus.BAD_REQUEST)
          @ExceptionHandler(org.springframework.web.bind.MethodArgumentNotValidException.class)
          void invalid() {}
        }
        """;
    String mapping = "@RestController class Pets { @PostMapping(\"/x\") void x(";
    assertThat(
            precise(mapping + "@jakarta.validation.Valid @RequestBody Pet pet) {} }", advice)
                .operation()
                .responses())
        .containsOnlyKeys("400", "200");
    assertThat(precise(mapping + "@RequestBody Pet pet) {} }", advice).operation().responses())
        .containsOnlyKeys("200");
    assertThat(
            precise(
                    mapping
                        + "@jakarta.validation.Valid @RequestBody Pet pet,"
                        + " org.springframework.validation.BindingResult errors) {} }",
                    advice)
                .operation()
                .responses())
        .containsOnlyKeys("200");
  }

  @Test
  void aProblemDetailIsAProblemDocument() {
    DetectedApi api =
        precise(
            controller("throw new Missing();"),
            """
            @RestControllerAdvice class Errors {
              @ExceptionHandler ProblemDetail missing(Missing e) {
                return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "");
              }
            }
            """);
    assertThat(api.response("404").content()).containsOnlyKeys("application/problem+json");
  }

  @Test
  void aStatusThatCodeDoesNotTellIsReported() {
    DetectedApi api =
        precise(
            controller("throw new Missing();"),
            """
            @RestControllerAdvice class Errors {
              @ExceptionHandler ResponseEntity<ApiError> missing(Missing e) {
                return Unknown.answer(e);
              }
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("200");
    assertThat(api.codes()).contains("DG0319");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "return ResponseEntity.created(null).body(new Pet(\"\")); | 201",
        "return ResponseEntity.noContent().build(); | 204",
        "if (true) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok(null);"
            + " | 404,200",
        "return Optional.of(new Pet(\"\")).map(ResponseEntity::ok)"
            + ".orElseGet(() -> ResponseEntity.notFound().build()); | 200,404",
        "ResponseEntity<Pet> r = ResponseEntity.accepted().build(); return r; | 202",
        "return outside.call(); | 200"
      })
  void theSuccessPathIsReadFromTheHandlersOwnCode(String code, String codes) {
    String controller =
        "@RestController class Pets { @GetMapping(\"/x\") ResponseEntity<Pet> x() { "
            + code
            + " } }";
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            request -> request.property("docgen.responses", "inferred"),
            controller,
            PET);
    assertThat(api.operation().responses()).containsOnlyKeys(codes.split(","));
    assertThat(DetectedApi.of(new SpringDetector(), controller, PET).operation().responses())
        .containsOnlyKeys("200");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "return Finder.find(Missing::new); | 200,404",
        "return Finder.find(() -> new Taken()); | 200,409",
        "return Finder.orElse(java.util.Optional.empty(), Missing::new); | 200,404",
        "return Finder.described(\"a\", text -> new Taken()); | 200,409",
        "return Finder.quiet(Missing::new); | 200"
      })
  void anExceptionThatAnArgumentMakesIsRaisedByTheCaller(String code, String codes) {
    DetectedApi api =
        precise(
            controller(code),
            ADVICE,
            """
            class Finder {
              static Pet find(java.util.function.Supplier<? extends RuntimeException> maker) {
                return deeper(1, maker);
              }
              static Pet deeper(int more, java.util.function.Supplier<? extends RuntimeException> made) {
                throw made.get();
              }
              static Pet orElse(java.util.Optional<Pet> pet, java.util.function.Supplier<RuntimeException> maker) {
                return pet.orElseThrow(maker);
              }
              static Pet described(String text, java.util.function.Function<String, RuntimeException> maker) {
                java.util.List.of(1).forEach(it -> { throw maker.apply(text); });
                return null;
              }
              static Pet quiet(java.util.function.Supplier<RuntimeException> maker) { return null; }
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys(codes.split(","));
  }
}
