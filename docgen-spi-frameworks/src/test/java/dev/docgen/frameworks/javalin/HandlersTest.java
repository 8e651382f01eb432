package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route's operation says, by the code of its handler. */
class HandlersTest {
  private static final String MODEL =
      """
      class Pet { public String name; public int age; }
      class Pets {
        static Pet find(String id) {
          if (id == null) { throw new NotFoundResponse("no pet"); }
          return new Pet();
        }
        static List<Pet> all() { return List.of(); }
      }
      enum Kind { CAT, DOG }
      class TooOld extends RuntimeException {}
      class Gone extends HttpResponseException { Gone() { super(410, "gone", Map.of()); } }
      """;

  private static DetectedApi handler(String code) {
    return handler(code, "");
  }

  private static DetectedApi handler(String code, String more) {
    return RoutesTest.api(
        "class Main { static void main() { Javalin app = Javalin.create();"
            + " app.post(\"/pets/{id}\", Main::handler); "
            + more
            + " } static void handler(Context ctx) throws Exception { "
            + code
            + " } static void help(Context ctx, int status) { ctx.status(status).json(Pets.all()); }"
            + " }",
        MODEL);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ctx.queryParam(\"q\");                                              | QUERY  | STRING  | false",
        "int n = Integer.parseInt(ctx.queryParam(\"q\"));                    | QUERY  | INTEGER | false",
        "ctx.queryParamAsClass(\"q\", Integer.class).get();                  | QUERY  | INTEGER | true",
        "ctx.queryParamAsClass(\"q\", Integer.class).getOrDefault(7);        | QUERY  | INTEGER | false",
        "ctx.queryParamAsClass(\"q\", Integer.class).allowNullable().get();  | QUERY  | INTEGER | false",
        "ctx.queryParams(\"q\");                                             | QUERY  | ARRAY   | false",
        "ctx.header(\"q\");                                                  | HEADER | STRING  | false",
        "ctx.cookie(\"q\");                                                  | COOKIE | STRING  | false",
        "String s = ctx.queryParam(\"q\"); int n = s == null ? 1 : Integer.parseInt(s); | QUERY | INTEGER | false",
        "long n = Long.parseLong(Objects.requireNonNull(ctx.queryParam(\"q\"))); | QUERY | INTEGER | false",
        "Optional.ofNullable(ctx.queryParam(\"q\")).map(Double::parseDouble);  | QUERY | NUMBER | false"
      })
  void documentsAParameterThatIsAskedFor(
      String code, ParameterLocation in, SchemaType type, boolean required) {
    Parameter parameter = handler(code).parameter("q");
    assertThat(parameter.in()).isEqualTo(in);
    assertThat(parameter.schema().type()).hasValue(type);
    assertThat(parameter.required()).isEqualTo(required);
  }

  @Test
  void readsTheValuesOfAnEnum() {
    assertThat(handler("Kind k = Kind.valueOf(ctx.queryParam(\"q\"));").parameter("q").schema())
        .satisfies(it -> assertThat(it.enumValues()).containsExactly("CAT", "DOG"));
    Parameter standard =
        handler("ctx.queryParamAsClass(\"q\", Kind.class).getOrDefault(Kind.DOG);").parameter("q");
    assertThat(standard.schema().keyword("default")).isEqualTo("DOG");
  }

  @Test
  void knowsHeadersByJavalinsConstants() {
    assertThat(handler("ctx.header(Header.USER_AGENT);").parameterNames())
        .containsExactly("id", "User-Agent");
  }

  @Test
  void takesTheDefaultOfAParameter() {
    Parameter page =
        handler("ctx.queryParamAsClass(\"page\", Integer.class).getOrDefault(7);")
            .parameter("page");
    assertThat(page.schema().keyword("default")).isEqualTo(7);
  }

  @Test
  void givesAPathVariableTheTypeItIsReadAs() {
    Parameter id = handler("ctx.pathParamAsClass(\"id\", Long.class).get();").parameter("id");
    assertThat(id.required()).isTrue();
    assertThat(id.schema().format()).hasValue("int64");
    assertThat(handler("").parameter("id").schema().type()).hasValue(SchemaType.STRING);
  }

