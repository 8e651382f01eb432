package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one detector does, the documents of the other are as without it. */
class ContainedDetectorTest {
  @TempDir Path root;

  @BeforeEach
  void writeAnApplication() throws IOException {
    Files.writeString(root.resolve("First.java"), "@Api class First { void one() {} }");
    Files.writeString(root.resolve("Second.java"), "@Api class Second { void two() {} }");
  }

  private static DocGenBuilder builder() {
    return DocGen.builder().loadDetectors(false).addDetector(new TypeNameDetector("good"));
  }

  /** Returns each document's bytes as text, by format. */
  private static Map<String, String> documents(GenerationResult result, DocGen docGen) {
    Map<String, String> documents = new TreeMap<>();
    for (OutputFormat format : docGen.formats()) {
      documents.put(format.id(), Arrays.toString(result.document(format).bytes()));
    }
    return documents;
  }

  private Map<String, String> documentsWithoutOther() {
    try (DocGen docGen = builder().build()) {
      return documents(docGen.generate(GenerationRequest.of(root)), docGen);
    }
  }

  static Stream<Named<FrameworkDetector>> failing() {
    return Stream.of(
        Named.of("throws", new Bad(unit -> fail(new IllegalStateException("on purpose")))),
        Named.of("throws what it does not declare", new Bad(unit -> fail(new IOException("disk")))),
        Named.of("asserts", new Bad(unit -> fail(new AssertionError("wrong")))),
        Named.of("lacks a class", new Bad(unit -> fail(new NoClassDefFoundError("gone")))),
        Named.of("recurses", new Bad(unit -> fail(new StackOverflowError()))),
        Named.of("cancels itself", new Bad(unit -> fail(new CancellationException("mine")))),
        Named.of("answers null", new Bad(unit -> null)),
        Named.of("answers a null operation", new Bad(unit -> Arrays.asList(null, null))),
        Named.of("answers a list that throws", new Bad(unit -> new ThrowingList())),
        Named.of("has null for markers", new NullFor("markers")),
        Named.of("has a null among its markers", new NullFor("marker")),
        Named.of("has null for conventions", new NullFor("conventions")),
        Named.of("has null for settings", new NullFor("json")),
        Named.of("has null for the application", new NullFor("application")));
  }

  @ParameterizedTest
  @MethodSource("failing")
  void failuresLeaveTheOthersDocumentsByteForByte(FrameworkDetector bad) {
    try (DocGen docGen = builder().addDetector(bad).build()) {
      GenerationResult result = docGen.generate(GenerationRequest.of(root));

      assertThat(documents(result, docGen)).isEqualTo(documentsWithoutOther());
      assertThat(result.diagnostics())
          .isNotEmpty()
          .allMatch(it -> it.code().equals("DG0301") && it.cause() != null)
          .allMatch(it -> it.message().contains("'bad' (" + bad.getClass().getName() + ")"));
      assertThat(docGen.statistics().detectorFailures()).containsOnlyKeys("bad");
    }
  }

  static Stream<Named<FrameworkDetector>> garbage() {
    return Stream.of(
        Named.of("DG0303", new Bad(unit -> List.of(operation("no-slash", 1)))),
        Named.of("DG0502", new Bad(unit -> List.of(operation("/bad", 1), operation("/bad", 2)))),
        Named.of("DG0511", new Bad(unit -> List.of(referring("/bad/" + unit.path())))),
        Named.of("DG0501", new Bad(unit -> List.of(operation("/{open", 1)))));
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void garbageLeavesTheOthersOperationsAsTheyAre(FrameworkDetector bad) {
    try (DocGen docGen = builder().addDetector(bad).build();
        DocGen without = builder().build()) {
      GenerationResult result = docGen.generate(GenerationRequest.of(root));

      assertThat(result.model().operations())
          .filteredOn(operation -> operation.framework().equals("good"))
          .isEqualTo(without.generate(GenerationRequest.of(root)).model().operations());
      assertThat(result.document(OutputFormat.OPENAPI_JSON).text()).contains("\"/First/one\"");
    }
  }

  @Test
  void garbageIsReportedByTheDetectorsName() {
    garbage()
        .forEach(
            bad -> {
              try (DocGen docGen = builder().addDetector(bad.getPayload()).build()) {
                assertThat(docGen.generate(GenerationRequest.of(root)).diagnostics())
                    .filteredOn(it -> it.code().equals(bad.getName()))
                    .as(bad.getName())
                    .isNotEmpty()
                    .extracting(Diagnostic::message)
                    .allMatch(message -> message.contains("bad"));
              }
            });
  }

  @Test
  void oneThatDoesNotTellItsIdIsLeftOut() {
    FrameworkDetector nameless =
        new Bad(unit -> List.of()) {
          @Override
          public String id() {
            throw new IllegalStateException("who am I?");
          }
        };
    try (DocGen docGen = builder().addDetector(nameless).build()) {
      assertThat(docGen.detectors()).containsExactly("good");
      assertThat(docGen.generate(GenerationRequest.of(root)).diagnostics())
          .singleElement()
          .satisfies(it -> assertThat(it.message()).contains(nameless.getClass().getName()))
          .extracting(Diagnostic::code)
          .isEqualTo("DG0005");
    }
  }

  private static List<DetectedOperation> fail(Throwable thrown) {
    ContainedDetectorTest.<RuntimeException>sneaky(thrown);
    return List.of();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static DetectedOperation operation(String path, int number) {
    return new DetectedOperation(Operation.builder().path(path).build(), "bad" + number, "Bad");
  }

  private static DetectedOperation referring(String path) {
    MediaType content = MediaType.builder().schema(Schema.ref("Nowhere")).build();
    Response response = Response.builder().description("OK").putContent("a/b", content).build();
    return new DetectedOperation(
        Operation.builder().path(path).putResponse("200", response).build(), "refer", "Bad");
  }

  private static final class ThrowingList extends AbstractList<DetectedOperation> {
    @Override
    public DetectedOperation get(int index) {
      throw new IllegalStateException("read too late");
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** What a detector does with a file. */
  private interface Reading {
    List<DetectedOperation> read(SourceUnit unit);
  }

  /** Does to files what it is told. */
  private static class Bad implements FrameworkDetector {
    private final Reading reading;

    Bad(Reading reading) {
      this.reading = reading;
    }

    @Override
    public String id() {
      return "bad";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Api");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      return reading.read(unit);
    }
  }

  /** Answers null to one question. */
  private static final class NullFor extends Bad {
    private final String question;

    NullFor(String question) {
      super(unit -> List.of());
      this.question = question;
    }

    @Override
    public Set<String> markers() {
      return switch (question) {
        case "markers" -> null;
        case "marker" -> new HashSet<>(Arrays.asList("Api", null));
        default -> super.markers();
      };
    }

    @Override
    public Conventions conventions(GenerationRequest request, SourceTree sources) {
      return question.equals("conventions") ? null : Conventions.DEFAULT;
    }

    @Override
    public JsonSettings json(SourceTree sources, GenerationRequest request) {
      return question.equals("json") ? null : JsonSettings.DEFAULT;
    }

    @Override
    public ApiModel describeApplication(DetectionContext context) {
      return question.equals("application") ? null : ApiModel.EMPTY;
    }
  }
}
