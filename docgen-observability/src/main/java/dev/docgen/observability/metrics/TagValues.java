package dev.docgen.observability.metrics;

import dev.docgen.DocGen;
import dev.docgen.OutputFormat;
import dev.docgen.observability.statistics.FrameworkTag;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * The values that tags may take: those of the engine's own plug-ins, so that no input can make a
 * meter grow. Thread-safe.
 *
 * @param frameworks ids of detectors
 * @param formats ids of formats
 * @param codes of diagnostics, those seen so far
 */
record TagValues(FrameworkTag frameworks, Set<String> formats, Set<String> codes) {
  /** More codes than DocGen and a few plug-ins together have. */
  private static final int MOST_CODES = 200;

  static TagValues of(DocGen docGen) {
    return new TagValues(
        new FrameworkTag(new TreeSet<>(docGen.detectors())),
        docGen.formats().stream().map(OutputFormat::id).collect(Collectors.toSet()),
        new ConcurrentSkipListSet<>());
  }

  String detector(String id) {
    return frameworks.known().contains(id) ? id : FrameworkTag.OTHER;
  }

  String format(String id) {
    return formats.contains(id) ? id : FrameworkTag.OTHER;
  }

  String code(String code) {
    if (codes.contains(code)) {
      return code;
    }
    return codes.size() < MOST_CODES && codes.add(code) ? code : FrameworkTag.OTHER;
  }
}
