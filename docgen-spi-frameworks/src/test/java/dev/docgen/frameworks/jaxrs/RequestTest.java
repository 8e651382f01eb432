package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.SchemaType;
import org.junit.jupiter.api.Test;

class RequestTest {
  private static DetectedApi method(String path, String parameters) {
    return detect(
        "@Path(\"x\") class Xs { @GET @Path(\""
            + path
            + "\") public String get("
            + parameters
            + ") { return null; } }");
  }

  @Test
  void eachAnnotationHasItsPlace() {
    DetectedApi api =
        method(
            "{p}",
            """
            @PathParam("p") long p, @QueryParam("q") String q, @HeaderParam("X-H") String h,
            @CookieParam("c") String c""");
    assertThat(api.operation().parameters())
        .extracting(Parameter::in)
        .containsExactly(
            ParameterLocation.PATH,
            ParameterLocation.QUERY,
            ParameterLocation.HEADER,
            ParameterLocation.COOKIE);
    assertThat(api.parameter("p").required()).isTrue();
    assertThat(api.parameter("q").required()).isFalse();
  }

  @Test
  void aDefaultIsOfTheParametersType() {
    DetectedApi api = method("", "@QueryParam(\"n\") @DefaultValue(\"10\") int n");
    assertThat(api.parameter("n").schema().keyword("default")).isEqualTo(10L);
  }

  @Test
  void theRegularExpressionOfAVariableIsItsPattern() {
    DetectedApi api = method("{id: [a-z]{2,4}}", "@PathParam(\"id\") String id");
    assertThat(api.operations()).containsExactly("GET /x/{id}");
    assertThat(api.parameter("id").schema().pattern()).contains("[a-z]{2,4}");
  }

  @Test
  void restEasyTakesAParameterNamedLikeAVariableFromThePath() {
    assertThat(method("{id}", "String id").parameter("id").in()).isEqualTo(ParameterLocation.PATH);
    assertThat(method("{id}", "@RestPath String id").parameterNames()).containsExactly("id");
    assertThat(method("", "@RestQuery String q").parameterNames()).containsExactly("q");
  }

  @Test
  void aBeanIsTakenApart() {
    DetectedApi api =
        detect(
            "class Page { @QueryParam(\"limit\") int limit; @QueryParam(\"at\") public void setAt(String a) {} }",
            "@Path(\"x\") class Xs { @GET public String get(@BeanParam Page page) { return null; } }");
    assertThat(api.parameterNames()).containsExactly("limit", "at");
  }

  @Test
  void whatTheContainerGivesIsNoParameter() {
    DetectedApi api =
        method(
            "",
            "@Context UriInfo uri, SecurityContext security, @HeaderParam(\"Accept\") String a");
    assertThat(api.operation().parameters()).isEmpty();
    assertThat(api.operation().requestBody()).isNull();
  }

  @Test
  void aClassMadeOfATextTravelsAsText() {
    DetectedApi api =
        detect(
            "class Code { public static Code valueOf(String text) { return null; } }",
            "@Path(\"x\") class Xs { @GET public String get(@QueryParam(\"c\") Code c) { return null; } }");
    assertThat(api.parameter("c").schema().type()).contains(SchemaType.STRING);
  }

  @Test
  void matrixParametersStandBehindTheirSegment() {
    DetectedApi api =
        method("seats", "@MatrixParam(\"row\") int row, @MatrixParam(\"no\") String no");
    assertThat(api.operations()).containsExactly("GET /x/seats{seats}");
    assertThat(api.parameter("seats").style()).isEqualTo("matrix");
    assertThat(api.parameter("seats").schema().properties()).containsOnlyKeys("row", "no");
  }

  @Test
  void theAnnotationsWordsAboutAParameterCount() {
    DetectedApi api =
        method(
            "",
            "@QueryParam(\"q\") @Parameter(description = \"What to find\", required = true) String q");
    assertThat(api.parameter("q").description()).isEqualTo("What to find");
    assertThat(api.parameter("q").required()).isTrue();
  }

  @Test
  void constraintsMakeAParameterRequired() {
    DetectedApi api = method("", "@QueryParam(\"q\") @NotBlank @Size(max = 3) String q");
    assertThat(api.parameter("q").required()).isTrue();
    assertThat(api.parameter("q").schema().keyword("maxLength")).isEqualTo(3);
  }

  @Test
  void formFieldsAreABody() {
    DetectedApi api =
        detect(
            """
            @Path("x") class Xs {
              @POST public void post(@FormParam("name") @NotNull String name, @FormParam("n") int n) {}
            }
            """);
    assertThat(api.bodySchema("application/x-www-form-urlencoded").properties())
        .containsOnlyKeys("name", "n");
    assertThat(api.bodySchema("application/x-www-form-urlencoded").required())
        .containsExactly("name");
  }

  @Test
  void theEntityHasTheMediaTypesConsumed() {
    DetectedApi api =
        detect(
            "class Pet { public String name; }",
            """
            @Path("x") @Consumes({"application/json, text/xml"}) class Xs {
              @POST public void post(@Context UriInfo uri, Pet pet) {}
            }
            """);
    assertThat(api.operation().requestBody().required()).isTrue();
    assertThat(api.bodySchema("application/json").properties()).containsOnlyKeys("name");
    assertThat(api.bodySchema("text/xml").properties()).containsOnlyKeys("name");
  }
}
