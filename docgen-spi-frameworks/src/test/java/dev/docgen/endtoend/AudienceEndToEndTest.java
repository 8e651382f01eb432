package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For whom something is, as swagger's annotations say it in a Spring application. */
class AudienceEndToEndTest {
  @TempDir Path folder;

  @BeforeEach
  void writeAnApplication() throws IOException {
    Files.writeString(
        folder.resolve("Orders.java"),
        """
        import io.swagger.v3.oas.annotations.*;
        import io.swagger.v3.oas.annotations.extensions.*;
        import io.swagger.v3.oas.annotations.media.Schema;
        import io.swagger.v3.oas.annotations.tags.Tag;
        import org.springframework.web.bind.annotation.*;

        @RestController
        class Orders {
          @Operation(
              extensions =
                  @Extension(
                      properties = @ExtensionProperty(name = "x-audience", value = "public")))
          @GetMapping("/order")
          Order find() {
            return null;
          }

          @GetMapping("/forgotten")
          String forgotten() {
            return "";
          }

          record Order(
              long id,
              @Schema(
                      extensions =
                          @Extension(
                              properties =
                                  @ExtensionProperty(name = "x-internal", value = "true")))
                  String margin) {}
        }

        @RestController
        @Tag(
            name = "admin",
            extensions =
                @Extension(properties = @ExtensionProperty(name = "x-internal", value = "true")))
        class Admin {
          @DeleteMapping("/orders")
          void clear() {}
        }
        """);
  }

  private GenerationResult document(String audience) {
    return Generations.generate(
        GenerationRequest.builder().addRoot(folder).property("docgen.audience", audience).build());
  }

  @Test
  void thePublicSeesWhatIsMarkedForIt() {
    GenerationResult result = document("public");

    assertThat(Generations.operations(result)).containsExactly("GET /order");
    assertThat(result.model().components().schemas().get("Order").properties())
        .containsOnlyKeys("id");
    assertThat(result.model().tags()).isEmpty();
    assertThat(Generations.diagnostics(result)).hasSize(1).first().asString().contains("DG0516");
  }

  @Test
  void othersSeeWhatTheirTagsMark() {
    assertThat(Generations.operations(document("internal"))).containsExactly("DELETE /orders");
  }

  @Test
  void withoutAnAudienceEverythingIsSeen() {
    assertThat(Generations.operations(document("")))
        .containsExactlyInAnyOrder("GET /order", "GET /forgotten", "DELETE /orders");
  }
}
