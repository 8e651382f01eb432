package dev.docgen.engine.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.render.openapi.GoldenModels;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Info;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.PathItem;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.Tag;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> <img src=x onerror=alert(1)> [click](javascript:alert(1))"
          + " | `a|b` ![i](http://example.org/spy.png)\n\n# Not a heading\n\n"
          + "<a id=\"op.get-a\"></a>\n\n---\n\n| x |\n|---|\n| y |\n\n```\nopen";

  @Test
  void hostileTextsStayText() throws IOException {
    String document = render(new MarkdownRenderer(), hostile());

    MarkdownDocuments.assertSound(document);
    assertThat(MarkdownDocuments.text(MarkdownDocuments.parse(document)))
        .contains("<script>alert(1)</script> <img src=x onerror=alert(1)>");
    assertThat(MarkdownDocuments.content(document).headings)
        .noneMatch(heading -> heading.equals("Not a heading"));
    assertThat(MarkdownDocuments.content(document).links)
        .noneMatch(link -> link.startsWith("javascript"));
  }

  @Test
  void hostileTextsStayTextForMachineReaders() throws IOException {
    MarkdownDocuments.assertSound(render(new LlmsTxtRenderer(), hostile()));
  }

  private static ApiModel hostile() {
    Schema schema =
        Schema.of(SchemaType.STRING)
            .description(HOSTILE)
            .pattern("^(a\\|b|`c`)$")
            .defaultValue(HOSTILE)
            .enumValues(List.of(HOSTILE))
            .extension("x-enum-descriptions", List.of(HOSTILE))
            .example(HOSTILE)
            .build();
    Operation operation =
        Operation.builder()
            .path("/a")
            .operationId(HOSTILE)
            .summary(HOSTILE)
            .description(HOSTILE)
            .addTag(HOSTILE)
            .addParameter(
                Parameter.builder().name(HOSTILE).description(HOSTILE).schema(schema).build())
            .putResponse("200", Response.builder().description(HOSTILE).build())
            .build();
    return ApiModel.builder()
        .info(Info.builder().title(HOSTILE).version(HOSTILE).description(HOSTILE).build())
        .addTag(Tag.builder(HOSTILE).description(HOSTILE).build())
        .putPath("/a", PathItem.builder().putOperation(HttpMethod.GET, operation).build())
        .components(
            Components.builder()
                .putSchema(
                    HOSTILE,
                    Schema.of(SchemaType.OBJECT)
                        .description(HOSTILE)
                        .putProperty(HOSTILE, schema)
                        .build())
                .build())
        .build();
  }

  @Test
  void codeThatNamesASchemaLeadsThere() throws IOException {
    ApiModel model =
        ApiModel.builder()
            .info(
                Info.builder().title("T").description("See `Pet` and [`Pet`](x:y) | `P`.").build())
            .components(Components.builder().putSchema("Pet", Schema.ANY).build())
            .build();

    assertThat(render(new MarkdownRenderer(), model))
        .contains("See [`Pet`](#schema.pet) and `Pet` \\| `P`.");
  }

  @Test
  void everyLinkBetweenFilesByTagLeadsToAnAnchor() throws IOException {
    Map<String, String> files = byTag(GoldenModels.operations());

    assertThat(files)
        .containsOnlyKeys(
            "api/README.md", "api/tag-pets.md", "api/group-untagged.md", "api/schemas.md");
    MarkdownDocuments.assertSound(files);
    assertThat(files.get("api/tag-pets.md")).contains("[Pet](schemas.md#schema.pet)");
    assertThat(files.get("api/schemas.md")).contains("[GET /pets](tag-pets.md#op.get-pets)");
  }

  @Test
  void tagsThatCouldShareAFileDoNot() throws IOException {
    ApiModel.Builder model = ApiModel.builder();
    for (String tag : List.of("a b", "a-b", "A B", "readme", "../x")) {
      Operation operation = Operation.builder().addTag(tag).build();
      model.putPath(
          "/" + model.build().paths().size(),
          PathItem.builder().putOperation(HttpMethod.GET, operation).build());
    }

    Map<String, String> files = byTag(model.build());

    assertThat(files).hasSize(6);
    assertThat(files.keySet()).allMatch(name -> name.matches("api/[A-Za-z0-9._-]+\\.md"));
    MarkdownDocuments.assertSound(files);
  }

  @Test
  void twoArchivesAreEqual() throws IOException {
    assertThat(bytes(new MarkdownByTagRenderer(), GoldenModels.operations()))
        .isEqualTo(bytes(new MarkdownByTagRenderer(), GoldenModels.operations()));
  }

  @Test
  void descriptionsNestedTooDeepToBeWalkedAreText() throws IOException {
    String deep = "*a **b ".repeat(20_000) + "** *".repeat(20_000);
    ApiModel model =
        ApiModel.builder().info(Info.builder().title("T").description(deep).build()).build();

    assertThat(render(new MarkdownRenderer(), model)).contains("a ");
  }

  private static Map<String, String> byTag(ApiModel model) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes(new MarkdownByTagRenderer(), model)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String render(OutputRenderer renderer, ApiModel model) throws IOException {
    return new String(bytes(renderer, model), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(OutputRenderer renderer, ApiModel model) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    renderer.render(model, RenderOptions.DEFAULT, output);
    return output.toByteArray();
  }
}
