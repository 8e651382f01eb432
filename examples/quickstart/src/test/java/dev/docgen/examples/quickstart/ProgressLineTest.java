package dev.docgen.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.Step;
import dev.docgen.spi.GenerationObserver;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final String ERASE = "\r\u001b[K";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ProgressLine line =
      new ProgressLine(new PrintStream(written, true, StandardCharsets.UTF_8));

  @Test
  void isRewrittenInPlaceAsStepsGoBy() {
    GenerationObserver observer = line.generationStarted(GenerationRequest.of(Path.of("src")));
    observer.stepStarted(Step.SCAN);
    observer.stepStarted(Step.DETECT);
    for (int file = 0; file < 20; file++) {
      observer.cacheAsked("parse", false);
      observer.cacheAsked("parse", true);
      observer.cacheAsked("schema", false);
    }
    line.clear();

    assertThat(written.toString(StandardCharsets.UTF_8))
        .isEqualTo(ERASE + "scan" + ERASE + "detect" + ERASE + "detect: 16 files parsed" + ERASE);
  }
}
