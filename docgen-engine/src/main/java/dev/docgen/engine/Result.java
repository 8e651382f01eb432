package dev.docgen.engine;

import dev.docgen.Diagnostic;
import dev.docgen.Document;
import dev.docgen.GenerationResult;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome of one generation.
 *
 * @param documentsById every document that can be rendered, by format id
 */
record Result(
    ApiModel model,
    List<String> frameworks,
    List<Diagnostic> diagnostics,
    GenerationStatistics statistics,
    List<Document> documents,
    Map<String, Document> documentsById)
    implements GenerationResult {

  @Override
  public Document document(OutputFormat format) {
    Document document = documentsById.get(format.id());
    if (document == null) {
      throw new IllegalArgumentException(
          "no renderer of format '"
              + format.id()
              + "'; there are "
              + new TreeMap<>(documentsById).keySet());
    }
    return document;
  }
}
