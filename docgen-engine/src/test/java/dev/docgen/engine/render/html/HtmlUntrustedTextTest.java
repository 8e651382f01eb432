package dev.docgen.engine.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Contact;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Info;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a source says, and wherever it says it, the page shows it as text. */
class HtmlUntrustedTextTest extends BrowserTest {
  private static final String EVIL =
      """
      <script>document.title='owned'</script> </script> <!-- </style>
      <img src=x onerror="document.title='owned'"> "' onmouseover="document.title='owned'"
      """;
  private static final String EVIL_TEXT =
      EVIL
          + """

          [click](javascript:document.title='owned') ![seen](https://example.org/seen.png)
          <a href="javascript:document.title='owned'">here</a>
          <https://example.org/fine> [data](data:text/html,<script>1</script>)
          """;

  @Test
  void runsAndFetchesNothingOfIt() throws IOException {
    tab.show(page(evil()));
    tab.read("document.querySelectorAll('details').forEach(it => it.open = true)");
    tab.read(
        "document.querySelectorAll('main a').forEach(it => it.dispatchEvent(new Event('mouseover')))");
    search("script");
    firstHit();

    assertThat(tab.text("document.title")).startsWith("<script>");
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).allMatch(it -> it.startsWith("file:") || it.startsWith("data:,"));
    assertThat(
            tab.read("[...document.scripts].filter(it => it.textContent !== ';').length").asInt())
        .isEqualTo(1);
    assertThat(tab.read("document.querySelectorAll('img, [onerror], [onmouseover]')")).isEmpty();
    assertThat(
            tab.read(
                "[...document.querySelectorAll('a')].map(it => it.protocol)"
                    + ".filter(it => !['https:', 'file:', 'mailto:'].includes(it))"))
        .isEmpty();
  }

  @Test
  void showsItAsText() throws IOException {
    tab.show(page(evil()));

    assertThat(tab.text("document.querySelector('#overview .text').textContent"))
        .contains("<script>document.title='owned'</script>", "onerror=", "click", "seen");
  }

  private static ApiModel evil() {
    Schema text =
        Schema.of(SchemaType.STRING)
            .description(EVIL_TEXT)
            .pattern(EVIL)
            .defaultValue(EVIL)
            .example(EVIL)
            .enumValues(List.of(EVIL))
            .build();
    Operation operation =
        Operation.builder()
            .method(HttpMethod.POST)
            .path("/" + EVIL.strip())
            .operationId(EVIL)
            .summary(EVIL)
            .description(EVIL_TEXT)
            .addTag(EVIL)
            .addParameter(
                Parameter.builder()
                    .name(EVIL)
                    .in(ParameterLocation.QUERY)
                    .description(EVIL_TEXT)
                    .example(EVIL)
                    .schema(text)
                    .build())
            .putResponse(
                "200",
                Response.builder()
                    .description(EVIL_TEXT)
                    .putContent(
                        "text/<script>",
                        MediaType.builder().schema(Schema.ref("Evil")).example(EVIL).build())
                    .build())
            .build();
    return ApiModel.builder()
        .info(
            Info.builder()
                .title(EVIL)
                .version(EVIL)
                .description(EVIL_TEXT)
                .contact(
                    Contact.builder().name(EVIL).url("javascript:document.title='owned'").build())
                .build())
        .putPath("/evil", PathItem.builder().putOperation(HttpMethod.POST, operation).build())
        .components(
            Components.builder()
                .putSchema(
                    "Evil",
                    Schema.of(SchemaType.OBJECT)
                        .description(EVIL_TEXT)
                        .putProperty(EVIL, text)
                        .putProperty("list", Schema.arrayOf(Schema.ref("Evil")))
                        .build())
                .build())
        .build();
  }
}
