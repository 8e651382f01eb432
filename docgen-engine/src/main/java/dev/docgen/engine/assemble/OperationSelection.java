package dev.docgen.engine.assemble;

import dev.docgen.GenerationRequest;
import dev.docgen.GenerationRequest.Selection;
import dev.docgen.spi.DetectedOperation;
import java.util.List;
import java.util.regex.Pattern;

/** Chooses the operations that a request includes and does not exclude. */
final class OperationSelection {
  private final Selection include;
  private final Selection exclude;
  private final List<Pattern> includedPaths;
  private final List<Pattern> excludedPaths;

  OperationSelection(GenerationRequest request) {
    include = request.include();
    exclude = request.exclude();
    includedPaths = include.paths().stream().map(OperationSelection::compile).toList();
    excludedPaths = exclude.paths().stream().map(OperationSelection::compile).toList();
  }

  /** Returns whether to document an operation on that path. */
  boolean chooses(DetectedOperation operation, String path) {
    return (include.isEmpty() || matches(include, includedPaths, operation, path))
        && !matches(exclude, excludedPaths, operation, path);
  }

  private static boolean matches(
      Selection selection, List<Pattern> paths, DetectedOperation operation, String path) {
    return selection.packages().stream().anyMatch(name -> isIn(name, operation.typeName()))
        || paths.stream().anyMatch(pattern -> pattern.matcher(path).matches())
        || selection.annotations().stream().anyMatch(name -> isAnnotated(operation, name));
  }

  private static boolean isIn(String packageName, String typeName) {
    return typeName.startsWith(packageName + ".");
  }

  private static boolean isAnnotated(DetectedOperation operation, String name) {
    return operation.annotations().stream()
        .anyMatch(annotation -> annotation.equals(name) || annotation.endsWith("." + name));
  }

  /**
   * {@code *} is a part of a segment, {@code **} any text; {@code /**} at the end may match
   * nothing.
   */
  private static Pattern compile(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); ) {
      if (glob.substring(i).equals("/**")) {
        regex.append("(/.*)?");
        i += 3;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else if (glob.charAt(i) == '*') {
        regex.append("[^/]*");
        i++;
      } else {
        regex.append(Pattern.quote(glob.substring(i, i + 1)));
        i++;
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
