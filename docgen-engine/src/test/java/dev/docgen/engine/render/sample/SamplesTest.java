package dev.docgen.engine.render.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.example.ExampleSource;
import dev.docgen.engine.render.example.Examples;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import dev.docgen.model.Server;
import dev.docgen.model.ServerVariable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final Schema ORDER =
      Schema.of(SchemaType.OBJECT)
          .putProperty("id", Schema.of(SchemaType.INTEGER).readOnly(true).build())
          .putProperty("email", Schema.string("email"))
          .required(List.of("id", "email"))
          .build();

  private final Operation.Builder operation =
      Operation.builder().method(HttpMethod.POST).path("/orders/{id}");
  private final ApiModel.Builder model =
      ApiModel.builder()
          .components(
              Components.builder()
                  .putSchema("Order", ORDER)
                  .putSecurityScheme("bearer", scheme("http").scheme("bearer").build())
                  .putSecurityScheme("basic", scheme("http").scheme("basic").build())
                  .putSecurityScheme("key", scheme("apiKey").in("query").name("k y").build())
                  .putSecurityScheme("pass", scheme("apiKey").in("cookie").name("SID").build())
                  .build());

  @Test
  void readsLikeWhatPeopleWrite() {
    operation
        .addParameter(path("id", Schema.of(SchemaType.INTEGER).build()))
        .requestBody(RequestBody.builder().putContent("application/json", body("Order")).build())
        .security(List.of(SecurityRequirement.of("bearer", List.of())))
        .putResponse(
            "200", Response.builder().putContent("application/json", body("Order")).build());

    assertThat(samples())
        .extracting(Sample::label)
        .containsExactly("curl", "Java HttpClient", "JavaScript fetch", "Python requests");
    assertThat(samples().get(0).code())
        .isEqualTo(
            """
            curl 'http://localhost:8080/orders/42' \\
              -H 'Accept: application/json' \\
              -H 'Content-Type: application/json' \\
              -H 'Authorization: Bearer '"$TOKEN" \\
              --data-raw '{
              "email": "user@example.com"
            }'""");
    assertThat(samples().get(1).code())
        .isEqualTo(
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;

            String token = System.getenv("TOKEN");
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:8080/orders/42"))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(\"""
                    {
                      "email": "user@example.com"
                    }\"""))
                .build();
            HttpResponse<String> response = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString());
            System.out.println(response.statusCode() + " " + response.body());""");
    assertThat(samples().get(2).code())
        .isEqualTo(
            """
            const TOKEN = "YOUR_TOKEN";
            const response = await fetch("http://localhost:8080/orders/42", {
              method: "POST",
              headers: {
                "Accept": "application/json",
                "Content-Type": "application/json",
                "Authorization": "Bearer " + TOKEN,
              },
              body: `{
              "email": "user@example.com"
            }`,
            });
            console.log(response.status, await response.text());""");
    assertThat(samples().get(3).code())
        .isEqualTo(
            """
            import os
            import requests

            TOKEN = os.environ["TOKEN"]
            response = requests.request(
                "POST",
                "http://localhost:8080/orders/42",
                headers={
                    "Accept": "application/json",
                    "Content-Type": "application/json",
                    "Authorization": "Bearer " + TOKEN,
                },
                data=\"""{
              "email": "user@example.com"
            }\""".encode(),
            )
            print(response.status_code, response.text)""");
  }

  @Test
  void showsRequiredParametersAndThoseWithADeclaredExample() {
    Schema text = Schema.of(SchemaType.STRING).build();
    operation
        .path("/")
        .addParameter(query("required", text).required(true).build())
        .addParameter(query("shown", text).example("a b").build())
        .addParameter(query("left", text).build());

    assertThat(url()).isEqualTo("http://localhost:8080/?required=required&shown=a%20b");
  }

  @Test
  void writesParametersInTheirStyle() {
    List<String> list = List.of("a", "b c");
    Map<String, String> map = Map.of("k", "v");
    operation
        .path("/x{label}{matrix}/{simple}")
        .addParameter(path("label", null).toBuilder().style("label").example("l").build())
        .addParameter(path("matrix", null).toBuilder().style("matrix").example(list).build())
        .addParameter(path("simple", null).toBuilder().example(list).build())
        .addParameter(query("q", null).example(list).build())
        .addParameter(query("r", null).example(list).explode(false).build())
        .addParameter(query("p", null).example(list).explode(false).style("pipeDelimited").build())
        .addParameter(query("d", null).example(map).style("deepObject").build())
        .addParameter(query("o", null).example(map).build());

    assertThat(url())
        .isEqualTo(
            "http://localhost:8080/x.l;matrix=a,b%20c/a,b%20c"
                + "?q=a&q=b%20c&r=a,b%20c&p=a%7Cb%20c&d%5Bk%5D=v&k=v");
  }

  @Test
  void namesTheServerThatCounts() {
    operation.path("/");
    assertThat(url()).isEqualTo("http://localhost:8080/");
    model.addServer(
        Server.builder()
            .url("https://{host}/api/")
            .putVariable("host", ServerVariable.builder().defaultValue("a.example").build())
            .build());
    assertThat(url()).isEqualTo("https://a.example/api/");
    operation.addServer(Server.builder().url("/relative").build());
    assertThat(url()).isEqualTo("http://localhost:8080/relative/");
  }

  @Test
  void putsCredentialsWhereTheSchemeSays() {
    operation
        .path("/")
        .security(
            List.of(
                new SecurityRequirement(
                    Map.of("basic", List.of(), "key", List.of(), "pass", List.of()))));
    HttpCall call = call();

    assertThat(call.url().text(name -> "$" + name)).matches(".*/\\?k%20y=\\$API_KEY(_2)?");
    assertThat(call.headers())
        .extracting(field -> field.name() + ": " + field.value().text(name -> "$" + name))
        .anyMatch(header -> header.equals("Authorization: Basic $BASIC_CREDENTIALS"))
        .anyMatch(header -> header.matches("Cookie: SID=\\$API_KEY(_2)?"));
  }

  @Test
  void sendsNoHeaderThatCouldCarryAnother() {
    operation
        .path("/")
        .addParameter(header("X-A", "a\r\nX-B: b"))
        .addParameter(header("Bad\r\nName", "a"))
        .addParameter(header("Content-Length", "9"))
        .addParameter(header("Accept", "ignored"));

    assertThat(call().headers()).containsExactly(new Field("X-A", Phrase.of("a%0D%0AX-B: b")));
  }

  @Test
  void namesAPathVariableThatNothingIsKnownOf() {
    operation.path("/a/{un known}/{b");
    assertThat(url()).isEqualTo("http://localhost:8080/a/un%20known/%7Bb");
  }

  @Test
  void leavesOutALanguageThatCannotMakeTheCall() {
    Body body = new Body.Text("text/plain", "a", ExampleSource.GENERATED);
    HttpCall get = new HttpCall(HttpMethod.GET, "http://a", "/", List.of(), List.of(), body);
    HttpCall trace = new HttpCall(HttpMethod.TRACE, "http://a", "/", List.of(), List.of(), null);
    Field proto = new Field("__proto__", Phrase.of("x"));
    HttpCall named = new HttpCall(HttpMethod.GET, "http://a", "/", List.of(), List.of(proto), null);

    for (HttpCall call : List.of(get, trace, named)) {
      assertThat(Samples.of(call))
          .extracting(Sample::language)
          .containsExactly("shell", "java", "python");
    }
  }

  private List<Sample> samples() {
    ApiModel built = model.build();
    return new Samples(built, new Examples(built.components()))
        .of(PathItem.EMPTY, operation.build());
  }

  private HttpCall call() {
    ApiModel built = model.build();
    return new Calls(built, new Examples(built.components())).of(PathItem.EMPTY, operation.build());
  }

  private String url() {
    return call().url().text(name -> "$" + name);
  }

  private static SecurityScheme.Builder scheme(String type) {
    return SecurityScheme.builder().type(type);
  }

  private static MediaType body(String component) {
    return MediaType.builder().schema(Schema.ref(component)).build();
  }

  private static Parameter path(String name, Schema schema) {
    return Parameter.builder()
        .name(name)
        .in(ParameterLocation.PATH)
        .required(true)
        .schema(schema)
        .build();
  }

  private static Parameter.Builder query(String name, Schema schema) {
    return Parameter.builder().name(name).in(ParameterLocation.QUERY).schema(schema);
  }

  private static Parameter header(String name, String example) {
    return Parameter.builder()
        .name(name)
        .in(ParameterLocation.HEADER)
        .required(true)
        .example(example)
        .build();
  }
}
