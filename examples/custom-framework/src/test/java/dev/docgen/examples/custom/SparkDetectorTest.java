package dev.docgen.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkDetectorTest {
  @TempDir Path folder;

  @Test
  void isFoundByServiceLoader() {
    assertThat(ServiceLoader.load(dev.docgen.spi.FrameworkDetector.class))
        .hasAtLeastOneElementOfType(SparkDetector.class);
    try (DocGen docGen = DocGen.builder().build()) {
      assertThat(docGen.detectors()).contains("spark");
    }
  }

  @Test
  void readsARouteAndWhatItsHandlerAsksFor() throws IOException {
    GenerationResult result =
        document(
            """
            import static spark.Spark.*;

            public class Hello {
              public static void main(String[] args) {
                get("/hello/:name", (req, res) -> {
                  res.type("text/plain");
                  return req.queryParams("greeting") + " " + req.params(":name");
                });
              }
            }
            """);

    Operation hello = only(result);
    assertThat(hello.method() + " " + hello.path()).isEqualTo("GET /hello/{name}");
    assertThat(hello.operationId()).isEqualTo("get_hello_name");
    assertThat(hello.parameters())
        .extracting(parameter -> parameter.in().key() + " " + parameter.name())
        .containsExactly("path name", "query greeting");
    assertThat(hello.parameters()).extracting(Parameter::required).containsExactly(true, false);
    assertThat(hello.responses().get("200").content()).containsOnlyKeys("text/plain");
    assertThat(hello.provenance().location()).hasToString("Hello.java:5:5");
    assertThat(result.frameworks()).containsExactly("spark");
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void joinsPathGroupsAndFoldsConstants() throws IOException {
    GenerationResult result =
        document(
            """
            import spark.Spark;

            class Api {
              static final String USERS = "/users";

              void routes() {
                Spark.path("/api", () -> {
                  Spark.path(USERS, () -> Spark.delete("/:id", (req, res) -> "gone"));
                });
              }
            }
            """);
    assertThat(only(result).path()).isEqualTo("/api/users/{id}");
    assertThat(only(result).method().key()).isEqualTo("delete");
  }

  @Test
  void followsAMethodReference() throws IOException {
    GenerationResult result =
        document(
            """
            import static spark.Spark.post;

            class Orders {
              void routes() {
                post("/orders", Orders::create);
              }

              /** Takes an order. At once. */
              static Object create(Request req, Response res) {
                if (req.headers("X-Token") == null) {
                  halt(401);
                }
                res.status(201);
                return req.body();
              }
            }
            """);

    Operation create = only(result);
    assertThat(create.operationId()).isEqualTo("create");
    assertThat(create.summary()).isEqualTo("Takes an order.");
    assertThat(create.requestBody()).isNotNull();
    assertThat(create.responses()).containsOnlyKeys("201", "401");
    assertThat(create.parameters()).extracting(Parameter::name).containsExactly("X-Token");
  }

  @Test
  void followsAFieldThatHoldsTheHandler() throws IOException {
    GenerationResult result =
        document(
            """
            import static spark.Spark.get;

            class Books {
              static {
                get("/books", Books.all);
                get("*", Books.all);
              }

              /** Lists them. */
              static Route all = (request, response) -> request.queryParams("author");
            }
            """);

    assertThat(only(result).operationId()).isEqualTo("all");
    assertThat(only(result).summary()).isEqualTo("Lists them.");
    assertThat(only(result).parameters()).extracting(Parameter::name).containsExactly("author");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("DG9001");
  }

  @Test
  void leavesOutARouteWhosePathIsComputedAndSaysSo() throws IOException {
    GenerationResult result =
        document(
            """
            import static spark.Spark.*;

            class Dynamic {
              void routes(String prefix) {
                get(prefix + "/a", (req, res) -> "a");
                get("/b", (req, res) -> "b");
              }
            }
            """);
    assertThat(only(result).path()).isEqualTo("/b");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "Dynamic.java:5:5: WARNING DG9001: no constant path: prefix + \"/a\";"
                + " the route is left out");
  }

  @Test
  void takesNoCallForARouteThatTheSourcesDeclare() throws IOException {
    GenerationResult result =
        document(
            """
            class Spark {
              void get(String key, String value) {}

              void use() {
                get("/a", "b");
              }
            }
            """);
    assertThat(result.model().operations()).isEmpty();
  }

  private GenerationResult document(String source) throws IOException {
    String name = source.replaceFirst("(?s).*?class (\\w+).*", "$1");
    Files.writeString(folder.resolve(name + ".java"), source);
    try (DocGen docGen = DocGen.builder().build()) {
      return docGen.generate(GenerationRequest.of(folder));
    }
  }

  private static Operation only(GenerationResult result) {
    List<Operation> operations = result.model().operations();
    assertThat(operations).as(result.diagnostics().toString()).hasSize(1);
    return operations.get(0);
  }
}
