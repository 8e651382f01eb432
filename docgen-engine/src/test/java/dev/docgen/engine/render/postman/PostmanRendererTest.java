package dev.docgen.engine.render.postman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Info;
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
import dev.docgen.model.Tag;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PostmanRendererTest {
  private static final Schema ORDER =
      Schema.of(SchemaType.OBJECT)
          .putProperty("id", Schema.of(SchemaType.INTEGER).readOnly(true).build())
          .putProperty("email", Schema.string("email"))
          .build();

  private final ApiModel.Builder model =
      ApiModel.builder()
          .info(Info.builder().title("Shop").description("Sells.").build())
          .addServer(Server.builder().url("https://shop.example/api").build())
          .addTag(Tag.builder("orders").description("All about orders").build())
          .addTag(Tag.builder("unused").build())
          .components(
              Components.builder()
                  .putSchema("Order", ORDER)
                  .putSecurityScheme(
                      "login", SecurityScheme.builder().type("http").scheme("bearer").build())
                  .build());

  @Test
  void isFoundAsAFormatOfItsOwn() {
    assertThat(ServiceLoader.load(OutputRenderer.class))
        .extracting(OutputRenderer::format)
        .contains(OutputFormat.POSTMAN);
  }

  @Test
  void sortsRequestsIntoFoldersByTag() throws IOException {
    add(Operation.builder().path("/a").addTag("late"));
    add(Operation.builder().path("/b").addTag("orders").summary("Reads b"));
    add(Operation.builder().path("/c"));
    JsonNode items = collection().path("item");

    assertThat(items.findValuesAsText("name"))
        .containsExactly("orders", "Reads b", "late", "GET /a", "GET /c");
    assertThat(items.get(0).path("description").asText()).isEqualTo("All about orders");
    assertThat(items.get(0).path("item").get(0).path("request").path("method").asText())
        .isEqualTo("GET");
  }

  @Test
  void keepsPathVariablesAndPutsCredentialsIntoVariables() throws IOException {
    add(
        Operation.builder()
            .path("/orders/{id}/v{major}")
            .addParameter(path("id", "a/b"))
            .addParameter(path("major", "2"))
            .addParameter(
                Parameter.builder().name("q").in(ParameterLocation.QUERY).example("x y").build())
            .security(List.of(SecurityRequirement.of("login", List.of()))));
    JsonNode collection = collection();
    JsonNode request = collection.path("item").get(0).path("request");

    assertThat(request.path("url").path("raw").asText())
        .isEqualTo("{{baseUrl}}/orders/:id/v2?q=x%20y");
    assertThat(request.path("url").path("variable").toString())
        .isEqualTo("[{\"key\":\"id\",\"value\":\"a%2Fb\"}]");
    assertThat(request.path("header").toString())
        .isEqualTo("[{\"key\":\"Authorization\",\"value\":\"Bearer {{TOKEN}}\"}]");
    assertThat(collection.path("variable").toString())
        .isEqualTo(
            "[{\"key\":\"baseUrl\",\"value\":\"https://shop.example/api\"},"
                + "{\"key\":\"TOKEN\",\"value\":\"\"}]");
  }

  @Test
  void showsBodiesOfRequestsAndResponses() throws IOException {
    MediaType media = MediaType.builder().schema(Schema.ref("Order")).build();
    add(
        Operation.builder()
            .method(HttpMethod.POST)
            .path("/orders")
            .requestBody(RequestBody.builder().putContent("application/json", media).build())
            .putResponse("201", Response.builder().putContent("application/json", media).build())
            .putResponse("4XX", Response.EMPTY)
            .putResponse("default", Response.EMPTY));
    JsonNode item = collection().path("item").get(0);

    assertThat(item.path("request").path("body").path("raw").asText())
        .isEqualTo("{\n  \"email\": \"user@example.com\"\n}");
    assertThat(item.path("response")).hasSize(1);
    JsonNode response = item.path("response").get(0);
    assertThat(response.path("code").asInt()).isEqualTo(201);
    assertThat(response.path("status").asText()).isEqualTo("Created");
    assertThat(response.path("body").asText()).contains("\"id\": 42");
  }

  @Test
  void describesForms() throws IOException {
    Schema form =
        Schema.of(SchemaType.OBJECT)
            .putProperty("name", Schema.of(SchemaType.STRING).build())
            .putProperty("file", Schema.string("binary"))
            .build();
    add(
        Operation.builder()
            .method(HttpMethod.POST)
            .path("/upload")
            .requestBody(
                RequestBody.builder()
                    .putContent("multipart/form-data", MediaType.builder().schema(form).build())
                    .build()));
    JsonNode body = collection().path("item").get(0).path("request").path("body");

    assertThat(body.path("mode").asText()).isEqualTo("formdata");
    assertThat(body.path("formdata").findValuesAsText("key")).containsExactly("name", "file");
    assertThat(body.path("formdata").findValuesAsText("type")).containsExactly("text", "file");
  }

  @Test
  void isTheSameEachTime() throws IOException {
    add(Operation.builder().path("/a"));
    assertThat(collection()).isEqualTo(collection());
    assertThat(collection().toString()).doesNotContain("_postman_id");
  }

  private void add(Operation.Builder builder) {
    Operation operation = builder.build();
    model.putPath(
        operation.path(), PathItem.builder().putOperation(operation.method(), operation).build());
  }

  private JsonNode collection() throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new PostmanRenderer().render(model.build(), RenderOptions.DEFAULT, output);
    return new JsonMapper().readTree(output.toByteArray());
  }

  private static Parameter path(String name, String example) {
    return Parameter.builder()
        .name(name)
        .in(ParameterLocation.PATH)
        .required(true)
        .example(example)
        .build();
  }
}
