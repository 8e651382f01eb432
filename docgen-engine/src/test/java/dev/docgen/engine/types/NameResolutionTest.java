package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceTree;
import org.junit.jupiter.api.Test;

class NameResolutionTest {

  @Test
  void importsAreToldAsWritten() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import java.util.List;
            import static java.util.Map.*;
            import static java.util.Map.Entry;
            class Pets {}
            """);
    assertThat(SourceTreeFixture.type(tree, "a.Pets").unit())
        .hasValueSatisfying(
            unit ->
                assertThat(unit.imports())
                    .containsExactly("java.util.List", "java.util.Map.*", "java.util.Map.Entry"));
  }

  private static String fieldType(SourceTree tree, String type, String field) {
    return SourceTreeFixture.type(tree, type).fields().stream()
        .filter(it -> it.name().equals(field))
        .findFirst()
        .orElseThrow()
        .type()
        .describe();
  }

  @Test
  void singleImportWinsOverPackageAndImportOnDemand() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import b.Pet;
            import java.util.*;
            class Owner { Pet pet; List<Pet> pets; String name; Map.Entry<String, Pet> entry; }
            package a;
            class Pet {}
            package b;
            public class Pet {}
            """);
    assertThat(fieldType(tree, "a.Owner", "pet")).isEqualTo("b.Pet");
    assertThat(fieldType(tree, "a.Owner", "pets")).isEqualTo("java.util.List<b.Pet>");
    assertThat(fieldType(tree, "a.Owner", "name")).isEqualTo("java.lang.String");
    assertThat(fieldType(tree, "a.Owner", "entry"))
        .isEqualTo("java.util.Map.Entry<java.lang.String,b.Pet>");
  }

  @Test
  void packageWinsOverImportOnDemandAndJavaLang() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import b.*;
            class Owner { Pet pet; Record row; Cat cat; }
            package a;
            class Record {}
            package a;
            class Pet {}
            package b;
            public class Pet {}
            package b;
            public class Cat {}
            """);
    assertThat(fieldType(tree, "a.Owner", "pet")).isEqualTo("a.Pet");
    assertThat(fieldType(tree, "a.Owner", "row")).isEqualTo("a.Record");
    assertThat(fieldType(tree, "a.Owner", "cat")).isEqualTo("b.Cat");
  }

  @Test
  void typesOfTheSourcesWinOverWellKnownOnesAmongImportsOnDemand() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import java.util.*;
            import b.*;
            class Owner { Date date; }
            package b;
            public class Date {}
            """);
    assertThat(fieldType(tree, "a.Owner", "date")).isEqualTo("b.Date");
  }

  @Test
  void nestedAndInheritedMemberTypesAreInScope() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import b.Base;
            class Owner extends Base implements HasKey {
              Status status; Key key; Inner inner; Inner.Deep deep;
              static class Inner { static class Deep {} Status outer; }
            }
            interface HasKey { class Key {} }
            package b;
            public class Base extends Root {}
            package b;
            public class Root { public enum Status { ON } }
            """);
    assertThat(fieldType(tree, "a.Owner", "status")).isEqualTo("b.Root.Status");
    assertThat(fieldType(tree, "a.Owner", "key")).isEqualTo("a.HasKey.Key");
    assertThat(fieldType(tree, "a.Owner", "inner")).isEqualTo("a.Owner.Inner");
    assertThat(fieldType(tree, "a.Owner", "deep")).isEqualTo("a.Owner.Inner.Deep");
    assertThat(fieldType(tree, "a.Owner.Inner", "outer")).isEqualTo("b.Root.Status");
  }

  @Test
  void nestedTypesAreImportedInEveryForm() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import b.Outer.One;
            import static b.Outer.Two;
            import static b.Other.*;
            import b.Third.*;
            class Owner { One one; Two two; Three three; Four four; b.Outer.One full; Sub.One sub; }
            class Sub extends b.Outer {}
            package b;
            public class Outer { public static class One {} public static class Two {} }
            package b;
            public class Other { public static class Three {} }
            package b;
            public class Third { public static class Four {} }
            """);
    assertThat(fieldType(tree, "a.Owner", "one")).isEqualTo("b.Outer.One");
    assertThat(fieldType(tree, "a.Owner", "two")).isEqualTo("b.Outer.Two");
    assertThat(fieldType(tree, "a.Owner", "three")).isEqualTo("b.Other.Three");
    assertThat(fieldType(tree, "a.Owner", "four")).isEqualTo("b.Third.Four");
    assertThat(fieldType(tree, "a.Owner", "full")).isEqualTo("b.Outer.One");
    assertThat(fieldType(tree, "a.Owner", "sub")).isEqualTo("b.Outer.One");
  }

  @Test
  void unknownNamesKeepWhatTheImportsTell() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import com.lib.Money;
            import com.other.*;
            import java.util.*;
            class Owner { Money money; Coin<String> coin; org.x.Full full; Money.Unit unit; }
            """);
    assertThat(fieldType(tree, "a.Owner", "money")).isEqualTo("com.lib.Money");
    assertThat(fieldType(tree, "a.Owner", "coin")).isEqualTo("com.other.Coin<java.lang.String>");
    assertThat(fieldType(tree, "a.Owner", "full")).isEqualTo("org.x.Full");
    assertThat(fieldType(tree, "a.Owner", "unit")).isEqualTo("com.lib.Money.Unit");
    assertThat(SourceTreeFixture.type(tree, "a.Owner").fields())
        .allSatisfy(field -> assertThat(field.type()).isInstanceOf(JavaType.UnresolvedType.class));
  }

  @Test
  void typeParametersOfMethodsAndTypesHideTypes() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            class Box<T extends Comparable<T>> { T value; T[] values; <R, T2 extends R> R map(T2 in) { return null; } }
            class T {}
            """);
    JavaType value = SourceTreeFixture.type(tree, "a.Box").fields().get(0).type();
    assertThat(value).isInstanceOf(JavaType.TypeVariable.class);
    assertThat(((JavaType.TypeVariable) value).bounds())
        .extracting(JavaType::describe)
        .containsExactly("java.lang.Comparable<T>");
    var method = SourceTreeFixture.type(tree, "a.Box").methods().get(0);
    assertThat(((JavaType.TypeVariable) method.returnType()).declaredBy()).isEqualTo("a.Box#map1");
    assertThat(method.typeParameters()).hasSize(2);
  }

  @Test
  void cyclicInheritanceEnds() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            class A extends B.X { Missing m; Y y; }
            class B extends A.Y { }
            class C extends C { Missing n; }
            interface I extends J {} interface J extends I { void run(); }
            """);
    assertThat(fieldType(tree, "a.A", "m")).isEqualTo("Missing");
    assertThat(fieldType(tree, "a.C", "n")).isEqualTo("Missing");
    assertThat(tree.supertypes(JavaType.of("a.I")))
        .extracting(JavaType::describe)
        .containsExactly("a.I", "a.J");
    assertThat(tree.methods(JavaType.of("a.I"))).hasSize(1);
    assertThat(tree.methods(JavaType.of("a.C"))).isEmpty();
  }
}
