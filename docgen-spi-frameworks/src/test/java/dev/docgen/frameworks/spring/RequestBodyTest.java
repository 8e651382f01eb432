package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.SchemaType;
import org.junit.jupiter.api.Test;

class RequestBodyTest {
  private static final String MULTIPART = "multipart/form-data";
  private static final String FILE = "org.springframework.web.multipart.MultipartFile";

  private static DetectedApi detect(String... texts) {
    return DetectedApi.of(new SpringDetector(), texts);
  }

  private static DetectedApi post(String attributes, String parameters) {
    return detect(
        "@RestController class Xs { @PostMapping(path = \"/x\""
            + attributes
            + ") void x("
            + parameters
            + ") {} }",
        "record Pet(String name, int age) {}");
  }

  @Test
  void aBodyIsJsonAndRequiredUnlessSaidOtherwise() {
    DetectedApi api = post("", "@RequestBody Pet pet");
    assertThat(api.operation().requestBody().required()).isTrue();
    assertThat(api.bodySchema("application/json").properties()).containsOnlyKeys("name", "age");
    assertThat(api.operation().requestBody().provenance().rule()).isEqualTo("spring.request-body");
  }

  @Test
  void anOptionalBodyIsNotRequired() {
    assertThat(post("", "@RequestBody(required = false) Pet pet").operation().requestBody())
        .satisfies(body -> assertThat(body.required()).isNull());
    assertThat(post("", "@RequestBody Optional<Pet> pet").operation().requestBody())
        .satisfies(body -> assertThat(body.required()).isNull());
  }

  @Test
  void whatIsSaidOfABodyAsAParameterDescribesItBeforeItsComment() {
    DetectedApi api =
        detect(
            """
            @RestController class Xs {
              /** @param pet the comment's */
              @PostMapping("/x") void x(
                  @Parameter(description = "the annotation's") @RequestBody Pet pet) {}
            }
            """,
            "/** A pet. */ record Pet(String name) {}");

    assertThat(api.operation().requestBody().description()).isEqualTo("the annotation's");
    assertThat(api.bodySchema("application/json").description()).hasValue("A pet.");
  }

  @Test
  void whatIsSaidOfABodyWithoutAComponentDescribesItsSchema() {
    DetectedApi api =
        post("", "@Parameter(description = \"names\") @RequestBody List<String> names");

    assertThat(api.operation().requestBody().description()).isNull();
    assertThat(api.bodySchema("application/json").description()).hasValue("names");
  }

  @Test
  void partsMeetInOneForm() {
    DetectedApi api =
        post(
            ", consumes = \"" + MULTIPART + "\"",
            "@RequestPart(\"file\") " + FILE + " upload, @RequestPart(required = false) Pet pet");
    assertThat(api.bodySchema(MULTIPART).properties()).containsOnlyKeys("file", "pet");
    assertThat(api.bodySchema(MULTIPART).required()).containsExactly("file");
    assertThat(api.bodySchema(MULTIPART).properties().get("file").format()).contains("binary");
    assertThat(api.operation().parameters()).isEmpty();
  }

  @Test
  void anUploadedFileIsAPartOfTheBody() {
    DetectedApi api = post("", "@RequestParam(\"file\") " + FILE + " upload, @RequestParam int n");
    assertThat(api.bodySchema("application/json").properties()).containsOnlyKeys("file");
    assertThat(api.parameterNames()).containsExactly("n");
  }

  @Test
  void requestParametersOfAFormAreItsFields() {
    DetectedApi api =
        post(
            ", consumes = \"application/x-www-form-urlencoded\"",
            "@RequestParam String a, @RequestParam(required = false) int b");
    assertThat(api.bodySchema("application/x-www-form-urlencoded").properties())
        .containsOnlyKeys("a", "b");
    assertThat(api.bodySchema("application/x-www-form-urlencoded").required()).containsExactly("a");
    assertThat(api.operation().parameters()).isEmpty();
  }

  @Test
  void swaggersBodyHasTheFirstWord() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @io.swagger.v3.oas.annotations.parameters.RequestBody(
                  description = "said",
                  content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
              @PostMapping("/x") void x(@RequestBody Pet pet) {}
            }
            """,
            "record Pet(String name) {}");
    assertThat(api.operation().requestBody().description()).isEqualTo("said");
    assertThat(api.operation().requestBody().content()).containsOnlyKeys("text/csv");
    assertThat(api.bodySchema("text/csv").type()).contains(SchemaType.STRING);
  }

  @Test
  void aPartsContentTypeIsItsEncoding() {
    DetectedApi api =
        post(
            ", consumes = \"" + MULTIPART + "\"",
            "@Parameter(content = @Content(mediaType = \"application/json\")) @RequestPart Pet pet");
    assertThat(api.operation().requestBody().content().get(MULTIPART).encoding().get("pet"))
        .satisfies(it -> assertThat(it.contentType()).isEqualTo("application/json"));
  }

  @Test
  void aMapIsABodyOnlyWhereItIsDeclaredOne() {
    assertThat(post("", "@RequestBody Map<String, Pet> pets").operation().requestBody())
        .isNotNull();
    assertThat(post("", "Map<String, Pet> pets").operation().requestBody()).isNull();
  }
}
