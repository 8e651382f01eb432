package dev.docgen.engine.types;

import dev.docgen.engine.scan.SourceFile;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.List;

/**
 * A file known by its path alone until it is asked what it declares; so parsing can be shared out.
 */
record LazyUnit(SourceFile file, IndexedSources sources) implements SourceUnit {

  @Override
  public String path() {
    return file.path();
  }

  @Override
  public String packageName() {
    return sources.unit(file).map(DeclaredUnit::packageName).orElse("");
  }

  @Override
  public List<String> imports() {
    return sources.unit(file).map(DeclaredUnit::imports).orElse(List.of());
  }

  @Override
  public Annotations packageAnnotations() {
    return sources.unit(file).map(DeclaredUnit::packageAnnotations).orElse(AnnotationSet.NONE);
  }

  @Override
  public List<? extends SourceType> types() {
    return sources.unit(file).map(DeclaredUnit::types).orElse(List.of());
  }

  @Override
  public List<? extends SourceType> allTypes() {
    return sources.unit(file).map(DeclaredUnit::allTypes).orElse(List.of());
  }
}
