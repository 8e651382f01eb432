package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.DetectedApi;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PropertiesTest {
  private static final String CONTROLLER =
      "@RestController @RequestMapping(\"${api.base:/default}\") class Xs {"
          + " @GetMapping(\"/x\") void x() {} }";

  private static DetectedApi detect(Consumer<GenerationRequest.Builder> settings, String... texts) {
    return DetectedApi.of(new SpringDetector(), settings, texts);
  }

  @Test
  void aPlaceholderHasTheDefaultAfterItsColon() {
    assertThat(detect(request -> {}, CONTROLLER).operations()).containsExactly("GET /default/x");
  }

  @Test
  void theRequestsPropertiesWinOverFiles() {
    String file = "--- application.properties\napi.base=/file\n";
    assertThat(detect(request -> {}, CONTROLLER, file).operations()).containsExactly("GET /file/x");
    assertThat(
            detect(request -> request.property("api.base", "/given"), CONTROLLER, file)
                .operations())
        .containsExactly("GET /given/x");
  }

  @Test
  void filesOfActiveProfilesWinOverPlainOnesTheLastFirst() {
    String plain = "--- application.yml\napi:\n  base: /plain\n";
    String one = "--- application-one.yml\napi:\n  base: /one\n";
    String two = "--- application-two.properties\napi.base=/${inner}\ninner=two\n";
    assertThat(detect(request -> {}, CONTROLLER, plain, one, two).operations())
        .containsExactly("GET /plain/x");
    assertThat(
            detect(
                    request -> request.addProfile("one").addProfile("two"),
                    CONTROLLER,
                    plain,
                    one,
                    two)
                .operations())
        .containsExactly("GET /two/x");
  }

  @Test
  void aDocumentOfAYamlFileCanBeOneProfiles() {
    String yaml =
        """
        --- application.yml
        api:
          base: /plain
        ---
        spring.config.activate.on-profile: "dev, other"
        api:
          base: /dev
        """;
    assertThat(detect(request -> {}, CONTROLLER, yaml).operations())
        .containsExactly("GET /plain/x");
    assertThat(detect(request -> request.addProfile("dev"), CONTROLLER, yaml).operations())
        .containsExactly("GET /dev/x");
  }

  @Test
  void reportsAPlaceholderThatNothingExplains() {
    DetectedApi api =
        detect(
            request -> {},
            "@RestController class Xs { @GetMapping(\"${nowhere}/x\") void x() {} }");
    assertThat(api.codes()).contains("DG0312");
  }

  @Test
  void aPlaceholderThatMeansItselfEnds() {
    DetectedApi api = detect(request -> request.property("api.base", "${api.base}"), CONTROLLER);
    assertThat(api.operations()).hasSize(1);
  }

  @Test
  void springdocsOwnPropertiesCount() {
    DetectedApi api =
        detect(
            request ->
                request
                    .property("springdoc.default-produces-media-type", "application/json")
                    .property("springdoc.auto-tag-classes", "false")
                    .property("springdoc.override-with-generic-response", "false"),
            "@RestController class Xs { @GetMapping(\"/x\") String x() { return null; } }",
            """
            @RestControllerAdvice
            class Errors {
              @ResponseStatus(HttpStatus.CONFLICT) @ExceptionHandler(RuntimeException.class) void conflict() {}
            }
            """);
    assertThat(api.operation().tags()).isEmpty();
    assertThat(api.operation().responses()).containsOnlyKeys("200");
    assertThat(api.response("200").content()).containsOnlyKeys("application/json");
  }

  @Test
  void springdocsPathsAndPackagesBoundTheDocument() {
    String controllers =
        """
        @RestController
        class Xs {
          @GetMapping("/api/a") void a() {}
          @GetMapping("/api/a/b") void b() {}
          @GetMapping("/internal") void c() {}
        }
        """;
    assertThat(
            detect(
                    request ->
                        request
                            .property("springdoc.paths-to-match[0]", "/api/**")
                            .property("springdoc.paths-to-exclude", "/none, /api/*/?"),
                    controllers)
                .operations())
        .containsExactly("GET /api/a");
    assertThat(
            detect(request -> request.property("springdoc.packages-to-scan", "other"), controllers)
                .operations())
        .isEmpty();
    assertThat(
            detect(request -> request.property("springdoc.packages-to-exclude", "app"), controllers)
                .operations())
        .isEmpty();
  }

  @Test
  void hypermediaIsPlainJsonWhereHalIsTurnedOff() {
    String models =
        "@RestController class Models { @GetMapping(\"/m\")"
            + " org.springframework.hateoas.EntityModel<String> m() { return null; } }";
    assertThat(detect(request -> {}, models).responseSchema("200", "*/*").properties())
        .containsKey("_links");
    assertThat(
            detect(
                    request ->
                        request.property(
                            "spring.hateoas.use-hal-as-default-json-media-type", "false"),
                    models)
                .responseSchema("200", "*/*")
                .properties())
        .containsKey("links")
        .doesNotContainKey("_links");
  }
}
