package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private static final String IMPORTS =
      """
      package app;
      import java.util.*;
      import io.swagger.v3.oas.annotations.*;
      import io.swagger.v3.oas.annotations.enums.*;
      import io.swagger.v3.oas.annotations.responses.*;
      import org.springdoc.core.annotations.*;
      import org.springframework.context.annotation.*;
      import org.springframework.http.*;
      import org.springframework.stereotype.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.function.*;
      import static org.springframework.web.servlet.function.RequestPredicates.*;
      import static org.springdoc.core.fn.builders.apiresponse.Builder.responseBuilder;
      import static org.springdoc.core.fn.builders.operation.Builder.operationBuilder;
      import static org.springdoc.core.fn.builders.parameter.Builder.parameterBuilder;
      """;

  private static final String HANDLER =
      """
      class Pet { public String name; }
      @Service class Pets {
        /** Finds a pet. */
        Pet find(@Parameter(in = ParameterIn.PATH) Long id) { return null; }
        List<Pet> all() { return null; }
      }
      class Handler {
        ServerResponse all(ServerRequest request) { return ServerResponse.ok().build(); }
        ServerResponse find(ServerRequest request) { return ServerResponse.ok().build(); }
      }
      """;

  private static DetectedApi routes(String router, String... more) {
    return routes(request -> {}, router, more);
  }

  private static DetectedApi routes(
      Consumer<dev.docgen.GenerationRequest.Builder> settings, String router, String... more) {
    List<String> texts = new ArrayList<>();
    texts.add(
        "--- app/Config.java\n"
            + IMPORTS
            + "@Configuration class Config { @Bean RouterFunction<ServerResponse> routes(Handler h)"
            + " { return "
            + router
            + "; } }");
    texts.add("--- app/Handler.java\n" + IMPORTS + HANDLER);
    texts.addAll(List.of(more));
    return DetectedApi.of(new SpringDetector(), settings, texts.toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "RouterFunctions.route().GET(\"/pets\", h::all).build()",
        "RouterFunctions.route(GET(\"/pets\"), h::all)",
        "RouterFunctions.route(path(\"/pets\").and(method(HttpMethod.GET)), h::all)",
        "RouterFunctions.nest(path(\"/pets\"), RouterFunctions.route(method(HttpMethod.GET), h::all))",
        "RouterFunctions.route().path(\"/pets\", b -> b.GET(\"\", h::all)).build()",
        "RouterFunctions.route().nest(path(\"/pets\"), b -> { b.GET(h::all); }).build()",
        "RouterFunctions.route().path(\"/pets\","
            + " () -> RouterFunctions.route().GET(\"\", h::all).build()).build()",
        "RouterFunctions.route().add(RouterFunctions.route(GET(\"/pets\"), h::all)).build()",
        "RouterFunctions.route().GET(\"/\" + \"pets\", accept(MediaType.ALL), h::all).build()"
      })
  void readsEveryFormOfARoute(String router) {
    DetectedApi api = routes(router);
    assertThat(api.operations()).containsExactly("GET /pets");
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void aRoutesPathMayLeaveOutItsFirstSlash() {
    DetectedApi api =
        routes(
            "RouterFunctions.route().path(\"pets\", b -> b.GET(\"{id}\", h::find)).GET(\"a/b\", h::all).build()");
    assertThat(api.operations()).containsExactlyInAnyOrder("GET /pets/{id}", "GET /a/b");
    assertThat(api.codes()).doesNotContain("DG0501");
  }

  @Test
  void joinsSeveralRoutesAndAlternatives() {
    DetectedApi api =
        routes(
            "RouterFunctions.route(GET(\"/a\").or(GET(\"/b\")), h::all)"
                + ".andRoute(POST(\"/c\"), h::all).andNest(path(\"/d\"),"
                + " RouterFunctions.route(DELETE(\"/{id}\"), h::find))");
    assertThat(api.operations())
        .containsExactlyInAnyOrder("GET /a", "GET /b", "POST /c", "DELETE /d/{id}");
  }

  @Test
  void aBuilderFilledInStatementsIsFollowed() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            "--- app/Config.java\n"
                + IMPORTS
                + """
                @Configuration class Config {
                  @Bean RouterFunction<ServerResponse> routes(Handler h) {
                    RouterFunctions.Builder builder = RouterFunctions.route();
                    builder.GET("/a", h::all);
                    builder.POST(prefix("b"), h::all);
                    return builder.build();
                  }
                  private String prefix(String path) { return "/v1/" + path; }
                }
                """,
            "--- app/Handler.java\n" + IMPORTS + HANDLER);
    assertThat(api.operations()).containsExactlyInAnyOrder("GET /a", "POST /v1/b");
  }

  @Test
  void aRouteThatIsNotLiteralIsReportedAndLeftOut() {
    DetectedApi api =
        routes(
            "RouterFunctions.route().GET(System.getenv(\"P\"), accept(MediaType.ALL), h::all)"
                + ".GET(\"/ok\", h::all).build()");
    assertThat(api.operations()).containsExactly("GET /ok");
    assertThat(api.codes()).contains("DG0320");
  }

  @Test
  void aRouterFunctionThatIsNoBeanServesNothing() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            "--- app/Config.java\n"
                + IMPORTS
                + "class Config { RouterFunction<ServerResponse> r(Handler h) {"
                + " return RouterFunctions.route(GET(\"/a\"), h::all); } }",
            "--- app/Handler.java\n" + IMPORTS + HANDLER);
    assertThat(api.operations()).isEmpty();
  }

  @Test
  void aRouteIsDocumentedByTheBeanMethodThatItsOperationNames() {
    DetectedApi api =
        routes(
            "org.springdoc.webmvc.core.fn.SpringdocRouteBuilder.route().GET(\"/pets/{id}\","
                + " h::find, ops -> ops.beanClass(Pets.class).beanMethod(\"find\")).build()");
    assertThat(api.operations()).containsExactly("GET /pets/{id}");
    assertThat(api.operation().operationId()).isEqualTo("find");
    assertThat(api.operation().tags()).containsExactly("pets");
    assertThat(api.operation().summary()).isEqualTo("Finds a pet.");
    assertThat(api.parameter("id").in()).isEqualTo(ParameterLocation.PATH);
    assertThat(api.responseSchema("200", "*/*").properties()).containsKey("name");
  }

  @Test
  void anAttributeDocumentsTheRouteBeforeIt() {
    DetectedApi api =
        routes(
            "RouterFunctions.route().GET(\"/pets\", h::all)"
                + ".withAttribute(OPERATION_ATTRIBUTE, operationBuilder().beanClass(Pets.class)"
                + ".beanMethod(\"all\")).build()");
    assertThat(api.operation().operationId()).isEqualTo("all");
    assertThat(api.responseSchema("200", "*/*").type()).contains(SchemaType.ARRAY);
  }

  @Test
  void anOperationBuilderSaysAllThereIs() {
    DetectedApi api =
        routes(
            "org.springdoc.webmvc.core.fn.SpringdocRouteBuilder.route().POST(\"/pets\","
                + " accept(MediaType.APPLICATION_JSON), h::all, ops -> ops.operationId(\"save\")"
                + ".tag(\"a\").tags(new String[] {\"b\"}).summary(\"Saves\").deprecated(true)"
                + ".parameter(parameterBuilder().name(\"q\").implementation(Integer.class))"
                + ".response(responseBuilder().responseCode(\"200\").implementationArray(Pet.class)))"
                + ".build()");
    assertThat(api.operation().operationId()).isEqualTo("save");
    assertThat(api.operation().tags()).containsExactly("a", "b");
    assertThat(api.operation().summary()).isEqualTo("Saves");
    assertThat(api.operation().deprecated()).isTrue();
    assertThat(api.parameter("q").in()).isEqualTo(ParameterLocation.QUERY);
    assertThat(api.parameter("q").schema().type()).contains(SchemaType.INTEGER);
    assertThat(api.responseSchema("200", "application/json").type()).contains(SchemaType.ARRAY);
    assertThat(api.response("200").description()).isEqualTo("OK");
  }

  @Test
  void routerOperationsOfTheBeanMethodDescribeItsRoutes() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            "--- app/Config.java\n"
                + IMPORTS
                + """
                @Configuration class Config {
                  @RouterOperations({
                    @RouterOperation(path = "/pets", beanClass = Pets.class, beanMethod = "all"),
                    @RouterOperation(path = "/pets/{id}", operation = @Operation(operationId = "one",
                        responses = @ApiResponse(responseCode = "404")))})
                  @Bean RouterFunction<ServerResponse> routes(Handler h) {
                    return RouterFunctions.route(GET("/pets"), h::all)
                        .andRoute(GET("/pets/{id}"), h::find);
                  }
                }
                """,
            "--- app/Handler.java\n" + IMPORTS + HANDLER);
    assertThat(api.operations()).containsExactlyInAnyOrder("GET /pets", "GET /pets/{id}");
    assertThat(api.operation("GET /pets/{id}").operationId()).isEqualTo("one");
    assertThat(api.operation("GET /pets/{id}").responses()).containsOnlyKeys("404");
  }

  @Test
  void ofSeveralRoutesOnOnePathTheMediaTypesTellWhichIsDescribed() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            "--- app/Config.java\n"
                + IMPORTS
                + """
                @Configuration class Config {
                  @RouterOperations({
                    @RouterOperation(path = "/pets", produces = {"text/xml", "application/json"},
                        operation = @Operation(operationId = "structured")),
                    @RouterOperation(path = "/pets", method = RequestMethod.POST,
                        operation = @Operation(operationId = "posted"))})
                  @Bean RouterFunction<ServerResponse> routes(Handler h) {
                    return RouterFunctions.route(GET("/pets")
                            .and(accept(MediaType.APPLICATION_JSON, MediaType.TEXT_XML)), h::all)
                        .andRoute(POST("/pets"), h::find);
                  }
                }
                """,
            "--- app/Handler.java\n" + IMPORTS + HANDLER);
    assertThat(api.operation("GET /pets").operationId()).isEqualTo("structured");
    assertThat(api.operation("POST /pets").operationId()).isEqualTo("posted");
  }

  @Test
  void aDescriptionThatNamesNoMethodOfTheSourcesIsReported() {
    DetectedApi api =
        routes(
            "RouterFunctions.route().GET(\"/pets\", h::all).withAttribute(OPERATION_ATTRIBUTE,"
                + " operationBuilder().beanClass(Pets.class).beanMethod(\"none\")).build()");
    assertThat(api.codes()).contains("DG0321");
    assertThat(api.operations()).containsExactly("GET /pets");
  }

  @Test
  void valuesOfQueryParametersNarrowARoute() {
    DetectedApi api =
        routes("RouterFunctions.route(GET(\"/pets\").and(param(\"kind\", \"dog\")), h::all)");
    Parameter kind = api.parameter("kind");
    assertThat(kind.required()).isTrue();
    assertThat(kind.schema().enumValues()).containsExactly("dog");
  }

  @Test
  void anUndescribedRouteIsDocumentedByItsHandlersCode() {
    DetectedApi api =
        routes(
            "RouterFunctions.route().PUT(\"/pets/{id}\", contentType(MediaType.APPLICATION_XML),"
                + " new Coded()::save).build()",
            "--- app/Coded.java\n"
                + IMPORTS
                + """
                class Coded {
                  /** Saves a pet. */
                  ServerResponse save(ServerRequest request) throws Exception {
                    long id = Long.parseLong(request.pathVariable("id"));
                    String mode = request.param("mode").orElse("");
                    String key = request.headers().firstHeader("X-Key");
                    Pet pet = request.body(Pet.class);
                    if (pet == null) { return ServerResponse.status(HttpStatus.CONFLICT).build(); }
                    return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(pet);
                  }
                }
                """);
    assertThat(api.operation().operationId()).isEqualTo("save");
    assertThat(api.operation().summary()).isEqualTo("Saves a pet.");
    assertThat(api.operation().parameters())
        .extracting(it -> it.in() + " " + it.name())
        .containsExactly("PATH id", "QUERY mode", "HEADER X-Key");
    assertThat(api.parameter("id").schema().format()).contains("int64");
    assertThat(api.bodySchema("application/xml").properties()).containsKey("name");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "409");
    assertThat(api.response("409").content()).isEmpty();
    assertThat(api.responseSchema("200", "application/json").properties()).containsKey("name");
  }

  @Test
  void aLambdaIsNamedByVerbAndPath() {
    DetectedApi api =
        routes(
            "RouterFunctions.route().GET(\"/pets/{id}\", r -> ServerResponse.ok().build()).build()");
    assertThat(api.operation().operationId()).isEqualTo("getPetsId");
    assertThat(api.operation().tags()).containsExactly("config");
  }

  @Test
  void reactiveRoutesReadTheSame() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            """
            --- app/Flux.java
            package app;
            import org.springframework.context.annotation.*;
            import org.springframework.web.reactive.function.server.*;
            import reactor.core.publisher.*;
            class Pet { public String name; }
            class Flow {
              Mono<ServerResponse> save(ServerRequest request) {
                return request.bodyToMono(Pet.class)
                    .flatMap(pet -> ServerResponse.created(null).bodyValue(pet));
              }
              Mono<ServerResponse> all(ServerRequest request) {
                Flux<Pet> pets = null;
                return ServerResponse.ok().body(pets, Pet.class);
              }
            }
            @Configuration class Config {
              @Bean RouterFunction<ServerResponse> routes(Flow flow) {
                return RouterFunctions.route(RequestPredicates.POST("/pets"), flow::save)
                    .andRoute(RequestPredicates.GET("/pets"), flow::all);
              }
            }
            """);
    assertThat(api.operations()).containsExactlyInAnyOrder("POST /pets", "GET /pets");
    assertThat(api.operation("POST /pets").requestBody().content()).containsKey("application/json");
    assertThat(api.operation("POST /pets").responses()).containsOnlyKeys("201");
    assertThat(
            api.operation("GET /pets").responses().get("200").content().get("*/*").schema().type())
        .contains(SchemaType.ARRAY);
  }

  @Test
  void undescribedRoutesCanBeLeftOutAsSpringdocDoes() {
    DetectedApi api =
        routes(
            request -> request.property("docgen.spring.undescribed-routes", "false"),
            "RouterFunctions.route(GET(\"/pets\"), h::all)");
    assertThat(api.operations()).isEmpty();
  }
}
