package dev.docgen.engine.render.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiDocumentsTest {

  @ParameterizedTest
  @CsvSource({"3.0, 3.0.3", "3.1, 3.1.0"})
  void acceptsASmallDocument(String version, String text) {
    OpenApiDocuments.assertValid(document(text, "{\"type\": \"string\"}"), version);
  }

  @ParameterizedTest
  @CsvSource({"3.0, 3.0.3", "3.1, 3.1.0"})
  void refusesASchemaObjectWithABrokenKeyword(String version, String text) {
    byte[] document = document(text, "{\"type\": \"string\", \"minLength\": \"two\"}");
    assertThat(OpenApiDocuments.violations(document, version)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3.0, 3.0.3", "3.1, 3.1.0"})
  void refusesAPathWithoutItsParameter(String version, String text) {
    String json =
        "{\"openapi\": \""
            + text
            + "\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {\"/a/{b}\":"
            + " {\"get\": {\"responses\": {\"200\": {\"description\": \"ok\"}}}}}}";
    assertThat(OpenApiDocuments.messages(json.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  private static byte[] document(String version, String schema) {
    String json =
        "{\"openapi\": \""
            + version
            + "\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {},"
            + " \"components\": {\"schemas\": {\"A\": "
            + schema
            + "}}}";
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
