package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import org.junit.jupiter.api.Test;

class EnumRuleTest {
  @Test
  void writesConstantsInlineByTheirNames() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                enum Size { SMALL, LARGE; @Override public String toString() { return "x"; } }
                """)
            .use("a.Size");

    assertThat(schema)
        .isEqualTo(
            Schema.of(SchemaType.STRING).enumValues(java.util.List.of("SMALL", "LARGE")).build());
  }

  @Test
  void renamesAndHidesConstantsByAnnotation() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonProperty;
                import io.swagger.v3.oas.annotations.Hidden;
                enum Size { @JsonProperty("s") SMALL, @Hidden OLD, LARGE }
                """)
            .use("a.Size");

    assertThat(schema.enumValues()).containsExactly("s", "LARGE");
  }

  @Test
  void readsTheJsonValueFromTheConstantsArguments() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonValue;
                enum Level {
                  LOW("low", 1), HIGH("high", 2);
                  private final String text;
                  private final int rank;
                  Level(String text, int rank) { this.text = text; this.rank = rank; }
                  @JsonValue public int rank() { return rank; }
                }
                """)
            .use("a.Level");

    assertThat(schema.types()).containsExactly(SchemaType.INTEGER);
    assertThat(schema.enumValues()).containsExactly(1, 2);
  }

  @Test
  void keepsTheTypeOfAJsonValueThatOnlyRunningCodeKnows() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonValue;
                enum Level { LOW; @JsonValue public String text() { return name().toLowerCase(); } }
                """)
            .use("a.Level");

    assertThat(schema).isEqualTo(Schema.of(SchemaType.STRING).build());
  }

  @Test
  void becomesAComponentWhenAskedTo() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            @io.swagger.v3.oas.annotations.media.Schema(enumAsRef = true)
            enum Size { SMALL }
            """);

    assertThat(schemas.use("a.Size")).isEqualTo(SchemaFixture.ref("a.Size"));
    assertThat(schemas.component("a.Size").enumValues()).containsExactly("SMALL");
  }

  @Test
  void tellsTheJavadocOfConstants() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                enum Size {
                  /** Fits one. */
                  SMALL,
                  LARGE
                }
                """)
            .use("a.Size");

    assertThat(schema.keyword("x-enum-descriptions")).isEqualTo(java.util.List.of("Fits one.", ""));
  }
}
