package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.SchemaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  private static final String PET = "class Pet { public String name; }";

  private static DetectedApi answering(String verb, String returnType) {
    return detect(
        "@Path(\"x\") class Xs { @" + verb + " public " + returnType + " x() { return null; } }",
        PET);
  }

  private static DetectedApi body(String properties, String body) {
    return detect(
        request -> request.property(properties.split("=", -1)[0], properties.split("=", -1)[1]),
        "@Path(\"x\") @Produces(\"application/json\") class Xs { @GET public Response x() { "
            + body
            + " } }",
        PET);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Pet",
        "io.smallrye.mutiny.Uni<Pet>",
        "RestResponse<Pet>",
        "java.util.concurrent.CompletionStage<RestResponse<Pet>>",
        "GenericEntity<Pet>"
      })
  void looksThroughWrappers(String returnType) {
    assertThat(answering("GET", returnType).responseSchema("200", "*/*").properties())
        .containsOnlyKeys("name");
  }

  @Test
  void aStreamIsAnArray() {
    assertThat(
            answering("GET", "io.smallrye.mutiny.Multi<Pet>").responseSchema("200", "*/*").type())
        .contains(SchemaType.ARRAY);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"POST, void, 201", "GET, void, 204", "DELETE, io.smallrye.mutiny.Uni<Void>, 204"})
  void nothingHasAStatusOfItsVerb(String verb, String returnType, String status) {
    DetectedApi api = answering(verb, returnType);
    assertThat(api.operation().responses()).containsOnlyKeys(status);
    assertThat(api.response(status).content()).isEmpty();
  }

  @Test
  void aBareResponseIsTwoHundredByDefault() {
    DetectedApi api = body("a=b", "return Response.status(404).build();");
    assertThat(api.operation().responses()).containsOnlyKeys("200");
    assertThat(api.response("200").content().get("application/json").schema().isAny()).isTrue();
  }

  @Test
  void onRequestStatusesAndEntitiesAreReadFromTheCode() {
    DetectedApi api =
        body(
            "docgen.responses=inferred",
            """
            Pet pet = new Pet();
            if (pet.name == null) { return Response.status(Response.Status.NOT_FOUND).build(); }
            return Response.ok(pet).header("X-Age", 3).build();""");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "404");
    assertThat(api.responseSchema("200", "application/json").properties()).containsOnlyKeys("name");
    assertThat(api.response("200").headers()).containsOnlyKeys("X-Age");
    assertThat(api.response("404").content()).isEmpty();
  }

  @Test
  void aStatusThatOnlyRunningCodeKnowsLeavesTheDefault() {
    DetectedApi api =
        body(
            "docgen.responses=inferred",
            "return Response.status(Integer.parseInt(System.getenv(\"S\"))).build();");
    assertThat(api.operation().responses()).containsOnlyKeys("200");
  }

  @Test
  void annotationsReplaceWhatWouldBeInferredUnlessTheySayNothingOfTheBody() {
    DetectedApi api =
        detect(
            """
            @Path("x") class Xs {
              @GET @APIResponse(responseCode = "404", description = "None") public Pet x() { return null; }
              @PUT @APIResponse(responseCode = "200", description = "Fine") public Pet y() { return null; }
            }
            """,
            PET);
    assertThat(api.operation("GET /x").responses()).containsOnlyKeys("404");
    assertThat(api.operation("PUT /x").responses().get("200").description()).isEqualTo("Fine");
    assertThat(api.operation("PUT /x").responses().get("200").content()).containsOnlyKeys("*/*");
  }

  @Test
  void mappersDocumentTheExceptionsOfAThrowsClause() {
    DetectedApi api =
        detect(
            """
            @Path("x") class Xs {
              @GET public Pet x() throws NoPet { return null; }
            }
            """,
            "class NoPet extends RuntimeException {}",
            """
            @Provider class NoPets implements ExceptionMapper<NoPet> {
              @APIResponse(responseCode = "410", description = "Gone")
              public Response toResponse(NoPet none) { return null; }
            }
            """,
            PET);
    assertThat(api.operation().responses()).containsOnlyKeys("200", "410");
  }

  @Test
  void preciselyTheExceptionsRaisedAreDocumented() {
    DetectedApi api =
        detect(
            request -> request.property("docgen.errors", "precise"),
            """
            @Path("x") class Xs {
              @GET public Pet x(@QueryParam("q") String q) {
                if (q == null) { throw new BadRequestException(); }
                return find(q);
              }
              private Pet find(String q) { throw new NoPet(); }
            }
            """,
            "class NoPet extends RuntimeException {}",
            """
            @Provider class NoPets implements ExceptionMapper<NoPet> {
              public Response toResponse(NoPet none) { return Response.status(410).build(); }
            }
            """,
            PET);
    assertThat(api.operation().responses()).containsOnlyKeys("200", "400", "410");
    assertThat(api.response("410").provenance().path()).hasSize(2);
  }

  private static DetectedApi raising(String exception, String... types) {
    return detect(
        request -> request.property("docgen.errors", "precise"),
        "@Path(\"x\") @Produces(\"application/json\") class Xs { @GET public Pet x() { throw "
            + exception
            + "; } } class Fault { public String text; } "
            + String.join(" ", types),
        PET);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "new WebApplicationException(Response.status(409).entity(new Fault()).build())",
        "new ClientErrorException(\"no\", Response.status(Response.Status.CONFLICT).entity(new Fault()).build())",
        "new Clash()",
        "new Worse(\"no\")"
      })
  void anExceptionAnswersWithTheResponseItIsMadeWith(String exception) {
    DetectedApi api =
        raising(
            exception,
            """
            class Clash extends WebApplicationException {
              Clash() { this(409); }
              Clash(int status) { super(Response.status(status).entity(new Fault()).build()); }
            }
            class Worse extends Clash { Worse(String text) { super(409); } }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("200", "409");
    assertThat(api.responseSchema("409", "application/json").properties()).containsOnlyKeys("text");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "new Locked(\"x\") | 423",
        "new Quiet() | 404",
        "new WebApplicationException(\"12\", 422) | 422",
        "new ServerErrorException(status()) | 500"
      })
  void anExceptionHasTheStatusItIsMadeWithOrThatOfItsClass(String exception, String status) {
    DetectedApi api =
        raising(
            exception,
            """
            class Locked extends WebApplicationException { Locked(String text) { super(text, 423); } }
            class Quiet extends NotFoundException {}
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("200", status);
    assertThat(api.response(status).content()).isEmpty();
  }

  @Test
  void anExceptionThatNothingMapsIsNotDocumented() {
    assertThat(raising("new IllegalStateException()").operation().responses())
        .containsOnlyKeys("200");
  }
}
