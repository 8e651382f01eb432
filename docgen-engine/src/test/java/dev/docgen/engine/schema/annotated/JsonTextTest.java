package dev.docgen.engine.schema.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void readsObjectsAndArraysWhateverTheType() {
    assertThat(JsonText.value("{\"a\": 1}", List.of(SchemaType.STRING))).isEqualTo(Map.of("a", 1));
    assertThat(JsonText.value("[1, 2]", List.of())).isEqualTo(List.of(1, 2));
  }

  @Test
  void readsNumbersAndBooleansUnlessTheSchemaIsAString() {
    assertThat(JsonText.value("12", List.of(SchemaType.INTEGER))).isEqualTo(12);
    assertThat(JsonText.value("true", List.of(SchemaType.BOOLEAN))).isEqualTo(true);
    assertThat(JsonText.value("12", List.of(SchemaType.STRING))).isEqualTo("12");
  }

  @Test
  void keepsTextThatIsNoJson() {
    assertThat(JsonText.value("2024-01-01", List.of(SchemaType.INTEGER))).isEqualTo("2024-01-01");
    assertThat(JsonText.value("{broken", List.of())).isEqualTo("{broken");
    assertThat(JsonText.value("12 apples", List.of())).isEqualTo("12 apples");
  }

  @Test
  void keepsDefaultsOfNoTypeAsText() {
    assertThat(JsonText.defaultValue("12", List.of())).isEqualTo("12");
    assertThat(JsonText.defaultValue("12", List.of(SchemaType.INTEGER))).isEqualTo(12);
  }
}
