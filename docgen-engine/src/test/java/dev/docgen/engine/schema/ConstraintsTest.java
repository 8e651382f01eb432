package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
  private static SchemaFixture fixture(String declaration) {
    return SchemaFixture.of(
        "package a; import jakarta.validation.constraints.*; import java.util.*;"
            + " public class Pet { "
            + declaration
            + " }");
  }

  private static Schema property(String declaration) {
    return fixture("public " + declaration + " it;").property("a.Pet", "it");
  }

  @ParameterizedTest(name = "{0} sets {1} to {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "@Min(3) int | minimum | 3",
        "@Max(9) Long | maximum | 9",
        "@DecimalMin(\"1.5\") java.math.BigDecimal | minimum | 1.5",
        "@DecimalMax(\"2.5\") double | maximum | 2.5",
        "@DecimalMin(value = \"1.5\", inclusive = false) double | exclusiveMinimum | 1.5",
        "@DecimalMax(value = \"2.5\", inclusive = false) double | exclusiveMaximum | 2.5",
        "@Positive int | exclusiveMinimum | 0",
        "@PositiveOrZero int | minimum | 0",
        "@Negative int | exclusiveMaximum | 0",
        "@NegativeOrZero int | maximum | 0"
      })
  void boundsNumbers(String declaration, String keyword, BigDecimal expected) {
    assertThat(property(declaration).keyword(keyword)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} sets {1} to {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "@Size(max = 10) String | minLength | 0",
        "@Size(max = 10) String | maxLength | 10",
        "@Size(min = 1) String | maxLength | 2147483647",
        "@Size(min = 1, max = 2) List<String> | maxItems | 2",
        "@NotEmpty List<String> | minItems | 1",
        "@NotEmpty String | minLength | 1",
        "@NotEmpty Map<String, String> | minProperties | 1",
        "@NotBlank String | minLength | 1"
      })
  void boundsLengths(String declaration, String keyword, int expected) {
    assertThat(property(declaration).keyword(keyword)).isEqualTo(expected);
  }

  @Test
  void restrictsText() {
    assertThat(property("@Pattern(regexp = \"[a-z]+\") String").pattern()).hasValue("[a-z]+");
    assertThat(property("@Email String").format()).hasValue("email");
  }

  @Test
  void passesOverTypesThatAConstraintDoesNotFit() {
    assertThat(property("@Min(1) String").keyword("minimum")).isNull();
    assertThat(property("@NotBlank int").keyword("minLength")).isNull();
  }

  @Test
  void keepsTheStricterBound() {
    Schema schema = property("@Min(5) @Positive int");

    assertThat(schema.keyword("minimum")).isEqualTo(BigDecimal.valueOf(5));
    assertThat(schema.keyword("exclusiveMinimum")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotNull", "NotBlank", "NotEmpty"})
  void demandsWhatMustNotBeNull(String constraint) {
    assertThat(
            fixture("@" + constraint + " public String it;").component("a.Pet").keyword("required"))
        .isEqualTo(List.of("it"));
  }

  @Test
  void readsTheOldPackageToo() {
    Schema schema =
        fixture("@javax.validation.constraints.NotNull public String it;").component("a.Pet");

    assertThat(schema.keyword("required")).isEqualTo(List.of("it"));
  }

  @Test
  void leavesOutConstraintsOfAGroup() {
    SchemaFixture schemas =
        fixture("@NotNull(groups = Strict.class) public String it; interface Strict {}");

    assertThat(schemas.component("a.Pet").keyword("required")).isNull();
  }

  @Test
  void seesThroughComposedConstraints() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import jakarta.validation.constraints.*;
            @Min(100) @Max(999) public @interface Code {}
            """,
            "package a; public class Pet { @Code public int it; }");

    Schema schema = schemas.property("a.Pet", "it");

    assertThat(schema.keyword("minimum")).isEqualTo(BigDecimal.valueOf(100));
    assertThat(schema.keyword("maximum")).isEqualTo(BigDecimal.valueOf(999));
  }

  @Test
  void composedConstraintsPassTheirAttributesOn() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            @Size public @interface Length {
              @OverridesAttribute(constraint = Size.class, name = "max") int value() default 4;
              @OverridesAttribute(constraint = Size.class) int min() default 1;
            }
            """,
            """
            package a;
            import org.hibernate.validator.constraints.*;
            public class Pet {
              @Length(6) public String name;
              @Length public String code;
              @Range(min = 2, max = 5) public int legs;
              @Range(min = 3) public int age;
              @URL public String home;
              @URL(regexp = "https:.*") public String shop;
            }
            """);

    assertThat(schemas.property("a.Pet", "name"))
        .isEqualTo(Schema.of(SchemaType.STRING).minLength(1).maxLength(6).build());
    assertThat(schemas.property("a.Pet", "code").keyword("maxLength")).isEqualTo(4);
    assertThat(schemas.property("a.Pet", "legs").keyword("minimum"))
        .isEqualTo(BigDecimal.valueOf(2));
    assertThat(schemas.property("a.Pet", "legs").keyword("maximum"))
        .isEqualTo(BigDecimal.valueOf(5));
    assertThat(schemas.property("a.Pet", "age").keyword("maximum")).isNull();
    assertThat(schemas.property("a.Pet", "home").keyword("pattern")).isNull();
    assertThat(schemas.property("a.Pet", "shop").keyword("pattern")).isEqualTo("https:.*");
  }

  @Test
  void attributesOfAComposedConstraintOverrideThoseOfItsParts() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import jakarta.validation.OverridesAttribute;
            import jakarta.validation.constraints.*;
            @Size @Pattern(regexp = "[A-Z]+")
            public @interface Code {
              @OverridesAttribute(constraint = Size.class) int max() default 8;
              @OverridesAttribute(constraint = Size.class, name = "min") int least() default 1;
            }
            """,
            "package a; public class Pet { @Code(max = 5) public String it; }");

    Schema schema = schemas.property("a.Pet", "it");

    assertThat(schema.keyword("minLength")).isEqualTo(1);
    assertThat(schema.keyword("maxLength")).isEqualTo(5);
    assertThat(schema.pattern()).hasValue("[A-Z]+");
  }

  @Test
  void aRangeIsWhatItSaysNotWhatItIsComposedOf() {
    Schema schema =
        property("@org.hibernate.validator.constraints.Range(min = 1, max = 100) Integer");

    assertThat(schema.keyword("minimum")).isEqualTo(BigDecimal.valueOf(1));
    assertThat(schema.keyword("maximum")).isEqualTo(BigDecimal.valueOf(100));
  }

  @Test
  void anAddressHasNoPatternThatFitsNothing() {
    assertThat(property("@org.hibernate.validator.constraints.URL String").pattern()).isEmpty();
  }

  @Test
  void passesOverABoundThatIsNoNumber() {
    assertThat(property("@DecimalMin(\"many\") double").keyword("minimum")).isNull();
  }
}
