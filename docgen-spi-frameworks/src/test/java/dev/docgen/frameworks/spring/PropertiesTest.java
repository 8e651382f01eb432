package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.DetectedApi;
import java.util.Map;
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

  private static final String ITEM =
      "@Schema(description = \"${item.text}\", title = \"item.title\") class Item {"
          + " @Schema(description = \"${item.text}\") public String a; }";

  private static final String ITEMS =
      "@RestController class Items { @GetMapping(\"/i\") Item i() { return null; } }";

  @Test
  void textsOfSchemasAreLookedUpOnRequest() {
    String[] texts = {
      ITEMS,
      ITEM,
      "--- application.properties\nitem.text=Text\n",
      "--- messages.properties\nitem.title=Title\n"
    };
    assertThat(detect(request -> {}, texts).responseSchema("200", "*/*").description())
        .hasValue("${item.text}");
    dev.docgen.model.Schema item =
        detect(
                request -> request.property("springdoc.api-docs.resolve-schema-properties", "true"),
                texts)
            .responseSchema("200", "*/*");
    assertThat(item.description()).hasValue("Text");
    assertThat(item.keyword("title")).isEqualTo("Title");
    assertThat(item.properties().get("a").description()).hasValue("Text");
  }

  @Test
  void extensionsAreResolvedOnRequest() {
    String[] texts = {
      """
      @OpenAPIDefinition(info = @io.swagger.v3.oas.annotations.info.Info(title = "T",
          extensions = @io.swagger.v3.oas.annotations.extensions.Extension(properties =
              @io.swagger.v3.oas.annotations.extensions.ExtensionProperty(
                  name = "team", value = "${x.team}"))))
      @RestController class Xs {
        @Operation(extensions = @io.swagger.v3.oas.annotations.extensions.Extension(
            name = "owner", properties = @io.swagger.v3.oas.annotations.extensions.ExtensionProperty(
                name = "team", value = "${x.team}")))
        @GetMapping("/x") void x() {}
      }
      """,
      "--- application.properties\nx.team=Shop\n"
    };
    DetectedApi asWritten = detect(request -> {}, texts);
    assertThat(asWritten.operation().extensions())
        .containsEntry("x-owner", Map.of("team", "${x.team}"));
    assertThat(asWritten.model().info().extensions()).containsEntry("x-team", "Shop");
    DetectedApi resolved =
        detect(
            request -> request.property("springdoc.api-docs.resolve-extensions-properties", "true"),
            texts);
    assertThat(resolved.operation().extensions()).containsEntry("x-owner", Map.of("team", "Shop"));
  }

  @Test
  void messagesCanBeTurnedOff() {
    String controller =
        "@RestController class Xs {"
            + " @Operation(summary = \"x.text\") @GetMapping(\"/x\") void x() {} }";
    String messages = "--- messages.properties\nx.text=Text\n";
    assertThat(detect(request -> {}, controller, messages).operation().summary()).isEqualTo("Text");
    assertThat(
            detect(
                    request -> request.property("springdoc.disable-i18n", "true"),
                    controller,
                    messages)
                .operation()
                .summary())
        .isEqualTo("x.text");
  }

  @Test
  void viewsAreDocumentedOnRequest() {
    String controller =
        "@RestController class Xs { @GetMapping(\"/x\")"
            + " org.springframework.web.servlet.ModelAndView x() { return null; } }";
    assertThat(detect(request -> {}, controller).operations()).isEmpty();
    assertThat(
            detect(
                    request -> request.property("springdoc.model-and-view-allowed", "true"),
                    controller)
                .operations())
        .containsExactly("GET /x");
  }

  @Test
  void parametersJoinAFormOfSeveralPartsOnRequest() {
    String controller =
        "@RestController class Xs { @PostMapping(path = \"/x\","
            + " consumes = \"multipart/form-data\") void x(@RequestPart String file,"
            + " @Parameter(description = \"a note\") @RequestParam String note,"
            + " @RequestHeader String tag) {} }";
    assertThat(detect(request -> {}, controller).parameterNames()).containsExactly("note", "tag");
    DetectedApi joined =
        detect(
            request -> request.property("springdoc.default-support-form-data", "true"), controller);
    assertThat(joined.parameterNames()).containsExactly("tag");
    assertThat(joined.bodySchema("multipart/form-data").properties())
        .containsOnlyKeys("file", "note");
    assertThat(joined.bodySchema("multipart/form-data").properties().get("note").description())
        .hasValue("a note");
  }
}
