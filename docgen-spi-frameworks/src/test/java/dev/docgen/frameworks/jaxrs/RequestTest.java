package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.MediaType;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String TEXTS =
      """
      class Code { private Code() {} public static Code fromString(String text) { return null; } }
      record Name(String value) {}
      class Point { public int x; }
      class Area { public int w; }
      class Other { public int o; }
      @Provider class Points implements ParamConverter<Point> {
        public Point fromString(String text) { return null; }
        public String toString(Point point) { return null; }
      }
      @Provider class Areas implements ParamConverterProvider {
        public <T> ParamConverter<T> getConverter(Class<T> raw, java.lang.reflect.Type t, Annotation[] a) {
          return raw.equals(Area.class) ? null : null;
        }
      }
      """;

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Code", "Name", "Point", "Area", "Optional<Code>"})
  void whatATextMakesTravelsAsText(String type) {
    assertThat(text(type).type()).contains(SchemaType.STRING);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"List<Code>", "Set<Point>", "SortedSet<Name>", "Area[]"})
  void elementsThatATextMakesTravelAsTexts(String type) {
    assertThat(text(type).items().orElseThrow().type()).contains(SchemaType.STRING);
  }

  @Test
  void aClassThatNothingConvertsStaysAnObject() {
    assertThat(text("Other").ref()).isPresent();
  }

  private static Schema text(String type) {
    return detect(
            TEXTS
                + "@Path(\"x\") class Xs { @GET public String get(@QueryParam(\"v\") "
                + type
                + " v) { return null; } }")
        .parameter("v")
        .schema();
  }

  @Test
  void partsOfAFormAreFiles() {
    DetectedApi api =
        detect(
            """
            @Path("x") class Xs {
              @POST public void post(@FormParam("f") EntityPart f, @FormParam("fs") List<EntityPart> fs,
                @RestForm @PartType("application/json") String meta) {}
            }
            """);
    Schema form = api.bodySchema("multipart/form-data");
    assertThat(form.properties().get("f").format()).contains("binary");
    assertThat(form.properties().get("fs").items().orElseThrow().format()).contains("binary");
    assertThat(
            api.operation()
                .requestBody()
                .content()
                .get("multipart/form-data")
                .encoding()
                .get("meta")
                .contentType())
        .isEqualTo("application/json");
  }

  @Test
  void allPartsOfAFormAreAnObject() {
    DetectedApi api =
        detect(
            """
            @Path("x") class Xs {
              @POST @Consumes("multipart/form-data") public void post(List<EntityPart> parts) {}
            }
            """);
    assertThat(api.bodySchema("multipart/form-data").type()).contains(SchemaType.OBJECT);
  }

  @Test
  void severalSegmentsOfAPathAreTexts() {
    assertThat(
            method("{p: .+}", "@PathParam(\"p\") List<PathSegment> p")
                .parameter("p")
                .schema()
                .items()
                .orElseThrow()
                .type())
        .contains(SchemaType.STRING);
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

  @Test
  void aClassThatConsumesFormsMakesEveryBodyOne() {
    DetectedApi api =
        detect(
            """
            @Path("x") @Consumes(MediaType.MULTIPART_FORM_DATA) class Xs {
              @POST public void form(@RestForm FileUpload file, @RestForm String text) {}
              @PUT @Consumes("text/plain") public void text(String text) {}
              @GET public String all(@QueryParam("q") String q) { return null; }
            }
            """);
    Map<String, MediaType> form = api.operation("POST /x").requestBody().content();
    assertThat(form).containsOnlyKeys("multipart/form-data");
    assertThat(form.get("multipart/form-data").schema().properties())
        .containsOnlyKeys("file", "text");
    assertThat(api.operation("PUT /x").requestBody().content()).containsOnlyKeys("text/plain");
    assertThat(api.operation("GET /x").requestBody()).isNull();
  }
}
