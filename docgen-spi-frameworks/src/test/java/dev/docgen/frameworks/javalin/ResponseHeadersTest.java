package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that code sets belong to the answers on whose ways it sets them. */
class ResponseHeadersTest {
  private static DetectedApi api(String code) {
    return RoutesTest.api(
        "class Main { static final String NAME = \"X-Total\"; static void main() {"
            + " Javalin app = Javalin.create();"
            + code
            + " } }");
  }

  @ParameterizedTest
  @CsvSource({
    "'ctx.header(\"X-Total\", \"5\")', X-Total",
    "'ctx.header(NAME, \"5\").json(List.of())', X-Total",
    "'ctx.status(200).header(Header.CACHE_CONTROL, \"no-store\")', Cache-Control",
    "'ctx.cookie(\"session\", \"1\")', Set-Cookie"
  })
  void areThoseThatAHandlerSets(String code, String header) {
    DetectedApi api = api("app.get(\"/a\", ctx -> " + code + ");");
    assertThat(api.response("200").headers()).containsOnlyKeys(header);
    assertThat(api.operation().parameters()).isEmpty();
  }

  @Test
  void leaveOutWhatIsSaidElsewhereOrNotLiteral() {
    DetectedApi api =
        api(
            "app.get(\"/a\", ctx -> { ctx.header(\"content-type\", \"text/csv\");"
                + " ctx.header(name(), \"x\"); ctx.result(\"\"); });");
    assertThat(api.response("200").headers()).isEmpty();
    assertThat(api.response("200").content()).containsOnlyKeys("text/csv");
  }

  @Test
  void standAtTheStatusOfTheirWay() {
    DetectedApi api =
        api(
            "app.get(\"/a\", ctx -> { if (ctx.body().isEmpty()) {"
                + " ctx.status(429).header(\"Retry-After\", \"9\"); return; }"
                + " if (ctx.path().isEmpty()) { ctx.redirect(\"/b\"); return; }"
                + " ctx.header(\"x-total\", \"1\"); ctx.header(\"X-Total\", \"2\"); });");
    assertThat(api.response("429").headers()).containsOnlyKeys("Retry-After");
    assertThat(api.response("302").headers()).containsOnlyKeys("Location");
    assertThat(api.response("200").headers()).containsOnlyKeys("x-total");
  }

  @Test
  void includeThoseOfFilters() {
    DetectedApi api =
        api(
            "app.before(ctx -> ctx.header(\"X-Trace\", \"1\"));"
                + " app.get(\"/a\", ctx -> ctx.header(\"X-Own\", \"1\"));");
    assertThat(api.response("200").headers()).containsOnlyKeys("X-Own", "X-Trace");
  }

  @ParameterizedTest
  @CsvSource({
    "'ctx.res().setStatus(201); ctx.json(List.of());', 201, application/json",
    "'HttpServletResponse r = ctx.res(); r.setStatus(201); ctx.result(\"x\");', 201, text/plain",
    "'ctx.res().sendError(418, \"tea\");', 418, ",
    "'ctx.res().setContentType(\"text/csv\"); ctx.result(\"x\");', 200, text/csv",
    "'other().setStatus(201); ctx.result(\"x\");', 200, text/plain"
  })
  void areSetOnTheResponseOfTheServletToo(String code, String status, String mediaType) {
    DetectedApi api =
        api("app.get(\"/a\", ctx -> { " + code + " ctx.res().addHeader(\"X\", \"1\"); });");
    assertThat(api.operation().responses()).containsOnlyKeys(status);
    assertThat(api.response(status).headers()).containsOnlyKeys("X");
    assertThat(String.join(",", api.response(status).content().keySet()))
        .isEqualTo(mediaType == null ? "" : mediaType);
  }
}
