package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of answers when {@code docgen.responses=inferred} asks for it. */
class BuiltAnswersTest {
  private static final String TYPES =
      """
      class Pet { public String name; Uni<Pet> save() { return null; } }
      interface Pets {
        Uni<Pet> find(long id); CompletionStage<Pet> later(); Optional<Pet> one(); List<Pet> all();
        Uni<Response> remote();
      }
      """;

  private static DetectedApi method(String declaration) {
    String imports =
        """
        import io.smallrye.mutiny.Uni;
        import jakarta.ws.rs.container.*;
        import java.util.concurrent.*;
        """;
    return detect(
        request -> request.property("docgen.responses", "inferred"),
        imports
            + "@Path(\"x\") @Produces(\"application/json\") class Xs { Pets pets; boolean c; @GET "
            + declaration
            + " } "
            + TYPES);
  }

  /** Returns by status what is answered: {@code Pet}, {@code [Pet]}, a type, or nothing. */
  private static Map<String, String> answers(DetectedApi api) {
    Map<String, String> answers = new TreeMap<>();
    api.operation().responses().forEach((code, it) -> answers.put(code, body(it)));
    return answers;
  }

  private static String body(Response response) {
    return response.content().values().stream()
        .map(media -> media.schema() == null ? "unknown" : text(media.schema()))
        .findFirst()
        .orElse("");
  }

  private static String text(Schema schema) {
    if (schema.ref().isPresent()) {
      return schema.ref().get().replaceFirst(".*/", "");
    }
    if (schema.items().isPresent()) {
      return "[" + text(schema.items().get()) + "]";
    }
    return schema.isAny() ? "any" : schema.type().map(it -> it.toString()).orElse("?");
  }

  private static Map<String, String> of(String type, String expression) {
    return answers(method("public " + type + " get() { return " + expression + "; }"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Uni.createFrom().item(Response.ok(new Pet()).build())",
        "Uni.createFrom().item(() -> Response.ok(new Pet()).build())",
        "Uni.createFrom().emitter(e -> e.complete(Response.ok(new Pet()).build()))",
        "pets.find(1).map(p -> Response.ok(p).build())",
        "pets.find(1).map(Response::ok).map(Response.ResponseBuilder::build)",
        "pets.find(1).map(p -> Response.ok(p)).map(b -> b.build())",
        "pets.find(1).onItem().transform(p -> Response.ok(p).build()).onFailure().invoke(e -> {})",
        "pets.find(1).flatMap(p -> Uni.createFrom().item(Response.ok(p).build()))",
        "new Pet().save().replaceWith(Response.ok(new Pet())::build)",
        "pets.find(1).onItem().ifNull().failWith(NotFoundException::new).map(p -> Response.ok(p).build())",
        "Panache.withTransaction(() -> pets.find(1).map(p -> Response.ok(p).build()))",
        "pets.find(1).map(p -> Response.ok(p).build()).onFailure().transform(e -> new RuntimeException(e))"
      })
  void aUniIsFollowedToWhatItHolds(String expression) {
    assertThat(of("Uni<Response>", expression)).isEqualTo(Map.of("200", "Pet"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "pets.find(1).map(p -> p == null ? Response.status(404).build() : Response.ok(p).build())",
        "pets.find(1).onItem().ifNotNull().transform(p -> Response.ok(p).build())"
            + ".onItem().ifNull().continueWith(Response.status(404).build())",
        "pets.find(1).map(p -> Response.ok(p).build())"
            + ".onFailure(Exception.class).recoverWithItem(e -> Response.status(404).build())",
        "pets.find(1).onItemOrFailure().transform("
            + "(p, e) -> { if (e != null) { return Response.status(404).build(); } return Response.ok(p).build(); })"
      })
  void whatMayComeInsteadIsAnAnswerToo(String expression) {
    assertThat(of("Uni<Response>", expression)).isEqualTo(Map.of("200", "Pet", "404", ""));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "CompletableFuture.completedFuture(Response.ok(new Pet()).build())",
        "CompletableFuture.supplyAsync(() -> Response.ok(new Pet()).build(), pool)",
        "pets.later().thenApply(p -> Response.ok(p).build())",
        "pets.later().thenApply(Response::ok).thenApply(Response.ResponseBuilder::build)",
        "pets.later().thenCompose(p -> CompletableFuture.completedStage(Response.ok(p).build()))"
            + ".whenComplete((r, e) -> {})"
      })
  void aCompletionStageIsFollowedToWhatItHolds(String expression) {
    assertThat(of("CompletionStage<Response>", expression)).isEqualTo(Map.of("200", "Pet"));
  }

  @Test
  void aFutureIsCompletedWithAnswers() {
    DetectedApi api =
        method(
            """
            public CompletionStage<Response> get() {
              CompletableFuture<Response> later = new CompletableFuture<>();
              pool.execute(() -> {
                if (c) { later.complete(Response.status(404).build()); }
                else { later.complete(Response.ok(new Pet()).build()); }
              });
              return later;
            }
            """);
    assertThat(answers(api)).isEqualTo(Map.of("200", "Pet", "404", ""));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "response.resume(new Pet());",
        "pool.execute(() -> { response.resume(Response.ok(new Pet()).build()); });",
        "pets.later().thenAccept(response::resume);",
        "pets.later().whenComplete((p, e) -> { if (e != null) response.resume(e); else response.resume(p); });",
        "help(response); } private void help(AsyncResponse it) { it.resume(new Pet());"
      })
  void aSuspendedCallAnswersWhatItIsResumedWith(String body) {
    assertThat(
            answers(method("public void get(@Suspended AsyncResponse response) { " + body + " }")))
        .isEqualTo(Map.of("200", "Pet"));
  }

