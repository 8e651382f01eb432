package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.api.Test;

class MappingTest {
  private static DetectedApi detect(String... texts) {
    return DetectedApi.of(new SpringDetector(), texts);
  }

  @Test
  void joinsTypeAndMethodPaths() {
    DetectedApi api =
        detect(
            """
            @RestController @RequestMapping("/owners")
            class Owners { @GetMapping("{id}") String find(@PathVariable int id) { return null; } }
            """);
    assertThat(api.operations()).containsExactly("GET /owners/{id}");
    assertThat(api.operation().operationId()).isEqualTo("find");
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void documentsEveryPathAndVerbOfOneMethod() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Pets {
              @RequestMapping(path = {"/pets", "/animals"}, method = {RequestMethod.PUT, RequestMethod.POST})
              void save() {}
            }
            """);
    assertThat(api.operations())
        .containsExactlyInAnyOrder("PUT /pets", "POST /pets", "PUT /animals", "POST /animals");
    assertThat(api.model().operations().stream().map(it -> it.operationId()))
        .doesNotHaveDuplicates();
  }

  @Test
  void documentsAMappingWithoutVerbForAllButTrace() {
    DetectedApi api =
        detect("@RestController class Any { @RequestMapping(\"/any\") void any() {} }");
    assertThat(api.operations())
        .containsExactlyInAnyOrder(
            "GET /any",
            "PUT /any",
            "POST /any",
            "DELETE /any",
            "OPTIONS /any",
            "HEAD /any",
            "PATCH /any");
  }

  @Test
  void leavesRegularExpressionsOutOfTemplates() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Files {
              @GetMapping("/files/{id:[0-9]{1,3}}/{*rest}")
              void get(@PathVariable int id, @PathVariable String rest) {}
            }
            """);
    assertThat(api.operations()).containsExactly("GET /files/{id}/{rest}");
    assertThat(api.parameterNames()).containsExactly("id", "rest");
  }

  @Test
  void inheritsMappingsFromAnInterface() {
    DetectedApi api =
        detect(
            """
            @RequestMapping("/v1")
            interface PetsApi {
              @GetMapping(value = "/pets/{petId}", produces = "application/json")
              ResponseEntity<String> pet(@PathVariable("petId") long id);
            }
            """,
            """
            @RestController
            class PetsController implements PetsApi {
              @Override public ResponseEntity<String> pet(long id) { return null; }
            }
            """);
    assertThat(api.operations()).containsExactly("GET /v1/pets/{petId}");
    assertThat(api.parameter("petId").required()).isTrue();
    assertThat(api.response("200").content()).containsOnlyKeys("application/json");
  }

  @Test
  void inheritsHandlersFromAGenericBaseClassWithTheTypesOfTheController() {
    DetectedApi api =
        detect(
            """
            abstract class Crud<T, I> {
              @GetMapping("/{id}") public T find(@PathVariable I id) { return null; }
            }
            """,
            "record Owner(String name) {}",
            "@RestController @RequestMapping(\"/owners\") class Owners extends Crud<Owner, Long> {}");
    assertThat(api.operations()).containsExactly("GET /owners/{id}");
    assertThat(api.responseSchema("200", "*/*").properties()).containsOnlyKeys("name");
    assertThat(api.parameter("id").schema().format()).contains("int64");
  }

  @Test
  void seesThroughComposedAnnotations() {
    DetectedApi api =
        detect(
            """
            import java.lang.annotation.*;
            @RestController @RequestMapping("/api")
            @interface Api {}
            """,
            """
            import org.springframework.core.annotation.AliasFor;
            @RequestMapping(method = RequestMethod.GET, produces = "application/json")
            @interface GetJson {
              @AliasFor(annotation = RequestMapping.class, attribute = "path") String[] value() default {};
            }
            """,
            "@Api class Owners { @GetJson(\"/owners\") String list() { return null; } }");
    assertThat(api.operations()).containsExactly("GET /api/owners");
    assertThat(api.response("200").content()).containsOnlyKeys("application/json");
  }

  @Test
  void foldsConstantsOfOtherFiles() {
    DetectedApi api =
        detect(
            "final class Paths { static final String BASE = \"/base\"; static final String X = BASE + \"/x\"; }",
            "@RestController class Xs { @GetMapping(Paths.X + \"/{id}\") void x(@PathVariable int id) {} }");
    assertThat(api.operations()).containsExactly("GET /base/x/{id}");
  }

  @Test
  void reportsAndLeavesOutAPathThatCannotBeFolded() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @GetMapping(other.Library.PATH) void lost() {}
              @GetMapping("/kept") void kept() {}
            }
            """);
    assertThat(api.operations()).containsExactly("GET /kept");
    assertThat(api.codes()).contains("DG0310");
  }

  @Test
  void theMethodsMediaTypesReplaceTheTypes() {
    DetectedApi api =
        detect(
            """
            @RestController
            @RequestMapping(produces = "application/json", consumes = "application/json")
            class Xs { @PostMapping(path = "/x", produces = "text/csv") String x(@RequestBody String in) { return in; } }
            """);
    assertThat(api.response("200").content()).containsOnlyKeys("text/csv");
    assertThat(api.operation().requestBody().content()).containsOnlyKeys("application/json");
  }

  @Test
  void joinsHandlersThatDifferInMediaTypesAlone() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @GetMapping(path = "/x", produces = "text/plain") String text() { return null; }
              @GetMapping(path = "/x", produces = "application/json") Integer json() { return null; }
            }
            """);
    assertThat(api.operations()).containsExactly("GET /x");
    assertThat(api.response("200").content()).containsOnlyKeys("text/plain", "application/json");
  }

  @Test
  void documentsHeadersThatAMappingNarrowsBy() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs { @GetMapping(path = "/x", headers = {"X-Version=2", "X-Any", "X-Not!=1"}) void x() {} }
            """);
    assertThat(api.parameterNames()).containsExactly("X-Version", "X-Any", "X-Not");
    assertThat(api.parameter("X-Version").schema().enumValues()).isEqualTo(java.util.List.of("2"));
  }

  @Test
  void leavesViewsHiddenMethodsAndClientsOut() {
    DetectedApi api =
        detect(
            """
            @Controller
            class Views {
              @GetMapping("/view") String view() { return "view"; }
              @GetMapping("/body") @ResponseBody String body() { return "body"; }
              @GetMapping("/said") @Operation String said() { return "said"; }
            }
            """,
            """
            @RestController
            class Secrets {
              @Hidden @GetMapping("/hidden") void hidden() {}
              @Operation(hidden = true) @GetMapping("/unsaid") void unsaid() {}
            }
            """,
            "@Hidden @RestController class Nobody { @GetMapping(\"/nobody\") void nobody() {} }",
            """
            @org.springframework.cloud.openfeign.FeignClient("pets")
            interface Remote { @GetMapping("/remote") String remote(); }
            """);
    assertThat(api.operations()).containsExactly("GET /body", "GET /said");
    assertThat(api.codes()).contains("DG0314");
  }

  @Test
  void findsNothingInForeignCode() {
    DetectedApi api =
        detect("@Component class Job { void run() {} }", "interface RestControllerLike {}");
    assertThat(api.operations()).isEmpty();
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void aBrokenFileCostsOnlyItself() {
    DetectedApi api =
        detect(
            "@RestController class Broken { @GetMapping(\"/broken\" void broken() }",
            "@RestController class Whole { @GetMapping(\"/whole\") void whole() {} }");
    assertThat(api.operations()).containsExactly("GET /whole");
  }

  @Test
  void reportsAPathParameterThatNoPathHolds() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs { @GetMapping("/x/{there}") void x(@PathVariable String here) {} }
            """);
    assertThat(api.codes()).contains("DG0313");
    assertThat(api.parameterNames()).doesNotContain("here");
  }

  @Test
  void conditionsOnTheHeadersOfMediaTypesAreConditionsOnMediaTypes() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @PostMapping(path = "/x", headers = {"Accept=text/csv", "content-type=text/plain"})
              String x(@RequestBody String text) { return null; }
            }
            """);
    assertThat(api.operation().requestBody().content()).containsOnlyKeys("text/plain");
    assertThat(api.response("200").content()).containsOnlyKeys("text/csv");
  }
}
