package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaConventions;
import dev.docgen.spi.SchemaDialect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes as smallrye describes them: their members, superclasses and {@code @Schema}. */
class MicroProfileSchemaTest {
  private static final String IMPORTS =
      """
      package a;
      import com.fasterxml.jackson.annotation.*;
      import org.eclipse.microprofile.openapi.annotations.media.*;
      import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
      """;

  private static SchemaFixture in(SchemaDialect dialect, String text) {
    return SchemaFixture.following(
        SchemaConventions.DEFAULT.withDialect(dialect), JsonSettings.DEFAULT, IMPORTS + text);
  }

  private static Schema pet(String text) {
    return in(SchemaDialect.MICROPROFILE, text).component("a.Pet");
  }

  private static Schema stating(String attributes) {
    return pet("@Schema(" + attributes + ") public class Pet { public int legs; } class Other {}");
  }

  @Test
  void privateFieldsArePropertiesUnlessAskedOtherwise() {
    String text = "public class Pet { private int legs; public String name; }";
    assertThat(pet(text).properties()).containsOnlyKeys("legs", "name");
    assertThat(in(SchemaDialect.MICROPROFILE_PUBLIC, text).component("a.Pet").properties())
        .containsOnlyKeys("name");
  }

  @Test
  void whatAnnotationsRequireIsRequired() {
    Schema pet =
        pet(
            """
            public class Pet {
              @Schema(required = true) public String a;
              @jakarta.validation.constraints.NotNull public String b;
              @jakarta.validation.constraints.NotNull @Schema(required = false) public String c;
              public String d;
            }
            """);
    assertThat(pet.required()).containsExactly("a", "b");
  }

  @Test
  void anUnwrappedMemberGivesItsProperties() {
    Schema pet =
        pet(
            """
            public class Pet { @JsonUnwrapped(prefix = "home_") public Home home; }
            class Home { @Schema(required = true) public String street; }
            """);
    assertThat(pet.properties()).containsOnlyKeys("home_street");
    assertThat(pet.required()).containsExactly("home_street");
  }

  @Test
  void membersOfEveryViewAreInWhereNoneIsActive() {
    SchemaFixture fixture =
        in(
            SchemaDialect.MICROPROFILE,
            """
            public class Pet {
              @JsonView(Short.class) public String a; @JsonView(Long.class) public String b;
              public String c;
            }
            interface Short {} interface Long {}
            """);
    assertThat(fixture.component("a.Pet").properties()).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void aSuperclassStandsInAllOfWhereItIsNamed() {
    Schema pet =
        pet(
            """
            @Schema(allOf = Animal.class) public class Pet extends Animal { public int legs; }
            class Animal { public String name; }
            """);
    assertThat(pet.allOf()).containsExactly(SchemaFixture.ref("a.Animal"));
    assertThat(pet.properties()).containsOnlyKeys("legs");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"MICROPROFILE, 0", "MICROPROFILE_PARENT, 1", "MICROPROFILE_BRANCHES, 2"})
  void autoInheritanceAddsTheSuperclass(SchemaDialect dialect, int branches) {
    Schema pet =
        in(
                dialect,
                "public class Pet extends Animal { public int legs; } class Animal { public String name; }")
            .component("a.Pet");
    assertThat(pet.allOf()).hasSize(branches);
    assertThat(pet.properties().containsKey("legs")).isEqualTo(branches < 2);
  }

  @Test
  void anEnumHasItsNamesAndWhatItsAnnotationSays() {
    Schema pet =
        pet(
            "@Schema(description = \"Colours\") public enum Pet { RED, @JsonProperty(\"g\") GREEN }");
    assertThat(pet.type()).contains(SchemaType.STRING);
    assertThat(pet.keyword("enum")).isEqualTo(List.of("RED", "g"));
    assertThat(pet.keyword("description")).isEqualTo("Colours");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "comment = \"for us\" | $comment | for us",
        "minProperties = 2 | minProperties | 2",
        "constValue = \"x\" | const | x",
        "multipleOf = 0 | multipleOf | null",
        "description = \"Four legs\" | description | Four legs",
        "examples = {\"{}\"} | examples | [{}]"
      })
  void keywordsAreThoseOfTheAnnotation(String attribute, String keyword, String value) {
    assertThat(String.valueOf(stating(attribute).keyword(keyword))).isEqualTo(value);
  }

  @Test
  void subschemasAreThoseOfTheTypesNamed() {
    Schema pet =
        stating(
            """
            not = Other.class, contains = Schema.False.class,
            additionalProperties = Schema.True.class,
            dependentSchemas = @DependentSchema(name = "legs", schema = Other.class),
            dependentRequired = @DependentRequired(name = "legs", requires = {"a", "b"})""");
    assertThat(pet.keyword("not")).isEqualTo(SchemaFixture.ref("a.Other"));
    assertThat(pet.keyword("contains")).isEqualTo(Schema.NEVER);
    assertThat(pet.keyword("additionalProperties")).isEqualTo(Schema.ALWAYS);
    assertThat(pet.keyword("dependentSchemas"))
        .isEqualTo(Map.of("legs", SchemaFixture.ref("a.Other")));
    assertThat(pet.keyword("dependentRequired")).isEqualTo(Map.of("legs", List.of("a", "b")));
  }

  @Test
  void whatTheClassSaysOfAPropertyGoesFirst() {
    Schema pet =
        pet(
            """
            @Schema(properties = @SchemaProperty(name = "legs", description = "Four"))
            public class Pet { @Schema(description = "Some", minimum = "1") public int legs; }
            """);
    Schema legs = pet.properties().get("legs");
    assertThat(legs.keyword("description")).isEqualTo("Four");
    assertThat(legs.type()).contains(SchemaType.INTEGER);
    assertThat(String.valueOf(legs.keyword("minimum"))).isEqualTo("1");
  }

  @Test
  void aDiscriminatorMapsToComponents() {
    Schema pet =
        stating(
            """
            discriminatorProperty = "kind",
            discriminatorMapping = @DiscriminatorMapping(value = "o", schema = Other.class)""");
    assertThat(pet.discriminator().orElseThrow().propertyName()).isEqualTo("kind");
    assertThat(pet.discriminator().orElseThrow().mapping())
        .isEqualTo(Map.of("o", SchemaFixture.ref("a.Other").ref().orElseThrow()));
  }

  @Test
  void aReferenceIsTakenAsItIsWritten() {
    Schema owner =
        pet("public class Pet { @Schema(ref = \"#/components/schemas/Person\") public Object owner; }")
            .properties()
            .get("owner");
    assertThat(owner.ref().orElseThrow()).endsWith("Person");
    assertThat(
            pet("public class Pet { @Schema(ref = \"Person\") public Object owner; }")
                .properties()
                .get("owner")
                .ref()
                .orElseThrow())
        .endsWith("Person");
  }

  @Test
  void anAnnotationThatSaysNothingChangesNothing() {
    assertThat(stating("").properties()).containsOnlyKeys("legs");
    Schema unknown = stating("minProperties = Missing.COUNT");
    assertThat(unknown.properties()).containsOnlyKeys("legs");
    assertThat(unknown.keyword("minProperties")).isNull();
  }
}