  @Test
  void aTimeoutHandlerAnswersToo() {
    assertThat(
            answers(
                method(
                    """
                    public void get(@Suspended AsyncResponse response) {
                      response.setTimeoutHandler(it -> it.resume(Response.status(503).build()));
                      response.resume(new Pet());
                    }
                    """)))
        .isEqualTo(Map.of("200", "Pet", "503", ""));
  }

  @Test
  void whatIsNotToldLeavesTheDefaultBesideWhatIs() {
    assertThat(of("Uni<Response>", "pets.remote()")).isEqualTo(Map.of("200", "any"));
    assertThat(
            of(
                "Uni<Response>",
                "c ? pets.remote() : Uni.createFrom().item(Response.status(404).build())"))
        .isEqualTo(Map.of("200", "any", "404", ""));
    assertThat(of("Uni<Response>", "unfinished(")).isEqualTo(Map.of("200", "any"));
  }

  @Test
  void aBuilderIsFollowedThroughTheBranchesThatChangeIt() {
    DetectedApi api =
        method(
            """
            public Response get() {
              Response.ResponseBuilder builder;
              if (c) { builder = Response.ok(new Pet()); builder.tag("1"); }
              else { builder = Response.status(Response.Status.CONFLICT); }
              mark(builder);
              builder = builder.lastModified(null).location(null).header("X-Seen", 1);
              return builder.build();
            }
            private void mark(Response.ResponseBuilder it) { it.header("X-Mark", 1); }
            """);
    assertThat(answers(api)).isEqualTo(Map.of("200", "Pet", "409", ""));
    assertThat(api.response("200").headers()).containsOnlyKeys("ETag", "X-Mark", "X-Seen");
    assertThat(api.response("409").headers()).containsOnlyKeys("X-Mark", "X-Seen");
  }

  @Test
  void aValueThatIsReplacedOrLeftBehindIsNoAnswer() {
    assertThat(
            answers(
                method(
                    """
                    public Response get() {
                      Response answer = Response.status(500).build();
                      if (c) { answer = Response.status(400).build(); return answer; }
                      answer = Response.ok(new Pet()).build();
                      return answer;
                    }
                    """)))
        .isEqualTo(Map.of("200", "Pet", "400", ""));
  }

