package dev.docgen.endtoend;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.model.Operation;
import dev.docgen.spi.RenderOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs whole generations and looks at their results. */
final class Generations {
  private static final List<OutputFormat> OPEN_API =
      List.of(
          OutputFormat.OPENAPI_JSON,
          OutputFormat.OPENAPI_YAML,
          OutputFormat.OPENAPI_30_JSON,
          OutputFormat.OPENAPI_30_YAML);

  private Generations() {}

  /** Documents roots with an engine made for that alone. */
  static GenerationResult generate(Path... roots) {
    return generate(GenerationRequest.of(roots));
  }

  static GenerationResult generate(GenerationRequest request) {
    try (DocGen docGen = DocGen.builder().build()) {
      return docGen.generate(request);
    }
  }

  /** Returns a request whose documents tell all that the model holds. */
  static GenerationRequest.Builder withProvenance(Path root) {
    return GenerationRequest.builder().addRoot(root).options(new RenderOptions(true, true));
  }

  static String json(GenerationResult result) {
    return result.document(OutputFormat.OPENAPI_JSON).text();
  }

  /** Returns every document and every diagnostic as one text. */
  static String everything(GenerationResult result) {
    StringBuilder all = new StringBuilder();
    for (OutputFormat format : OPEN_API) {
      all.append(format.id()).append('\n').append(result.document(format).text()).append('\n');
    }
    return all.append(String.join("\n", diagnostics(result))).toString();
  }

  static List<String> diagnostics(GenerationResult result) {
    List<String> lines = new ArrayList<>();
    result.diagnostics().forEach(diagnostic -> lines.add(diagnostic.toString()));
    return lines;
  }

  /** Returns {@code GET /path} of every operation, in document order. */
  static List<String> operations(GenerationResult result) {
    return result.model().operations().stream().map(Generations::key).toList();
  }

  static String key(Operation operation) {
    return operation.method() + " " + operation.path();
  }

  static Operation operation(GenerationResult result, String key) {
    return result.model().operations().stream()
        .filter(operation -> key(operation).equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no operation " + key + " in " + operations(result)));
  }
}
