package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumRuleTest {
  @Test
  void writesConstantsInlineByTheirNames() {
    Schema schema = SchemaFixture.of("package a; enum Size { SMALL, LARGE }").use("a.Size");

    assertThat(schema)
        .isEqualTo(Schema.of(SchemaType.STRING).enumValues(List.of("SMALL", "LARGE")).build());
  }

  @Test
  void writesWhatToStringReturns() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonProperty;
                enum Size {
                  SMALL("s"), @JsonProperty("big") LARGE("l");
                  private final String text;
                  Size(String text) { this.text = text; }
                  @Override public String toString() { return text; }
                }
                """)
            .use("a.Size");

    assertThat(schema.enumValues()).containsExactly("s", "big");
  }

  @Test
  void keepsTheNamesWhereToStringIsMoreThanSourceTells() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                enum Size { SMALL; @Override public String toString() { return "#" + ordinal(); } }
                """)
            .use("a.Size");

    assertThat(schema.enumValues()).containsExactly("SMALL");
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
                enum Level { LOW; @JsonValue public int text() { return ordinal() * 2; } }
                """)
            .use("a.Level");

    assertThat(schema).isEqualTo(Schema.of(SchemaType.INTEGER, "int32").build());
  }

  @Test
  void becomesAComponentWhenAskedTo() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            /** How big. */
            @io.swagger.v3.oas.annotations.media.Schema(enumAsRef = true)
            enum Size { SMALL }
            """);

    assertThat(schemas.use("a.Size")).isEqualTo(SchemaFixture.ref("a.Size"));
    assertThat(schemas.component("a.Size").enumValues()).containsExactly("SMALL");
    assertThat(schemas.component("a.Size").description()).hasValue("How big.");
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

    assertThat(schema.keyword("x-enum-descriptions")).isEqualTo(List.of("Fits one.", ""));
  }

  @Test
  void readsAJsonValueMadeOfTheName() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonValue;
                enum Level {
                  LOW, HIGH;
                  @JsonValue public String text() { return name().toLowerCase(java.util.Locale.ROOT); }
                }
                """)
            .use("a.Level");

    assertThat(schema.enumValues()).containsExactly("low", "high");
  }

  @Test
  void readsAJsonValueThatIsTheOrdinal() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonValue;
                enum Level {
                  LOW, HIGH;
                  @JsonValue public int code() { return ordinal(); }
                }
                """)
            .use("a.Level");

    assertThat(schema.enumValues()).containsExactly(0, 1);
  }

  @Test
  void readsAJsonValueOnAFieldThatLombokConstructs() {
    Schema schema =
        SchemaFixture.of(
                """
                package a;
                @lombok.AllArgsConstructor
                enum Level {
                  LOW(1, "low");
                  private final int rank;
                  @com.fasterxml.jackson.annotation.JsonValue private final String text;
                }
                """)
            .use("a.Level");

    assertThat(schema.enumValues()).containsExactly("low");
  }
}
