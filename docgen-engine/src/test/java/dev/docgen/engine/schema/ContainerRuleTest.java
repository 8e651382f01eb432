package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerRuleTest {
  private static final JavaType UUID = JavaType.of("java.util.UUID");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List",
        "java.util.Collection",
        "java.util.ArrayList",
        "java.lang.Iterable",
        "java.util.Iterator",
        "java.util.stream.Stream"
      })
  void writesSequencesAsArrays(String sequence) {
    assertThat(SchemaFixture.of().use(JavaType.of(sequence, UUID)))
        .isEqualTo(Schema.arrayOf(Schema.string("uuid")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.util.Set", "java.util.SortedSet", "java.util.LinkedHashSet"})
  void demandsUniqueItemsOfASet(String set) {
    Schema schema = SchemaFixture.of().use(JavaType.of(set, UUID));

    assertThat(schema.keyword("uniqueItems")).isEqualTo(true);
  }

  @Test
  void writesArraysAsArrays() {
    assertThat(SchemaFixture.of().use(new JavaType.ArrayType(UUID, List.of())))
        .isEqualTo(Schema.arrayOf(Schema.string("uuid")));
  }

  @Test
  void writesMapsAsObjectsOfAnyName() {
    JavaType map = JavaType.of("java.util.Map", JavaType.of("java.lang.String"), UUID);

    assertThat(SchemaFixture.of().use(map)).isEqualTo(Schema.mapOf(Schema.string("uuid")));
  }

  @Test
  void findsTheValuesOfMultiValueMaps() {
    JavaType map =
        JavaType.of(
            "org.springframework.util.MultiValueMap", JavaType.of("java.lang.String"), UUID);

    assertThat(SchemaFixture.of().use(map))
        .isEqualTo(Schema.mapOf(Schema.arrayOf(Schema.string("uuid"))));
  }

  @Test
  void leavesTheItemsOfRawCollectionsOpen() {
    assertThat(SchemaFixture.of().use("java.util.List")).isEqualTo(Schema.arrayOf(Schema.ANY));
  }

  @Test
  void makesAnOwnContainerAComponentByItselfAndInlineWithin() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            public class Names extends java.util.ArrayList<String> {}
            """,
            """
            package a;
            public class Holder { public Names names; }
            """);

    assertThat(schemas.use("a.Names")).isEqualTo(SchemaFixture.ref("a.Names"));
    assertThat(schemas.component("a.Names"))
        .isEqualTo(Schema.arrayOf(Schema.of(SchemaType.STRING).build()));
    assertThat(schemas.property("a.Holder", "names"))
        .isEqualTo(Schema.arrayOf(Schema.of(SchemaType.STRING).build()));
  }

  @Test
  void cutsAContainerOfItselfByAReference() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            public class Tree extends java.util.ArrayList<Tree> {}
            """);

    assertThat(schemas.component("a.Tree")).isEqualTo(Schema.arrayOf(SchemaFixture.ref("a.Tree")));
    assertThat(schemas.diagnostics()).isEmpty();
  }

  @Test
  void appliesConstraintsOfTypeArgumentsToItems() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import jakarta.validation.constraints.NotBlank;
            import java.util.List;
            public class Holder { public List<@NotBlank String> names; }
            """);

    assertThat(schemas.property("a.Holder", "names"))
        .isEqualTo(Schema.arrayOf(Schema.of(SchemaType.STRING).minLength(1).build()));
  }

  @Test
  void writesTheValuesOfPropertiesAsText() {
    assertThat(SchemaFixture.of().use(JavaType.of("java.util.Properties")))
        .isEqualTo(Schema.mapOf(Schema.of(SchemaType.STRING).build()));
  }

  @Test
  void writesAMapEntryByItsGetters() {
    JavaType entry = JavaType.of("java.util.Map.Entry", JavaType.of("java.lang.String"), UUID);

    Schema schema = SchemaFixture.of().use(entry);

    assertThat(schema.types()).containsExactly(SchemaType.OBJECT);
    assertThat(schema.properties())
        .containsEntry("key", Schema.of(SchemaType.STRING).build())
        .containsEntry("value", Schema.string("uuid"));
  }

  @Test
  void writesAnArrayOfBoxedBytesItemByItem() {
    JavaType bytes = new JavaType.ArrayType(JavaType.of("java.lang.Byte"), List.of());

    assertThat(SchemaFixture.of().use(bytes)).isEqualTo(Schema.arrayOf(Schema.string("byte")));
  }
}