  @Test
  void setsNoRequestParameterWhereTheAnswersHeaderIsSet() {
    assertThat(handler("ctx.header(\"X-A\", \"1\").cookie(\"c\", \"2\");").parameterNames())
        .containsExactly("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ctx.bodyAsClass(Pet.class);",
        "ctx.bodyValidator(Pet.class).check(p -> p.age > 0, \"young\").get();",
        "ctx.bodyStreamAsClass(Pet.class);",
        "new ObjectMapper().readValue(ctx.body(), Pet.class);",
        "String text = ctx.body(); Pet pet = new Gson().fromJson(text, Pet.class);",
        "ctx.bodyAsClass(new TypeReference<Pet>() {}.getType());"
      })
  void documentsABody(String code) {
    DetectedApi api = handler(code);
    assertThat(api.resolved(api.bodySchema("application/json")).properties())
        .containsOnlyKeys("name", "age");
  }

  @Test
  void leavesTheMediaTypeOfATextOpen() {
    assertThat(handler("String text = ctx.body();").bodySchema("*/*").type())
        .hasValue(SchemaType.STRING);
  }

  @Test
  void documentsFormsAndFiles() {
    DetectedApi form = handler("ctx.formParam(\"a\"); ctx.formParamAsClass(\"n\", Integer.class);");
    Schema fields = form.bodySchema("application/x-www-form-urlencoded");
    assertThat(fields.properties()).containsOnlyKeys("a", "n");
    assertThat(fields.required()).containsExactly("n");
    DetectedApi files = handler("ctx.uploadedFile(\"photo\"); ctx.formParam(\"a\");");
    assertThat(files.bodySchema("multipart/form-data").properties()).containsOnlyKeys("photo", "a");
  }

