package dev.docgen.engine.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.model.Operation;
import dev.docgen.spi.DetectedOperation;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationSelectionTest {

  @Test
  void documentsEverythingWhenNothingIsNamed() {
    assertThat(chosen(request -> request)).containsExactly("/api/pets", "/api/pets/all", "/login");
  }

  @Test
  void includesPackagesWithTheirSubPackages() {
    assertThat(chosen(request -> request.includePackage("org.example.pets")))
        .containsExactly("/api/pets", "/api/pets/all");
    assertThat(chosen(request -> request.includePackage("org.example.pet"))).isEmpty();
  }

  @Test
  void excludesFromWhatIsIncluded() {
    assertThat(
            chosen(
                request -> request.includePath("/api/**").excludePackage("org.example.pets.inner")))
        .containsExactly("/api/pets");
  }

  @ParameterizedTest(name = "{0} chooses {1}")
  @CsvSource({
    "/api/*, /api/pets",
    "/api/**, /api/pets /api/pets/all",
    "/api/pets/**, /api/pets /api/pets/all",
    "/api/p*s, /api/pets",
    "**/all, /api/pets/all",
    "/log.n, ''"
  })
  void readsPathPatterns(String pattern, String paths) {
    assertThat(String.join(" ", chosen(request -> request.includePath(pattern)))).isEqualTo(paths);
  }

  @ParameterizedTest
  @CsvSource({"Internal", "org.example.Internal"})
  void choosesByTheSimpleOrQualifiedNameOfAnAnnotation(String annotation) {
    assertThat(chosen(request -> request.excludeAnnotation(annotation)))
        .containsExactly("/api/pets", "/login");
    assertThat(chosen(request -> request.includeAnnotation(annotation)))
        .containsExactly("/api/pets/all");
  }

  private static List<String> chosen(UnaryOperator<GenerationRequest.Builder> request) {
    return new AssembleFixture()
            .request(request.apply(GenerationRequest.builder()))
            .operations(
                operation("/api/pets", "org.example.pets.Pets"),
                operation("/api/pets/all", "org.example.pets.inner.All", "org.example.Internal"),
                operation("/login", "org.example.Login", "org.example.NotInternal"))
            .assemble()
            .paths()
            .keySet()
            .stream()
            .toList();
  }

  private static DetectedOperation operation(String path, String type, String... annotations) {
    return new DetectedOperation(
        Operation.builder().path(path).build(), "m", type, List.of(annotations), path);
  }
}
