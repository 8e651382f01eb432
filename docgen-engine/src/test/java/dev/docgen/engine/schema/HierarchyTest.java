package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchyTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final String PET =
      """
      package a;
      import com.fasterxml.jackson.annotation.*;
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
      @JsonSubTypes({@JsonSubTypes.Type(Cat.class), @JsonSubTypes.Type(Dog.class)})
      public abstract class Pet { public String name; }
      """;
  private static final String CAT =
      "package a; public class Cat extends Pet { public boolean meows; }";
  private static final String DOG =
      "package a; public class Dog extends Pet { public boolean barks; }";

  @Test
  void showsAnySubtypeWhereAnAbstractTypeIsUsed() {
    assertThat(SchemaFixture.of(PET, CAT, DOG).use("a.Pet").oneOf())
        .containsExactly(SchemaFixture.ref("a.Cat"), SchemaFixture.ref("a.Dog"));
  }

  @Test
  void showsTheTypeItselfToo() {
    SchemaFixture schemas = SchemaFixture.of(PET.replace("abstract ", ""), CAT, DOG);

    assertThat(schemas.use("a.Pet").oneOf())
        .containsExactly(
            SchemaFixture.ref("a.Pet"), SchemaFixture.ref("a.Cat"), SchemaFixture.ref("a.Dog"));
  }

  @Test
  void extendsTheParentThatIsShownSomewhere() {
    SchemaFixture schemas = SchemaFixture.of(PET, CAT, DOG);
    schemas.use("a.Pet");

    assertThat(schemas.component("a.Cat").allOf())
        .containsExactly(
            SchemaFixture.ref("a.Pet"),
            Schema.of(SchemaType.OBJECT)
                .properties(Map.of("meows", Schema.of(SchemaType.BOOLEAN).build()))
                .build());
    assertThat(schemas.component("a.Cat").properties()).isEmpty();
  }

  @Test
  void standsByItselfWhereNobodyShowsTheParent() {
    Schema cat = SchemaFixture.of(PET, CAT, DOG).component("a.Cat");

    assertThat(cat.allOf()).isEmpty();
    assertThat(cat.properties()).containsOnlyKeys("name", "meows");
  }

  @Test
  void tellsSubtypesApartByTheTypesProperty() {
    SchemaFixture schemas = SchemaFixture.of(PET, CAT, DOG);
    schemas.use("a.Pet");
    Schema pet = schemas.resolver().describe(SchemaFixture.ref("a.Pet"));

    assertThat(pet.discriminator()).hasValue(new Discriminator("kind", Map.of(), Map.of()));
    assertThat(pet.properties()).containsEntry("kind", TEXT);
    assertThat(pet.keyword("required")).isEqualTo(List.of("kind"));
  }

  @Test
  void refersWithinTheTypesOwnDescription() {
    SchemaFixture schemas = SchemaFixture.of(PET.replace("String name", "Pet friend"), CAT, DOG);
    schemas.use("a.Pet");

    assertThat(schemas.resolver().describe(SchemaFixture.ref("a.Pet")).properties())
        .containsEntry("friend", SchemaFixture.ref("a.Pet"));
  }

  @Test
  void takesWhatASealedTypePermits() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.JsonTypeInfo;
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            public sealed interface Shape permits Circle {}
            """,
            "package a; public record Circle(double radius) implements Shape {}");

    assertThat(schemas.use("a.Shape").oneOf()).containsExactly(SchemaFixture.ref("a.Circle"));
  }

  @Test
  void takesWhatASealedTypePermitsWithoutTypeInfo() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            public sealed interface Shape permits Circle, Square { String name(); }
            """,
            "package a; public record Circle(String name, double radius) implements Shape {}",
            "package a; public record Square(String name, double side) implements Shape {}");

    assertThat(schemas.use("a.Shape").oneOf())
        .containsExactly(SchemaFixture.ref("a.Circle"), SchemaFixture.ref("a.Square"));
    assertThat(schemas.component("a.Circle").allOf()).contains(SchemaFixture.ref("a.Shape"));
  }

  @Test
  void leavesASealedTypeToTheOneOfWrittenOnIt() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import io.swagger.v3.oas.annotations.media.Schema;
            @Schema(oneOf = Circle.class)
            public sealed interface Shape permits Circle, Square {}
            """,
            "package a; public record Circle(double radius) implements Shape {}",
            "package a; public record Square(double side) implements Shape {}");

    assertThat(schemas.use("a.Shape")).isEqualTo(SchemaFixture.ref("a.Shape"));
    assertThat(schemas.component("a.Square").allOf()).isEmpty();
  }

  @Test
  void passesOverNamedTypesThatAreNoSubtypes() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.JsonSubTypes;
            @JsonSubTypes({@JsonSubTypes.Type(Stone.class), @JsonSubTypes.Type(Pet.class)})
            public class Pet { public String name; }
            """,
            "package a; public class Stone { public int weight; }");

    assertThat(schemas.use("a.Pet")).isEqualTo(SchemaFixture.ref("a.Pet"));
  }

  @Test
  void prefersTheSubtypesThatAPropertyNames() {
    SchemaFixture schemas =
        SchemaFixture.of(
            PET,
            CAT,
            DOG,
            """
            package a;
            import io.swagger.v3.oas.annotations.media.Schema;
            public class Home { @Schema(oneOf = {Cat.class}) public Pet pet; }
            """);

    assertThat(schemas.property("a.Home", "pet"))
        .isEqualTo(Schema.builder().oneOf(List.of(SchemaFixture.ref("a.Cat"))).build());
  }

  @Test
  void mapsTheDiscriminatorsValuesDeclaredByHand() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import io.swagger.v3.oas.annotations.media.*;
            @Schema(discriminatorProperty = "kind", oneOf = {Cat.class},
                discriminatorMapping = @DiscriminatorMapping(value = "cat", schema = Cat.class))
            public abstract class Pet { public String kind; }
            """,
            CAT);

    Schema pet = schemas.component("a.Pet");

    assertThat(pet.discriminator())
        .hasValue(new Discriminator("kind", Map.of("cat", "springdoc:a.Cat"), Map.of()));
    assertThat(pet.oneOf()).containsExactly(SchemaFixture.ref("a.Cat"));
    assertThat(pet.properties()).containsOnlyKeys("kind");
  }

  @Test
  void extendsBySchemasAllOf() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import io.swagger.v3.oas.annotations.media.Schema;
            @Schema(allOf = Base.class)
            public class Pet { public String name; }
            """,
            "package a; public class Base { public int id; }");

    assertThat(schemas.component("a.Pet").allOf())
        .containsExactly(
            SchemaFixture.ref("a.Base"),
            Schema.of(SchemaType.OBJECT).properties(Map.of("name", TEXT)).build());
  }
}
