package dev.docgen.frameworks.openapi;

import dev.docgen.model.Example;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @ExampleObject}s, {@code @Example}s of Swagger 1 and the {@code example} of one
 * place.
 *
 * @param annotations the examples stated
 * @param plain the text under {@code example}, or null
 * @param json whether values are JSON where they can be read as such
 */
public record Examples(List<SourceAnnotation> annotations, @Nullable String plain, boolean json) {
  public Examples {
    annotations = List.copyOf(annotations);
  }

  /** Returns the examples of the attributes {@code examples} and {@code example}. */
  static Examples of(SourceAnnotation owner, boolean json) {
    return new Examples(
        owner.annotations("examples"),
        Reading.plain(owner, "example"),
        json || !Reading.isMicroProfile(owner));
  }

  /**
   * Returns whether content's examples are JSON: by its media type, or because its schema says that
   * they are no texts (smallrye's {@code ContentIO}).
   */
  static boolean areJson(SourceAnnotation content, @Nullable String mediaType) {
    return mediaType == null
        || mediaType.toUpperCase(Locale.ROOT).contains("JSON")
        || content.annotation("schema").filter(schema -> !isText(schema)).isPresent();
  }

  private static boolean isText(SourceAnnotation schema) {
    return schema.string("type").filter("STRING"::equals).isPresent();
  }

  /**
   * Returns the plain example of a place: the one under {@code example}, or the only one without a
   * name, as swagger-core has it. Empty when there are several or it is named.
   */
  Optional<Example> single() {
    if (plain != null && named().keySet().stream().allMatch(String::isEmpty)) {
      return Optional.of(Example.builder().value(value(plain)).hasValue(true).build());
    }
    return annotations.size() == 1 && Reading.plain(annotations.get(0), "name") == null
        ? Optional.of(example(annotations.get(0)))
        : Optional.empty();
  }

  /** Returns examples by name, in source order. */
  Map<String, Example> named() {
    Map<String, Example> result = new LinkedHashMap<>();
    for (SourceAnnotation example : annotations) {
      result.put(References.nameOf(example), example(example));
    }
    return result;
  }

  private @Nullable Object value(String text) {
    return json ? JsonText.orText(text) : text;
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
    return description == null && !Reading.isMicroProfile(annotation)
        ? Reading.plain(annotation, "name")
        : description;
  }

  private Example example(SourceAnnotation annotation) {
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return Example.builder()
          .reference(References.name(reference))
          .summary(Reading.plain(annotation, "summary"))
          .description(Reading.plain(annotation, "description"))
          .build();
    }
    Example.Builder builder =
        Example.builder()
            .summary(Reading.plain(annotation, "summary"))
            .description(description(annotation))
            .externalValue(Reading.plain(annotation, "externalValue"))
            .extensions(Extensions.of(annotation));
    String value = Reading.plain(annotation, "value");
    return value == null ? builder.build() : builder.value(value(value)).hasValue(true).build();
  }
}
