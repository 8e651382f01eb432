package dev.docgen.engine.parse;
import com.github.javaparser.*;
import com.github.javaparser.ast.*;
import dev.docgen.engine.scan.*;
import java.util.*;
import java.util.concurrent.*;
/** Parses whole files anew in each generation. */
public final class WholeFileParser implements SourceParser {
  private final Map<SourceFile, Optional<ParsedFile>> parsed = new ConcurrentHashMap<>();
  private final dev.docgen.engine.report.Reporter reporter;
  public WholeFileParser(dev.docgen.engine.report.Reporter r) { reporter = r; }
  @Override public Optional<ParsedFile> parse(SourceFile file) {
    Optional<ParsedFile> p = parsed.get(file);
    if (p == null) { p = read(file); parsed.put(file, p); }
    return p;
  }
  private Optional<ParsedFile> read(SourceFile file) {
    try {
      var result = new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)).parse(SourceText.of(file.content().read()).text());
      reporter.fileParsed(false, 1);
      return result.getResult().map(u -> new ParsedFile() {
        public SourceFile file() { return file; }
        public CompilationUnit shallow() { return u; }
        public Optional<CompilationUnit> full() { return Optional.of(u); }
        public <N extends Node> Optional<N> inFull(N n) { return Optional.of(n); }
      });
    } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
  }
}
