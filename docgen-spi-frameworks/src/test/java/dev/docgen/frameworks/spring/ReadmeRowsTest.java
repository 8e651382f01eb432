package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Parameter;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README's table says is read of Spring and no other test shows. */
class ReadmeRowsTest {
  private static DetectedApi detect(String... texts) {
    return DetectedApi.of(new SpringDetector(), texts);
  }

  private static DetectedApi answering(String type) {
    return detect(
        "@RestController class Xs { @GetMapping(\"/x\") " + type + " x() { return null; } }",
        "class Pet { public String name; }");
  }

  @Test
  void mappingsMayBeComposedAndStandOnInterfaces() {
    DetectedApi api =
        detect(
            """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @RequestMapping(method = RequestMethod.GET, produces = "text/csv")
            @interface Csv {
              @org.springframework.core.annotation.AliasFor(
                  annotation = RequestMapping.class, attribute = "path")
              String[] value();
            }
            """,
            "interface PetsApi { @Csv(\"/pets\") String pets(@RequestParam int page); }",
            """
            @RestController class Pets implements PetsApi {
              public String pets(int page) { return null; }
            }
            """);
    assertThat(api.operations()).containsExactly("GET /pets");
    assertThat(api.parameterNames()).containsExactly("page");
    assertThat(api.response("200").content()).containsOnlyKeys("text/csv");
  }

  @Test
  void clientsAreReportedAndServeNothing() {
    DetectedApi api =
        detect(
            """
            @org.springframework.web.service.annotation.HttpExchange("/remote")
            interface Remote {
              @org.springframework.web.service.annotation.GetExchange("/pets") String pets();
            }
            """);
    assertThat(api.operations()).isEmpty();
    assertThat(api.codes()).containsExactly("DG0314");
  }

  @Test
  void matrixVariablesAreQueryParametersAsWithSpringdoc() {
    DetectedApi api =
        detect(
            """
            @RestController class Xs {
              @GetMapping("/x/{id}") void x(@PathVariable int id, @MatrixVariable int q) {}
            }
            """);
    assertThat(api.operation().parameters())
        .extracting(Parameter::name, it -> it.in().name())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("id", "PATH"),
            org.assertj.core.groups.Tuple.tuple("q", "QUERY"));
  }

  @Test
  void aSortMayHaveADefault() {
    DetectedApi api =
        detect(
            """
            @RestController class Xs {
              @GetMapping("/x") void x(
                  @org.springdoc.core.annotations.ParameterObject
                  @org.springframework.data.web.SortDefault(
                      sort = "name", direction = org.springframework.data.domain.Sort.Direction.DESC)
                  org.springframework.data.domain.Sort sort) {}
            }
            """);
    assertThat(api.parameter("sort").schema().keyword("default")).isEqualTo(List.of("name,DESC"));
  }

  @Test
  void queryObjectsAndModelAttributesAreRead() {
    String filter =
        """
        class Filter {
          private String text;
          public String getText() { return text; }
          public void setText(String text) { this.text = text; }
        }
        """;
    String controller =
        """
        @RestController class Xs {
          @GetMapping("/x") void x(%s Filter filter) {}
        }
        """;
    assertThat(
            detect(
                    controller.replace("%s", "@org.springdoc.core.annotations.ParameterObject"),
                    filter)
                .parameterNames())
        .containsExactly("text");
    assertThat(detect(controller.replace("%s", "@ModelAttribute"), filter).parameterNames())
        .containsExactly("filter");
  }

  @Test
  void aFormIsABody() {
    DetectedApi api =
        detect(
            """
            @RestController class Xs {
              @PostMapping(path = "/x", consumes = "application/x-www-form-urlencoded")
              void x(@RequestParam String name) {}
            }
            """);
    assertThat(api.bodySchema("application/x-www-form-urlencoded").properties())
        .containsOnlyKeys("name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.concurrent.Callable",
        "java.util.concurrent.CompletableFuture",
        "org.springframework.web.context.request.async.DeferredResult",
        "org.springframework.web.context.request.async.WebAsyncTask",
        "org.springframework.http.HttpEntity",
        "reactor.core.publisher.Mono",
        "Optional"
      })
  void answersAreSeenThroughTheirWrappers(String wrapper) {
    assertThat(answering(wrapper + "<Pet>").responseSchema("200", "*/*").properties())
        .containsOnlyKeys("name");
  }

  @ParameterizedTest
  @CsvSource({
    "org.springframework.core.io.Resource",
    "ResponseEntity<org.springframework.core.io.Resource>",
    "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody"
  })
  void filesAndStreamsAreBinary(String type) {
    assertThat(answering(type).responseSchema("200", "*/*"))
        .extracting(Schema::types, schema -> schema.keyword("format"))
        .containsExactly(List.of(SchemaType.STRING), "binary");
  }

  @ParameterizedTest
  @CsvSource({
    "org.springframework.data.domain.Page, content, totalElements",
    "org.springframework.data.domain.Slice, content, numberOfElements",
    "org.springframework.data.web.PagedModel, content, page"
  })
  void pagesHoldTheirItems(String page, String items, String more) {
    Map<String, Schema> properties =
        answering(page + "<Pet>").responseSchema("200", "*/*").properties();
    assertThat(properties).containsKeys(items, more);
    assertThat(properties.get(items).items().orElseThrow().ref()).hasValue("Pet");
  }
}
