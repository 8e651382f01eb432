package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.AssembleFixture.answering;
import static dev.docgen.engine.assemble.AssembleFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Operation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaAssemblyTest {
  private static final Schema OBJECT = Schema.of(SchemaType.OBJECT).build();

  private final AssembleFixture assembly = new AssembleFixture();

  @Test
  void namesWhatOperationsReachAndLeavesOutTheRest() {
    assembly
        .type("org.example.Pet", "Pet", object("owner", Schema.ref("org.example.Owner")))
        .type(
            "org.example.Owner",
            "Owner",
            object("pets", Schema.arrayOf(Schema.ref("org.example.Pet"))))
        .type("org.example.Unused", "Unused", OBJECT)
        .operations(
            found("A", "a", answering("/a", Schema.arrayOf(Schema.ref("org.example.Pet")))));

    ApiModel model = assembly.assemble();

    assertThat(model.components().schemas()).containsOnlyKeys("Owner", "Pet");
    assertThat(model.components().schemas().get("Pet").properties().get("owner"))
        .isEqualTo(Schema.ref("Owner"));
    assertThat(answer(model, "/a")).isEqualTo(Schema.arrayOf(Schema.ref("Pet")));
    assertThat(assembly.diagnostics).isEmpty();
  }

  @Test
  void namesTypesThatWantOneNameByTheirQualifiedNamesAndNeverMergesThem() {
    assembly
        .type("com.a.Pet", "Pet", object("a", OBJECT))
        .type("com.b.Pet", "Pet", object("b", OBJECT))
        .type("com.a.Owner", "Owner", OBJECT)
        .operations(
            found("A", "a", answering("/a", Schema.ref("com.a.Pet"))),
            found("A", "b", answering("/b", Schema.ref("com.b.Pet"))),
            found("A", "c", answering("/c", Schema.ref("com.a.Owner"))));

    ApiModel model = assembly.assemble();

    assertThat(model.components().schemas()).containsOnlyKeys("Owner", "com.a.Pet", "com.b.Pet");
    assertThat(answer(model, "/b")).isEqualTo(Schema.ref("com.b.Pet"));
    assertThat(assembly.message("DG0510"))
        .startsWith("schema name 'Pet' is wanted by com.a.Pet and com.b.Pet");
  }

  @Test
  void leavesTheNameToASchemaThatTheApplicationDeclares() {
    Schema declared = object("code", Schema.of(SchemaType.STRING).build());
    assembly
        .type("org.example.Error", "Error", OBJECT)
        .detector(
            "test",
            ApiModel.builder()
                .components(Components.builder().putSchema("Error", declared).build())
                .build(),
            List.of(found("A", "a", answering("/a", Schema.ref("org.example.Error")))));

    ApiModel model = assembly.assemble();

    assertThat(model.components().schemas().get("Error")).isEqualTo(declared);
    assertThat(answer(model, "/a")).isEqualTo(Schema.ref("org.example.Error"));
    assertThat(assembly.codes()).containsExactly("DG0510");
  }

  @Test
  void makesNamesOfTheCharactersThatComponentsAllow() {
    assembly
        .type("org.example.Pet", "Pet of <somebody>", OBJECT)
        .operations(found("A", "a", answering("/a", Schema.ref("org.example.Pet"))));

    assertThat(assembly.assemble().components().schemas()).containsOnlyKeys("Pet_of_somebody_");
  }

  @Test
  void rewritesReferencesWhereverTheyStand() {
    Schema pet = Schema.ref("org.example.Pet");
    Schema everywhere =
        Schema.builder()
            .allOf(List.of(pet))
            .oneOf(List.of(pet))
            .anyOf(List.of(Schema.arrayOf(pet)))
            .additionalProperties(pet)
            .keyword("not", pet)
            .keyword("patternProperties", Map.of("^x", pet))
            .build();
    assembly
        .type("org.example.Pet", "Pet", OBJECT)
        .operations(found("A", "a", answering("/a", everywhere)));

    assertThat(answer(assembly.assemble(), "/a").toString())
        .doesNotContain("org.example")
        .contains("$ref=Pet");
  }

  @Test
  void reachesAndRenamesTheTargetsOfDiscriminators() {
    Schema animal =
        Schema.of(SchemaType.OBJECT)
            .keyword(
                "discriminator",
                new Discriminator("kind", Map.of("cat", "org.example.Cat"), Map.of()))
            .build();
    assembly
        .type("org.example.Animal", "Animal", animal)
        .type("org.example.Cat", "Cat", OBJECT)
        .operations(found("A", "a", answering("/a", Schema.ref("org.example.Animal"))));

    ApiModel model = assembly.assemble();

    assertThat(model.components().schemas()).containsOnlyKeys("Animal", "Cat");
    assertThat(model.components().schemas().get("Animal").discriminator().get().mapping())
        .containsExactly(Map.entry("cat", "Cat"));
  }

  @Test
  void opensAReferenceToNothingAndKeepsWhatStandsBesideIt() {
    Schema dangling = Schema.builder().ref("org.example.Gone").description("gone").build();
    assembly.operations(found("A", "a", answering("/a", dangling)));

    assertThat(answer(assembly.assemble(), "/a"))
        .isEqualTo(Schema.builder().description("gone").build());
    assertThat(assembly.message("DG0511")).contains("'org.example.Gone'");
  }

  @Test
  void understandsAReferenceByTheNameOfAComponent() {
    Schema byName = Schema.ref("#/components/schemas/Pet");
    assembly
        .type("org.example.Pet", "Pet", OBJECT)
        .operations(
            found("A", "a", answering("/a", Schema.ref("org.example.Pet"))),
            found("A", "b", answering("/b", byName)));

    assertThat(answer(assembly.assemble(), "/b")).isEqualTo(Schema.ref("Pet"));
    assertThat(assembly.diagnostics).isEmpty();
  }

  @Test
  void leavesAReferenceToAnotherDocumentAlone() {
    Schema foreign = Schema.ref("https://example.org/schemas.json#/Pet");
    assembly.operations(found("A", "a", answering("/a", foreign)));

    assertThat(answer(assembly.assemble(), "/a")).isEqualTo(foreign);
    assertThat(assembly.diagnostics).isEmpty();
  }

  private static Schema object(String property, Schema schema) {
    return Schema.of(SchemaType.OBJECT).putProperty(property, schema).build();
  }

  private static Schema answer(ApiModel model, String path) {
    Operation operation = model.paths().get(path).operations().values().iterator().next();
    return operation.responses().get("200").content().get("application/json").schema();
  }
}
