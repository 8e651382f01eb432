package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Origin;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.SchemaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static DetectedApi detect(String... texts) {
    return DetectedApi.of(new SpringDetector(), texts);
  }

  private static DetectedApi method(String parameters, String... more) {
    String[] texts = new String[more.length + 1];
    texts[0] =
        "@RestController class Xs { @GetMapping(\"/x/{id}\") void x(" + parameters + ") {} }";
    System.arraycopy(more, 0, texts, 1, more.length);
    return detect(texts);
  }

  @Test
  void placesEachBindingAnnotation() {
    DetectedApi api =
        method(
            "@PathVariable int id, @RequestParam(\"q\") String query,"
                + " @RequestHeader(name = \"X-H\") String header, @CookieValue String c");
    assertThat(api.operation().parameters())
        .extracting(Parameter::name, Parameter::in, Parameter::required)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("id", ParameterLocation.PATH, true),
            org.assertj.core.groups.Tuple.tuple("q", ParameterLocation.QUERY, true),
            org.assertj.core.groups.Tuple.tuple("X-H", ParameterLocation.HEADER, true),
            org.assertj.core.groups.Tuple.tuple("c", ParameterLocation.COOKIE, true));
    assertThat(api.parameter("q").provenance().rule()).isEqualTo("spring.request-param");
    assertThat(api.parameter("q").provenance().origin()).isEqualTo(Origin.INFERRED);
    assertThat(api.parameter("q").provenance().location().line()).isPositive();
  }

  @Test
  void whatMayBeAbsentIsNotRequired() {
    DetectedApi api =
        method(
            "@PathVariable int id, @RequestParam(required = false) String a,"
                + " @RequestParam(defaultValue = \"7\") int b, @RequestParam Optional<String> c,"
                + " @org.jspecify.annotations.Nullable @RequestParam String d, @RequestParam String e");
    assertThat(api.operation().parameters())
        .filteredOn(it -> it.in() == ParameterLocation.QUERY && !it.required())
        .extracting(Parameter::name)
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void aDefaultThatCodeComputesIsLeftOut() {
    DetectedApi api =
        method(
            "@RequestParam(defaultValue = \"#{null}\") String a,"
                + " @RequestParam(defaultValue = \"#{'x'}\") String b,"
                + " @RequestParam(defaultValue = \"#{7}\") int c,"
                + " @RequestParam(defaultValue = \"#{bean.value}\") String d,"
                + " @RequestParam(defaultValue = ValueConstants.DEFAULT_NONE) String e");
    assertThat(api.operation().parameters())
        .extracting(Parameter::name, Parameter::required, it -> it.schema().keyword("default"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", false, null),
            org.assertj.core.groups.Tuple.tuple("b", false, "x"),
            org.assertj.core.groups.Tuple.tuple("c", false, 7L),
            org.assertj.core.groups.Tuple.tuple("d", false, null),
            org.assertj.core.groups.Tuple.tuple("e", true, null),
            org.assertj.core.groups.Tuple.tuple("id", true, null));
  }

  @Test
  void aParameterObjectsOwnFieldsComeBeforeInheritedOnes() {
    DetectedApi api =
        method(
            "@org.springdoc.core.annotations.ParameterObject Sub filter",
            "class Base { private int b; public int getB() { return b; } }",
            "class Sub extends Base { private int a; public int getA() { return a; } }");
    assertThat(api.parameterNames()).containsExactly("a", "b", "id");
  }

  @Test
  void showsMatrixVariablesInTheQueryAsTheyAreDeclared() {
    DetectedApi api =
        method(
            "@PathVariable int id, @MatrixVariable int a, @MatrixVariable(required = false) String b,"
                + " @MatrixVariable(name = \"see\", pathVar = \"id\", defaultValue = \"7\") int c,"
                + " @MatrixVariable Optional<String> d");
    assertThat(api.operation().parameters())
        .filteredOn(it -> it.in() == ParameterLocation.QUERY)
        .extracting(Parameter::name, Parameter::required)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", true),
            org.assertj.core.groups.Tuple.tuple("b", false),
            org.assertj.core.groups.Tuple.tuple("see", false),
            org.assertj.core.groups.Tuple.tuple("d", false));
  }

  @Test
  void typesDefaultValues() {
    DetectedApi api =
        method(
            "@RequestParam(defaultValue = \"7\") int number,"
                + " @RequestParam(defaultValue = \"true\") boolean flag,"
                + " @RequestParam(defaultValue = \"a,b\") List<String> names,"
                + " @RequestParam(defaultValue = \"x\") String text, @PathVariable int id");
    assertThat(api.parameter("number").schema().keyword("default")).isEqualTo(7L);
    assertThat(api.parameter("flag").schema().keyword("default")).isEqualTo(true);
    assertThat(api.parameter("names").schema().keyword("default")).isEqualTo(List.of("a", "b"));
    assertThat(api.parameter("text").schema().keyword("default")).isEqualTo("x");
  }

  @Test
  void leavesInjectedArgumentsOut() {
    DetectedApi api =
        method(
            "@PathVariable int id, java.security.Principal principal, Locale locale,"
                + " org.springframework.ui.Model model, @RequestAttribute String attribute,"
                + " @SessionAttribute String session, jakarta.servlet.http.HttpServletRequest request,"
                + " org.springframework.validation.BindingResult result, Map<String, Object> any");
    assertThat(api.parameterNames()).containsExactly("id");
  }

  @Test
  void anArgumentWithoutAnnotationIsAQueryParameter() {
    DetectedApi api = method("@PathVariable int id, String name, Long size");
    assertThat(api.parameter("name").in()).isEqualTo(ParameterLocation.QUERY);
    assertThat(api.parameter("name").required()).isTrue();
    assertThat(api.parameter("size").schema().format()).contains("int64");
  }

  @Test
  void aPlainObjectIsOneParameter() {
    DetectedApi api =
        method("@PathVariable int id, Filter filter", "record Filter(String name, int age) {}");
    assertThat(api.parameterNames()).containsExactly("id", "filter");
    assertThat(api.resolved(api.parameter("filter").schema()).properties())
        .containsOnlyKeys("name", "age");
  }

  @Test
  void aParameterObjectIsTakenApart() {
    DetectedApi api =
        method(
            "@PathVariable int id, @org.springdoc.core.annotations.ParameterObject Filter filter",
            """
            class Filter {
              @Parameter(description = "part of it") @NotNull private String name;
              private Range range;
              private String unreadable;
              static String constant;
              public String getName() { return name; }
              public Range getRange() { return range; }
            }
            """,
            "record Range(Integer min, @Schema(description = \"upper\") Integer max) {}");
    assertThat(api.parameterNames())
        .containsExactlyInAnyOrder("id", "name", "range.min", "range.max");
    assertThat(api.parameter("name").required()).isTrue();
    assertThat(api.parameter("name").description()).isEqualTo("part of it");
    assertThat(api.parameter("range.min").required()).isFalse();
    assertThat(api.parameter("range.max").description()).isEqualTo("upper");
  }

  @Test
  void aParameterObjectThatHoldsItselfEnds() {
    DetectedApi api =
        method(
            "@PathVariable int id, @org.springdoc.core.annotations.ParameterObject A a",
            "record A(String x, B b) {}",
            "record B(String y, A a) {}");
    assertThat(api.parameterNames()).contains("id", "x", "b.y");
  }

  @Test
  void aPageableParameterObjectIsPageSizeAndSort() {
    DetectedApi api =
        method(
            "@PathVariable int id, @org.springdoc.core.annotations.ParameterObject"
                + " @org.springframework.data.web.PageableDefault(size = 5, sort = \"name\")"
                + " org.springframework.data.domain.Pageable page");
    assertThat(api.parameterNames()).containsExactlyInAnyOrder("id", "page", "size", "sort");
    assertThat(api.parameter("size").schema().keyword("default")).isEqualTo(5);
    assertThat(api.parameter("sort").schema().keyword("default")).isEqualTo(List.of("name,ASC"));
    assertThat(api.parameter("page").schema().type()).contains(SchemaType.INTEGER);
  }

  @Test
  void swaggersParameterHasTheFirstWord() {
    DetectedApi api =
        method(
            "@Parameter(name = \"renamed\", description = \"said\", required = true,"
                + " example = \"7\", schema = @Schema(type = \"integer\")) @RequestParam(required ="
                + " false) String a, @Parameter(hidden = true) @RequestParam String b, @PathVariable"
                + " int id");
    Parameter parameter = api.parameter("renamed");
    assertThat(parameter.description()).isEqualTo("said");
    assertThat(parameter.required()).isTrue();
    assertThat(parameter.example()).isEqualTo(7L);
    assertThat(parameter.schema().type()).contains(SchemaType.INTEGER);
    assertThat(api.parameterNames()).doesNotContain("b");
  }

  @Test
  void parametersOnTheMethodDescribeThoseOfItsArguments() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              @Parameter(name = "id", description = "the id")
              @Parameter(name = "extra", in = io.swagger.v3.oas.annotations.enums.ParameterIn.HEADER)
              @GetMapping("/x/{id}") void x(@PathVariable int id) {}
            }
            """);
    assertThat(api.parameter("id").description()).isEqualTo("the id");
    assertThat(api.parameter("id").in()).isEqualTo(ParameterLocation.PATH);
    assertThat(api.parameter("id").schema().type()).contains(SchemaType.INTEGER);
    assertThat(api.parameter("extra").in()).isEqualTo(ParameterLocation.HEADER);
  }

  @Test
  void javadocDescribesWhatNoAnnotationDoes() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              /**
               * Finds an x. It may take long.
               *
               * @param id the number of the x
               * @return the x found
               */
              @GetMapping("/x/{id}") String x(@PathVariable int id) { return null; }
            }
            """);
    assertThat(api.operation().summary()).isEqualTo("Finds an x.");
    assertThat(api.operation().description()).isEqualTo("Finds an x. It may take long.");
    assertThat(api.parameter("id").description()).isEqualTo("the number of the x");
    assertThat(api.response("200").description()).isEqualTo("the x found");
  }

  @Test
  void aCommentOfOneSentenceIsNotRepeatedHoweverItIsSpaced() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              /**
               * {@code GET  /x} : finds an x
               * that is there.
               */
              @GetMapping("/x") String x() { return null; }
            }
            """);
    assertThat(api.operation().summary()).isEqualTo("`GET /x` : finds an x that is there.");
    assertThat(api.operation().description()).isNull();
  }

  @Test
  void constraintsReachTheSchema() {
    DetectedApi api =
        method(
            "@PathVariable int id, @RequestParam(required = false) @NotBlank @Size(max = 9) String a");
    assertThat(api.parameter("a").schema().keyword("maxLength")).isEqualTo(9);
    assertThat(api.parameter("a").required()).isTrue();
  }

  @Test
  void aConvertedParameterIsDocumentedAsWhatIsSent() {
    DetectedApi api =
        method(
            "@PathVariable int id, @RequestParam Money price",
            "record Money(long cents) {}",
            """
            class MoneyConverter
                implements org.springframework.core.convert.converter.Converter<String, Money> {
              @Override public Money convert(String text) { return null; }
            }
            """);
    assertThat(api.parameter("price").schema().type()).contains(SchemaType.STRING);
  }

  @Test
  void leavesOutTheRequestsHeaders() {
    DetectedApi api =
        method("@PathVariable int id, @RequestHeader org.springframework.http.HttpHeaders headers");
    assertThat(api.parameterNames()).containsExactly("id");
  }

  @Test
  void aMapOfPathVariablesIsNoVariableItself() {
    DetectedApi api = method("@PathVariable Map<String, String> all");
    assertThat(api.parameterNames()).containsExactly("id");
    assertThat(api.codes()).doesNotContain("DG0313");
  }

  @Test
  void anEmptyParamTagSaysNothing() {
    DetectedApi api =
        detect(
            """
            @RestController
            class Xs {
              /** Gets it. @param id */
              @GetMapping("/x/{id}") void x(@PathVariable int id) {}
            }
            """);
    assertThat(api.parameter("id").description()).isNull();
  }
}
