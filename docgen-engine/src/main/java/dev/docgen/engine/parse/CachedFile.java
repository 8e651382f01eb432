package dev.docgen.engine.parse;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import dev.docgen.engine.scan.SourceFile;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file whose trees may be shared with other files of the same content. */
final class CachedFile implements ParsedFile {
  private final SourceFile file;
  private final CompilationUnit shallow;
  private final Supplier<Optional<CompilationUnit>> parseFull;
  private volatile boolean fullParsed;
  private volatile @Nullable CompilationUnit full;

  CachedFile(
      SourceFile file, CompilationUnit shallow, Supplier<Optional<CompilationUnit>> parseFull) {
    this.file = file;
    this.shallow = shallow;
    this.parseFull = parseFull;
  }

  @Override
  public SourceFile file() {
    return file;
  }

  @Override
  public CompilationUnit shallow() {
    return shallow;
  }

  @Override
  public Optional<CompilationUnit> full() {
    if (!fullParsed) {
      parseFullOnce();
    }
    return Optional.ofNullable(full);
  }

  private synchronized void parseFullOnce() {
    if (!fullParsed) {
      full = parseFull.get().orElse(null);
      fullParsed = true;
    }
  }

  @Override
  public <N extends Node> Optional<N> inFull(N shallowNode) {
    return full().flatMap(unit -> Counterparts.find(shallowNode, unit));
  }
}