  @Test
  void aConditionalStatusIsOneOfTwo() {
    assertThat(
            answers(
                method(
                    """
                    public Response get() {
                      Response.ResponseBuilder builder = Response.ok();
                      if (c) { builder.status(202).entity(new Pet()); }
                      return builder.build();
                    }
                    """)))
        .isEqualTo(Map.of("200", "", "202", "Pet"));
    assertThat(of("Response", "Response.status(c ? 200 : 204).build()"))
        .isEqualTo(Map.of("200", "", "204", ""));
    assertThat(of("Response", "(c ? Response.ok(new Pet()) : Response.status(404)).build()"))
        .isEqualTo(Map.of("200", "Pet", "404", ""));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "pets.one().map(p -> Response.ok(p).build()).orElse(Response.status(404).build())",
        "pets.one().map(Response::ok).orElseGet(() -> Response.status(404)).build()"
      })
  void anOptionalIsFollowed(String expression) {
    assertThat(of("Response", expression)).isEqualTo(Map.of("200", "Pet", "404", ""));
  }

  @Test
  void aFunctionGivenToAMethodOfTheSourcesIsRun() {
    assertThat(
            answers(
                method(
                    """
                    public Response get() { return guarded(() -> Response.ok(new Pet()).build()); }
                    private Response guarded(java.util.function.Supplier<Response> code) {
                      try { return code.get(); } catch (RuntimeException e) { return Response.status(500).build(); }
                    }
                    """)))
        .isEqualTo(Map.of("200", "Pet", "500", ""));
  }

  @Test
  void headersAndMediaTypesAreThoseOfTheBuilderCalls() {
    DetectedApi api =
        method(
            """
            public Response get() {
              return Response.created(null).link("a", "next").cookie(one).expires(when)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv").header("X-Gone", null).entity("a;b").build();
            }
            """);
    assertThat(api.response("201").headers())
        .containsOnlyKeys("Location", "Link", "Set-Cookie", "Expires");
    assertThat(api.response("201").content()).containsOnlyKeys("text/csv");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Response.Status.NOT_FOUND.getStatusCode()",
        "Response.Status.fromStatusCode(404)",
        "RestResponse.StatusCode.NOT_FOUND",
        "jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND"
      })
  void aStatusIsNamedInManyWays(String status) {
    assertThat(of("Response", "Response.status(" + status + ").build()")).containsOnlyKeys("404");
  }

  @Test
  void whatAMethodOfTheSourcesIsGivenTellsWhatItAnswers() {
    assertThat(
            answers(
                method(
                    """
                    public Response get() { return found(pets::all); }
                    private <T> Response found(java.util.function.Supplier<T> search) {
                      try { return wrapped(search.get()); }
                      catch (Strange e) { return Response.status(422).entity(e.getMessage()).build(); }
                    }
                    private <T> Response wrapped(T value) { return Response.ok(value).build(); }
                    """)))
        .isEqualTo(Map.of("200", "[Pet]", "422", "STRING"));
  }

  @Test
  void methodsThatCallOneAnotherEnd() {
    assertThat(
            answers(
                method(
                    """
                    public Response get() { return c ? other() : Response.ok(new Pet()).build(); }
                    private Response other() { return get(); }
                    """)))
        .containsEntry("200", "Pet");
  }

  @Test
  void whatImplementsAnAbstractMethodAnswersForIt() {
    DetectedApi api =
        method(
            """
            public Response get() { return handler.handle("id"); }
            Handler handler;
            interface Handler { Response handle(String id); }
            abstract static class Found implements Handler {
              public final Response handle(String id) {
                Pet pet = pet(id);
                return pet == null ? Response.status(404).build() : Response.ok(pet).build();
              }
              abstract Pet pet(String id);
            }
            """);
    assertThat(answers(api)).containsExactly(Map.entry("200", "Pet"), Map.entry("404", ""));
  }

  @Test
  void aComponentOfARecordIsAnEntity() {
    DetectedApi api =
        method(
            """
            public Response get() {
              Made.Created<Pet> made = load();
              return Response.ok(made.result()).build();
            }
            interface Made { record Created<T>(boolean created, T result) {} }
            """);
    assertThat(answers(api)).containsExactly(Map.entry("200", "Pet"));
  }
}
