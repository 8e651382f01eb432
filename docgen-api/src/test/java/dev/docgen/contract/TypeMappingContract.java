package dev.docgen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationResult;
import dev.docgen.source.JavaType;
import dev.docgen.spi.TypeMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link TypeMapping} keeps to. */
public abstract class TypeMappingContract {
  /** The mapping failed, or its schema refers to what there is not. */
  private static final Set<String> FAILURES = Set.of("DG0004", "DG0511", "DG0520");

  @TempDir Path folder;

  /** Returns a new mapping. */
  protected abstract TypeMapping mapping();

  /** Returns the qualified name of a class that the mapping describes, whatever its arguments. */
  protected abstract String mapped();

  /** One type of each kind, among them some that no sources declare. */
  private static List<JavaType> types() {
    JavaType text = JavaType.of("java.lang.String");
    return List.of(
        text,
        JavaType.of("contract.Unknown"),
        JavaType.of("java.util.List", text),
        new JavaType.ArrayType(text, List.of()),
        new JavaType.PrimitiveType("int", List.of()),
        new JavaType.UnresolvedType("Missing", List.of(text), List.of()));
  }

  @Test
  void answersForItsClass() {
    TypeMapping mapping = mapping();
    JavaType type = JavaType.of(mapped());
    assertThat(mapping.map(type).isPresent() || mapping.replace(type).isPresent())
        .as("whether %s is mapped or replaced", mapped())
        .isTrue();
  }

  @Test
  void answersAlikeEachTimeForEveryKindOfType() {
    TypeMapping mapping = mapping();
    for (JavaType type : types()) {
      assertThat(mapping.map(type)).isNotNull().isEqualTo(mapping().map(type));
      assertThat(mapping.replace(type)).isNotNull().isEqualTo(mapping().replace(type));
    }
  }

  @Test
  void leavesOtherClassesAlone() {
    assertThat(mapping().map(JavaType.of("contract.Unknown"))).isEmpty();
    assertThat(mapping().replace(JavaType.of("contract.Unknown"))).isEmpty();
  }

  @Test
  void changesDocumentsWithoutATrace() {
    GenerationResult result =
        SampleApi.document(folder, mapped(), builder -> builder.addTypeMapping(mapping()));
    GenerationResult without = SampleApi.document(folder, mapped(), builder -> builder);

    assertThat(result.model().operations()).hasSameSizeAs(without.model().operations());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContainAnyElementsOf(FAILURES);
  }
}
