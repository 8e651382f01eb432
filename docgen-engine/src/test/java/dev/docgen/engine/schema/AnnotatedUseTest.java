package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Limits;
import dev.docgen.SourceLocation;
import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceType;
import dev.docgen.spi.SchemaUse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotatedUseTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();

  private static Schema property(String declaration) {
    return fixture(declaration).property("a.Pet", "it");
  }

  private static SchemaFixture fixture(String declaration) {
    return SchemaFixture.of(
        "package a; import io.swagger.v3.oas.annotations.media.*;"
            + " import io.swagger.v3.oas.annotations.extensions.*;"
            + " import io.swagger.v3.oas.annotations.*; import java.util.*;"
            + " public class Pet { "
            + declaration
            + " public int other; }",
        "package a; public class Toy { public String name; }");
  }

  private static Object keyword(String attributes, String keyword) {
    return property("@Schema(" + attributes + ") public String it;").keyword(keyword);
  }

  @Test
  void writesTextsBesideAReference() {
    assertThat(property("@Schema(description = \"what it plays with\") public Toy it;"))
        .isEqualTo(
            Schema.builder().ref("springdoc:a.Toy").description("what it plays with").build());
  }

  @Test
  void aReferenceByTheNameOfThePropertysTypeIsThatTypes() {
    assertThat(property("@Schema(ref = \"#/components/schemas/Toy\") public Toy it;"))
        .isEqualTo(Schema.ref("springdoc:a.Toy"));
    assertThat(property("@Schema(ref = \"#/components/schemas/Oy\") public Toy it;"))
        .isEqualTo(Schema.ref("Oy"));
  }

  @Test
  void writesEachTextKeyword() {
    assertThat(keyword("title = \"T\"", "title")).isEqualTo("T");
    assertThat(keyword("format = \"hex\"", "format")).isEqualTo("hex");
    assertThat(keyword("pattern = \"a+\"", "pattern")).isEqualTo("a+");
  }

  @Test
  void writesLengthsAndPassesOverDefaults() {
    assertThat(keyword("minLength = 2, maxLength = 5", "minLength")).isEqualTo(2);
    assertThat(keyword("minLength = 2, maxLength = 5", "maxLength")).isEqualTo(5);
    assertThat(keyword("title = \"x\"", "maxLength")).isNull();
  }

  @Test
  void turnsExclusiveFlagsIntoNumbers() {
    Schema schema =
        property("@Schema(minimum = \"1,000\", exclusiveMinimum = true) public long it;");

    assertThat(schema.keyword("exclusiveMinimum")).isEqualTo(new BigDecimal("1000"));
    assertThat(schema.keyword("minimum")).isNull();
  }

  @Test
  void typesExamplesAndDefaults() {
    Schema number = property("@Schema(example = \"7\", defaultValue = \"3\") public int it;");

    assertThat(number.keyword("example")).isEqualTo(7);
    assertThat(number.keyword("default")).isEqualTo(3);
    assertThat(keyword("example = \"7\"", "example")).isEqualTo("7");
    assertThat(property("@Schema(examples = {\"1\", \"2\"}) public int it;").keyword("examples"))
        .isEqualTo(List.of(1, 2));
  }

  @Test
  void passesOverATypeThatIsNone() {
    assertThat(property("@Schema(type = \"thing\") public int it;").type())
        .hasValue(SchemaType.INTEGER);
    assertThat(property("@Schema(type = \"date\") public int it;"))
        .isEqualTo(Schema.of(SchemaType.STRING).build());
  }

  @Test
  void restrictsTheValuesAllowed() {
    assertThat(keyword("allowableValues = {\"a\", \"b\"}", "enum")).isEqualTo(List.of("a", "b"));
  }

  @Test
  void writesFlags() {
    Schema schema =
        property(
            "@Schema(nullable = true, deprecated = true,"
                + " accessMode = Schema.AccessMode.READ_ONLY) public String it;");

    assertThat(schema.nullable()).isTrue();
    assertThat(schema.deprecated()).isTrue();
    assertThat(schema.readOnly()).isTrue();
  }

  @Test
  void showsTheImplementationOrTheTypeInstead() {
    assertThat(property("@Schema(implementation = UUID.class) public Toy it;"))
        .isEqualTo(Schema.string("uuid"));
    assertThat(property("@Schema(type = \"string\") public Date it;")).isEqualTo(TEXT);
    assertThat(property("@Schema(type = \"integer\", format = \"int64\") public Toy it;"))
        .isEqualTo(Schema.of(SchemaType.INTEGER, "int64").build());
  }

  @Test
  void renamesAndHidesProperties() {
    SchemaFixture schemas =
        fixture("@Schema(name = \"that\") public String it; @Schema(hidden = true) public int no;");

    assertThat(schemas.component("a.Pet").properties()).containsOnlyKeys("that", "other");
  }

  @Test
  void readsRequiredFromTheMode() {
    SchemaFixture schemas =
        fixture(
            "@Schema(requiredMode = Schema.RequiredMode.REQUIRED) public String it;"
                + " @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)"
                + " @jakarta.validation.constraints.NotNull public String not;"
                + " @jakarta.validation.constraints.NotNull public String must;"
                + " @lombok.NonNull public String compiledAway;");

    assertThat(schemas.component("a.Pet").keyword("required")).isEqualTo(List.of("it", "must"));
  }

  @Test
  void describesArraysAndTheirItems() {
    Schema schema =
        property(
            "@ArraySchema(minItems = 1, uniqueItems = true,"
                + " arraySchema = @Schema(description = \"all\"),"
                + " schema = @Schema(implementation = Toy.class)) public List<String> it;");

    assertThat(schema)
        .isEqualTo(
            Schema.arrayOf(SchemaFixture.ref("a.Toy")).toBuilder()
                .description("all")
                .uniqueItems(true)
                .minItems(1)
                .build());
  }

  @Test
  void makesAnArrayOfWhatIsNone() {
    assertThat(property("@ArraySchema(schema = @Schema(format = \"hex\")) public String it;"))
        .isEqualTo(Schema.arrayOf(Schema.of(SchemaType.STRING, "hex").build()));
  }

  @Test
  void allowsNullWhereAnyNullableStands() {
    assertThat(property("@org.springframework.lang.Nullable public String it;").nullable())
        .isTrue();
    assertThat(property("@org.jspecify.annotations.Nullable public String it;").nullable())
        .isTrue();
    assertThat(property("@org.springframework.lang.Nullable public Toy it;").nullable()).isFalse();
  }

  @Test
  void writesExtensionsAndLinks() {
    Schema schema =
        property(
            "@Schema(externalDocs = @ExternalDocumentation(url = \"https://example.org\"),"
                + " extensions = {@Extension(name = \"colour\","
                + " properties = @ExtensionProperty(name = \"rgb\", value = \"[1]\","
                + " parseValue = true)),"
                + " @Extension(properties = @ExtensionProperty(name = \"x-flat\","
                + " value = \"yes\"))}) public String it;");

    assertThat(schema.keyword("x-colour")).isEqualTo(Map.of("rgb", List.of(1)));
    assertThat(schema.keyword("x-flat")).isEqualTo("yes");
    assertThat(schema.keyword("externalDocs"))
        .isEqualTo(ExternalDocumentation.builder().url("https://example.org").build());
  }

  @Test
  void opensAndClosesAdditionalProperties() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import io.swagger.v3.oas.annotations.media.Schema;
            @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
                requiredProperties = "name", description = "A pet")
            public class Pet { public String name; }
            """);

    Schema pet = schemas.component("a.Pet");

    assertThat(pet.keyword("additionalProperties")).isEqualTo(Schema.NEVER);
    assertThat(pet.keyword("required")).isEqualTo(List.of("name"));
    assertThat(pet.description()).hasValue("A pet");
  }

  @Test
  void readsAnAnnotationByItself() {
    SchemaFixture schemas =
        fixture(
            "@Schema(implementation = Toy.class) public String it;"
                + " @ArraySchema(schema = @Schema(implementation = Toy.class)) public String all;"
                + " @Schema(type = \"string\", format = \"date\") public String day;");

    assertThat(declared(schemas, "it")).isEqualTo(SchemaFixture.ref("a.Toy"));
    assertThat(declared(schemas, "all")).isEqualTo(Schema.arrayOf(SchemaFixture.ref("a.Toy")));
    assertThat(declared(schemas, "day")).isEqualTo(Schema.string("date"));
  }

  private static Schema declared(SchemaFixture schemas, String field) {
    SourceType pet = schemas.type("a.Pet");
    SourceAnnotation annotation =
        pet.fields().stream()
            .filter(it -> it.name().equals(field))
            .map(SourceField::annotations)
            .findFirst()
            .orElseThrow()
            .declared()
            .get(0);
    return schemas
        .resolver()
        .declared(annotation, null, SchemaUse.response(null, SourceLocation.NONE));
  }

  @Test
  void leavesWhatNestsTooDeepOpen() {
    Limits limits = Limits.DEFAULTS.toBuilder().maxSchemaDepth(2).build();
    SchemaFixture schemas =
        SchemaFixture.limited(
            limits,
            "package a; import java.util.List;"
                + " public class Pet { public List<List<List<String>>> deep; }");

    assertThat(schemas.property("a.Pet", "deep"))
        .isEqualTo(Schema.arrayOf(Schema.arrayOf(Schema.ANY)));
    assertThat(schemas.diagnostics()).extracting("code").containsExactly("DG0403");
  }

  @Test
  void takesNullForNoDefaultOfWhatIsNoText() {
    assertThat(property("@Schema(defaultValue = \"null\") public Integer it;").keyword("default"))
        .isNull();
    assertThat(keyword("defaultValue = \"null\"", "default")).isEqualTo("null");
  }

  @Test
  void addsPropertiesThatAClassesAnnotationNamesToItsOwn() {
    SchemaFixture fixture =
        SchemaFixture.of(
            """
            package a;
            import io.swagger.v3.oas.annotations.*;
            import io.swagger.v3.oas.annotations.media.*;
            @Schema(properties = @StringToClassMapItem(key = "extra", value = String.class))
            public class Pet { public int own; }
            """);

    assertThat(fixture.component("a.Pet").properties()).containsOnlyKeys("own", "extra");
  }
}
