package dev.docgen.frameworks.javalin.annotated;

import dev.docgen.frameworks.openapi.JsonText;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads examples as javalin-openapi's {@code ExampleGenerator} does. */
final class ExampleValues {
  private static final Set<SchemaType> WRITTEN =
      Set.of(SchemaType.INTEGER, SchemaType.NUMBER, SchemaType.BOOLEAN);

  private ExampleValues() {}

  /**
   * Returns the example in an annotation's attributes {@code example} and {@code exampleObjects}.
   */
  static Optional<Object> of(SourceAnnotation annotation) {
    Optional<Object> text =
        annotation.string("example").filter(it -> !it.isEmpty()).map(Object.class::cast);
    return text.or(
        () ->
            Optional.of(annotation.annotations("exampleObjects"))
                .filter(it -> !it.isEmpty())
                .map(ExampleValues::objects));
  }

  /** Returns the example beside a schema: of a number or a truth value what its text says. */
  static Optional<Object> of(SourceAnnotation annotation, @Nullable Schema schema) {
    boolean text = schema == null || schema.types().stream().noneMatch(WRITTEN::contains);
    return of(annotation)
        .map(it -> text || !(it instanceof String written) ? it : JsonText.orText(written));
  }

  /** Texts or objects without names are a list, others the members of one object. */
  private static Object objects(List<SourceAnnotation> properties) {
    boolean named = properties.stream().anyMatch(it -> it.string("name").isPresent());
    if (!named) {
      List<@Nullable Object> list = new ArrayList<>();
      properties.forEach(it -> list.add(value(it)));
      return list;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (SourceAnnotation property : properties) {
      property.string("name").ifPresent(it -> members.put(it, value(property)));
    }
    return members;
  }

  private static @Nullable Object value(SourceAnnotation property) {
    Optional<String> text = property.string("value");
    if (text.isPresent()) {
      return text.get();
    }
    List<SourceAnnotation> inner = property.annotations("objects");
    return inner.isEmpty()
        ? property.string("raw").map(JsonText::orText).orElse(null)
        : objects(inner);
  }
}
