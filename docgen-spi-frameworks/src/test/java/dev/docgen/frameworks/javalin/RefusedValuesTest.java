package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that does not convert is answered by Javalin, unless its very exception is mapped. */
class RefusedValuesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                        | 400 | application/json",
        "app.exception(Exception.class, (e, c) -> c.status(500)); | 400 | application/json",
        "app.exception(RuntimeException.class, (e, c) -> c.result(\"x\")); | 400 | application/json",
        "app.exception(ValidationException.class, (e, c) -> c.status(422).html(\"x\")); | 422 | text/html"
      })
  void areAnsweredByTheMapperOfTheirExceptionAlone(String mapper, String status, String mediaType) {
    DetectedApi api =
        RoutesTest.api(
            "class Main { void run() { Javalin app = Javalin.create();"
                + (mapper == null ? "" : mapper)
                + " app.get(\"/a\", ctx -> ctx.queryParamAsClass(\"n\", Integer.class).get()); } }");
    assertThat(api.operation().responses()).containsOnlyKeys("200", status);
    assertThat(api.response(status).content()).containsOnlyKeys(mediaType);
  }
}