  @ParameterizedTest(name = "{0} answers {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ctx.json(new Pet());                                          | 200 application/json",
        "ctx.status(201).json(new Pet());                              | 201 application/json",
        "ctx.json(new Pet()).status(HttpStatus.CREATED);               | 201 application/json",
        "ctx.json(new Pet()); ctx.status(HttpStatus.CREATED_201);      | 201 application/json",
        "ctx.status(HttpStatus.ACCEPTED.getCode());                    | 202",
        "ctx.status(204);                                              | 204",
        "ctx.result(\"a\");                                            | 200 text/plain",
        "ctx.contentType(\"text/csv; charset=utf-8\").result(\"a\");   | 200 text/csv",
        "ctx.contentType(ContentType.APPLICATION_PDF).result(\"\");    | 200 application/pdf",
        "ctx.contentType(ContentType.JSON).result(\"\");               | 200 application/json",
        "ctx.contentType(Formats.CONTENT_TYPE_4).result(\"\");         | 200 */*",
        "ctx.html(\"<p>\");                                            | 200 text/html",
        "ctx.redirect(\"/\");                                          | 302",
        "ctx.redirect(\"/\", HttpStatus.MOVED_PERMANENTLY);            | 301",
        "help(ctx, 206);                                               | 206 application/json",
        "ctx.future(() -> run().thenAccept(ctx::json));                | 200 application/json",
        "ctx.writeSeekableStream(new FileInputStream(\"a\"), \"video/mp4\"); | 200 video/mp4",
        "throw new ConflictResponse();                                 | 409 application/json text/plain",
        "throw new HttpResponseException(423, \"\", Map.of());         | 423 application/json text/plain",
        "throw new Gone();                                             | 410 application/json text/plain",
        ";                                                             | 200"
      })
  void documentsAnAnswer(String code, String answer) {
    assertThat(answers(handler(code))).containsExactly(answer);
  }

  @Test
  void documentsTheAnswersOfEveryWay() {
    DetectedApi api =
        handler(
            """
            if (ctx.pathParam("id").isEmpty()) { ctx.status(400).result("no id"); return; }
            Pet pet = Pets.find(ctx.pathParam("id"));
            switch (pet.age) {
              case 1: ctx.status(202); break;
              default: ctx.json(pet);
            }
            """);
    assertThat(answers(api))
        .containsExactly(
            "200 application/json", "202", "400 text/plain", "404 application/json text/plain");
    assertThat(api.resolved(api.responseSchema("200", "application/json")).properties())
        .containsOnlyKeys("name", "age");
  }

  @Test
  void documentsWhatAMapperAnswersForAnException() {
    DetectedApi api =
        handler(
            "throw new TooOld();",
            "app.exception(RuntimeException.class, (e, c) -> c.status(500));"
                + " app.exception(TooOld.class, (e, c) -> c.status(422).json(new Pet()));");
    assertThat(answers(api)).containsExactly("422 application/json");
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "Exception, 409 application/json text/plain",
    "RuntimeException, 409 application/json text/plain",
    "HttpResponseException, 418",
    "ConflictResponse, 418",
    "NotFoundResponse, 409 application/json text/plain"
  })
  void leavesJavalinsOwnResponsesToItUnlessTheyAreMapped(String mapped, String answer) {
    DetectedApi api =
        handler(
            "throw new ConflictResponse();",
            "app.exception(" + mapped + ".class, (e, c) -> c.status(418));");
    assertThat(answers(api)).containsExactly(answer);
  }

  @Test
  void givesAMapperTheStatusThatTheExceptionIsMadeWith() {
    DetectedApi api =
        RoutesTest.api(
            "class Main { void run() { Javalin app = Javalin.create();"
                + " app.exception(Failure.class, (e, c) -> c.status(e.status).json(e));"
                + " app.get(\"/a\", c -> { throw new Failure(HttpStatus.UNAUTHORIZED.getCode()); }); } }",
            "class Failure extends RuntimeException { int status;"
                + " Failure(int status) { this.status = status; } }");
    assertThat(answers(api)).containsExactly("401 application/json");
  }

  @Test
  void documentsWhatIsAddedToAnErrorStatus() {
    DetectedApi api =
        handler("throw new NotFoundResponse();", "app.error(404, c -> c.html(\"<p>none</p>\"));");
    assertThat(answers(api)).containsExactly("404 text/html");
  }

  @Test
  void answersAnExceptionOfAFutureInsteadOfItsValue() {
    DetectedApi api =
        handler(
            "ctx.future(() -> run().thenAccept(p -> ctx.json(p))"
                + ".exceptionally(e -> { ctx.status(502); return null; }));");
    assertThat(answers(api)).containsExactly("200 application/json", "502");
  }

  @ParameterizedTest(name = "{0} answers {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ctx.status(Integer.parseInt(System.getenv(\"S\"))).result(\"a\"); | default text/plain",
        "Library.respond(ctx);                                  | default",
        "ctx.queryParam(System.getenv(\"N\"));                  | 200",
        "ctx.queryParamMap();                                   | 200",
        "new Wrapper(ctx);                                      | 200"
      })
  void tellsOfWhatCannotBeTold(String code, String answer) {
    DetectedApi api = handler(code);
    assertThat(answers(api)).containsExactly(answer);
    assertThat(api.codes()).containsExactly("DG0346");
  }

  @Test
  void followsTheContextThroughAnInterfaceWithOneImplementation() {
    DetectedApi api =
        RoutesTest.api(
            "class Main { Sender sender; void run() {"
                + " Javalin.create().get(\"/a\", ctx -> sender.send(ctx)); } }",
            "interface Sender { void send(Context ctx); }",
            "class Text implements Sender { public void send(Context c) { c.status(202); } }");
    assertThat(answers(api)).containsExactly("202");
  }

  @Test
  void documentsARouteByItsPathWhereItsCodeIsUnknown() {
    DetectedApi api =
        RoutesTest.api(
            "class Main { void run(Handler given) { Javalin.create().get(\"/a/{b}\", given); } }");
    assertThat(api.operations()).containsExactly("GET /a/{b}");
    assertThat(api.parameterNames()).containsExactly("b");
    assertThat(api.codes()).containsExactly("DG0341");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class H implements Handler { public void handle(Context c) { c.status(202); } } ;; new H()",
        "Handlers.FIELD",
        "Handlers.made(202)",
        "Handlers.wrapped(c -> c.status(202))",
        "new Handler() { public void handle(Context c) { c.status(202); } }",
        "c -> { c.status(202); }",
        "Handlers::method"
      })
  void findsTheCodeBehind(String handler) {
    String[] parts = handler.split(" ;; ", 2);
    boolean local = parts.length > 1;
    DetectedApi api =
        RoutesTest.api(
            "class Main { void run() { Javalin.create().get(\"/a\", "
                + (local ? parts[1] : handler)
                + "); } }",
            local ? parts[0] : "",
            """
            class Handlers {
              static final Handler FIELD = ctx -> { ctx.status(202); };
              static Handler made(int status) { return ctx -> ctx.status(status); }
              static Handler wrapped(Handler inner) { return ctx -> inner.handle(ctx); }
              static void method(Context ctx) { ctx.status(202); }
            }
            """);
    assertThat(answers(api)).containsExactly("202");
  }

  /** Returns each answer as its status and media types. */
  private static List<String> answers(DetectedApi api) {
    Operation operation = api.operation();
    return operation.responses().entrySet().stream()
        .map(
            it ->
                (it.getKey()
                        + " "
                        + it.getValue().content().keySet().stream()
                            .sorted()
                            .collect(Collectors.joining(" ")))
                    .strip())
        .toList();
  }
}
