package dev.docgen.engine.parse;

import com.github.javaparser.ast.CompilationUnit;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.parse.ParsedTree.Outcome;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.spi.SecurityEvent;
import dev.docgen.spi.SecurityEvent.Type;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The parser of one generation: each file once, trees from the cache where they are known. */
public final class CachingParser implements SourceParser {
  private static final String UNREADABLE = "DG0101";
  private static final String MALFORMED = "DG0111";
  private static final String PARTLY_READ = "DG0201";
  private static final String NOT_READ = "DG0202";
  private static final String TOO_DEEP = "DG0203";
  private static final String BODIES_NOT_READ = "DG0204";
  private static final String CHANGED = "DG0205";

  private final TreeCache cache;
  private final Reporter reporter;
  private final Map<SourceFile, Optional<ParsedFile>> answers = new ConcurrentHashMap<>();

  /**
   * @param cache shared between generations
   * @param reporter hears of what cannot be read or parsed
   */
  public CachingParser(TreeCache cache, Reporter reporter) {
    this.cache = Objects.requireNonNull(cache, "cache");
    this.reporter = Objects.requireNonNull(reporter, "reporter");
  }

  @Override
  public Optional<ParsedFile> parse(SourceFile file) {
    Optional<ParsedFile> known = answers.get(file);
    if (known == null) {
      known = answers.computeIfAbsent(file, this::parseOnce);
    }
    return known;
  }

  private Optional<ParsedFile> parseOnce(SourceFile file) {
    try {
      checkpoint();
      ContentKey content = content(file);
      ParsedTree tree = tree(file, content, false);
      report(file, tree);
      CompilationUnit unit = tree.unit();
      return unit == null
          ? Optional.empty()
          : Optional.of(new CachedFile(file, unit, () -> full(file, content)));
    } catch (IOException e) {
      reportUnreadable(file, e);
      return Optional.empty();
    } catch (TimeUpException e) {
      return Optional.empty(); // reported by the reporter, once for all files
    }
  }

  private void checkpoint() {
    reporter.checkCancelled();
    if (reporter.exhausted()) {
      throw new TimeUpException();
    }
  }

  private static final class TimeUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private ContentKey content(SourceFile file) throws IOException {
    Optional<ContentKey> known = cache.content(file);
    if (known.isPresent()) {
      return known.get();
    }
    ContentKey content = ContentKey.of(file.content().read());
    cache.putContent(file, content);
    return content;
  }

  private ParsedTree tree(SourceFile file, ContentKey content, boolean bodies) throws IOException {
    Optional<ParsedTree> known = cache.tree(content, bodies);
    reporter.cacheAsked(TreeCache.NAME, known.isPresent());
    if (known.isPresent()) {
      return known.get();
    }
    long start = System.nanoTime();
    ParsedTree tree =
        TreeBuilder.build(
            read(file, content), bodies, reporter.limits().maxNesting(), this::checkpoint);
    reporter.fileParsed(file.path(), bodies, tree.nodes(), System.nanoTime() - start);
    cache.putTree(content, bodies, tree);
    return tree;
  }

  /** Reads a file that is to hold what it held before. */
  private static byte[] read(SourceFile file, ContentKey content) throws IOException {
    byte[] bytes = file.content().read();
    if (!ContentKey.of(bytes).equals(content)) {
      throw new ChangedException();
    }
    return bytes;
  }

  private static final class ChangedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private Optional<CompilationUnit> full(SourceFile file, ContentKey content) {
    try {
      checkpoint();
      ParsedTree tree = tree(file, content, true);
      reportBodies(file, tree);
      return Optional.ofNullable(tree.unit());
    } catch (IOException e) {
      reportUnreadable(file, e);
      return Optional.empty();
    } catch (TimeUpException e) {
      return Optional.empty(); // reported by the reporter, once for all files
    }
  }

  private void report(SourceFile file, ParsedTree tree) {
    if (tree.malformed()) {
      reporter.report(
          MALFORMED,
          Severity.WARNING,
          "bytes that are not UTF-8 are read as U+FFFD; save the file as UTF-8",
          SourceLocation.ofFile(file.path()));
    }
    switch (tree.outcome()) {
      case WHOLE -> {}
      case PARTIAL -> reportEach(file, tree, PARTLY_READ, "the declaration is left out; mend it");
      case NOTHING -> reportEach(file, tree, NOT_READ, "the file is left out; mend it");
      case TOO_DEEP -> reportTooDeep(file, tree);
    }
  }

  private void reportBodies(SourceFile file, ParsedTree tree) {
    if (tree.outcome() == Outcome.TOO_DEEP) {
      reportTooDeep(file, tree);
    } else if (tree.outcome() != Outcome.WHOLE) {
      reportEach(
          file, tree, BODIES_NOT_READ, "what stands in the method's body is left out; mend it");
    }
  }

  private void reportEach(SourceFile file, ParsedTree tree, String code, String consequence) {
    for (SyntaxProblem problem : tree.problems()) {
      reporter.report(
          code,
          Severity.ERROR,
          "syntax error: " + problem.message() + "; " + consequence,
          new SourceLocation(file.path(), problem.line(), problem.column()));
    }
  }

  private void reportTooDeep(SourceFile file, ParsedTree tree) {
    String message = tree.problems().get(0).message();
    reporter.report(
        TOO_DEEP,
        Severity.ERROR,
        message + "; the file is left out; raise the limit to read it",
        SourceLocation.ofFile(file.path()));
    reporter.securityEvent(
        new SecurityEvent(Type.EXCESSIVE_NESTING, "a file exceeds maxNesting", file.path()));
  }

  private void reportUnreadable(SourceFile file, IOException cause) {
    if (cause instanceof ChangedException) {
      reporter.report(
          CHANGED,
          Severity.ERROR,
          "the file changed while it was read; run again",
          SourceLocation.ofFile(file.path()));
      return;
    }
    reporter.report(
        UNREADABLE,
        Severity.ERROR,
        "cannot be read and is skipped; check that it exists and its permissions: "
            + cause.getMessage(),
        file.path(),
        cause);
  }
}
