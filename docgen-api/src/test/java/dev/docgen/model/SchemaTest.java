package dev.docgen.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

  @Test
  void keepsKeywordsInTheOrderInWhichTheyWereSet() {
    Schema schema = Schema.of(SchemaType.STRING, "uuid").description("id").build();

    assertThat(schema.keywords().keySet()).containsExactly("type", "format", "description");
  }

  @Test
  void settingNullRemovesAKeyword() {
    assertThat(Schema.string("uuid").toBuilder().format(null).build())
        .isEqualTo(Schema.of(SchemaType.STRING).build());
  }

  @Test
  void equalsBySayingTheSameWhereverItCameFrom() {
    Schema one = Schema.string("uuid");
    Schema other =
        one.toBuilder()
            .provenance(Provenance.inferred("rule", new SourceLocation("A.java", 1, 1)))
            .build();

    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
  }

  @Test
  void doesNotChangeWithTheCollectionsItWasBuiltFrom() {
    List<Object> values = new ArrayList<>(List.of("a"));
    Schema schema = Schema.of(SchemaType.STRING).enumValues(values).build();
    values.add("b");

    assertThat(schema.enumValues()).containsExactly("a");
  }

  @Test
  void mapsSubSchemasWhereverTheyStand() {
    Schema schema =
        Schema.builder()
            .putProperty("a", Schema.ref("k"))
            .items(Schema.ref("k"))
            .additionalProperties(Schema.ref("k"))
            .allOf(List.of(Schema.ref("k")))
            .keyword("not", Schema.ref("k"))
            .build();

    Schema mapped = schema.mapSubschemas(sub -> Schema.ref("n"));

    assertThat(mapped.properties().get("a").ref()).contains("n");
    assertThat(mapped.items().orElseThrow().ref()).contains("n");
    assertThat(mapped.additionalProperties().orElseThrow().ref()).contains("n");
    assertThat(mapped.allOf().get(0).ref()).contains("n");
    assertThat(mapped.keyword("not")).isEqualTo(Schema.ref("n"));
  }

  @Test
  void anUnchangedMappingAnswersTheSameSchema() {
    Schema schema = Schema.arrayOf(Schema.string("date"));

    assertThat(schema.mapSubschemas(sub -> sub)).isSameAs(schema);
  }

  @Test
  void anyAndNeverAreTold() {
    assertThat(Schema.ANY.isAny()).isTrue();
    assertThat(Schema.NEVER.isNever()).isTrue();
    assertThat(Schema.NEVER).isNotEqualTo(Schema.ANY);
  }

  @Test
  void alwaysIsTheOppositeOfNever() {
    assertThat(Schema.ALWAYS.isAlways()).isTrue();
    assertThat(Schema.ALWAYS.isNever()).isFalse();
    assertThat(Schema.NEVER.isAlways()).isFalse();
    assertThat(Schema.ALWAYS).isNotEqualTo(Schema.NEVER).isNotEqualTo(Schema.ANY);
  }
}
