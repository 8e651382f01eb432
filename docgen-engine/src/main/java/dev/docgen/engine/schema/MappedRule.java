package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.spi.TypeMapping;
import java.util.List;
import java.util.Optional;

/** Types that the user maps: the first mapping that answers. */
record MappedRule(List<TypeMapping> mappings) implements SchemaRule {
  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    for (TypeMapping mapping : mappings) {
      Optional<Schema> mapped = mapping.map(type);
      if (mapped.isPresent()) {
        return mapped;
      }
    }
    return Optional.empty();
  }
}
