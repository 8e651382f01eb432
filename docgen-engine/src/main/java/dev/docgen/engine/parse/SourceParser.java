package dev.docgen.engine.parse;

import dev.docgen.engine.scan.SourceFile;
import java.util.Optional;

/** Parses files, once each; the answers come from a cache where they can. Thread-safe. */
public interface SourceParser {

  /** Returns the file parsed; empty when it cannot be read or parsed, which is reported once. */
  Optional<ParsedFile> parse(SourceFile file);
}
