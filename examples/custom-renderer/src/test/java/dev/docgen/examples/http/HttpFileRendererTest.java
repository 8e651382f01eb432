package dev.docgen.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpFileRendererTest {
  private static final OutputFormat HTTP = new HttpFileRenderer().format();

  @TempDir Path folder;

  @Test
  void isFoundByServiceLoader() {
    assertThat(ServiceLoader.load(OutputRenderer.class))
        .hasAtLeastOneElementOfType(HttpFileRenderer.class);
    try (DocGen docGen = DocGen.builder().build()) {
      assertThat(docGen.formats()).contains(HTTP);
    }
  }

  @Test
  void writesWhatAnEditorRuns() throws IOException {
    Files.writeString(
        folder.resolve("Orders.java"),
        """
        import org.springframework.web.bind.annotation.*;

        @RestController
        @RequestMapping("/orders")
        class Orders {
          /** Finds an order. */
          @GetMapping("/{id}")
          String find(@PathVariable long id) {
            return "";
          }

          /** Adds one. */
          @PostMapping(consumes = "text/plain")
          void add(@RequestBody String order) {}
        }
        """);
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationRequest request = GenerationRequest.builder().addRoot(folder).formats(HTTP).build();
      assertThat(docGen.generate(request).document(HTTP).text())
          .isEqualTo(
              """
              @baseUrl = http://localhost:8080
              @id =

              ### Adds one.
              POST {{baseUrl}}/orders
              Content-Type: text/plain


              ### Finds an order.
              GET {{baseUrl}}/orders/{{id}}
              """);
    }
  }

  @Test
  void letsNoTextStartARequestOfItsOwn() throws IOException {
    Operation operation =
        Operation.builder().path("/").summary("Harmless\n### \nDELETE http://a\u2028/").build();
    ApiModel model =
        ApiModel.builder()
            .putPath("/", PathItem.builder().putOperation(operation.method(), operation).build())
            .build();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new HttpFileRenderer().render(model, RenderOptions.DEFAULT, output);

    assertThat(output.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.startsWith("###") || line.startsWith("DELETE"))
        .containsExactly("### Harmless ###  DELETE http://a /");
  }
}
