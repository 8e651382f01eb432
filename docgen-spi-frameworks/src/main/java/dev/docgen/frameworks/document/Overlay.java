package dev.docgen.frameworks.document;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Info;
import dev.docgen.model.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins what several places say of one document, the stronger word first. */
public final class Overlay {
  private Overlay() {}

  /** Returns the stronger document with what it lacks taken from the weaker one. */
  public static ApiModel of(ApiModel strong, ApiModel weak) {
    return ApiModel.builder()
        .info(info(strong.info(), weak.info()))
        .servers(strong.servers().isEmpty() ? weak.servers() : strong.servers())
        .tags(tags(strong.tags(), weak.tags()))
        .paths(both(strong.paths(), weak.paths()))
        .webhooks(both(strong.webhooks(), weak.webhooks()))
        .components(components(strong.components(), weak.components()))
        .security(strong.security().isEmpty() ? weak.security() : strong.security())
        .externalDocs(first(strong.externalDocs(), weak.externalDocs()))
        .extensions(both(strong.extensions(), weak.extensions()))
        .build();
  }

  private static Info info(Info strong, Info weak) {
    return new Info(
        first(strong.title(), weak.title()),
        first(strong.version(), weak.version()),
        first(strong.summary(), weak.summary()),
        first(strong.description(), weak.description()),
        first(strong.termsOfService(), weak.termsOfService()),
        first(strong.contact(), weak.contact()),
        first(strong.license(), weak.license()),
        both(strong.extensions(), weak.extensions()));
  }

  private static List<Tag> tags(List<Tag> strong, List<Tag> weak) {
    Map<String, Tag> all = new LinkedHashMap<>();
    strong.forEach(tag -> all.putIfAbsent(tag.name(), tag));
    weak.forEach(tag -> all.putIfAbsent(tag.name(), tag));
    return List.copyOf(all.values());
  }

  private static Components components(Components strong, Components weak) {
    return new Components(
        both(strong.schemas(), weak.schemas()),
        both(strong.responses(), weak.responses()),
        both(strong.parameters(), weak.parameters()),
        both(strong.examples(), weak.examples()),
        both(strong.requestBodies(), weak.requestBodies()),
        both(strong.headers(), weak.headers()),
        both(strong.securitySchemes(), weak.securitySchemes()),
        both(strong.links(), weak.links()),
        both(strong.callbacks(), weak.callbacks()),
        both(strong.pathItems(), weak.pathItems()),
        both(strong.extensions(), weak.extensions()));
  }

  private static <V extends @Nullable Object> Map<String, V> both(
      Map<String, V> strong, Map<String, V> weak) {
    Map<String, V> all = new LinkedHashMap<>(strong);
    weak.forEach(all::putIfAbsent);
    return all;
  }

  private static <T> @Nullable T first(@Nullable T strong, @Nullable T weak) {
    return strong == null ? weak : strong;
  }
}
