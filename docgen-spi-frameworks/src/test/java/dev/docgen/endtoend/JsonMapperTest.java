package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.RequiredPolicy;
import dev.docgen.spi.SchemaConventions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMapperTest {
  private static final Conventions TRUE_TO_THE_WIRE =
      Conventions.DEFAULT.withSchemas(new SchemaConventions(RequiredPolicy.DECLARED, true));
  private static final String CONTROLLER =
      """
      package shop;
      import org.springframework.web.bind.annotation.*;
      @RestController
      class Pets { @GetMapping("/pet") Pet pet() { return null; } }
      """;
  private static final String SNAKE = "spring.jackson.property-naming-strategy: SNAKE_CASE\n";

  @TempDir private Path root;

  private Set<String> names(Conventions conventions, String yaml) throws IOException {
    write("src/main/java/shop/Pets.java", CONTROLLER);
    write("src/main/java/shop/Pet.java", "package shop; public class Pet { public int legCount; }");
    write("src/main/resources/application.yml", yaml);
    try (DocGen docGen = DocGen.builder().conventions(conventions).build()) {
      return docGen
          .generate(GenerationRequest.of(root))
          .model()
          .components()
          .schemas()
          .get("Pet")
          .properties()
          .keySet();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void propertiesAreSpelledByTheScannersOwnMapper() throws IOException {
    assertThat(names(Conventions.DEFAULT, SNAKE)).containsExactly("legCount");
  }

  @Test
  void propertiesAreSpelledByTheApplicationsMapperThatAModelResolverTakes() throws IOException {
    write(
        "src/main/java/shop/Config.java",
        """
        package shop;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import io.swagger.v3.core.jackson.ModelResolver;
        import org.springframework.context.annotation.*;
        @Configuration
        class Config {
          @Bean ModelResolver modelResolver(ObjectMapper mapper) { return new ModelResolver(mapper); }
        }
        """);

    assertThat(names(Conventions.DEFAULT, SNAKE)).containsExactly("leg_count");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SNAKE_CASE",
        "com.fasterxml.jackson.databind.PropertyNamingStrategies$SnakeCaseStrategy",
        "tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy"
      })
  void propertiesAreSpelledByTheApplicationsMapperWhereConventionsSaySo(String strategy)
      throws IOException {
    assertThat(
            names(TRUE_TO_THE_WIRE, "spring.jackson.property-naming-strategy: " + strategy + "\n"))
        .containsExactly("leg_count");
  }

  @Test
  void aStrategyOfTheApplicationsOwnChangesNothing() throws IOException {
    assertThat(names(TRUE_TO_THE_WIRE, "spring.jackson.property-naming-strategy: shop.Own\n"))
        .containsExactly("legCount");
  }
}
