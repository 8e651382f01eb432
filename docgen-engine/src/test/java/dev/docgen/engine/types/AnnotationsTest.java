package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceTree;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
  private static final String REQUEST_MAPPING =
      "org.springframework.web.bind.annotation.RequestMapping";

  @Test
  void seesThroughSpringsComposedMappings() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import org.springframework.web.bind.annotation.*;
            import org.springframework.http.MediaType;
            @RestController
            class Pets {
              static final String BASE = "/pets";
              @GetMapping(BASE + "/{id}") void get() {}
              @PostMapping(path = {"/a", "/b"}, consumes = MediaType.APPLICATION_JSON_VALUE) void add() {}
              @RequestMapping("/c") void any() {}
            }
            """);
    var pets = SourceTreeFixture.type(tree, "a.Pets");
    assertThat(pets.annotations().has("org.springframework.stereotype.Component")).isTrue();
    SourceAnnotation get = pets.methods().get(0).annotations().find(REQUEST_MAPPING).orElseThrow();
    assertThat(get.strings("path")).containsExactly("/pets/{id}");
    assertThat(get.strings("value")).containsExactly("/pets/{id}");
    assertThat(get.strings("method")).containsExactly("GET");
    assertThat(get.strings("consumes")).isEmpty();
    SourceAnnotation add = pets.methods().get(1).annotations().find(REQUEST_MAPPING).orElseThrow();
    assertThat(add.strings("value")).containsExactly("/a", "/b");
    assertThat(add.strings("consumes")).containsExactly("application/json");
    assertThat(add.isSet("consumes")).isTrue();
    assertThat(add.isSet("produces")).isFalse();
    SourceAnnotation any = pets.methods().get(2).annotations().find(REQUEST_MAPPING).orElseThrow();
    assertThat(any.strings("path")).containsExactly("/c");
  }
}
