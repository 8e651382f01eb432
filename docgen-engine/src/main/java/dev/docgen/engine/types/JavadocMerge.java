package dev.docgen.engine.types;

import dev.docgen.source.Javadoc;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills what a method's comment lacks from the comment of a method that it overrides. */
final class JavadocMerge {
  private JavadocMerge() {}

  static Javadoc merge(Javadoc own, Javadoc inherited) {
    if (inherited.isEmpty()) {
      return own;
    }
    if (own.isEmpty()) {
      return inherited;
    }
    return new Javadoc(
        own.description().isEmpty() ? inherited.description() : own.description(),
        merge(own.params(), inherited.params()),
        own.returns() == null ? inherited.returns() : own.returns(),
        merge(own.throwsTexts(), inherited.throwsTexts()),
        own.deprecated(),
        own.since(),
        own.see(),
        own.tags());
  }

  private static Map<String, String> merge(Map<String, String> own, Map<String, String> inherited) {
    Map<String, String> merged = new LinkedHashMap<>(own);
    inherited.forEach(merged::putIfAbsent);
    return merged;
  }
}
