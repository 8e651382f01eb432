package dev.docgen.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FactsScannerTest {
  private static FileFacts scan(String text) {
    return FactsScanner.scan(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void anyBytesGiveAnAnswer(@ForAll byte[] bytes) {
    assertThat(FactsScanner.scan(bytes).identifiers()).isSorted();
  }

  @Property
  void anIdentifierInCodeIsMentioned(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 12) String word,
      @ForAll @CharRange(from = ' ', to = '@') @StringLength(max = 8) String before) {
    String code = before.replaceAll("[\"'/0-9]", " ") + " " + word + ";";
    assertThat(scan(code).mentions(new int[] {FileFacts.hash(word)})).isTrue();
  }

  @Test
  void readsWhatHasNoEnd() {
    for (String end : List.of("/*", "\"", "'", "\"\"\"", "//", "\\", "\\u", "{", "record A")) {
      assertThat(scan("package p; class A {} " + end).types()).containsExactly("A");
    }
  }

  @Test
  void namesTheUnnamedPackageByNothing() {
    assertThat(scan("class A {}").packageName()).isEmpty();
    assertThat(scan("").packageName()).isEmpty();
  }

  @Test
  void takesRecordForAnIdentifierWhereItIsOne() {
    assertThat(scan("void main() { } int record = 1; void record(int a) {}").types()).isEmpty();
  }

  @Test
  void holdsManyIdentifiers() {
    StringBuilder code = new StringBuilder("class A { int ");
    for (int i = 0; i < 5_000; i++) {
      code.append("a").append(i).append(", ");
    }
    FileFacts facts = scan(code.append("z; }").toString());
    assertThat(facts.identifiers()).hasSizeGreaterThan(4_900).isSorted();
    assertThat(facts.mentions(new int[] {FileFacts.hash("a4999")})).isTrue();
  }
}
