package dev.docgen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGenBuilder;
import dev.docgen.GenerationResult;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operation, parameter and schema hooks keep to. */
public abstract class HookContract {
  /** A hook failed, did not answer, or left something that is no document. */
  private static final Set<String> FAILURES =
      Set.of("DG0004", "DG0501", "DG0502", "DG0505", "DG0511", "DG0513", "DG0520");

  @TempDir Path folder;

  /** Adds new hooks to a builder, such as {@code builder.addOperationHook(new MyHook())}. */
  protected abstract DocGenBuilder add(DocGenBuilder builder);

  private GenerationResult document() {
    return SampleApi.document(folder, "java.math.BigDecimal", this::add);
  }

  @Test
  void leavesADocumentThatHoldsTogether() {
    assertThat(document().diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContainAnyElementsOf(FAILURES);
  }

  @Test
  void givesTheSameDocumentEachTime() {
    GenerationResult first = document();
    GenerationResult second = document();
    assertThat(second.model()).isEqualTo(first.model());
    assertThat(second.diagnostics()).hasToString(first.diagnostics().toString());
  }
}
