package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter does not answer for routes that it lets pass by their roles alone. */
class RoleTestTest {

  /** An application of which a filter tests roles, and refuses who has no key. */
  private static DetectedApi api(String test, String helpers) {
    return RoutesTest.api(
        "enum Role implements RouteRole { ANYONE, USER }",
        "class Security { "
            + helpers
            + " void check(Context ctx) { Set<String> roles = ctx.routeRoles().stream()"
            + ".map(it -> it.toString().toUpperCase()).collect(Collectors.toSet()); if ("
            + test
            + ") { return; } if (ctx.header(\"X-Key\") == null) { throw new UnauthorizedResponse(); } } }",
        "class Main { static Security security = new Security(); static void main() {"
            + " Javalin app = Javalin.create(); app.beforeMatched(security::check);"
            + " app.get(\"/open\", ctx -> {}, Role.ANYONE); app.get(\"/closed\", ctx -> {}, Role.USER);"
            + " app.get(\"/none\", ctx -> {}); } }");
  }

  private static Set<String> statuses(DetectedApi api, String route) {
    return api.operation(route).responses().keySet();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean isOpen(Set<String> of) { if (of.isEmpty()) return true;"
            + " if (of.contains(\"ANYONE\")) { return true; } return false; }",
        "boolean isOpen(Set<String> of) { return of.isEmpty() || of.contains(Role.ANYONE.name()); }",
        "boolean isOpen(Set<String> of) { boolean open = of.contains(\"ANYONE\"); return open; }",
        "boolean isOpen(Set<String> of) { return !isClosed(of); }"
            + " boolean isClosed(Set<String> of) { if (of.contains(\"ANYONE\")) { return false; }"
            + " else { return true; } }",
        "boolean isOpen(Set<String> of) { return of.contains(OPEN); }"
            + " static final String OPEN = \"ANYONE\";"
      })
  void followsTheHelperThatNamesARole(String helper) {
    DetectedApi api = api("isOpen(roles)", helper);
    assertThat(statuses(api, "GET /open")).containsExactly("200");
    assertThat(statuses(api, "GET /none")).containsExactly("200");
    assertThat(statuses(api, "GET /closed")).containsExactlyInAnyOrder("200", "401");
    assertThat(api.operation("GET /open").parameters()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "isOpen(roles) || ctx.path().isEmpty(), false",
    "isOpen(roles) && ctx.path().isEmpty(), true",
    "!isOpen(roles), true",
    "ctx.path().isEmpty(), true",
    "roles.contains(ctx.attribute(\"role\")), true",
    "'allows(ctx.attribute(\"user\"), roles)', true"
  })
  void keepsWhatDependsOnTheRequest(String test, boolean answered) {
    DetectedApi api =
        api(
            test,
            "boolean isOpen(Set<String> of) { return of.contains(\"ANYONE\"); }"
                + " boolean allows(Object user, Set<String> of) {"
                + " return of.stream().anyMatch(it -> it.equals(user)); }");
    assertThat(statuses(api, "GET /open").contains("401")).isEqualTo(answered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Library.isOpen(roles)", "roles.containsAll(Library.OPEN_ROLES)"})
  void claimsNothingWhereTheSourcesDoNotTell(String test) {
    DetectedApi api = api(test, "");
    assertThat(statuses(api, "GET /closed")).containsExactly("200");
    assertThat(api.operation("GET /closed").parameters()).isEmpty();
    assertThat(api.codes()).contains("DG0346");
  }

  @Test
  void looksIntoMethodsThatAFilterHandsItsContextTo() {
    DetectedApi api =
        RoutesTest.api(
            "class Main { enum Role { ANYONE, USER } static void main() {"
                + " Javalin app = Javalin.create(); app.beforeMatched(ctx -> check(ctx));"
                + " app.get(\"/open\", ctx -> {}, Role.ANYONE);"
                + " app.get(\"/closed\", ctx -> {}, Role.USER); }"
                + " static void check(Context c) { if (c.routeRoles().contains(Role.ANYONE)) return;"
                + " throw new ForbiddenResponse(); } }");
    assertThat(statuses(api, "GET /open")).containsExactly("200");
    assertThat(statuses(api, "GET /closed")).contains("403");
  }
}
