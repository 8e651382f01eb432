package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every document, with provenance, and every diagnostic is the same text whatever the order, the
 * threads, the place or the caches. That the JDK does not matter either is shown by the golden
 * cases, which run on each JDK supported.
 */
class DeterminismTest {
  private static final SampleApplication SHOP = SampleApplication.golden("shop");

  @TempDir static Path folder;
  private static Path root;
  private static String expected;

  @BeforeAll
  static void documentTheApplicationOnce() {
    root = SHOP.writeTo(folder.resolve("shop"));
    expected = document(DocGen.builder().threads(1), root);
  }

  private static String document(DocGenBuilder builder, Path root) {
    try (DocGen docGen = builder.build()) {
      return document(docGen, root);
    }
  }

  private static String document(DocGen docGen, Path root) {
    return Generations.everything(docGen.generate(Generations.withProvenance(root).build()));
  }

  @RepeatedTest(5)
  void threadsDoNotMatter() {
    assertThat(document(DocGen.builder().threads(8), root)).isEqualTo(expected);
  }

  @RepeatedTest(8)
  void theOrderOfAnArchivesEntriesDoesNotMatter(RepetitionInfo repetition, @TempDir Path other) {
    List<String> order = new ArrayList<>(SHOP.paths());
    Collections.shuffle(order, new Random(repetition.getCurrentRepetition()));
    Path jar = SHOP.writeJar(other.resolve("shop-sources.jar"), order);

    assertThat(document(DocGen.builder().threads(8), jar)).isEqualTo(expected);
  }

  @Test
  void thePlaceOfTheFolderDoesNotMatter(@TempDir Path other) {
    Path moved = SHOP.writeTo(other.resolve("a/deeper/place"));

    assertThat(document(DocGen.builder(), moved)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "en-US", "ar-EG"})
  @ResourceLock(Resources.LOCALE)
  void theDefaultLocaleDoesNotMatter(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(document(DocGen.builder(), root)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void cachesDoNotMatter() {
    try (DocGen docGen = DocGen.builder().threads(8).build()) {
      assertThat(document(docGen, root)).as("cold").isEqualTo(expected);
      assertThat(document(docGen, root)).as("warm").isEqualTo(expected);
      docGen.clearCaches();
      assertThat(document(docGen, root)).as("cleared").isEqualTo(expected);
    }
    assertThat(document(DocGen.builder().cacheBytes(0), root)).as("none").isEqualTo(expected);
  }

  @Test
  void whatOneRootLeavesInTheCachesDoesNotMatterToAnother(@TempDir Path other) {
    Path changed =
        SHOP.with("shop/model/Money.java", "package shop.model; public record Money(long cents) {}")
            .without("shop/web/ErrorAdvice.java")
            .writeTo(other);
    try (DocGen docGen = DocGen.builder().threads(8).build()) {
      assertThat(document(docGen, changed)).contains("cents").isNotEqualTo(expected);
      assertThat(document(docGen, root)).isEqualTo(expected);
    }
  }
}
