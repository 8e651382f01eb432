package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.work.Workers;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyChoiceTest {
  private static final String OWNER =
      "package a; public class Owner { public String name; public Pet pet; }";

  private static SchemaFixture pet(String member) {
    return SchemaFixture.of(
        """
        package a;
        import com.fasterxml.jackson.annotation.*;
        import java.util.*;
        public class Pet { %s }
        """
            .replace("%s", member),
        OWNER);
  }

  private static Schema ofRef(SchemaFixture schemas, Schema use) {
    return schemas.resolver().describe(use);
  }

  @Test
  void leavesOutWhatThePlaceOfUseIgnores() {
    SchemaFixture schemas = pet("@JsonIgnoreProperties(\"pet\") public Owner owner;");

    Schema owner = ofRef(schemas, schemas.property("a.Pet", "owner"));

    assertThat(owner.properties()).containsOnlyKeys("name");
  }

  @Test
  void keepsWhatThePlaceOfUseIncludes() {
    SchemaFixture schemas = pet("@JsonIncludeProperties(\"name\") public Owner owner;");

    assertThat(ofRef(schemas, schemas.property("a.Pet", "owner")).properties())
        .containsOnlyKeys("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"List<Owner>", "Owner[]", "Set<Owner>"})
  void appliesToTheItemsOfAContainer(String type) {
    SchemaFixture schemas = pet("@JsonIgnoreProperties(\"pet\") public " + type + " owners;");

    Schema items = (Schema) schemas.property("a.Pet", "owners").keyword("items");

    assertThat(ofRef(schemas, items).properties()).containsOnlyKeys("name");
  }

  @Test
  void keepsWhatIsStillWritten() {
    SchemaFixture schemas =
        pet("@JsonIgnoreProperties(value = \"pet\", allowGetters = true) public Owner owner;");

    assertThat(schemas.property("a.Pet", "owner")).isEqualTo(SchemaFixture.ref("a.Owner"));
  }

  @Test
  void reachesNoDeeperThanTheValue() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.*;
            public class Shop { @JsonIgnoreProperties("name") public Box box; }
            """,
            "package a; public class Box { public String name; public Owner owner; }",
            "package a; public class Owner { public String name; }");

    Schema box = ofRef(schemas, schemas.property("a.Shop", "box"));

    assertThat(box.properties()).containsOnlyKeys("owner");
    assertThat(box.properties().get("owner")).isEqualTo(SchemaFixture.ref("a.Owner"));
  }

  @Test
  void takesTheClassNameWhereNoOtherFormIsShown() {
    SchemaFixture schemas = pet("@JsonIgnoreProperties(\"pet\") public Owner owner;");
    String key = schemas.property("a.Pet", "owner").ref().orElseThrow();

    assertThat(name(schemas, List.of(key))).isEqualTo("Owner");
  }

  @Test
  void saysWhatItLacksWhereTheWholeClassIsShownToo() {
    SchemaFixture schemas = pet("@JsonIgnoreProperties(\"pet\") public Owner owner;");
    String key = schemas.property("a.Pet", "owner").ref().orElseThrow();
    String whole = schemas.use(JavaType.of("a.Owner")).ref().orElseThrow();

    assertThat(name(schemas, List.of(key, whole))).isEqualTo("Owner_Without_pet");
  }

  private static String name(SchemaFixture schemas, List<String> keys) {
    return schemas
        .registry()
        .describe(keys, Workers.DIRECT)
        .get(keys.get(0))
        .orElseThrow()
        .wantedName();
  }
}
