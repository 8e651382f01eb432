package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.spi.TypeMapping;
import org.junit.jupiter.api.Test;

class MappedRuleTest {
  private static final String MONEY = "package a; public class Money { public long cents; }";

  @Test
  void prefersTheUsersMappingToTheEnginesRules() {
    SchemaFixture schemas =
        SchemaFixture.mapping(TypeMapping.of("a.Money", Schema.string("money")), MONEY);

    assertThat(schemas.use("a.Money")).isEqualTo(Schema.string("money"));
  }

  @Test
  void showsATypeInsteadOfAnother() {
    SchemaFixture schemas =
        SchemaFixture.mapping(
            TypeMapping.replacing("a.Money", JavaType.of("a.Amount")),
            MONEY,
            "package a; public class Amount { public Money of; }");

    assertThat(schemas.use("a.Money")).isEqualTo(SchemaFixture.ref("a.Amount"));
    assertThat(schemas.use("a.Amount")).isEqualTo(SchemaFixture.ref("a.Amount"));
  }

  @Test
  void typesReplacedByOneAnotherEnd() {
    SchemaFixture schemas =
        SchemaFixture.mapping(TypeMapping.replacing("a.Money", JavaType.of("a.Money")), MONEY);

    assertThat(schemas.use("a.Money")).isEqualTo(SchemaFixture.ref("a.Money"));
  }

  @Test
  void leavesOtherTypesAlone() {
    SchemaFixture schemas =
        SchemaFixture.mapping(TypeMapping.of("a.Other", Schema.string("x")), MONEY);

    assertThat(schemas.use("a.Money")).isEqualTo(SchemaFixture.ref("a.Money"));
  }
}
