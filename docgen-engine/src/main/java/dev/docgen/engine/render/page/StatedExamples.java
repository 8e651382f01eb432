package dev.docgen.engine.render.page;

import dev.docgen.model.Example;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the examples that a model states. */
final class StatedExamples {
  private static final String JSON = "json";

  private final References references;

  StatedExamples(References references) {
    this.references = references;
  }

  /** Returns the examples of a schema. */
  static List<Snippet> of(Schema schema) {
    List<Snippet> snippets = new ArrayList<>();
    Object single = schema.keyword("example");
    if (single != null) {
      snippets.add(snippet("Example", single, JSON, null));
    }
    if (schema.keyword("examples") instanceof List<?> several) {
      several.forEach(value -> snippets.add(snippet("Example", value, JSON, null)));
    }
    return snippets;
  }

  /**
   * Returns the examples of a parameter, header or body.
   *
   * @param mediaType in which they are written
   */
  List<Snippet> of(@Nullable Object single, Map<String, Example> named, String mediaType) {
    String language = language(mediaType);
    List<Snippet> snippets = new ArrayList<>();
    if (named.isEmpty() && single != null) {
      snippets.add(snippet("Example", single, language, null));
    }
    named.forEach(
        (name, example) -> snippets.add(named(name, references.resolve(example), language)));
    return snippets;
  }

  private static Snippet named(String name, Example example, String language) {
    String label = example.summary() == null ? name : example.summary();
    String address = example.externalValue();
    return address == null || example.hasValue()
        ? snippet(label, example.value(), language, example.description())
        : new Snippet(label, "text", address, example.description());
  }

  private static Snippet snippet(
      String label, @Nullable Object value, String language, @Nullable String note) {
    return value instanceof String text
        ? new Snippet(label, looksLikeJson(text) ? JSON : textLanguage(language), text, note)
        : new Snippet(label, JSON, Values.indented(value), note);
  }

  private static boolean looksLikeJson(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }

  private static String textLanguage(String language) {
    return language.equals(JSON) ? "text" : language;
  }

  static String language(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (type.contains("xml")) {
      return "xml";
    }
    return type.contains("json") || type.contains("*") ? JSON : "text";
  }
}
