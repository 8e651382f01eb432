package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternsTest {
  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    "/hotels, /bookings, /hotels/bookings",
    "hotels, bookings, /hotels/bookings",
    "/hotels/, bookings, /hotels/bookings",
    "/hotels/*, /bookings, /hotels/bookings",
    "/hotels/, '', /hotels/",
    "'', /bookings/, /bookings/"
  })
  void combinesAsSpringDoes(String type, String method, String expected) {
    assertThat(PathPatterns.combine(List.of(type), List.of(method))).containsExactly(expected);
  }

  @Test
  void multipliesSeveralPaths() {
    assertThat(PathPatterns.combine(List.of("/a", "/b"), List.of("/x", "/y")))
        .containsExactly("/a/x", "/a/y", "/b/x", "/b/y");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | /",
        "/a//b | /a/b",
        "/{id:\\d+} | /{id}",
        "/{id:[a-f]{2,4}}/x | /{id}/x",
        "/{*rest} | /{rest}",
        "/static/** | /static/**",
        "/open{brace | /open{brace"
      })
  void makesTemplates(String pattern, String template) {
    assertThat(PathPatterns.template(pattern)).isEqualTo(template);
  }
}
