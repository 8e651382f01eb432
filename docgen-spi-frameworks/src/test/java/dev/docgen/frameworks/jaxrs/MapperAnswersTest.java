package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapperAnswersTest {
  private static final String MAPPER =
      """
      class Missing extends RuntimeException {}
      class Exists extends RuntimeException {}
      class Odd extends RuntimeException {}
      class Refused extends RuntimeException {
        private final int code;
        Refused(int code, String text) { super(text); this.code = code; }
        Refused(Response.Status status, String text) { this(status.getStatusCode(), text); }
        int code() { return code; }
      }
      class Invalid extends Refused { Invalid(String text) { super(Response.Status.BAD_REQUEST, text); } }
      class Teapot extends Refused {
        Teapot() { super(500, "no"); }
        @Override int code() { return 418; }
      }
      class Fault { public String text; }
      @Provider class All implements ExceptionMapper<Exception> {
        public Response toResponse(Exception e) {
          if (e instanceof Refused refused) {
            return Response.status(refused.code()).entity(new Fault()).build();
          }
          if (e instanceof Missing || e instanceof NotFoundException) {
            return Response.status(404).build();
          } else if (e instanceof Exists) {
            return Response.status(409).build();
          }
          if (!(e instanceof Odd)) { return Response.status(500).build(); }
          return Response.status(422).build();
        }
      }
      """;

  private static DetectedApi raising(String statement) {
    return detect(
        request -> request.property("docgen.errors", "precise"),
        "@Path(\"x\") class Xs { @GET public Pet x(Exception given) throws Exception { "
            + statement
            + " } }",
        MAPPER,
        "class Pet {}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "new Missing()                            | 404",
        "new NotFoundException()                  | 404",
        "new Exists()                             | 409",
        "new Odd()                                | 422",
        "new IllegalStateException()              | 500",
        "new Invalid(\"no\")                      | 400",
        "new Refused(Response.Status.GONE, \"no\")| 410",
        "new Refused(413, \"no\")                 | 413",
        "new Teapot()                             | 418",
      })
  void onlyTheBranchThatTakesAnExceptionAnswersIt(String exception, String status) {
    assertThat(raising("throw " + exception + ";").operation().responses())
        .containsOnlyKeys("200", status);
  }

  @Test
  void whatIsRaisedAsASuperclassMayTakeEveryBranch() {
    assertThat(raising("throw given;").operation().responses())
        .containsKeys("404", "409", "422", "500");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "new Missing()                       | 404",
        "new Exists()                        | 409",
        "new Odd()                           | 422",
        "new BadRequestException()           | 400",
        "new WebApplicationException(\"t\", 418) | 418",
        "new IllegalStateException()         | 503",
      })
  void aStatusInALocalIsTheOneThatTheExceptionsBranchGives(String exception, String status) {
    DetectedApi api =
        detect(
            request -> request.property("docgen.errors", "precise"),
            "@Path(\"x\") class Xs { @GET public Pet x() { throw " + exception + "; } }",
            """
            class Missing extends RuntimeException {}
            class Exists extends RuntimeException {}
            class Odd extends RuntimeException {}
            class Fault { public String text; }
            @Provider class All implements ExceptionMapper<Exception> {
              public Response toResponse(Exception e) {
                final Response.Status status;
                final int code;
                if (e instanceof Missing) {
                  status = Response.Status.NOT_FOUND;
                } else if (e instanceof Exists) {
                  status = Response.Status.CONFLICT;
                } else {
                  status = Response.Status.SERVICE_UNAVAILABLE;
                }
                if (e instanceof WebApplicationException) {
                  Response.StatusType info = ((WebApplicationException) e).getResponse().getStatusInfo();
                  code = info.getStatusCode();
                } else {
                  code = e instanceof Odd ? 422 : status.getStatusCode();
                }
                return Response.status(code).entity(new Fault()).build();
              }
            }
            """,
            "class Pet {}");
    assertThat(api.operation().responses()).containsOnlyKeys("200", status);
  }

  @Test
  void anExceptionsOwnResponseIsAnswered() {
    DetectedApi api =
        detect(
            request -> request.property("docgen.errors", "precise"),
            "@Path(\"x\") class Xs { @GET public Pet x() { throw new BadRequestException(); } }",
            """
            @Provider class All implements ExceptionMapper<WebApplicationException> {
              public Response toResponse(WebApplicationException e) { return e.getResponse(); }
            }
            """,
            "class Pet {}");
    assertThat(api.operation().responses()).containsOnlyKeys("200", "400");
  }
}
