package dev.docgen;

import dev.docgen.model.ApiModel;
import java.nio.file.Path;
import java.util.List;

/** What a generation gives. Immutable and thread-safe; holds no file open. */
public interface GenerationResult {

  ApiModel model();

  /** Returns the ids of the detectors that found operations, sorted. */
  List<String> frameworks();

  /** Returns what there is to know about the input, by location. */
  List<Diagnostic> diagnostics();

  GenerationStatistics statistics();

  /** Returns the documents of the formats requested, in that order; nothing is rendered yet. */
  List<Document> documents();

  /**
   * Returns the document of any format that the engine can render.
   *
   * @throws IllegalArgumentException when there is no renderer of that format, naming those there
   *     are
   */
  Document document(OutputFormat format);

  /**
   * Writes the requested documents into a directory, each under its format's file name or as the
   * files that it consists of.
   *
   * @return the files written, in the order of the formats
   */
  default List<Path> writeTo(Path directory) {
    return documents().stream()
        .flatMap(document -> document.writeToFolder(directory).stream())
        .toList();
  }
}
