package dev.docgen.engine.render.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Judges whole documents by the official JSON Schema of their version and by an independent parser.
 */
public final class OpenApiDocuments {
  private static final String DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base";
  private static final String META = "https://spec.openapis.org/oas/3.1/meta/base";
  private static final String V31 = "https://spec.openapis.org/oas/3.1/schema/2026-08-03";

  /** The 3.1 schema leaves Schema Objects open; this closes them by the dialect (3.1, 4.8.24). */
  private static final String V31_WITH_DIALECT =
      """
      {
        "$id": "https://spec.openapis.org/oas/3.1/schema-base/test",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "SCHEMA",
        "$defs": {
          "schema": { "$dynamicAnchor": "meta", "$ref": "DIALECT" }
        }
      }
      """;

  private static final Schema SCHEMA_31 = schema31();
  private static final Schema SCHEMA_30 = schema30();

  private OpenApiDocuments() {}

  /** Fails unless both judges of that version, {@code 3.0} or {@code 3.1}, have nothing to say. */
  public static void assertValid(byte[] document, String version) {
    assertThat(violations(document, version)).isEmpty();
    assertThat(messages(document)).isEmpty();
  }

  /** Returns what the official schema finds wrong. */
  public static List<String> violations(byte[] document, String version) {
    Schema schema = version.equals("3.0") ? SCHEMA_30 : SCHEMA_31;
    InputFormat format = document[0] == '{' ? InputFormat.JSON : InputFormat.YAML;
    return schema.validate(new String(document, StandardCharsets.UTF_8), format).stream()
        .map(Error::toString)
        .toList();
  }

  /** Returns what the independent parser has to say. */
  public static List<String> messages(byte[] document) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser()
        .readContents(new String(document, StandardCharsets.UTF_8), null, options)
        .getMessages();
  }

  private static Schema schema31() {
    Map<String, String> schemas =
        Map.of(
            V31, resource("openapi-3.1.json"),
            DIALECT, resource("openapi-3.1-dialect.json"),
            META, resource("openapi-3.1-meta.json"));
    String root = V31_WITH_DIALECT.replace("SCHEMA", V31).replace("DIALECT", DIALECT);
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(root, InputFormat.JSON);
  }

  private static Schema schema30() {
    String id = "https://spec.openapis.org/oas/3.0/schema/2021-09-28";
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_4,
            builder -> builder.schemas(Map.of(id, resource("openapi-3.0.json"))))
        .getSchema(SchemaLocation.of(id));
  }

  private static String resource(String name) {
    try (InputStream input =
        OpenApiDocuments.class.getResourceAsStream("/openapi-schemas/" + name)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
