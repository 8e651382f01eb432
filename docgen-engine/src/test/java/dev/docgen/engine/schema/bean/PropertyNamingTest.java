package dev.docgen.engine.schema.bean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.types.SourceTreeFixture;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.PropertyCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamingTest {
  @ParameterizedTest
  @CsvSource({
    "SnakeCaseStrategy, firstName, first_name",
    "SnakeCaseStrategy, userID, user_id",
    "UpperSnakeCaseStrategy, firstName, FIRST_NAME",
    "KebabCaseStrategy, firstName, first-name",
    "LowerDotCaseStrategy, firstName, first.name",
    "LowerCaseStrategy, firstName, firstname",
    "UpperCamelCaseStrategy, firstName, FirstName",
    "LowerCamelCaseStrategy, firstName, firstName"
  })
  void spellsAsJacksonsStrategyDoes(String strategy, String property, String expected) {
    SourceTree tree =
        SourceTreeFixture.of(
            "package a; import com.fasterxml.jackson.databind.PropertyNamingStrategies;"
                + " @com.fasterxml.jackson.databind.annotation.JsonNaming("
                + "PropertyNamingStrategies."
                + strategy
                + ".class) public class Pet {}");

    assertThat(
            PropertyNaming.of(
                    SourceTreeFixture.type(tree, "a.Pet").annotations(), PropertyCase.AS_IS)
                .apply(property))
        .isEqualTo(expected);
  }
}
