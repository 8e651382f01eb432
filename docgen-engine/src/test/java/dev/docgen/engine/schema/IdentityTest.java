package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static SchemaFixture owner(String ofClass, String ofField) {
    return SchemaFixture.of(
        """
        package a;
        import com.fasterxml.jackson.annotation.*;
        %s
        public class Owner { public long id; public String name; }
        """
            .replace("%s", ofClass),
        """
        package a;
        import com.fasterxml.jackson.annotation.*;
        public class Pet { %s public Owner owner; }
        """
            .replace("%s", ofField));
  }

  private static String info(String generator) {
    return "@JsonIdentityInfo(generator = ObjectIdGenerators." + generator + ", property = \"id\")";
  }

  @Test
  void showsTheIdPropertyWhereTheIdIsAlwaysWritten() {
    SchemaFixture schemas =
        owner(info("PropertyGenerator.class"), "@JsonIdentityReference(alwaysAsId = true)");

    assertThat(schemas.property("a.Pet", "owner"))
        .isEqualTo(Schema.of(SchemaType.INTEGER).format("int64").build());
  }

  @Test
  void showsAGeneratedIdWhereItIsAlwaysWritten() {
    SchemaFixture schemas =
        owner(info("UUIDGenerator.class") + " @JsonIdentityReference(alwaysAsId = true)", "");

    assertThat(schemas.property("a.Pet", "owner")).isEqualTo(Schema.string("uuid"));
  }

  @Test
  void takesTheGeneratorFromThePlaceOfUse() {
    SchemaFixture schemas =
        owner(
            "",
            "@JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)"
                + " @JsonIdentityReference(alwaysAsId = true)");

    assertThat(schemas.property("a.Pet", "owner").types()).containsExactly(SchemaType.INTEGER);
  }

  @Test
  void addsAGeneratedIdToTheObject() {
    SchemaFixture schemas =
        owner("@JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)", "");

    assertThat(schemas.property("a.Pet", "owner")).isEqualTo(SchemaFixture.ref("a.Owner"));
    assertThat(schemas.component("a.Owner").properties()).containsKeys("id", "name", "@id");
  }

  @Test
  void leavesTheObjectWhoseOwnPropertyIsTheId() {
    SchemaFixture schemas = owner(info("PropertyGenerator.class"), "");

    assertThat(schemas.property("a.Pet", "owner")).isEqualTo(SchemaFixture.ref("a.Owner"));
    assertThat(schemas.component("a.Owner").properties()).containsOnlyKeys("id", "name");
  }

  @Test
  void obeysAPlaceThatAsksForTheObject() {
    SchemaFixture schemas =
        owner(
            info("PropertyGenerator.class") + " @JsonIdentityReference(alwaysAsId = true)",
            "@JsonIdentityReference(alwaysAsId = false)");

    assertThat(schemas.property("a.Pet", "owner")).isEqualTo(SchemaFixture.ref("a.Owner"));
  }
}
