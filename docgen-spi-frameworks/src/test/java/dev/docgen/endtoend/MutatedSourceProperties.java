package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.engine.render.openapi.OpenApiDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** However a source is mangled, there is a document, and it is a valid one. */
class MutatedSourceProperties {
  private static final SampleApplication SHOP = SampleApplication.golden("shop");
  private static final DocGen DOC_GEN = DocGen.builder().threads(2).build();
  private static final String SIGNS = "{}()[]<>\"'@;,.*/\\=:$#\u0000\u00e9\ud83d";

  /** A change of one file: where, in thousandths of its length; how long; and what. */
  record Mutation(String path, int start, int length, Kind kind, char sign) {
    String apply(String text) {
      int from = Math.min(text.length(), (int) ((long) text.length() * start / 1000));
      int to = Math.min(text.length(), from + length);
      String span = text.substring(from, to);
      String changed =
          switch (kind) {
            case DELETE -> "";
            case DUPLICATE -> span + span;
            case INSERT -> sign + span;
            case SWAP_BRACES ->
                span.replace('{', '\0').replace('}', '{').replace('\0', '}').replace('(', ')');
            case REVERSE -> new StringBuilder(span).reverse().toString();
          };
      return text.substring(0, from) + changed + text.substring(to);
    }
  }

  enum Kind {
    DELETE,
    DUPLICATE,
    INSERT,
    SWAP_BRACES,
    REVERSE
  }

  @AfterContainer
  static void close() {
    DOC_GEN.close();
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<String> paths = Arbitraries.of(SHOP.paths());
    return Combinators.combine(
            paths,
            Arbitraries.integers().between(0, 1000),
            Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 600)),
            Arbitraries.of(Kind.class),
            Arbitraries.chars().with(SIGNS))
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void anyMutationOfTheSourcesGivesAValidDocument(@ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    SampleApplication mutated = SHOP;
    for (Mutation mutation : mutations) {
      mutated = mutated.with(mutation.path(), mutation.apply(mutated.text(mutation.path())));
    }
    Path folder = Files.createTempDirectory("mutated");
    try {
      GenerationResult result = DOC_GEN.generate(GenerationRequest.of(mutated.writeTo(folder)));

      assertThat(
              OpenApiDocuments.violations(
                  result.document(OutputFormat.OPENAPI_JSON).bytes(), "3.1"))
          .isEmpty();
      assertThat(
              OpenApiDocuments.violations(
                  result.document(OutputFormat.OPENAPI_30_JSON).bytes(), "3.0"))
          .isEmpty();
      assertThat(result.diagnostics()).noneMatch(each -> each.code().equals("DG0301"));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
