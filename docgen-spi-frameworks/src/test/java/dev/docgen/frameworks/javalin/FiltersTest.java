package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters and access managers answer belongs to the routes that they concern. */
class FiltersTest {
  private static DetectedApi api(String code) {
    return RoutesTest.api(
        "class Main { enum Role { ANYONE, USER } static void main() { Javalin app = Javalin.create();"
            + code
            + " } static void check(Context ctx) {"
            + " if (ctx.header(\"X-Key\") == null) { throw new UnauthorizedResponse(); } } }");
  }

  @ParameterizedTest(name = "{0} concerns {1}: {2}")
  @CsvSource({
    "/admin/*, /admin/users, true",
    "/admin/*, /admin/{id}/x, true",
    "/admin/*, /open, false",
    "/admin/*, /admin, false",
    "*, /open, true",
    "/{a}/users, /admin/users, true",
    "/{a}/users, /a/b/users, false",
    "/<rest>, /a/b/users, true",
    "/open, /open, true",
    "/open, /opened, false"
  })
  void answerForThePathsThatTheyMatch(String filter, String path, boolean concerned) {
    DetectedApi api =
        api("app.before(\"" + filter + "\", Main::check); app.get(\"" + path + "\", ctx -> {});");
    assertThat(api.operation().responses().containsKey("401")).isEqualTo(concerned);
    assertThat(api.parameterNames().contains("X-Key")).isEqualTo(concerned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.before(Main::check);",
        "app.beforeMatched(Main::check);",
        "app.after(Main::check);",
        "app.afterMatched(\"/a\", Main::check);",
        "app.routes(() -> before(Main::check));",
        "app.routes(() -> path(\"a\", () -> before(\"\", Main::check)));",
        "Handler all = new Handler() { public void handle(Context c) { check(c); } }; app.before(all);"
      })
  void areFoundInEveryFormInWhichTheyAreAdded(String filter) {
    assertThat(api(filter + "app.get(\"/a\", ctx -> {});").operation().responses())
        .containsOnlyKeys("200", "401");
  }

  @Test
  void answerThemselvesWhereNoHandlerRunsAfterThem() {
    DetectedApi api =
        api(
            "app.before(ctx -> { if (ctx.cookie(\"s\") == null) {"
                + " ctx.status(429).result(\"slow\").skipRemainingHandlers(); return; }"
                + " if (ctx.body().isEmpty()) { ctx.redirect(\"/login\"); return; } ctx.status(250); });"
                + " app.get(\"/a\", ctx -> ctx.json(List.of()));");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "302", "429");
    assertThat(api.operation().requestBody()).as("read by the filter alone").isNull();
  }

  @Test
  void setTheMediaTypeOfWhatAHandlerAnswers() {
    DetectedApi api =
        api(
            "app.before(ctx -> ctx.contentType(\"application/json\"));"
                + " app.get(\"/a\", ctx -> ctx.result(\"{}\"));");
    assertThat(api.response("200").content()).containsOnlyKeys("application/json");
  }

  @Test
  void concernRoutesWithRolesWhereTheyAskForThem() {
    DetectedApi api =
        api(
            "app.beforeMatched(ctx -> { if (ctx.routeRoles().contains(Role.ANYONE)) return;"
                + " if (!ctx.routeRoles().contains(Role.USER)) throw new ForbiddenResponse(); });"
                + " app.get(\"/a\", ctx -> {}, Role.USER); app.get(\"/b\", ctx -> {}, Role.ANYONE);"
                + " app.get(\"/c\", ctx -> {});");
    assertThat(api.operation("GET /a").responses()).containsOnlyKeys("200", "403");
    assertThat(api.operation("GET /b").responses()).containsOnlyKeys("200");
    assertThat(api.operation("GET /c").responses()).containsOnlyKeys("200");
  }

  @Test
  void letRolesPassThatOneOfSeveralConditionsNames() {
    DetectedApi api =
        RoutesTest.api(
            "class Main { enum Role { ANYONE, USER } void run() { Javalin app = Javalin.create("
                + "config -> config.accessManager(Main::manage));"
                + " app.get(\"/a\", ctx -> {}, Role.USER); app.get(\"/b\", ctx -> {}, Role.ANYONE); }"
                + " static void manage(Handler handler, Context ctx, Set<RouteRole> roles) {"
                + " if (roles.contains(Role.ANYONE) || (ctx.method() == HandlerType.OPTIONS)) {"
                + " handler.handle(ctx); return; } throw new UnauthorizedResponse(); } }");
    assertThat(api.operation("GET /a").responses()).containsOnlyKeys("200", "401");
    assertThat(api.operation("GET /b").responses()).containsOnlyKeys("200");
  }

  @Test
  void includeAccessManagers() {
    DetectedApi api =
        RoutesTest.api(
            "class Main { enum Role { USER } void run() { Javalin app = Javalin.create(config ->"
                + " config.accessManager((handler, ctx, roles) -> {"
                + " if (roles.isEmpty()) { handler.handle(ctx); }"
                + " else { ctx.status(401).result(\"who\"); } }));"
                + " app.get(\"/a\", ctx -> {}, Role.USER); app.get(\"/b\", ctx -> {}); } }");
    assertThat(api.operation("GET /a").responses()).containsOnlyKeys("200", "401");
    assertThat(api.operation("GET /b").responses()).containsOnlyKeys("200");
  }

  @Test
  void belongToTheApplicationThatTheyAreAddedTo() {
    DetectedApi api =
        RoutesTest.api(
            "class One { void run() { Javalin app = Javalin.create();"
                + " app.before(ctx -> { throw new ForbiddenResponse(); });"
                + " app.error(404, ctx -> ctx.html(\"none\")); app.get(\"/a\", ctx -> {}); } }",
            "class Two { void run() { Javalin.create().get(\"/b\", ctx -> {"
                + " throw new NotFoundResponse(); }); } }");
    assertThat(api.operation("GET /a").responses()).containsKey("403");
    assertThat(api.operation("GET /b").responses()).containsOnlyKeys("404");
    assertThat(api.operation("GET /b").responses().get("404").content())
        .containsOnlyKeys("application/json", "text/plain");
  }
}
