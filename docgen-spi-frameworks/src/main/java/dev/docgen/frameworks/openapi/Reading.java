package dev.docgen.frameworks.openapi;

import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaResolver;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one operation's annotations share. Immutable.
 *
 * @param schemas describes the schema annotations and types named
 * @param texts replaces placeholders such as <code>${app.title}</code> in texts
 * @param extensionTexts the same in names and values of extensions
 * @param views qualified names of the active {@code @JsonView} classes; empty for none
 */
public record Reading(
    SchemaResolver schemas,
    UnaryOperator<String> texts,
    UnaryOperator<String> extensionTexts,
    List<String> views) {
  public Reading {
    Objects.requireNonNull(schemas, "schemas");
    Objects.requireNonNull(texts, "texts");
    Objects.requireNonNull(extensionTexts, "extensionTexts");
    views = List.copyOf(views);
  }

  /** Returns this reading under those views. */
  public Reading withViews(List<String> active) {
    return new Reading(schemas, texts, extensionTexts, active);
  }

  /** Returns the extensions in an annotation's {@code extensions} attribute by {@code x-} name. */
  public Map<String, @Nullable Object> extensions(SourceAnnotation annotation) {
    return Extensions.resolved(Extensions.of(annotation), extensionTexts);
  }

  /** Returns a text attribute with its placeholders replaced; null when absent or blank. */
  public @Nullable String text(SourceAnnotation annotation, String attribute) {
    String value = plain(annotation, attribute);
    return value == null ? null : texts.apply(value);
  }

  /** Returns a text attribute as written; null when absent or blank. */
  public static @Nullable String plain(SourceAnnotation annotation, String attribute) {
    return annotation.string(attribute).filter(value -> !value.isBlank()).orElse(null);
  }

  /** Returns whether a boolean attribute is true; false when absent. */
  public static boolean flag(SourceAnnotation annotation, String attribute) {
    return annotation.bool(attribute).orElse(false);
  }
}
