package dev.docgen.engine.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "/pets/{id}, /pets/{id}",
    "pets, /pets",
    "'', /",
    "//pets///x, /pets/x",
    "/pets/, /pets/",
    "/{id:\\d{2}}/x, /{id}/x",
    "/{*rest}, /{rest}",
    "/{ id }, /{id}",
    "/a/{id, /a/%7Bid",
    "/a/id}, /a/id%7D",
    "/a/{}, /a/%7B%7D",
    "/a/{b{c}}, /a/%7Bb{c}%7D",
    "/a?b=c#d, /a%3Fb=c%23d"
  })
  void makesTheNearestValidTemplate(String path, String template) {
    assertThat(PathTemplate.of(path).text()).isEqualTo(template);
  }

  @Test
  void namesItsVariablesInOrder() {
    assertThat(PathTemplate.of("/{b}/{a:x|y}").variables()).isEqualTo(List.of("b", "a"));
  }

  @Test
  void hasTheShapeOfEveryTemplateThatDiffersInNamesAlone() {
    assertThat(PathTemplate.of("/a/{x}/b").shape())
        .isEqualTo(PathTemplate.of("/a/{y}/b").shape())
        .isNotEqualTo(PathTemplate.of("/a/{x}/c").shape());
  }

  @Property
  void aTemplateIsItsOwnNearestTemplate(
      @ForAll @Chars({'/', '{', '}', ':', 'a', '*', '?'}) String path) {
    String template = PathTemplate.of(path).text();

    assertThat(PathTemplate.of(template).text()).isEqualTo(template);
    assertThat(template).startsWith("/").doesNotContain("//");
  }
}
