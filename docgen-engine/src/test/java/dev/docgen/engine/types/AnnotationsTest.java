package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
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

  private static final String COMPOSED =
      """
      package a;
      import org.springframework.core.annotation.AliasFor;
      import org.springframework.web.bind.annotation.*;
      @GetMapping(produces = "text/plain")
      @interface GetJson {
        @AliasFor(annotation = GetMapping.class, attribute = "path") String[] at() default {};
        @AliasFor(annotation = RequestMapping.class) String[] produces() default "application/json";
        String other() default "o";
      }
      package a;
      import org.springframework.web.bind.annotation.*;
      @RestController @RequestMapping("/v1") @interface Api {}
      package a;
      @Api class Owners { @GetJson(at = "/x") void one() {} @GetJson(at = "/y", produces = "a/b") void two() {} }
      package b;
      @a.Api class Vets {}
      package b;
      class Plain {}
      """;

  @Test
  void seesThroughComposedAnnotationsOfTheSources() {
    SourceTree tree = SourceTreeFixture.of(COMPOSED);
    var methods = SourceTreeFixture.type(tree, "a.Owners").methods();
    SourceAnnotation one = methods.get(0).annotations().find(REQUEST_MAPPING).orElseThrow();
    assertThat(one.strings("path")).containsExactly("/x");
    assertThat(one.strings("method")).containsExactly("GET");
    assertThat(one.strings("produces")).containsExactly("application/json");
    SourceAnnotation two = methods.get(1).annotations().find(REQUEST_MAPPING).orElseThrow();
    assertThat(two.strings("produces")).containsExactly("a/b");
    assertThat(two.isSet("produces")).isTrue();
    assertThat(one.location().path()).isEqualTo("a/Owners.java");
  }

  private static final String OPERATION = "io.swagger.v3.oas.annotations.Operation";

  @Test
  void attributesOfOneNameStandForOneAnotherWithoutAnAlias() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import io.swagger.v3.oas.annotations.Operation;
            import org.springframework.core.annotation.AliasFor;
            import org.springframework.web.bind.annotation.*;
            @RequestMapping(method = RequestMethod.GET, produces = "text/plain")
            @Operation(summary = "meta", description = "of the meta-annotation")
            @interface Read {
              @AliasFor("path") String[] value() default {};
              @AliasFor("value") String[] path() default {};
              String[] produces() default {};
              String summary() default "";
              String description() default "";
              boolean hidden() default true;
              @AliasFor(annotation = Operation.class, attribute = "operationId") String name() default "";
            }
            package a;
            @Read @interface Outer { String summary() default ""; }
            package a;
            class Owners {
              @Read(value = "/x", summary = "own", name = "id") void one() {}
              @Read(path = "/y", produces = "a/b") void two() {}
              @Outer(summary = "outermost") void three() {}
            }
            """);
    var methods = SourceTreeFixture.type(tree, "a.Owners").methods();
    SourceAnnotation mapping = methods.get(0).annotations().find(REQUEST_MAPPING).orElseThrow();
    assertThat(mapping.strings("path")).containsExactly("/x");
    assertThat(mapping.strings("method")).containsExactly("GET");
    assertThat(mapping.strings("produces")).containsExactly("text/plain");
    assertThat(mapping.isSet("name")).isFalse();
    SourceAnnotation one = methods.get(0).annotations().find(OPERATION).orElseThrow();
    assertThat(one.string("summary")).hasValue("own");
    assertThat(one.string("description")).hasValue("of the meta-annotation");
    assertThat(one.bool("hidden")).hasValue(true);
    assertThat(one.string("operationId")).hasValue("id");
    assertThat(one.attributes()).containsExactly("summary", "description", "operationId");
    SourceAnnotation two = methods.get(1).annotations().find(REQUEST_MAPPING).orElseThrow();
    assertThat(two.strings("value")).containsExactly("/y");
    assertThat(two.strings("produces")).containsExactly("a/b");
    SourceAnnotation three = methods.get(2).annotations().find(OPERATION).orElseThrow();
    assertThat(three.string("summary")).hasValue("outermost");
  }

  @Test
  void anAnnotationMayBeOfAnyPackageOfUnknownContentsThatIsImportedOnDemand() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import org.example.http.*;
            import org.example.http.annotation.*;
            import java.util.*;
            class Pets {
              @Get("/one") @Known Box<String> one() { return null; }
            }
            @interface Known {}
            """);
    var one = SourceTreeFixture.type(tree, "a.Pets").methods().get(0);
    assertThat(one.annotations().find("org.example.http.annotation.Get"))
        .flatMap(get -> get.string("value"))
        .hasValue("/one");
    assertThat(one.annotations().findAll("org.example.http.Get")).hasSize(1);
    assertThat(one.annotations().find("org.other.Get")).isEmpty();
    assertThat(one.annotations().find("java.util.Get")).isEmpty();
    assertThat(one.annotations().find("org.example.http.Known")).isEmpty();
    assertThat(one.annotations().declared().get(0).qualifiedName()).isEqualTo("Get");
  }

  @Test
  void aTypeOfALibraryThatIsNotGivenIsKnownByItsImport() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import org.example.http.HttpAnswer;
            class Pets {
              HttpAnswer<String> one() { return null; }
            }
            """);
    JavaType type = SourceTreeFixture.type(tree, "a.Pets").methods().get(0).returnType();
    assertThat(type.is("org.example.http.HttpAnswer")).isTrue();
    assertThat(type.is("org.example.HttpAnswer")).isFalse();
    assertThat(type.argument(0)).hasValue(JavaType.of("java.lang.String"));
    assertThat(type.argument(1)).isEmpty();
    assertThat(type.className()).isEmpty();
  }

  @Test
  void attributesOfOneNameAreApartInLibrariesWithoutTheConvention() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import jakarta.validation.constraints.Size;
            @Size(max = 9) @interface Short { int max() default 3; }
            package a;
            class Owner { @Short(max = 5) String name; }
            """);
    SourceAnnotation size =
        SourceTreeFixture.type(tree, "a.Owner")
            .fields()
            .get(0)
            .annotations()
            .find("jakarta.validation.constraints.Size")
            .orElseThrow();
    assertThat(size.number("max")).hasValue(9);
  }

  @Test
  void findsTypesByComposedAnnotations() {
    SourceTree tree = SourceTreeFixture.of(COMPOSED);
    assertThat(tree.annotatedWith("org.springframework.stereotype.Controller"))
        .extracting(SourceType::qualifiedName)
        .containsExactly("a.Api", "a.Owners", "b.Vets");
    assertThat(tree.annotatedWith("org.springframework.stereotype.Service")).isEmpty();
  }

  @Test
  void findsSubtypesOfSubtypes() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            class NotFound extends RuntimeException {}
            package a;
            class PetNotFound extends NotFound { class Inner extends PetNotFound {} }
            package a;
            class RuntimeExceptions {}
            package b;
            class Loop extends Loop {}
            """);
    assertThat(tree.subtypesOf("java.lang.RuntimeException"))
        .extracting(SourceType::qualifiedName)
        .containsExactly("a.NotFound", "a.PetNotFound", "a.PetNotFound.Inner");
    assertThat(tree.subtypesOf("b.Loop")).extracting(SourceType::name).containsExactly("Loop");
  }

  @Test
  void attributesAreEvaluatedByKind() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            @interface All {
              String text() default "d"; int[] numbers() default {1}; Class<?>[] types() default {};
              Level level() default Level.LOW; Sub[] subs() default {}; boolean on() default true;
            }
            @interface Sub { String value(); }
            enum Level { LOW, HIGH }
            package a;
            import static a.Level.HIGH;
            @All(numbers = {1, 2L, (int) 2.5}, types = {String.class, Level[].class}, level = HIGH,
                subs = @Sub("x" + 1), text = Missing.CONSTANT)
            class Full {}
            package a;
            @All class Bare {}
            """);
    SourceAnnotation full =
        SourceTreeFixture.type(tree, "a.Full").annotations().find("a.All").orElseThrow();
    assertThat(full.attributes()).containsExactly("numbers", "types", "level", "subs", "text");
    assertThat(full.strings("numbers")).containsExactly("1", "2", "2");
    assertThat(full.types("types"))
        .extracting(JavaType::describe)
        .containsExactly("java.lang.String", "a.Level[]");
    assertThat(full.string("level")).contains("HIGH");
    assertThat(full.annotation("subs").orElseThrow().string("value")).contains("x1");
    assertThat(full.string("text")).isEmpty();
    assertThat(full.unevaluated("text")).containsExactly("Missing.CONSTANT");
    assertThat(full.isSet("text")).isTrue();
    SourceAnnotation bare =
        SourceTreeFixture.type(tree, "a.Bare").annotations().find("a.All").orElseThrow();
    assertThat(bare.string("text")).contains("d");
    assertThat(bare.number("numbers")).contains(1);
    assertThat(bare.bool("on")).contains(true);
    assertThat(bare.string("level")).contains("LOW");
    assertThat(bare.isSet("text")).isFalse();
    assertThat(bare.values()).isEmpty();
  }

  @Test
  void containersAreUnpackedAndUnknownAnnotationsKeepTheirNames() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import io.swagger.v3.oas.annotations.responses.*;
            import com.lib.Custom;
            @ApiResponses({@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "404")})
            @ApiResponse(responseCode = "500") @Custom("v") @Unknown
            class C {}
            """);
    var annotations = SourceTreeFixture.type(tree, "a.C").annotations();
    assertThat(annotations.findAll("io.swagger.v3.oas.annotations.responses.ApiResponse"))
        .extracting(it -> it.string("responseCode").orElseThrow())
        .containsExactly("200", "404", "500");
    assertThat(annotations.find("com.lib.Custom")).isPresent();
    assertThat(annotations.findSimple("Custom").orElseThrow().string("value")).contains("v");
    assertThat(annotations.has("Unknown")).isTrue();
  }

  @Test
  void cyclicMetaAnnotationsEnd() {
    SourceTree tree =
        SourceTreeFixture.of("package a; @B @A @interface A {} @A @interface B {} @A class C {}");
    var annotations = SourceTreeFixture.type(tree, "a.C").annotations();
    assertThat(annotations.has("a.B")).isTrue();
    assertThat(annotations.has("a.C")).isFalse();
  }

  @Test
  void packagesBearAnnotations() {
    SourceTree tree =
        SourceTreeFixture.of(
            "package a.b; class C {}",
            "--- src/main/java/a/b/package-info.java\n@org.jspecify.annotations.NullMarked package a.b;\n");
    assertThat(SourceTreeFixture.type(tree, "a.b.C").packageAnnotations().findSimple("NullMarked"))
        .isPresent();
  }
}
