package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredMembersTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();

  private static Schema pet(String annotations) {
    return SchemaFixture.of(
            "package a; import io.swagger.v3.oas.annotations.media.*;"
                + " import io.swagger.v3.oas.annotations.StringToClassMapItem; "
                + annotations
                + " public class Pet { public String name; }",
            "package a; public class Owner { public String name; }")
        .component("a.Pet");
  }

  @Test
  void addsAPropertyBesideTheMembers() {
    assertThat(pet("@SchemaProperty(name = \"nick\")").properties())
        .containsEntry("nick", TEXT)
        .containsEntry("name", TEXT);
  }

  @Test
  void addsRepeatedPropertiesOfTheirTypes() {
    Schema pet =
        pet(
            """
            @SchemaProperties({
              @SchemaProperty(name = "owner", schema = @Schema(implementation = Owner.class)),
              @SchemaProperty(name = "tags", array = @ArraySchema(schema = @Schema(type = "integer")))
            })
            """);

    assertThat(pet.properties())
        .containsEntry("owner", SchemaFixture.ref("a.Owner"))
        .containsEntry("tags", Schema.arrayOf(Schema.of(SchemaType.INTEGER).build()));
  }

  @Test
  void passesOverAPropertyWithoutAName() {
    assertThat(pet("@SchemaProperty(schema = @Schema(type = \"integer\"))").properties())
        .containsOnlyKeys("name");
  }

  @Test
  void addsPropertiesOfAPattern() {
    assertThat(
            pet("@PatternProperty(regex = \"^x-\", schema = @Schema(type = \"integer\"))")
                .keyword("patternProperties"))
        .isEqualTo(Map.of("^x-", Schema.of(SchemaType.INTEGER).build()));
  }

  @Test
  void addsSchemasThatDependOnAProperty() {
    assertThat(
            pet("@DependentSchema(name = \"name\", schema = @Schema(implementation ="
                    + " Owner.class))")
                .keyword("dependentSchemas"))
        .isEqualTo(Map.of("name", SchemaFixture.ref("a.Owner")));
  }

  @Test
  void demandsPropertiesThatDependOnAnother() {
    assertThat(
            pet("@Schema(dependentRequiredMap = @DependentRequired(name = \"name\","
                    + " value = {\"nick\", \"owner\"}))")
                .keyword("dependentRequired"))
        .isEqualTo(Map.of("name", List.of("nick", "owner")));
  }

  @Test
  void takesPatternsFromTheClassesThatASchemaMaps() {
    assertThat(
            pet("@Schema(patternProperties = @StringToClassMapItem(key = \"^x-\", value ="
                    + " Owner.class))")
                .keyword("patternProperties"))
        .isEqualTo(Map.of("^x-", SchemaFixture.ref("a.Owner")));
  }
}
