package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Origin;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeanRuleTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();

  @Test
  void refersToClassesByOneKeyForEqualTypes() {
    SchemaFixture schemas = SchemaFixture.of("package a; public class Pet { public String name; }");

    assertThat(schemas.use("a.Pet")).isEqualTo(schemas.use("a.Pet"));
    assertThat(schemas.component("a.Pet"))
        .isEqualTo(Schema.of(SchemaType.OBJECT).putProperty("name", TEXT).build());
  }

  @Test
  void endsForRecursiveTypes() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            public class Node { public Node parent; public java.util.List<Node> children; }
            """);

    assertThat(schemas.component("a.Node").properties())
        .containsEntry("parent", SchemaFixture.ref("a.Node"))
        .containsEntry("children", Schema.arrayOf(SchemaFixture.ref("a.Node")));
  }

  @Test
  void endsForTypesThatGrowForEver() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            public class Node<T> { public Node<Pair<T, T>> next; }
            """,
            """
            package a;
            public class Pair<A, B> { public A left; public B right; }
            """);

    assertThat(schemas.component(JavaType.of("a.Node", JavaType.of("java.lang.String"))))
        .isNotNull();
    assertThat(schemas.diagnostics()).extracting("code").containsOnly("DG0403");
  }

  @Test
  void namesGenericTypesAfterTheirArguments() {
    SchemaFixture schemas =
        SchemaFixture.of(
            "package a; public class Box<T> { public T value; }",
            """
            package a;
            @io.swagger.v3.oas.annotations.media.Schema(name = "Animal")
            public class Pet { public String name; }
            """);

    DescribedSchema box = schemas.described(JavaType.of("a.Box", JavaType.of("a.Pet")));

    assertThat(box.wantedName()).isEqualTo("BoxAnimal");
    assertThat(box.schema().properties()).containsEntry("value", SchemaFixture.ref("a.Pet"));
    assertThat(schemas.described(JavaType.of("a.Pet")).wantedName()).isEqualTo("Animal");
  }

  @Test
  void erasesVariablesToTheirBounds() {
    SchemaFixture schemas =
        SchemaFixture.of(
            "package a; public class Box<T extends Number, U> { public T value; public U other; }");

    assertThat(schemas.component("a.Box").properties())
        .containsEntry("value", Schema.of(SchemaType.NUMBER).build())
        .containsEntry("other", Schema.ANY);
  }

  @Test
  void leavesAClassWithoutPropertiesWithoutAType() {
    assertThat(SchemaFixture.of("package a; public class Pet {}").component("a.Pet"))
        .isEqualTo(Schema.ANY);
  }

  @Test
  void tellsWhereEverythingCameFrom() {
    Schema pet =
        SchemaFixture.of(
                """
                package a;
                public class Pet {
                  private String name;
                  public String getName() { return name; }
                }
                """)
            .component("a.Pet");

    assertThat(pet.provenance().location().line()).isEqualTo(2);
    assertThat(pet.properties().get("name").provenance())
        .satisfies(
            found -> {
              assertThat(found.origin()).isEqualTo(Origin.INFERRED);
              assertThat(found.rule()).isEqualTo("schema.bean.getter");
              assertThat(found.location().line()).isEqualTo(4);
            });
  }

  @Test
  void takesOverTheJavadoc() {
    Schema pet =
        SchemaFixture.of(
                """
                package a;
                /** A pet. */
                public class Pet {
                  /** What it is called. */
                  public String name;
                }
                """)
            .component("a.Pet");

    assertThat(pet.description()).hasValue("A pet.");
    assertThat(pet.properties().get("name").description()).hasValue("What it is called.");
  }

  @Test
  void marksDeprecatedAndOneWayProperties() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            public class Pet {
              @Deprecated public String old;
              private String pin;
              public void setPin(String pin) {}
            }
            """);

    assertThat(schemas.property("a.Pet", "old").deprecated()).isTrue();
    assertThat(schemas.property("a.Pet", "pin").writeOnly()).isTrue();
  }

  @Test
  void takesOverTheProperitiesOfUnwrappedValues() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.JsonUnwrapped;
            public class Pet {
              @JsonUnwrapped public Name name;
              @JsonUnwrapped(prefix = "home_") public Address home;
              public static class Name { public String first; }
              public static class Address { public String city; }
            }
            """);

    assertThat(schemas.component("a.Pet").properties()).containsOnlyKeys("first", "home_city");
  }

  @Test
  void leavesOutAValueUnwrappedIntoItself() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.JsonUnwrapped;
            public class Pet { public String name; @JsonUnwrapped public Pet self; }
            """);

    assertThat(schemas.component("a.Pet").properties()).containsOnlyKeys("name");
    assertThat(schemas.diagnostics()).extracting("code").containsExactly("DG0404");
  }

  @Test
  void showsOnlyThePropertiesOfTheActiveView() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.JsonView;
            public class Pet {
              @JsonView(Brief.class) public String name;
              @JsonView(Full.class) public String story;
              public int id;
              interface Brief {}
              interface Full extends Brief {}
            }
            """);

    Schema brief = schemas.use(JavaType.of("a.Pet"), List.of("a.Pet.Brief"));
    Schema full = schemas.use(JavaType.of("a.Pet"), List.of("a.Pet.Full"));

    assertThat(schemas.resolver().describe(brief).properties()).containsOnlyKeys("name", "id");
    assertThat(schemas.resolver().describe(full).properties())
        .containsOnlyKeys("name", "story", "id");
  }

  @Test
  void aTextCannotBeUnwrapped() {
    SchemaFixture fixture =
        SchemaFixture.of(
            """
            package a;
            public class Pet {
              @com.fasterxml.jackson.annotation.JsonUnwrapped public String name;
              @com.fasterxml.jackson.annotation.JsonUnwrapped public Object any;
            }
            """);

    assertThat(fixture.component("a.Pet").properties()).containsOnlyKeys("name", "any");
  }
}
