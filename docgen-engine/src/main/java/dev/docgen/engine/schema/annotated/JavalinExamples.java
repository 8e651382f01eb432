package dev.docgen.engine.schema.annotated;

import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @OpenApiExample} as javalin-openapi's {@code ExampleGenerator} does. */
final class JavalinExamples {
  private JavalinExamples() {}

  /** Returns the example that an annotation gives. */
  static Optional<Object> of(SourceAnnotation annotation) {
    return Optional.ofNullable(value(annotation));
  }

  /** Returns a text as the number or truth value that it is where the schema wants one. */
  static Object fitting(Object example, List<SchemaType> types) {
    return example instanceof String text && !types.isEmpty()
        ? JsonText.value(text, types)
        : example;
  }

  private static @Nullable Object value(SourceAnnotation annotation) {
    Optional<String> text = annotation.string("value");
    if (text.isPresent()) {
      return text.get();
    }
    Optional<String> raw = annotation.string("raw");
    if (raw.isPresent()) {
      return JsonText.parse(raw.get()).orElse(raw.get());
    }
    List<SourceAnnotation> parts = annotation.annotations("objects");
    return parts.isEmpty() ? null : objects(parts);
  }

  /** Parts without names are a list, others the members of one object. */
  private static Object objects(List<SourceAnnotation> parts) {
    if (parts.stream().noneMatch(it -> it.string("name").isPresent())) {
      List<@Nullable Object> list = new ArrayList<>();
      parts.forEach(it -> list.add(value(it)));
      return list;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (SourceAnnotation part : parts) {
      part.string("name").ifPresent(it -> members.put(it, value(part)));
    }
    return members;
  }
}
