package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.docgen.CacheStatistics;
import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.Registration;
import dev.docgen.Step;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.SecurityEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineControlTest {
  @TempDir Path root;

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final DocGen docGen =
      DocGen.builder()
          .loadDetectors(false)
          .addDetector(new TypeNameDetector())
          .addRenderer(new LineRenderer())
          .build();

  @BeforeEach
  void writeAnApplication() throws IOException {
    source("First.java", "@Api class First { void one() {} }");
  }

  @AfterEach
  void close() {
    docGen.close();
  }

  private void source(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }

  private int operations() {
    return docGen.generate(GenerationRequest.of(root)).model().operations().size();
  }

  private CacheStatistics cache(String name) {
    return docGen.statistics().caches().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Writes down which files are parsed and what is suspicious. */
  private final class Hearing implements GenerationListener {
    @Override
    public GenerationObserver generationStarted(GenerationRequest request) {
      return new GenerationObserver() {
        @Override
        public void fileParsed(String path, long syntaxNodes, long elapsedNanos) {
          heard.add(path + (syntaxNodes > 0 && elapsedNanos > 0 ? " measured" : ""));
        }

        @Override
        public void securityEvent(SecurityEvent event) {
          heard.add(event.type().id() + " " + event.path());
        }
      };
    }
  }

  @Test
  void aDetectorSwitchedOffFindsNothingUntilItIsOnAgain() {
    docGen.control().detectorEnabled("type-name", false);
    assertThat(operations()).isZero();
    assertThat(docGen.control().disabledDetectors()).containsExactly("type-name");
    assertThat(docGen.detectors()).containsExactly("type-name");

    docGen.control().detectorEnabled("type-name", true);
    assertThat(operations()).isEqualTo(1);
    assertThat(docGen.control().disabledDetectors()).isEmpty();
  }

  @Test
  void anUnknownDetectorIsRefusedWithThoseKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> docGen.control().detectorEnabled("struts", false))
        .withMessage("no detector 'struts'; there are [type-name]");
  }

  @Test
  void oneCacheIsClearedAndTheOtherIsKept() {
    operations();
    docGen.control().clearCache("parse");

    assertThat(cache("parse").entries()).isZero();
    assertThat(cache("index").entries()).isEqualTo(1);
  }

  @Test
  void aCacheMadeSmallerEvictsAtOnce() {
    operations();
    long capacity = cache("parse").capacityBytes();
    docGen.control().resizeCache("parse", 0);

    assertThat(capacity).isPositive();
    assertThat(cache("parse").capacityBytes()).isZero();
    assertThat(cache("parse").entries()).isZero();
    docGen.control().resizeCache("parse", capacity);
    assertThat(cache("parse").capacityBytes()).isEqualTo(capacity);
  }

  @Test
  void cachesThatAreNotAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> docGen.control().clearCache("soup"))
        .withMessage("no cache 'soup'; there are [index, parse]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> docGen.control().resizeCache("parse", -1))
        .withMessage("bytes must not be negative: -1");
  }

  @Test
  void theLimitOfGenerationsAtOnceIsChanged() {
    docGen.control().maxConcurrentGenerations(1);
    assertThat(docGen.control().maxConcurrentGenerations()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> docGen.control().maxConcurrentGenerations(0));

    try (Registration nested = docGen.addListener(new AskingAgain())) {
      assertThat(operations()).isEqualTo(1);
    }
    assertThat(heard).hasSize(1);
    assertThat(heard.get(0)).contains("already runs 1 generations");
  }

  /** Asks for a second generation when the first has started. */
  private final class AskingAgain implements GenerationListener {
    @Override
    public GenerationObserver generationStarted(GenerationRequest request) {
      try {
        docGen.generate(request);
        heard.add("was not refused");
      } catch (DocGenException e) {
        heard.add(e.getMessage());
      }
      return GenerationObserver.NONE;
    }
  }

  @Test
  void aListenerAddedHearsUntilItIsTakenBack() {
    Registration registration = docGen.addListener(new Hearing());
    operations();
    assertThat(heard).containsExactly("First.java measured");

    docGen.clearCaches();
    registration.close();
    registration.close();
    operations();
    assertThat(heard).hasSize(1);
  }

  @Test
  void anObserverThatFailsAnAssertionIsDroppedAndTheOthersHearOn() {
    GenerationListener failing =
        new GenerationListener() {
          @Override
          public GenerationObserver generationStarted(GenerationRequest request) {
            return new GenerationObserver() {
              @Override
              public void stepStarted(Step step) {
                heard.add("failed at " + step);
                throw new AssertionError("of its own");
              }
            };
          }
        };
    try (Registration first = docGen.addListener(failing);
        Registration second = docGen.addListener(new Hearing())) {
      GenerationResult result = docGen.generate(GenerationRequest.of(root));
      assertThat(result.model().operations()).hasSize(1);
      assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("DG0003");
    }
    assertThat(heard).containsExactly("failed at " + Step.SCAN, "First.java measured");
  }

  @Test
  void activeContentInACommentIsASecurityEventOnceAFile() throws IOException {
    source(
        "Second.java",
        """
        /** <script>alert(1)</script> */
        @Api class Second {
          /** <img src=x onerror=alert(2)> */
          void two() {}
        }
        """);
    try (DocGen reading =
            DocGen.builder().loadDetectors(false).addDetector(new CommentReader()).build();
        Registration hearing = reading.addListener(new Hearing())) {
      reading.generate(GenerationRequest.of(root));
    }
    assertThat(heard)
        .filteredOn(each -> each.startsWith("suspicious"))
        .containsExactly("suspicious_content Second.java");
  }

  /** Reads all comments and finds nothing. */
  private static final class CommentReader implements FrameworkDetector {
    @Override
    public String id() {
      return "comments";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Api");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      for (SourceType type : unit.types()) {
        assertThat(type.javadoc()).isNotNull();
        type.methods().forEach(method -> assertThat(method.javadoc()).isNotNull());
      }
      return List.of();
    }
  }
}
