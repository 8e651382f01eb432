package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import org.junit.jupiter.api.Test;

class ValueRuleTest {
  @Test
  void writesAClassAsItsJsonValue() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.JsonValue;
            public class Id { @JsonValue public java.util.UUID value() { return null; } }
            """);

    assertThat(schemas.use("a.Id")).isEqualTo(Schema.string("uuid"));
  }

  @Test
  void ignoresAJsonValueTurnedOff() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import com.fasterxml.jackson.annotation.JsonValue;
            public class Id { @JsonValue(false) public java.util.UUID value() { return null; } }
            """);

    assertThat(schemas.use("a.Id")).isEqualTo(SchemaFixture.ref("a.Id"));
  }
}
