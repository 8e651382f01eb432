package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.api.Test;

/** Statuses that code sets on the servlet's response. */
class ServletAnswersTest {
  private static DetectedApi members(String members) {
    String imports =
        """
        import jakarta.servlet.*;
        import jakarta.servlet.http.*;
        """;
    return detect(
        request -> request.property("docgen.responses", "inferred"),
        imports + "@Path(\"x\") @Produces(\"application/json\") class Xs { " + members + " }",
        "class Pet { public String name; }");
  }

  @Test
  void errorsThatAreSentStandBesideTheDefault() {
    DetectedApi api =
        members(
            """
            @GET public Pet get(@Context HttpServletResponse response) throws Exception {
              if (gone()) { response.sendError(410, "gone"); }
              if (moved()) { response.sendRedirect("/y"); }
              return null;
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("200", "410", "302");
    assertThat(api.response("302").headers()).containsOnlyKeys("Location");
  }

  @Test
  void aStatusThatEveryCallSetsTakesThePlaceOfTheDefault() {
    DetectedApi api =
        members(
            """
            @POST public Pet add(Pet pet, @Context HttpServletResponse response) {
              response.setStatus(HttpServletResponse.SC_CREATED);
              return pet;
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("201");
    assertThat(api.responseSchema("201", "application/json").properties()).containsOnlyKeys("name");
  }

  @Test
  void asynchronousCodeAnswersInCallbacksAndMethodsItIsPassedOnTo() {
    DetectedApi api =
        members(
            """
            @POST public void apply(long timeout, @Context final HttpServletRequest request)
                throws Exception {
              if (timeout <= 0) {
                refuse(request, HttpServletResponse.SC_BAD_REQUEST);
                return;
              }
              final AsyncContext context = request.startAsync();
              later(new Callback() {
                @Override public void done(Object result) {
                  HttpServletResponse response = (HttpServletResponse) context.getResponse();
                  response.setStatus(HttpServletResponse.SC_OK);
                  write(context.getResponse().getOutputStream(), result);
                }
                @Override public void failed(Throwable error) {
                  ((HttpServletResponse) context.getResponse()).sendError(500, "");
                }
              });
            }
            interface Callback { void done(Object result); void failed(Throwable error); }
            private void refuse(HttpServletRequest request, int code) throws Exception {
              ((HttpServletResponse) request.startAsync().getResponse()).sendError(code, "no");
            }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("200", "400", "500");
    assertThat(api.response("200").content()).containsOnlyKeys("application/json");
    assertThat(api.response("400").content()).isEmpty();
  }

  @Test
  void whatOtherObjectsSetIsNoAnswer() {
    DetectedApi api =
        members(
            """
            interface Job { void setStatus(int status); }
            @GET public Pet get(Job job) { job.setStatus(404); return null; }
            """);
    assertThat(api.operation().responses()).containsOnlyKeys("200");
  }
}
