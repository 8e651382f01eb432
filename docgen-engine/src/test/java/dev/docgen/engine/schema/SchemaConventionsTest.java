package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.PropertyCase;
import dev.docgen.spi.RequiredPolicy;
import dev.docgen.spi.SchemaConventions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaConventionsTest {
  private static final String PET =
      """
      package a;
      import com.fasterxml.jackson.annotation.JsonProperty;
      import java.util.Optional;
      import org.jspecify.annotations.*;
      %s public class Pet {
        public int legCount; public String name; public @Nullable String nick;
        public Optional<String> owner;
        @io.swagger.v3.oas.annotations.media.Schema(
            requiredMode = io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED)
        public long age;
        @JsonProperty("theColour") public Integer colour;
      }
      """;
  private static final SchemaConventions NON_NULL =
      new SchemaConventions(RequiredPolicy.NON_NULL, false);

  private static Object required(SchemaConventions conventions, String annotation) {
    return SchemaFixture.following(conventions, JsonSettings.DEFAULT, PET.replace("%s", annotation))
        .component("a.Pet")
        .keyword("required");
  }

  private static Iterable<String> names(boolean applicationMapper, JsonSettings json) {
    return SchemaFixture.following(
            new SchemaConventions(RequiredPolicy.DECLARED, applicationMapper),
            json,
            PET.replace("%s", ""))
        .component("a.Pet")
        .properties()
        .keySet();
  }

  @Test
  void demandsOnlyWhatIsDeclaredUnlessAskedTo() {
    assertThat(required(SchemaConventions.DEFAULT, "@NullMarked")).isNull();
  }

  @Test
  void demandsPrimitivesWhereAskedTo() {
    assertThat(required(NON_NULL, "")).isEqualTo(List.of("legCount"));
  }

  @Test
  void demandsWhatNullMarkedCodeDoesNotLetBeNull() {
    assertThat(required(NON_NULL, "@NullMarked"))
        .isEqualTo(List.of("legCount", "name", "theColour"));
  }

  @Test
  void spellsAsTheScannersOwnMapperByDefault() {
    assertThat(names(false, new JsonSettings(PropertyCase.SNAKE, false))).contains("legCount");
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void spellsAsTheApplicationsMapper(boolean asked, boolean documented) {
    assertThat(names(asked, new JsonSettings(PropertyCase.SNAKE, documented)))
        .contains("leg_count", "theColour")
        .doesNotContain("legCount");
  }

  @ParameterizedTest
  @CsvSource({
    "AS_IS, legCount",
    "UPPER_SNAKE, LEG_COUNT",
    "KEBAB, leg-count",
    "LOWER_DOT, leg.count",
    "LOWER, legcount",
    "UPPER_CAMEL, LegCount"
  })
  void spellsInEveryCase(PropertyCase wanted, String name) {
    assertThat(names(true, new JsonSettings(wanted, false))).contains(name);
  }
}
