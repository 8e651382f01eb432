package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Precise error responses of WebFlux: annotated, functional, and with handlers of last resort. */
class ReactiveErrorsTest {
  private static final String PET = "record Pet(String name) {}";
  private static final String MISSING = "class Missing extends RuntimeException {}";
  private static final String TAKEN = "class Taken extends Missing {}";

  private static DetectedApi precise(String... texts) {
    List<String> all = new ArrayList<>(List.of(texts));
    all.addAll(List.of(PET, MISSING, TAKEN));
    return DetectedApi.of(
        new SpringDetector(),
        request -> request.property("docgen.errors", "precise"),
        all.toArray(String[]::new));
  }

  private static String file(String name, String text) {
    return """
        --- app/%s.java
        package app;
        import java.util.Map;
        import org.springframework.context.annotation.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.bind.support.WebExchangeBindException;
        import org.springframework.web.reactive.function.server.*;
        import org.springframework.web.server.*;
        import reactor.core.publisher.*;
        """
            .formatted(name)
        + text;
  }

  private static String router(String routes) {
    return file(
        "Routing",
        """
        @Configuration class Routing {
          @Bean RouterFunction<ServerResponse> routes(Pets pets) { return %s; }
        }
        """
            .formatted(routes));
  }

  private static String handler(String code) {
    return file(
        "Pets",
        """
        class Pets {
          Mono<ServerResponse> find(ServerRequest request) { %s }
          Mono<Pet> load(String name) { return Mono.empty(); }
        }
        """
            .formatted(code));
  }

