package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.SchemaType;
import dev.docgen.model.SecurityRequirement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What javalin-openapi's {@code @OpenApi} adds to what code tells, and which of them wins. */
class OpenApiAnnotationsTest {
  private static final String IMPORTS = "import io.javalin.openapi.*;\n";
  private static final String MODEL =
      "record Pet(String name) {} record NewPet(String name) {} record Problem(String text) {}";

  /** Documents a route {@code GET /pets/{id}} whose handler has that annotation and that code. */
  private static DetectedApi pets(String annotation, String code) {
    return api(
        "class Main { void run() { Javalin.create().get(\"/pets/{id}\", Pets::one); } }",
        "class Pets { " + annotation + " static void one(Context ctx) { " + code + " } }",
        MODEL);
  }

  private static DetectedApi api(String... types) {
    String[] imported = new String[types.length];
    for (int i = 0; i < types.length; i++) {
      imported[i] = IMPORTS + types[i];
    }
    return RoutesTest.api(imported);
  }

  @Test
  void takesTextsFromTheAnnotation() {
    Operation operation =
        pets(
                """
                /** From Javadoc. */
                @OpenApi(path = "/pets/{id}", summary = "One pet", description = "The pet.",
                    operationId = "onePet", tags = {"a", "b"}, deprecated = true,
                    security = {@OpenApiSecurity(name = "oauth", scopes = "read"),
                        @OpenApiSecurity(name = "basic")})
                """,
                "")
            .operation();
    assertThat(operation.summary()).isEqualTo("One pet");
    assertThat(operation.description()).isEqualTo("The pet.");
    assertThat(operation.operationId()).isEqualTo("onePet");
    assertThat(operation.tags()).containsExactly("a", "b");
    assertThat(operation.deprecated()).isTrue();
    assertThat(operation.security())
        .containsExactly(
            SecurityRequirement.of("basic", List.of()),
            SecurityRequirement.of("oauth", List.of("read")));
  }

  @Test
  void makesAnOperationIdOfVerbAndPathWhereAsked() {
    Operation operation =
        pets("@OpenApi(path = \"/pets/{id}\", operationId = OpenApiOperation.AUTO_GENERATE)", "")
            .operation();
    assertThat(operation.operationId()).isEqualTo("getPetsById");
  }

  @Test
  void joinsParametersDescribedWithThoseAskedFor() {
    DetectedApi api =
        pets(
            """
            @OpenApi(path = "/pets/{id}",
                pathParams = @OpenApiParam(name = "id", type = Long.class, description = "of a pet"),
                queryParams = {
                    @OpenApiParam(name = "size", description = "how many", required = true),
                    @OpenApiParam(name = "tags", type = String[].class),
                    @OpenApiParam(name = "page", type = Integer.class, example = "3")},
                headers = @OpenApiParam(name = "X-Trace", deprecated = true),
                cookies = @OpenApiParam(name = "session", allowEmptyValue = true))
            """,
            "ctx.queryParamAsClass(\"size\", Integer.class).getOrDefault(5); ctx.queryParam(\"q\");");
    assertThat(api.parameterNames())
        .containsExactlyInAnyOrder("id", "size", "q", "tags", "page", "X-Trace", "session");
    assertThat(api.parameter("id").schema().format()).hasValue("int64");
    assertThat(api.parameter("id").description()).isEqualTo("of a pet");
    Parameter size = api.parameter("size");
    assertThat(size.required()).isTrue();
    assertThat(size.schema().type()).as("as the code reads it").hasValue(SchemaType.INTEGER);
    assertThat(api.parameter("tags").schema().type()).hasValue(SchemaType.ARRAY);
    assertThat(api.parameter("page").example()).isEqualTo(3L);
    assertThat(api.parameter("X-Trace").deprecated()).isTrue();
    assertThat(api.parameter("session").allowEmptyValue()).isTrue();
    assertThat(api.codes()).isEmpty();
  }

  @Test
  void takesBodiesFromTheAnnotation() {
    DetectedApi api =
        pets(
            """
            @OpenApi(path = "/pets/{id}",
                requestBody = @OpenApiRequestBody(required = true, description = "new",
                    content = @OpenApiContent(from = NewPet.class)),
                responses = {
                    @OpenApiResponse(status = "201", description = "made",
                        content = @OpenApiContent(from = Pet.class),
                        headers = @OpenApiParam(name = "Location", description = "where")),
                    @OpenApiResponse(status = "404", content = @OpenApiContent(from = Problem[].class))})
            """,
            "");
    assertThat(api.operation().requestBody().required()).isTrue();
    assertThat(api.operation().requestBody().description()).isEqualTo("new");
    assertThat(api.bodySchema("application/json").properties()).containsOnlyKeys("name");
    assertThat(api.operation().responses()).containsOnlyKeys("201", "404");
    assertThat(api.response("201").description()).isEqualTo("made");
    assertThat(api.response("201").headers().get("Location").description()).isEqualTo("where");
    assertThat(api.responseSchema("201", "application/json").properties()).containsOnlyKeys("name");
    assertThat(api.response("404").description()).isEqualTo("Not Found");
    assertThat(api.responseSchema("404", "application/json").type()).hasValue(SchemaType.ARRAY);
  }

