package dev.docgen.engine.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceResource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceExamplesTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Schema ORDER =
      Schema.of(SchemaType.OBJECT)
          .putProperty("id", Schema.of(SchemaType.INTEGER).build())
          .putProperty("note", TEXT)
          .putProperty("apiKey", TEXT)
          .build();

  private final Components.Builder components = Components.builder().putSchema("Order", ORDER);
  private final List<SourceResource> files = new ArrayList<>();

  @Test
  void takesAFileThatFitsOneSchemaAloneAndSaysWhich() {
    file("fixtures/a.json", "{\"id\": 7, \"note\": \"ring twice\"}");

    assertThat(example("Order")).isEqualTo(Map.of("id", 7, "note", "ring twice"));
    assertThat(read("Order").keyword("x-example-source")).isEqualTo("fixtures/a.json");
  }

  @Test
  void takesTheFirstOfAnArray() {
    file("orders.json", "[{\"id\": 1, \"note\": \"one\"}, {\"id\": 2, \"note\": \"two\"}]");
    assertThat(example("Order")).isEqualTo(Map.of("id", 1, "note", "one"));
  }

  @Test
  void takesTheNameForADecisionBetweenSchemas() {
    components.putSchema("Copy", ORDER);
    file("other.json", "{\"id\": 1, \"note\": \"either\"}");
    file("json/ORDER.json", "{\"id\": 2, \"note\": \"named\"}");

    assertThat(example("Order")).isEqualTo(Map.of("id", 2, "note", "named"));
    assertThat(example("Copy")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"seven\", \"note\": \"wrong type\"}",
        "{\"id\": 7, \"note\": \"more\", \"unknown\": 1}",
        "{\"id\": 7}",
        "{\"id\": 7, \"note\": ",
        "[]",
        "7"
      })
  void leavesOutWhatDoesNotFit(String content) {
    file("order.json", content);
    assertThat(example("Order")).isNull();
  }

  @Test
  void keepsWhatTheAuthorDeclared() {
    components.putSchema("Order", ORDER.toBuilder().example(Map.of("id", 1)).build());
    file("order.json", "{\"id\": 7, \"note\": \"file\"}");
    assertThat(example("Order")).isEqualTo(Map.of("id", 1));
  }

  @Test
  void readsNoFileThatIsTooLarge() {
    file("order.json", "{\"id\": 7, \"note\": \"" + "a ".repeat(40_000) + "\"}");
    assertThat(example("Order")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA PRIVATE KEY-----",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
        "https://alex:hunter2@example.com/",
        "Bearer abcdefghij",
        "4111 1111 1111 1111",
        "3f9aB72kLmQ0x8ZtYwE4uVs1"
      })
  void showsNoValueThatLooksLikeASecret(String secret) {
    file("order.json", "{\"id\": 7, \"note\": \"" + secret + "\"}");
    assertThat(example("Order")).isEqualTo(Map.of("id", 7, "note", "********"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "userPassword",
        "api-key",
        "access_token",
        "Authorization",
        "clientSecret",
        "sessionId_token",
        "pin",
        "X-Auth"
      })
  void knowsKeysOfSecrets(String key) {
    assertThat(Secrets.isSecretKey(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "author2", "description", "spinning", "id"})
  void leavesOtherKeys(String key) {
    assertThat(Secrets.isSecretKey(key)).isFalse();
  }

  @Test
  void masksKeysAndAddresses() {
    file("order.json", "{\"id\": 7, \"note\": \"ask jo@corp.test\", \"apiKey\": \"short\"}");
    assertThat(example("Order"))
        .isEqualTo(Map.of("id", 7, "note", "ask user@example.com", "apiKey", "********"));
  }

  @Test
  void dropsAFileWhoseSecretsHaveNoPlaceholder() {
    Schema account =
        Schema.of(SchemaType.OBJECT)
            .putProperty("name", TEXT)
            .putProperty("pin", Schema.of(SchemaType.INTEGER).build())
            .build();
    components.putSchema("Account", account);
    file("account.json", "{\"name\": \"a\", \"pin\": 1234}");
    assertThat(example("Account")).isNull();
  }

  @Test
  void isAskedForByAProperty() {
    Path root = Path.of("src");
    assertThat(ResourceExamples.isAskedFor(GenerationRequest.of(root))).isFalse();
    assertThat(
            ResourceExamples.isAskedFor(
                GenerationRequest.builder()
                    .addRoot(root)
                    .property("docgen.examples", "resources")
                    .build()))
        .isTrue();
  }

  private Object example(String schema) {
    return read(schema).keyword("example");
  }

  private Schema read(String schema) {
    ApiModel model = ApiModel.builder().components(components.build()).build();
    return ResourceExamples.of(files).add(model).components().schemas().get(schema);
  }

  private void file(String path, String text) {
    files.add(
        new SourceResource() {
          @Override
          public String path() {
            return path;
          }

          @Override
          public List<Map<String, String>> flattened() {
            throw new AssertionError("not a configuration file");
          }

          @Override
          public Object value() {
            throw new AssertionError("not a configuration file");
          }

          @Override
          public String text() {
            return text;
          }
        });
  }
}
