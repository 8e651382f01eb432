package dev.docgen.frameworks.openapi;

import dev.docgen.model.Example;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @ExampleObject}, and {@code @Example} of Swagger 1. */
public final class Examples {
  private Examples() {}

  /**
   * Returns the one example that has no name: it is the plain {@code example} of its place, as
   * swagger-core has it. Empty when there are several or it is named.
   */
  static Optional<Example> nameless(List<SourceAnnotation> examples) {
    return examples.size() == 1 && Reading.plain(examples.get(0), "name") == null
        ? Optional.of(example(examples.get(0)))
        : Optional.empty();
  }

  /** Returns examples by name, in source order. */
  static Map<String, Example> named(List<SourceAnnotation> examples) {
    Map<String, Example> result = new LinkedHashMap<>();
    for (SourceAnnotation example : examples) {
      result.put(example.string("name").orElse(""), example(example));
    }
    return result;
  }

  /** Returns what Swagger 1's {@code @Example}s hold, by media type; empty names stand for any. */
  public static Map<String, Object> typed(List<SourceAnnotation> examples) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (SourceAnnotation example : examples) {
      for (SourceAnnotation property : example.annotations("value")) {
        String value = Reading.plain(property, "value");
        if (value != null) {
          Object read = JsonText.orText(value);
          result.put(property.string("mediaType").orElse(""), read == null ? value : read);
        }
      }
    }
    return result;
  }

  /** An example without a description is described by its name, as swagger-core has it. */
  private static @Nullable String description(SourceAnnotation annotation) {
    String description = Reading.plain(annotation, "description");
    return description == null ? Reading.plain(annotation, "name") : description;
  }

  private static Example example(SourceAnnotation annotation) {
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return Example.builder().reference(References.name(reference)).build();
    }
    Example.Builder builder =
        Example.builder()
            .summary(Reading.plain(annotation, "summary"))
            .description(description(annotation))
            .externalValue(Reading.plain(annotation, "externalValue"))
            .extensions(Extensions.of(annotation));
    String value = Reading.plain(annotation, "value");
    return value == null
        ? builder.build()
        : builder.value(JsonText.orText(value)).hasValue(true).build();
  }
}
