package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import org.junit.jupiter.api.Test;

class MembersTest {
  private static final String CRUD =
      """
      package a;
      import java.util.List;
      interface Api<E, I> {
        /**
         * Finds one.
         * @param key the key
         * @return it, or null
         * @throws IllegalStateException never
         */
        @Marked E find(@Named("k") I key);
        default List<E> all(E... examples) { return null; }
        static void hidden() {}
      }
      @interface Marked {} @interface Named { String value(); }
      package a;
      abstract class Crud<T extends Comparable<T>, K> implements Api<T, K> {
        protected T last; private T own;
        @Override public T find(K id) { return null; }
        private void secret() {}
        void packaged(T value) {}
      }
      package b;
      import a.*;
      public class Pets extends a.Crud<String, Long> {
        String last2;
        /** {@inheritDoc} With care. */
        @Override public String find(Long number) { return null; }
        void run() {}
      }
      """;

  private final SourceTree tree = SourceTreeFixture.of(CRUD);

  @Test
  void supertypesCarryTheirArguments() {
    assertThat(tree.supertypes(JavaType.of("b.Pets")))
        .extracting(ClassType::describe)
        .containsExactly(
            "b.Pets",
            "a.Crud<java.lang.String,java.lang.Long>",
            "a.Api<java.lang.String,java.lang.Long>");
    assertThat(
            tree.asSuper(
                JavaType.of("java.util.ArrayList", JavaType.of("b.Pets")), "java.lang.Iterable"))
        .hasValueSatisfying(
            it -> assertThat(it.describe()).isEqualTo("java.lang.Iterable<b.Pets>"));
    assertThat(tree.asSuper(JavaType.of("java.util.ArrayList"), "java.util.Collection"))
        .hasValueSatisfying(it -> assertThat(it.describe()).isEqualTo("java.util.Collection"));
    assertThat(tree.asSuper(JavaType.of("b.Pets"), "java.util.List")).isEmpty();
  }

  @Test
  void inheritedMethodsAreSubstitutedAndOverriddenOnesLeftOut() {
    assertThat(tree.methods(JavaType.of("b.Pets")))
        .extracting(SourceMethod::name)
        .containsExactly("find", "run", "all");
    SourceMethod all = tree.methods(JavaType.of("b.Pets")).get(2);
    assertThat(all.returnType().describe()).isEqualTo("java.util.List<java.lang.String>");
    assertThat(all.parameters().get(0).type().describe()).isEqualTo("java.lang.String[]");
    assertThat(all.modifiers()).contains(Modifier.PUBLIC, Modifier.DEFAULT);
  }

  @Test
  void aRawTypeHasErasedMembers() {
    SourceMethod find = tree.methods(JavaType.of("a.Crud")).get(0);
    assertThat(find.returnType().describe()).isEqualTo("java.lang.Comparable");
    assertThat(find.parameters().get(0).type().describe()).isEqualTo("java.lang.Object");
  }

  @Test
  void fieldsOfSuperclassesComeFirst() {
    assertThat(tree.fields(JavaType.of("b.Pets")))
        .extracting(SourceField::name)
        .containsExactly("last", "own", "last2");
    assertThat(tree.fields(JavaType.of("b.Pets")).get(0).type().describe())
        .isEqualTo("java.lang.String");
  }

  @Test
  void overridingMethodsInheritAnnotationsAndComments() {
    SourceMethod find = SourceTreeFixture.type(tree, "b.Pets").methods().get(0);
    assertThat(find.overridden())
        .extracting(it -> it.declaringType().qualifiedName())
        .containsExactly("a.Crud", "a.Api");
    assertThat(find.inheritedAnnotations().has("a.Marked")).isTrue();
    assertThat(find.annotations().has("a.Marked")).isFalse();
    assertThat(find.parameters().get(0).inheritedAnnotations().find("a.Named"))
        .hasValueSatisfying(it -> assertThat(it.string("value")).contains("k"));
    assertThat(find.javadoc().description()).isEqualTo("With care.");
    assertThat(find.inheritedJavadoc().description()).isEqualTo("Finds one. With care.");
    assertThat(find.inheritedJavadoc().param("number")).contains("the key");
    assertThat(find.inheritedJavadoc().returns()).isEqualTo("it, or null");
    assertThat(find.inheritedJavadoc().throwsTexts()).containsOnlyKeys("IllegalStateException");
  }

  @Test
  void recordsEnumsAndSealedTypesAreRead() {
    SourceTree sources =
        SourceTreeFixture.of(
            """
            package a;
            /** A shape. @param unused no */
            sealed interface Shape { int SIDES = 0; void draw(); }
            /**
             * A circle.
             * @param radius in metres
             */
            record Circle(@Deprecated double radius, String... names) implements Shape {
              Circle { }
              public void draw() {}
            }
            enum Level implements Shape { LOW(1, "l"), HIGH(2, "h") { }; private final int code;
              Level(int code, String s) { this.code = code; } public void draw() {} }
            final class Square implements Shape { public void draw() {} }
            """);
    SourceType circle = SourceTreeFixture.type(sources, "a.Circle");
    assertThat(circle.kind()).isEqualTo(SourceType.Kind.RECORD);
    assertThat(circle.fields()).extracting(SourceField::name).containsExactly("radius", "names");
    assertThat(circle.fields().get(0).isRecordComponent()).isTrue();
    assertThat(circle.fields().get(0).javadoc().description()).isEqualTo("in metres");
    assertThat(circle.fields().get(1).type().describe()).isEqualTo("java.lang.String[]");
    assertThat(circle.constructors().get(0).parameters()).hasSize(2);
    SourceType level = SourceTreeFixture.type(sources, "a.Level");
    assertThat(level.fields())
        .extracting(SourceField::isEnumConstant)
        .containsExactly(true, true, false);
    assertThat(level.fields().get(1).arguments()).hasToString("[2, \"h\"]");
    SourceType shape = SourceTreeFixture.type(sources, "a.Shape");
    assertThat(shape.permittedSubtypes())
        .extracting(JavaType::describe)
        .containsExactly("a.Circle", "a.Level", "a.Square");
    assertThat(shape.fields().get(0).modifiers())
        .containsExactlyInAnyOrder(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    assertThat(shape.methods().get(0).modifiers()).contains(Modifier.PUBLIC, Modifier.ABSTRACT);
  }

  @Test
  void overridingIsDecidedBySignature() {
    SourceTree sources =
        SourceTreeFixture.of(
            """
            package a;
            class Base<T> { void put(T value) {} void put(String a, int b) {} static void fixed() {} }
            class Sub extends Base<Integer> {
              void put(Integer value) {} void put(String a, long b) {} static void fixed() {}
            }
            """);
    assertThat(SourceTreeFixture.type(sources, "a.Sub").methods())
        .extracting(it -> it.overridden().size())
        .containsExactly(1, 0, 0);
  }

  @Test
  void membersOfMissingSupertypesAreSimplyAbsent() {
    SourceTree sources =
        SourceTreeFixture.of(
            "package a; class C extends com.lib.Missing<String> implements Gone { void run() {} }");
    assertThat(sources.methods(JavaType.of("a.C"))).hasSize(1);
    assertThat(SourceTreeFixture.type(sources, "a.C").superclass())
        .hasValueSatisfying(
            it -> assertThat(it.describe()).isEqualTo("com.lib.Missing<java.lang.String>"));
    assertThat(sources.methods(JavaType.of("a.Absent"))).isEmpty();
  }
}