  private static final String ADVICE =
      file(
          "Errors",
          """
          @RestControllerAdvice class Errors {
            @ResponseStatus(HttpStatus.NOT_FOUND) @ExceptionHandler void missing(Missing e) {}
            @ResponseStatus(HttpStatus.BAD_REQUEST)
            @ExceptionHandler void invalid(ServerWebInputException e) {}
            @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
            @ExceptionHandler void bound(WebExchangeBindException e) {}
          }
          """);

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "return load(\"a\").switchIfEmpty(Mono.error(new Missing())).then(Mono.empty()); | 200,404",
        "return load(\"a\").switchIfEmpty(Mono.defer(() -> Mono.error(new Missing()))).then(ServerResponse.ok().build()); | 200,404",
        "return load(\"a\").handle((pet, sink) -> sink.error(new Missing())).then(ServerResponse.ok().build()); | 200,404",
        "return load(\"a\").onErrorMap(e -> new Missing()).then(ServerResponse.noContent().build()); | 204,404",
        "return load(\"a\").switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.GONE))).then(ServerResponse.ok().build()); | 200,410",
        "return request.bodyToMono(Pet.class).flatMap(it -> ServerResponse.ok().build()); | 200,400",
        "return ServerResponse.ok().build(); | 200"
      })
  void aFunctionalRouteHasTheErrorsThatItsHandlerRaises(String code, String codes) {
    DetectedApi api =
        precise(
            router("RouterFunctions.route().GET(\"/x\", pets::find).build()"),
            handler(code),
            ADVICE);
    assertThat(api.operation().responses()).containsOnlyKeys(codes.split(","));
  }

  @Test
  void aLambdaThatCallsTheHandlerIsFollowed() {
    DetectedApi api =
        precise(
            router("RouterFunctions.route().GET(\"/x\", request -> pets.find(request)).build()"),
            handler("throw new Missing();"),
            ADVICE);
    assertThat(api.operation().responses()).containsKey("404");
    assertThat(api.response("404").provenance().path()).hasSize(2);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Missing.class",
        "Missing.class::isInstance",
        "e -> e instanceof Missing",
        "e -> true",
        "RuntimeException.class"
      })
  void aBuildersErrorHandlerAnswersBeforeTheAdvices(String condition) {
    DetectedApi api =
        precise(
            router(
                "RouterFunctions.route().path(\"/v1\", in -> in.GET(\"/x\", pets::find)).onError("
                    + condition
                    + ", (e, request) -> ServerResponse.status(HttpStatus.CONFLICT).bodyValue(new Pet(\"\"))).build()"),
            handler("throw new Taken();"),
            ADVICE);
    assertThat(api.operation().path()).isEqualTo("/v1/x");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "409");
    assertThat(api.responseSchema("409", "*/*").properties()).containsOnlyKeys("name");
  }

  @Test
  void anErrorHandlerOfAnotherClassLetsTheErrorPass() {
    DetectedApi api =
        precise(
            router(
                "RouterFunctions.route().GET(\"/x\", pets::find).onError(Taken.class,"
                    + " (e, request) -> ServerResponse.badRequest().build()).build()"),
            handler("throw new Missing();"),
            ADVICE);
    assertThat(api.operation().responses()).containsOnlyKeys("200", "404");
  }

  @Test
  void aDescribedRouteKeepsItsDescriptionAndGetsTheErrors() {
    DetectedApi api =
        precise(
            file(
                "Routing",
                """
                @Configuration class Routing {
                  @org.springdoc.core.annotations.RouterOperation(path = "/x",
                      operation = @io.swagger.v3.oas.annotations.Operation(operationId = "get",
                          summary = "Gets"))
                  @Bean RouterFunction<ServerResponse> routes(Pets pets) {
                    return RouterFunctions.route().GET("/x", pets::find).build();
                  }
                }
                """),
            handler("throw new Missing();"),
            ADVICE);
    assertThat(api.operation().summary()).isEqualTo("Gets");
    assertThat(api.operation().responses()).containsKey("404");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "@RequestBody Pet pet | 200,400",
        "@jakarta.validation.Valid @RequestBody Pet pet | 200,400,422",
        "@RequestParam int size | 200,400",
        "@RequestParam(required = false) String name | 200"
      })
  void aControllerOnWebFluxRaisesWebFluxsExceptions(String parameter, String codes) {
    DetectedApi api =
        precise(
            file(
                "PetController",
                "@RestController class PetController { @PostMapping(\"/x\") Mono<Void> x("
                    + parameter
                    + ") { return Mono.empty(); } }"),
            ADVICE);
    assertThat(api.operation().responses()).containsOnlyKeys(codes.split(","));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "throw new Missing(); | 200,404",
        "throw new Taken(); | 200,409",
        "throw new IllegalStateException(); | 200,500",
        "throw new ResponseStatusException(HttpStatus.GONE); | 200,410",
        "return request.bodyToMono(Pet.class).then(ServerResponse.ok().build()); | 200,400,415",
        "return ServerResponse.ok().build(); | 200"
      })
  void aHandlerOfLastResortAnswersByTheClassOfTheError(String code, String codes) {
    String choice =
        """
        if (error instanceof ResponseStatusException known) {
          HttpStatus own = HttpStatus.resolve(known.getStatusCode().value());
          return own != null ? own : HttpStatus.BAD_GATEWAY;
        }
        if (error instanceof Missing && !(error instanceof Taken)) { return HttpStatus.NOT_FOUND; }
        return error instanceof Taken ? HttpStatus.CONFLICT : HttpStatus.INTERNAL_SERVER_ERROR;
        """;
    assertThat(lastResort(choice, code).operation().responses()).containsOnlyKeys(codes.split(","));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "throw new Missing(); | 200,404",
        "throw new Taken(); | 200,409",
        "throw new IllegalStateException(); | 200,500"
      })
  void aSwitchOverTheErrorIsRead(String code, String codes) {
    String choice =
        """
        return switch (error) {
          case Taken taken -> HttpStatus.CONFLICT;
          case Missing missing -> HttpStatus.NOT_FOUND;
          default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
        """;
    assertThat(lastResort(choice, code).operation().responses()).containsOnlyKeys(codes.split(","));
  }

  private static DetectedApi lastResort(String choice, String code) {
    return precise(
        router("RouterFunctions.route().GET(\"/x\", pets::find).build()"),
        handler(code),
        file(
            "LastResort",
            """
            class LastResort implements org.springframework.boot.webflux.error.ErrorWebExceptionHandler {
              public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
                HttpStatus status = status(error);
                exchange.getResponse().setStatusCode(status);
                return exchange.getResponse().setComplete();
              }
              private HttpStatus status(Throwable error) { %s }
            }
            """
                .formatted(choice)));
  }
}
