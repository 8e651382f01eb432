package dev.docgen.frameworks.spring;

import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of {@code messages.properties}: springdoc looks every text up as a message's key first
 * ({@code PropertyResolverUtils.resolve}). Only the file without a locale is read, and none with
 * {@code springdoc.disable-i18n}. Immutable.
 */
final class Messages {
  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = texts;
  }

  static Messages read(SourceTree sources, SpringProperties properties) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (properties.flag("springdoc.disable-i18n", false)) {
      return new Messages(texts);
    }
    String baseName = properties.get("spring.messages.basename").orElse("messages");
    for (String name : baseName.split(",", -1)) {
      String file = name.strip().substring(name.strip().lastIndexOf('/') + 1);
      for (SourceResource resource : sources.resources(file + ".properties")) {
        resource.flattened().forEach(document -> document.forEach(texts::putIfAbsent));
      }
    }
    return new Messages(texts);
  }

  /** Returns the message of that key; the text itself when there is none. */
  String resolve(String text) {
    return texts.getOrDefault(text, text);
  }
}
