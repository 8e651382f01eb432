package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.engine.render.openapi.OpenApiDocuments;
import dev.docgen.model.Schema;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources that refer to themselves, grow without end, or are huge: a document all the same. */
@Timeout(60)
class HostileSourceTest {
  @TempDir Path folder;

  /** Documents a controller whose only operation answers {@code Root}, beside these types. */
  private GenerationResult answering(String root, String types) {
    return generate("@GetMapping(\"/root\") " + root + " root() { return null; }", types);
  }

  private GenerationResult generate(String members, String types) {
    String text =
        "package hostile;\nimport java.util.*;\nimport org.springframework.web.bind.annotation.*;\n"
            + "@RestController class Web {\n"
            + members
            + "\n}\n"
            + types;
    GenerationResult result =
        Generations.generate(SampleApplication.of("hostile/Web.java", text).writeTo(folder));
    OpenApiDocuments.assertValid(result.document(OutputFormat.OPENAPI_JSON).bytes(), "3.1");
    return result;
  }

  private static Schema schema(GenerationResult result, String name) {
    assertThat(result.model().components().schemas()).containsKey(name);
    return result.model().components().schemas().get(name);
  }

  private static String lines(int count, String format) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.format(Locale.ROOT, format, i, i))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anAnnotationThatBearsItself() {
    GenerationResult result =
        answering(
            "Root",
            "@interface Loop { } @Loop @Self class Root { public int a; } @Self @interface Self {}");

    assertThat(schema(result, "Root").properties()).containsOnlyKeys("a");
  }

  @Test
  void composedAnnotationsThatComposeEachOther() {
    GenerationResult result =
        generate(
            "@One(\"/one\") String one() { return null; }",
            """
            @Two @interface One { String value() default ""; }
            @One @GetMapping @interface Two { }
            """);

    assertThat(result.model().operations()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aClassThatExtendsItself() {
    GenerationResult result =
        answering("Root", "class Root extends Root { public int a; public Root next; }");

    assertThat(schema(result, "Root").properties()).containsKeys("a", "next");
  }

  @Test
  void classesAndInterfacesThatExtendEachOther() {
    GenerationResult result =
        answering(
            "Root",
            """
            class Root extends Other implements A { public int a; }
            class Other extends Root { public int b; }
            interface A extends B { int getC(); }
            interface B extends A { }
            """);

    assertThat(schema(result, "Root").properties()).containsKeys("a");
  }

  @Test
  void aRecordOfItsOwnType() {
    GenerationResult result =
        answering("Root", "record Root(Root self, List<Root> many, Map<String, Root> named) {}");

    assertThat(schema(result, "Root").properties()).containsOnlyKeys("self", "many", "named");
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void aBoundThatNamesItsOwnType() {
    GenerationResult result =
        answering(
            "Root", "class A<T extends A<A<T>>> { public T t; } class Root extends A<Root> { }");

    assertThat(schema(result, "Root").properties()).containsKey("t");
  }

  @Test
  void aRawTypeWhoseBoundNamesItself() {
    GenerationResult result =
        answering("Root", "class Root<T extends Comparable<T> & List<? super T>> { public T t; }");

    assertThat(schema(result, "Root").properties()).containsKey("t");
  }

  @Test
  void genericsThatGrowWithoutEndStopAtTheDepthLimit() {
    GenerationResult result =
        answering("Node<String>", "class Node<T> { public T value; public Node<List<T>> next; }");

    assertThat(result.model().components().schemas()).hasSizeLessThan(20);
    assertThat(result.diagnostics())
        .as("a diagnostic names the type that grows")
        .anySatisfy(
            each -> {
              assertThat(each.code()).startsWith("DG04");
              assertThat(each.message()).contains("Node");
            });
  }

  @Test
  void genericsThatGrowInTwoPlacesStopToo() {
    GenerationResult result =
        answering(
            "Node<String>",
            "class Pair<A, B> {}"
                + "class Node<T> { public Node<List<T>> left; public Node<Map<String, T>> right; }");

    assertThat(result.model().components().schemas()).hasSizeLessThan(2_000);
  }

  @Test
  void fiveThousandProperties() {
    GenerationResult result =
        answering("Root", "class Root {\n" + lines(5_000, "public int p%d;") + "\n}");

    assertThat(schema(result, "Root").properties()).hasSize(5_000);
  }

  @Test
  void twoThousandEndpointsInOneClass() {
    GenerationResult result =
        generate(lines(2_000, "@GetMapping(\"/e%d\") String e%d() { return null; }"), "");

    assertThat(result.model().operations()).hasSize(2_000);
  }

  @Test
  void anEnumOfTenThousandConstants() {
    String constants = lines(10_000, "C%d,");
    GenerationResult result =
        answering("Root", "class Root { public Many many; } enum Many { " + constants + " }");

    assertThat(schema(result, "Root").properties().get("many").enumValues()).hasSize(10_000);
  }

  @Test
  void aHierarchyOfFiveHundredClasses() {
    GenerationResult result =
        answering(
            "C499",
            "class C { public int c; } class C0 extends C { public int p0; }"
                + IntStream.range(1, 500)
                    .mapToObj(
                        i -> "class C" + i + " extends C" + (i - 1) + " { public int p" + i + "; }")
                    .collect(Collectors.joining("\n")));

    assertThat(schema(result, "C499").properties()).hasSize(501);
  }

  @Test
  void aStringOfAMegabyte() {
    String megabyte = "x".repeat(1 << 20);
    GenerationResult result =
        generate(
            "static final String LONG = \""
                + megabyte
                + "\"; @GetMapping(\"/a\") String a(@RequestParam(defaultValue = LONG) String b)"
                + " { return null; }",
            "");

    assertThat(
            Generations.operation(result, "GET /a").parameters().get(0).schema().keyword("default"))
        .isEqualTo(megabyte);
  }

  @Test
  void constantsThatReferToEachOther() {
    GenerationResult result =
        generate(
            """
            static final String A = "/a" + B;
            static final String B = "/b" + A;
            @GetMapping(A) String a() { return null; }
            @GetMapping("/fine") String fine() { return null; }
            """,
            "");

    assertThat(Generations.operations(result)).containsExactly("GET /fine");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .as("the path that cannot be told")
        .contains("DG0310");
  }

  @Test
  void constantsThatDoubleThirtyTimes() {
    GenerationResult result =
        generate(
            "static final String S0 = \"/x\";\n"
                + IntStream.rangeClosed(1, 30)
                    .mapToObj(
                        i ->
                            "static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";")
                    .collect(Collectors.joining("\n"))
                + "@GetMapping(S30) String a() { return null; }"
                + "@GetMapping(\"/fine\") String fine() { return null; }",
            "");

    assertThat(Generations.operations(result)).contains("GET /fine");
  }

  @Test
  void bracketsAThousandDeep() {
    GenerationResult result =
        generate(
            "@GetMapping(\"/fine\") String fine() { return null; }\n int x = "
                + "(".repeat(100_000)
                + "1"
                + ")".repeat(100_000)
                + ";",
            "");

    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .anyMatch(it -> it.startsWith("DG02"));
  }

  @Test
  void typeArgumentsAThousandDeep() {
    GenerationResult result = answering("List<".repeat(1_000) + "String" + ">".repeat(1_000), "");

    assertThat(result.model().operations()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void arraysOfTwoHundredDimensions() {
    GenerationResult result = answering("String" + "[]".repeat(200), "");

    assertThat(result.model().operations()).hasSize(1);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("DG0403");
  }
}
