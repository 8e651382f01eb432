package dev.docgen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilesThatMatterTest {

  @Test
  void areThoseWithAMarkerAndWhatTheirSignaturesReach() {
    Map<String, byte[]> files =
        Map.of(
            "a/Pets.java", bytes("@RestController class Pets { Pet find() { new Hidden(); } }"),
            "a/Pet.java", bytes("class Pet { Owner owner; }"),
            "a/Owner.java", bytes("class Owner {}"),
            "a/Hidden.java", bytes("class Hidden {}"),
            "a/Other.java", bytes("class Other { /* RestControllers */ Pet pet; }"));

    assertThat(FilesThatMatter.of(files, Map.of(), List.of("RestController")))
        .containsExactly("a/Owner.java", "a/Pet.java", "a/Pets.java");
  }

  @Test
  void areInDependenciesOnlyThoseReached() {
    Map<String, byte[]> application =
        Map.of("a/Pets.java", bytes("@RestController class Pets { Pet find() { } }"));
    Map<String, byte[]> dependencies =
        Map.of(
            "lib/Pet.java", bytes("class Pet {}"),
            "lib/Marked.java", bytes("@RestController class Marked {}"));

    assertThat(FilesThatMatter.of(application, dependencies, List.of("RestController")))
        .containsExactly("a/Pets.java", "lib/Pet.java");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
