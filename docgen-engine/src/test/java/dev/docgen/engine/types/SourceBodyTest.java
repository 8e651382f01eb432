package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.docgen.source.JavaType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBodyTest {
  private static final String CLASSES =
      """
      package a;
      import java.util.*;
      import java.util.stream.*;
      import org.springframework.http.*;
      import reactor.core.publisher.*;
      class Pets extends Base<Pet> {
        static final String BASE = "/pets";
        private final Map<String, List<Pet>> byName = new HashMap<>();
        Pet[] array;
        void run(Pet pet, int count, Object any, Pet... rest) {
          CODE
        }
        Pet find(String name) { return null; }
        int find(int id) { return 0; }
        Dto toDto(Pet pet) { return null; }
        static <T> List<T> twice(T value) { return null; }
      }
      package a;
      import java.util.List;
      class Base<T> { T one() { return null; } List<T> all() { return null; } protected T field; }
      package a;
      record Pet(String name, Owner owner) { Owner getOwner() { return owner; } static Pet of(String s) { return null; } }
      package a;
      class Owner { int age; }
      package a;
      record Dto(Pet pet) { }
      package a;
      record Box<T>(T content) { }
      """;

  private static SourceBody body(String code) {
    SourceTree tree = SourceTreeFixture.of(CLASSES.replace("CODE", code));
    return SourceTreeFixture.type(tree, "a.Pets").methods().get(0).body().orElseThrow();
  }

  @Test
  void initializersHaveBodies() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            class Pets {
              static { register("static"); }
              int count;
              { register("of " + NAME); }
              static final String NAME = "each";
              static void register(String name) {}
            }
            """);
    SourceType pets = SourceTreeFixture.type(tree, "a.Pets");
    assertThat(pets.initializers())
        .extracting(SourceMethod::name)
        .containsExactly("<clinit>", "<init>");
    SourceMethod first = pets.initializers().get(0);
    assertThat(first.isConstructor()).isFalse();
    assertThat(first.modifiers()).containsExactly(Modifier.STATIC);
    assertThat(first.location().line()).isEqualTo(3);
    SourceBody body = pets.initializers().get(1).body().orElseThrow();
    MethodCallExpr call = body.syntax().findFirst(MethodCallExpr.class).orElseThrow();
    assertThat(body.constant(call.getArgument(0))).hasValue("of each");
    assertThat(pets.methods()).extracting(SourceMethod::name).containsExactly("register");
  }

  private static Expression valueOfX(SourceBody body) {
    return body.syntax()
        .findFirst(VariableDeclarator.class, it -> it.getNameAsString().equals("x"))
        .flatMap(VariableDeclarator::getInitializer)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record Line(String sku, Part part) {} record Part(int n) {} Object x = new Line(null, null);|a.Pets.run.Line",
        "class Line {} Object x = new Line();|a.Pets.run.Line",
        "class Line<T> {} Object x = new Line<Pet>();|a.Pets.run.Line<a.Pet>",
        "interface Line { Pet pet(); } Line line = null; Object x = line.pet();|a.Pet",
        "class Line { Pet pet() { return null; } } var line = new Line(); Object x = line.pet();|a.Pet",
        "if (count > 0) { record Pet(int n) {} Object x = new Pet(1); }|a.Pets.run.Pet",
        "class Line { Part part() { return null; } } class Part {} Object x = List.of(new Line().part());|java.util.List<a.Pets.run.Part>"
      })
  void knowsTheTypesThatABodyDeclares(String code, String type) {
    SourceBody body = body(code);
    assertThat(body.typeOf(valueOfX(body)).map(JavaType::describe)).contains(type);
  }

  @Test
  void findsTheDeclarationOfATypeThatABodyDeclares() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            class Pets {
              Object one() {
                /** A line. */
                record Line(String sku, Part part) {
                  int twice() { record Pair(int n) {} return new Pair(2).n(); }
                }
                record Part(int n) {}
                Object x = new Line(null, null);
                return x;
              }
              Object one(int n) {
                record Line(int other) {}
                Object x = new Line(1);
                return x;
              }
            }
            """);
    List<SourceType> lines =
        SourceTreeFixture.type(tree, "a.Pets").methods().stream()
            .map(method -> method.body().orElseThrow())
            .map(body -> tree.type(body.typeOf(valueOfX(body)).orElseThrow()).orElseThrow())
            .toList();

    assertThat(lines)
        .extracting(SourceType::qualifiedName)
        .containsExactly("a.Pets.one.Line", "a.Pets.one-2.Line");
    assertThat(lines.get(0).fields())
        .extracting(field -> field.name() + " " + field.type().describe())
        .containsExactly("sku java.lang.String", "part a.Pets.one.Part");
    assertThat(lines.get(0).location().line()).isEqualTo(5);
    assertThat(lines.get(1).fields()).extracting(SourceField::name).containsExactly("other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "\"\"", "count", "s64"})
  @Timeout(20)
  void localsThatDoubleOneAnotherCostNoMoreThanTheirNumber(String first) {
    StringBuilder code = new StringBuilder("String s0 = " + first + ";");
    for (int i = 1; i <= 64; i++) {
      code.append(" String s" + i + " = s" + (i - 1) + " + s" + (i - 1) + ";");
    }
    SourceBody body = body(code + " Object x = s64;");

    assertThat(body.constant(valueOfX(body)).map(Object::toString).orElse("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pet|a.Pet",
        "count + 1L|long",
        "\"a\" + count|java.lang.String",
        "(Pet) any|a.Pet",
        "count > 1 ? pet : null|a.Pet",
        "rest[0]|a.Pet",
        "rest.length|int",
        "this|a.Pets",
        "field|a.Pet",
        "this.field|a.Pet",
        "one()|a.Pet",
        "all()|java.util.List<a.Pet>",
        "all().get(0).getOwner().age|int",
        "byName.get(\"x\")|java.util.List<a.Pet>",
        "find(\"x\")|a.Pet",
        "find(7)|int",
        "Pet.of(\"x\")|a.Pet",
        "new Dto(pet)|a.Dto",
        "new Box<>(pet)|a.Box<a.Pet>",
        "twice(count)|java.util.List<java.lang.Integer>",
        "Optional.of(pet)|java.util.Optional<a.Pet>",
        "Optional.of(pet).get()|a.Pet",
        "Optional.of(pet).map(Pet::getOwner)|java.util.Optional<a.Owner>",
        "Optional.of(pet).map(p -> p.getOwner()).get()|a.Owner",
        "Optional.of(pet).map(this::toDto)|java.util.Optional<a.Dto>",
        "Optional.of(pet).map(Dto::new)|java.util.Optional<a.Dto>",
        "all().stream().map(p -> new Dto(p)).collect(Collectors.toList())|java.util.List<a.Dto>",
        "all().stream().map(p -> new Dto(p)).toList()|java.util.List<a.Dto>",
        "List.of(pet, pet)|java.util.List<a.Pet>",
        "ResponseEntity.ok(pet)|org.springframework.http.ResponseEntity<a.Pet>",
        "ResponseEntity.status(HttpStatus.CREATED).body(pet)|org.springframework.http.ResponseEntity<a.Pet>",
        "new ResponseEntity<>(pet, HttpStatus.OK)|org.springframework.http.ResponseEntity<a.Pet>",
        "ResponseEntity.noContent().build()|org.springframework.http.ResponseEntity<?>",
        "Mono.just(pet).map(p -> ResponseEntity.ok(p))|reactor.core.publisher.Mono<org.springframework.http.ResponseEntity<a.Pet>>",
        "Flux.fromIterable(all()).flatMap(p -> Mono.just(p.getOwner()))|reactor.core.publisher.Flux<a.Owner>",
        "Pet.class|java.lang.Class<a.Pet>",
        "!any.equals(pet)|boolean",
      })
  void tellsTheTypeOf(String expression, String type) {
    SourceBody body = body("var x = " + expression + ";");
    assertThat(body.typeOf(valueOfX(body)).map(JavaType::describe)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pet p = null; var x = p;|a.Pet",
        "var p = one(); { var x = p; }|a.Pet",
        "for (var p : all()) { var x = p; }|a.Pet",
        "for (var p : rest) { var x = p; }|a.Pet",
        "all().forEach(p -> { var x = p.getOwner(); });|a.Owner",
        "if (any instanceof Pet p) { var x = p; }|a.Pet",
        "if (!(any instanceof Pet p)) { return; } var x = p;|a.Pet",
        "try { run(); } catch (IllegalStateException e) { var x = e; }|java.lang.IllegalStateException",
      })
  void tellsTheTypeOfLocals(String code, String type) {
    SourceBody body = body(code);
    assertThat(body.typeOf(valueOfX(body)).map(JavaType::describe)).contains(type);
  }

  @Test
  void unknownThingsHaveNoType() {
    for (String expression : new String[] {"missing", "missing()", "Missing.call()", "x", "null"}) {
      SourceBody body = body("var x = " + expression + ";");
      assertThat(body.typeOf(valueOfX(body))).as(expression).isEmpty();
    }
  }

  @Test
  void foldsLocalsThatAreAssignedOnce() {
    SourceBody body = body("String id = \"/{id}\"; var x = BASE + id;");
    assertThat(body.constant(valueOfX(body))).contains("/pets/{id}");
    SourceBody reassigned = body("String id = \"a\"; id = \"b\"; var x = BASE + id;");
    assertThat(reassigned.constant(valueOfX(reassigned))).isEmpty();
    SourceBody cyclic = body("String x = x + 1;");
    assertThat(cyclic.constant(valueOfX(cyclic))).isEmpty();
  }

  @Test
  void findsTheTargetsOfCallsAndReferences() {
    SourceBody body = body("var x = find(1); all().forEach(this::toDto); any.hashCode();");
    var calls = body.syntax().findAll(MethodCallExpr.class);
    assertThat(body.target(calls.get(0)).orElseThrow().returnType().describe()).isEqualTo("int");
    assertThat(body.target(calls.get(1))).as("of the library").isEmpty();
    MethodReferenceExpr reference =
        body.syntax().findFirst(MethodReferenceExpr.class).orElseThrow();
    assertThat(body.target(reference).orElseThrow().name()).isEqualTo("toDto");
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "BASE, a.Pets.BASE",
    "this.array, a.Pets.array",
    "field, a.Base.field",
    "pet.owner, a.Pet.owner",
    "Pets.BASE, a.Pets.BASE"
  })
  void findsTheFieldsThatNamesMean(String expression, String field) {
    SourceBody body = body("Object x = " + expression + ";");
    assertThat(body.field(valueOfX(body)))
        .map(it -> it.declaringType().qualifiedName() + "." + it.name())
        .hasValue(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pet", "nothing", "Integer.MAX_VALUE", "find(1)"})
  void findsNoFieldBehindLocalsAndWhatTheSourcesLack(String expression) {
    SourceBody body = body("Object x = " + expression + ";");
    assertThat(body.field(valueOfX(body))).isEmpty();
  }

  @Test
  void readsTheInitialiserOfAFieldAsCode() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            class Handlers {
              static final Runnable RUN = () -> { Pet pet = new Pet(); pet.feed(); };
              static int none;
            }
            package a;
            class Pet { void feed() {} }
            """);
    SourceType handlers = SourceTreeFixture.type(tree, "a.Handlers");
    SourceBody body = handlers.fields().get(0).body().orElseThrow();
    MethodCallExpr call = body.syntax().findFirst(MethodCallExpr.class).orElseThrow();
    assertThat(body.target(call)).map(it -> it.declaringType().qualifiedName()).hasValue("a.Pet");
    assertThat(body.locate(call).line()).isEqualTo(3);
    assertThat(handlers.fields().get(1).body()).isEmpty();
  }
}
