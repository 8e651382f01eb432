package dev.docgen.frameworks.code;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gives what a test asks of a method's code, while the engine holds the sources open. */
final class CodeUnderTest {
  private CodeUnderTest() {}

  /** Returns the answer about the method {@code probe} of class {@code Code} with that body. */
  static <T> T ask(String members, Function<SourceMethod, T> question) {
    try {
      Path root = Files.createTempDirectory("docgen-code");
      Path file = root.resolve("Code.java");
      Files.writeString(file, "import java.util.*;\nclass Code {\n" + members + "\n}\n");
      try {
        return ask(root, question);
      } finally {
        Files.delete(file);
        Files.delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T ask(Path root, Function<SourceMethod, T> question) {
    Asking<T> asking = new Asking<>(question);
    try (DocGen docGen = DocGen.builder().addDetector(asking).build()) {
      docGen.generate(GenerationRequest.of(root));
    }
    return asking.answers.get(0);
  }

  private static final class Asking<T> implements FrameworkDetector {
    private final Function<SourceMethod, T> question;
    private final List<T> answers = new ArrayList<>();

    private Asking(Function<SourceMethod, T> question) {
      this.question = question;
    }

    @Override
    public String id() {
      return "asking";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Code");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      unit.allTypes().stream()
          .flatMap(type -> type.methods().stream())
          .filter(method -> method.name().equals("probe"))
          .forEach(method -> answers.add(question.apply(method)));
      return List.of();
    }
  }
}
