package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one family of scanners shapes schemas. Implementations are stateless. */
interface Dialect {
  /** Returns the rules that give a type its schema; the first that answers counts. */
  List<SchemaRule> rules();

  /** Returns those of the rules that are the engine's own. */
  default List<SchemaRule> ownRules() {
    return rules().stream().filter(rule -> !(rule instanceof MappedRule)).toList();
  }

  /** Returns the schema of a type at a place, with what annotations there say about it. */
  Schema use(JavaType type, Place place, Resolution resolution);

  /**
   * Returns what a schema annotation describes by itself.
   *
   * @param type the type it annotates, filled in where the annotation is silent, or null
   */
  Schema declared(
      SourceAnnotation annotation, @Nullable JavaType type, Place place, Resolution resolution);

  /** Describes the class behind a reference. */
  Described describe(
      ClassType type, Optional<SourceType> declaration, Place place, Resolution resolution);
}
