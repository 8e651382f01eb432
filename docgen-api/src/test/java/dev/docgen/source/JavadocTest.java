package dev.docgen.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {

  @Test
  void theSummaryIsTheFirstSentenceOnOneLine() {
    assertThat(Javadoc.of("Finds a\n pet. Throws otherwise.").summary()).isEqualTo("Finds a pet.");
    assertThat(Javadoc.of("Finds v1.2 pets").summary()).isEqualTo("Finds v1.2 pets");
    assertThat(Javadoc.of("One\n\nTwo.").summary()).isEqualTo("One");
    assertThat(Javadoc.NONE.summary()).isEmpty();
  }
}