  @Test
  void keepsAnswersOfTheCodeThatNoAnnotationMentions() {
    DetectedApi api =
        pets(
            "@OpenApi(path = \"/pets/{id}\", responses = @OpenApiResponse(status = \"200\"))",
            "if (ctx.body().isEmpty()) throw new NotFoundResponse(); ctx.json(new Pet(\"a\"));");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "404");
    assertThat(api.responseSchema("200", "application/json").properties()).containsOnlyKeys("name");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "from = Pet.class                                     | application/json",
        "from = String.class                                  | text/plain",
        "from = byte[].class                                  | application/octet-stream",
        "from = Pet.class, mimeType = \"application/xml\"     | application/xml",
        "from = Pet.class, mimeType = ContentType.HTML        | text/html",
        "mimeType = \"image/png\", type = \"string\", format = \"binary\" | image/png",
        "mimeType = ContentType.FORM_DATA_MULTIPART           | multipart/form-data",
        "type = \"text/csv\"                                  | text/csv",
        "properties = @OpenApiContentProperty(name = \"a\", type = \"string\") | application/json"
      })
  void tellsTheMediaTypeOfAContent(String content, String mediaType) {
    DetectedApi api =
        pets(
            "@OpenApi(path = \"/pets/{id}\", responses = @OpenApiResponse(status = \"200\","
                + " content = @OpenApiContent("
                + content
                + ")))",
            "");
    assertThat(api.response("200").content()).containsOnlyKeys(mediaType);
  }

  @Test
  void describesObjectsByTheirProperties() {
    DetectedApi api =
        pets(
            """
            @OpenApi(path = "/pets/{id}", responses = @OpenApiResponse(status = "200",
                content = @OpenApiContent(mimeType = "application/json", properties = {
                    @OpenApiContentProperty(name = "pets", isArray = true, from = Pet.class),
                    @OpenApiContentProperty(name = "total", type = "integer", format = "int64")},
                  additionalProperties = @OpenApiAdditionalContent(type = "string"),
                  exampleObjects = {
                    @OpenApiExampleProperty(name = "total", value = "1"),
                    @OpenApiExampleProperty(name = "pets", objects = {
                        @OpenApiExampleProperty(value = "cat"),
                        @OpenApiExampleProperty(value = "dog")}),
                    @OpenApiExampleProperty(name = "more", raw = "{\\"a\\": 1}")})))
            """,
            "");
    var schema = api.responseSchema("200", "application/json");
    assertThat(schema.properties()).containsOnlyKeys("pets", "total");
    assertThat(schema.properties().get("pets").type()).hasValue(SchemaType.ARRAY);
    assertThat(schema.properties().get("total").format()).hasValue("int64");
    assertThat(schema.additionalProperties().orElseThrow().type()).hasValue(SchemaType.STRING);
    assertThat(api.response("200").content().get("application/json").example())
        .isEqualTo(Map.of("total", "1", "pets", List.of("cat", "dog"), "more", Map.of("a", 1L)));
  }

  @Test
  void describesCallbacks() {
    Operation operation =
        pets(
                """
                @OpenApi(path = "/pets/{id}", callbacks = @OpenApiCallback(name = "onPet",
                    url = "{$request.body#/url}", method = HttpMethod.PUT, summary = "told",
                    requestBody = @OpenApiRequestBody(content = @OpenApiContent(from = Pet.class)),
                    responses = @OpenApiResponse(status = "204")))
                """,
                "")
            .operation();
    Operation called =
        operation
            .callbacks()
            .get("onPet")
            .expressions()
            .get("{$request.body#/url}")
            .operations()
            .get(dev.docgen.model.HttpMethod.PUT);
    assertThat(called.summary()).isEqualTo("told");
    assertThat(called.requestBody().content()).containsOnlyKeys("application/json");
    assertThat(called.responses()).containsOnlyKeys("204");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class H { @OpenApi(path = \"/a\", summary = \"said\") static final Handler X = c -> {}; }"
            + " ;; H.X",
        "class H { @OpenApi(path = \"/a\", summary = \"said\") static Handler x() { return c -> {}; } }"
            + " ;; H.x()",
        "@OpenApi(path = \"/a\", summary = \"said\") class H implements Handler {"
            + " public void handle(Context c) {} } ;; new H()",
        "class H implements Handler { @OpenApi(path = \"a\", summary = \"said\")"
            + " public void handle(Context c) {} } ;; new H()",
        "class H { @OpenApis({@OpenApi(path = \"/b\"), @OpenApi(path = \"/a/\", summary = \"said\")})"
            + " static void x(Context c) {} } ;; H::x",
        "class H { @OpenApi(path = \"/a\", summary = \"said\") static void only() {} } ;; c -> {}"
      })
  void findsTheAnnotationOf(String handler) {
    String[] parts = handler.split(" ;; ", 2);
    DetectedApi api =
        api(
            "class Main { void run() { Javalin.create().get(\"/a\", " + parts[1] + "); } }",
            parts[0]);
    assertThat(api.operation("GET /a").summary()).isEqualTo("said");
    assertThat(api.codes()).doesNotContain("DG0344");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "path = \"/pets/{petId}\"                      | states GET /pets/{petId}, but",
        "path = \"/pets/{id}\", methods = HttpMethod.PUT | states PUT /pets/{id}, but",
        "path = \"/pets/{id}\", pathParams = @OpenApiParam(name = \"no\") | the path parameter 'no', but"
      })
  void followsTheRouteWhereTheAnnotationDisagrees(String stated, String message) {
    DetectedApi api = pets("@OpenApi(summary = \"said\", " + stated + ")", "");
    assertThat(api.operations()).containsExactly("GET /pets/{id}");
    assertThat(api.parameterNames()).containsExactly("id");
    assertThat(api.operation().summary()).isEqualTo("said");
    assertThat(api.codes()).containsExactly("DG0344");
    assertThat(api.diagnostics().get(0).location().path()).isEqualTo("app/File1.java");
    assertThat(api.diagnostics().get(0).message()).contains(message, "app/File0.java:10");
  }

  @Test
  void acceptsAnAnnotationThatStatesTheContextPath() {
    DetectedApi api =
        api(
            "class Main { void run() { Javalin.create(c -> { c.router.contextPath = \"/shop\";"
                + " c.routes.get(\"/pets\", Main::pets); }); }"
                + " @OpenApi(path = \"/shop/pets\") static void pets(Context ctx) {} }");
    assertThat(api.operations()).containsExactly("GET /pets");
    assertThat(api.codes()).isEmpty();
  }

  @Test
  void documentsWhatIsAnnotatedWhereNoRouteIsFound() {
    DetectedApi api =
        api(
            "class Pets { @OpenApi(path = \"/pets\", methods = {HttpMethod.GET, HttpMethod.HEAD},"
                + " summary = \"All\") static void all(Context ctx) { ctx.queryParam(\"q\"); } }");
    assertThat(api.operations()).containsExactly("GET /pets", "HEAD /pets");
    assertThat(api.operation("GET /pets").parameters()).hasSize(1);
    assertThat(api.codes()).contains("DG0345");
  }

  @Test
  void leavesOutWhatIsIgnored() {
    assertThat(pets("@OpenApi(path = \"/pets/{id}\", ignore = true)", "").operations()).isEmpty();
  }

  @Test
  void documentsOneVersionWhereARequestNamesIt() {
    String[] texts = {
      "--- app/Main.java\n"
          + RoutesTest.IMPORTS
          + IMPORTS
          + "class Main { void run() { Javalin.create().get(\"/a\", Main::a).get(\"/b\", Main::b); }"
          + " @OpenApi(path = \"/a\", versions = {\"v1\", \"v2\"}) static void a(Context ctx) {}"
          + " @OpenApi(path = \"/b\") static void b(Context ctx) {} }"
    };
    DetectedApi second =
        DetectedApi.of(
            new JavalinDetector(), request -> request.property("docgen.group", "v2"), texts);
    assertThat(second.operations()).containsExactly("GET /a");
    assertThat(DetectedApi.of(new JavalinDetector(), texts).operations())
        .containsExactly("GET /a", "GET /b");
  }

  @Test
  void documentsTheExampleOfTheReadme() {
    DetectedApi api =
        api(
            """
            class Main { void run() { Javalin app = Javalin.create(); app.get("/pets/{id}", Pets::one); } }
            """,
            """
            class Pets {
              static Store store;
              @OpenApi(path = "/pets/{id}", summary = "One pet", pathParams = @OpenApiParam(name = "id", description = "of the pet"))
              static void one(Context ctx) {
                int id = ctx.pathParamAsClass("id", Integer.class).get();
                ctx.json(store.find(id).orElseThrow(NotFoundResponse::new)); // 200, 400 and 404
              }
            }
            interface Store { Optional<Pet> find(int id); }
            """,
            MODEL);
    assertThat(api.operation().summary()).isEqualTo("One pet");
    assertThat(api.parameter("id").description()).isEqualTo("of the pet");
    assertThat(api.parameter("id").schema().format()).hasValue("int32");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "400", "404");
    assertThat(api.responseSchema("200", "application/json").properties()).containsOnlyKeys("name");
  }

  @Test
  void readsFormsOfTheEarlierPlugin() {
    DetectedApi api =
        pets(
            """
            @OpenApi(path = "/pets/{id}", method = HttpMethod.GET,
                formParams = @OpenApiFormParam(name = "age", type = Integer.class, required = true),
                fileUploads = @OpenApiFileUpload(name = "photo", description = "of it"))
            """,
            "");
    var form = api.bodySchema("multipart/form-data");
    assertThat(form.properties()).containsOnlyKeys("age", "photo");
    assertThat(form.required()).containsExactly("age");
  }
}
