package dev.docgen.engine.render.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.render.openapi.OpenApi31JsonRenderer;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Schema;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges values by an independent validator, over the document that the OpenAPI writer makes of the
 * same schemas. Two rules are OpenAPI's and taken out of its sight: hidden properties are not
 * required, and a discriminator decides between alternatives.
 */
final class JsonSchemaJudge {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ROOT = "Root of the judged";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final boolean overlapping;
  private final JsonNode document;

  JsonSchemaJudge(Map<String, Schema> components, Schema root, Direction direction) {
    this(components, root, direction, false);
  }

  /**
   * @param overlapping whether values may fit several alternatives of {@code oneOf}
   */
  JsonSchemaJudge(
      Map<String, Schema> components, Schema root, Direction direction, boolean overlapping) {
    this.overlapping = overlapping;
    Components.Builder all = Components.builder().schemas(components).putSchema(ROOT, root);
    ApiModel model = ApiModel.builder().components(all.build()).build();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      new OpenApi31JsonRenderer().render(model, RenderOptions.DEFAULT, output);
      document = MAPPER.readTree(output.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonNode schemas = document.path("components").path("schemas");
    relax(schemas, hidden(schemas, direction == Direction.REQUEST ? "readOnly" : "writeOnly"));
    ((ObjectNode) document).put("$ref", "#/components/schemas/Root%20of%20the%20judged");
  }

  /** Returns what the validator has to say. */
  List<String> violations(Object value) {
    return registry
        .getSchema(document.toString(), InputFormat.JSON)
        .validate(JsonText.compact(value), InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private void relax(JsonNode node, Set<String> hidden) {
    if (node instanceof ObjectNode object) {
      if ((overlapping || object.has("discriminator")) && object.has("oneOf")) {
        relaxAlternatives(object);
      }
      if (object.get("required") instanceof ArrayNode required) {
        for (int i = required.size() - 1; i >= 0; i--) {
          if (hidden.contains(required.get(i).asText())) {
            required.remove(i);
          }
        }
      }
    }
    node.forEach(child -> relax(child, hidden));
  }

  private static void relaxAlternatives(ObjectNode object) {
    ObjectNode any = MAPPER.createObjectNode();
    any.set("anyOf", object.remove("oneOf"));
    object.withArray("allOf").add(any);
  }

  /** Returns the names of properties that some schema hides: allOf may require them elsewhere. */
  private static Set<String> hidden(JsonNode node, String keyword) {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      if (property.getValue().path(keyword).asBoolean()) {
        names.add(property.getKey());
      }
    }
    node.forEach(child -> names.addAll(hidden(child, keyword)));
    return names;
  }
}
