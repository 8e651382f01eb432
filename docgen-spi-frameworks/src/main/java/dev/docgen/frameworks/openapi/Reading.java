package dev.docgen.frameworks.openapi;

import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaResolver;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one operation's annotations share. Immutable.
 *
 * @param schemas describes the schema annotations and types named
 * @param texts replaces placeholders such as <code>${app.title}</code> in texts
 * @param extensionTexts the same in names and values of extensions
 * @param views qualified names of the active {@code @JsonView} classes; empty for none
 * @param vocabulary the annotations that are read
 */
public record Reading(
    SchemaResolver schemas,
    UnaryOperator<String> texts,
    UnaryOperator<String> extensionTexts,
    List<String> views,
    Vocabulary vocabulary) {
  public Reading {
    Objects.requireNonNull(schemas, "schemas");
    Objects.requireNonNull(texts, "texts");
    Objects.requireNonNull(extensionTexts, "extensionTexts");
    Objects.requireNonNull(vocabulary, "vocabulary");
    views = List.copyOf(views);
  }

  /** Makes a reading of swagger v3's annotations. */
  public Reading(
      SchemaResolver schemas,
      UnaryOperator<String> texts,
      UnaryOperator<String> extensionTexts,
      List<String> views) {
    this(schemas, texts, extensionTexts, views, Vocabulary.SWAGGER);
  }

  /** Returns this reading under those views. */
  public Reading withViews(List<String> active) {
    return new Reading(schemas, texts, extensionTexts, active, vocabulary);
  }

  /** Returns the first annotation that means a term. */
  public Optional<SourceAnnotation> find(Annotations annotations, Term term) {
    return annotations.find(vocabulary.names(term));
  }

  /** Returns all annotations that mean a term, those in containers too. */
  public List<SourceAnnotation> findAll(Annotations annotations, Term term) {
    return annotations.findAll(vocabulary.names(term));
  }

  /** Returns whether an annotation means a term. */
  public boolean has(Annotations annotations, Term term) {
    return annotations.has(vocabulary.names(term));
  }

  /** Returns whether an annotation is MicroProfile's, whose attributes differ here and there. */
  public static boolean isMicroProfile(SourceAnnotation annotation) {
    return Term.isMicroProfile(annotation.qualifiedName());
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

  /**
   * Returns a boolean attribute as the library documents it: MicroProfile's as written, swagger's
   * only where it is true. Null when nothing is said.
   */
  static @Nullable Boolean said(SourceAnnotation annotation, String attribute) {
    return annotation
        .bool(attribute)
        .filter(value -> value || isMicroProfile(annotation))
        .orElse(null);
  }
}
