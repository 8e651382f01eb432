package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.web.multipart.MultipartFile",
        "org.springframework.core.io.Resource",
        "java.io.InputStream",
        "java.io.File"
      })
  void writesFilesAndStreamsAsBinary(String type) {
    assertThat(SchemaFixture.of().use(type)).isEqualTo(Schema.string("binary"));
  }
}
