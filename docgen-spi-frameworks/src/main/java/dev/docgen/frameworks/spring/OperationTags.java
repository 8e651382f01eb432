package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Tags;
import dev.docgen.model.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names the tags of an operation (springdoc, {@code OpenAPIService.buildTags}). */
final class OperationTags {
  private static final Pattern WORD_BREAK =
      Pattern.compile("(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^A-Z])(?=[A-Z])|(?<=[A-Za-z])(?=[^A-Za-z])");

  private final SpringApplication application;
  private final Handler handler;

  OperationTags(SpringApplication application, Handler handler) {
    this.application = application;
    this.handler = handler;
  }

  /** Returns declared tags, those of the method, those of its class; its class's name if none. */
  List<String> names(List<String> declared) {
    Reading reading = application.reading(List.of());
    Set<String> names = new LinkedHashSet<>(declared);
    Tags.of(handler.annotations(), reading).forEach(tag -> names.add(tag.name()));
    for (Tag tag : Tags.of(handler.controller().inheritedAnnotations(), reading)) {
      names.add(tag.name());
    }
    if (names.isEmpty() && application.properties().flag("springdoc.auto-tag-classes", true)) {
      names.add(ofClass(handler.controller().name()));
    }
    return List.copyOf(names);
  }

  /**
   * Returns the tag made of a class name: {@code PetStoreController} gives {@code
   * pet-store-controller}.
   */
  static String ofClass(String name) {
    return WORD_BREAK.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
