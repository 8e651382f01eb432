package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which routes an application has, however its code adds them. */
class RoutesTest {
  static final String IMPORTS =
      """
      package app;
      import io.javalin.Javalin;
      import io.javalin.apibuilder.*;
      import static io.javalin.apibuilder.ApiBuilder.*;
      import io.javalin.config.*;
      import io.javalin.http.*;
      import io.javalin.router.*;
      import java.util.*;
      """;

  static DetectedApi api(String... types) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      texts.add("--- app/File" + i + ".java\n" + IMPORTS + types[i]);
    }
    return DetectedApi.of(new JavalinDetector(), texts.toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Javalin app = Javalin.create(); app.get(\"/pets\", ctx -> {});",
        "var app = Javalin.create().start(1); app.get(\"/pets\", ctx -> {});",
        "Javalin.create().get(\"/pets\", ctx -> {}).start();",
        "field = Javalin.create(); field.get(\"/pets\", ctx -> {});",
        "this.field = Javalin.create(c -> {}).start(); this.field.get(\"/pets\", ctx -> {});",
        "field = Javalin.create(); field.routes(() -> { get(\"/pets\", ctx -> {}); });",
        "field = Javalin.create(); field.routes(() -> { path(\"pets\", () -> { get(ctx -> {}); }); });",
        "Javalin.create(c -> c.router.apiBuilder(() -> { get(\"pets\", ctx -> {}); }));",
        "Javalin.create(c -> { c.router.mount(r -> { r.get(\"/pets\", ctx -> {}); }); });",
        "Javalin.create(c -> { c.routes.get(\"/pets\", ctx -> {}); });",
        "Javalin.create(c -> { c.routes.apiBuilder(() -> { ApiBuilder.get(\"/pets/\", ctx -> {}); }); });",
        "Javalin.create().addHttpHandler(HandlerType.GET, \"/pets\", ctx -> {});",
        "Javalin.create().addEndpoint(new Endpoint(HandlerType.GET, \"/pets\", ctx -> {}));",
        "Javalin.create().addEndpoint(Endpoint.create(HandlerType.GET, \"/pets\").handler(ctx -> {}).build());",
        "for (String p : List.of(\"/pets\")) Javalin.create().get(p, ctx -> {});",
        "List.of(\"/pets\").forEach(p -> Javalin.create().get(p, ctx -> {}));",
        "Map.of(\"/pets\", (Handler) ctx -> {}).forEach((p, h) -> Javalin.create().get(p, h));",
        "add(Javalin.create(), \"/pe\");",
        "new Adder(Javalin.create());"
      })
  void findsARouteThatIsAddedBy(String code) {
    DetectedApi api =
        api(
            "class Main { Javalin field; Main() { "
                + code
                + " } static void add(Javalin to, String start) { to.get(start + \"ts\", ctx -> {}); } }",
            "class Adder { Adder(Javalin to) { to.get(\"/pets\", ctx -> {}); } }");
    assertThat(api.operations()).containsExactly("GET /pets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"static", ""})
  void findsARouteInAnInitializer(String modifier) {
    DetectedApi api =
        api(
            "class Main { static Javalin app = Javalin.create(); "
                + modifier
                + " { app.get(\"/pets\", ctx -> {}); } }");
    assertThat(api.operations()).containsExactly("GET /pets");
  }

  @Test
  void joinsPathsOfGroupsInsideOneAnother() {
    DetectedApi api =
        api(
            """
            class Main { static void main() {
              Javalin.create(config -> config.router.apiBuilder(new AllRoutes())).start();
            } }
            """,
            """
            class AllRoutes implements EndpointGroup {
              private final PetRoutes pets = new PetRoutes();
              public void addEndpoints() {
                path("/api", () -> {
                  path("pets", pets.routes());
                  path("owners", Owners::add);
                  vets();
                });
              }
              private void vets() { get("vets", ctx -> {}); }
            }
            """,
            """
            class PetRoutes {
              EndpointGroup routes() {
                return () -> { get(PetRoutes::list); get("{id}", PetRoutes::one); };
              }
              static void list(Context ctx) {}
              static void one(Context ctx) {}
            }
            """,
            "class Owners { static void add() { post(ctx -> {}); } }");
    assertThat(api.operations())
        .containsExactly(
            "POST /api/owners", "GET /api/pets", "GET /api/pets/{id}", "GET /api/vets");
    assertThat(api.codes()).isEmpty();
  }

  @Test
  void readsTheFiveRoutesOfACrudHandler() {
    DetectedApi api =
        api(
            "class Main { void run() { Javalin.create().routes(() -> crud(\"pets/{pet-id}\", new Pets())); } }",
            """
            class Pets implements CrudHandler {
              public void getAll(Context ctx) {}
              public void getOne(Context ctx, String id) {}
              public void create(Context ctx) { ctx.status(201); }
              public void update(Context ctx, String id) {}
              public void delete(Context ctx, String id) {}
            }
            """);
    assertThat(api.operations())
        .containsExactly(
            "GET /pets",
            "POST /pets",
            "GET /pets/{pet-id}",
            "DELETE /pets/{pet-id}",
            "PATCH /pets/{pet-id}");
    assertThat(api.operation("POST /pets").responses()).containsOnlyKeys("201");
  }

  @Test
  void readsRoutesThatAPluginAdds() {
    DetectedApi api =
        api(
            "class Main { void run() { Javalin.create(c -> c.registerPlugin(new Pets())); } }",
            "class Pets { public void onStart(JavalinConfig c) { c.routes.get(\"/pets\", ctx -> {}); } }");
    assertThat(api.operations()).containsExactly("GET /pets");
  }

  @Test
  void readsRoutesThatNothingInTheSourcesLeadsTo() {
    DetectedApi api =
        api("class Pets { void register(Javalin app) { app.get(\"/pets\", ctx -> {}); } }");
    assertThat(api.operations()).containsExactly("GET /pets");
  }

  @Test
  void writesVariablesAsOpenApiDoes() {
    DetectedApi api =
        api(
            "class Main { void run() { Javalin.create().get(\"/files/<path>\", c -> {})"
                + ".get(\"/old/:id/x\", c -> {}); } }");
    assertThat(api.operations()).containsExactly("GET /files/{path}", "GET /old/{id}/x");
  }

  @Test
  void documentsServerSentEventsAndTheRolesOfRoutes() {
    DetectedApi api =
        api(
            "class Main { enum Role { ADMIN, USER } void run() { Javalin.create()"
                + ".sse(\"/news\", client -> {}).get(\"/a\", c -> {}, Role.ADMIN, Role.USER); } }");
    assertThat(api.operation("GET /news").responses().get("200").content())
        .containsOnlyKeys("text/event-stream");
    assertThat(api.operation("GET /a").extensions())
        .containsEntry("x-roles", List.of("ADMIN", "USER"));
  }

  @Test
  void tellsOfWhatIsLeftOut() {
    DetectedApi api =
        api(
            "class Main { void run(String start, EndpointGroup group) { Javalin app = Javalin.create();"
                + " app.get(start, ctx -> {}); app.ws(\"/chat\", ws -> {}); app.routes(group); } }");
    assertThat(api.operations()).isEmpty();
    assertThat(api.codes()).containsExactlyInAnyOrder("DG0340", "DG0342", "DG0343");
  }

  @Test
  void takesTheContextPathAsServer() {
    DetectedApi api =
        api(
            "class Main { void run() { Javalin.create(c -> { c.router.contextPath = \"/shop\";"
                + " c.routes.get(\"/pets\", ctx -> {}); }); } }");
    assertThat(api.model().servers()).extracting(it -> it.url()).containsExactly("/shop");
  }
}
