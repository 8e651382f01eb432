package dev.docgen.engine.schema;

import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.spi.TypeMapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Types that the user maps, or else the application's configuration: the first mapping that
 * answers. One that fails is as one without an answer.
 */
record MappedRule(List<TypeMapping> mappings) implements SchemaRule {
  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    return first(mappings, type, place, resolution)
        .or(() -> first(resolution.conventions().schemas().mappings(), type, place, resolution));
  }

  private static Optional<Schema> first(
      List<TypeMapping> mappings, JavaType type, Place place, Resolution resolution) {
    for (TypeMapping mapping : mappings) {
      Optional<Schema> mapped = ask(mapping, type, place, resolution);
      if (mapped.isPresent()) {
        return mapped;
      }
    }
    return Optional.empty();
  }

  private static Optional<Schema> ask(
      TypeMapping mapping, JavaType type, Place place, Resolution resolution) {
    Optional<Schema> mapped = ask(mapping, mapping::map, type, place, resolution);
    return mapped.isPresent()
        ? mapped
        : ask(mapping, mapping::replace, type, place, resolution)
            .map(shown -> resolution.unmapped(shown, place));
  }

  @SuppressWarnings("OptionalAssignedToNull") // a mapping may answer what it must not
  private static <T> Optional<T> ask(
      TypeMapping mapping,
      Function<JavaType, Optional<T>> question,
      JavaType type,
      Place place,
      Resolution resolution) {
    try {
      Optional<T> answer = question.apply(type);
      if (answer != null) {
        return answer;
      }
      resolution.failed(mapping, "answered null for " + type.describe(), place, null);
    } catch (Throwable failure) {
      PluginBoundary.check(failure, resolution::checkCancelled);
      resolution.failed(mapping, "failed with " + failure, place, failure);
    }
    return Optional.empty();
  }
}
