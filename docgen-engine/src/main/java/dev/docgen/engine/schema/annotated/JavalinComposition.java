package dev.docgen.engine.schema.annotated;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code @OneOf}, {@code @AnyOf} or {@code @AllOf} of javalin-openapi.
 *
 * @param keyword {@code oneOf} or another
 * @param types of the parts; empty for those that name themselves by {@code
 *     DiscriminatorMappingName}
 * @param property name of the discriminator's property, or null
 * @param propertyType that the property is given in the parts, or null when they declare it
 * @param mapping types by the values of that property
 */
public record JavalinComposition(
    String keyword,
    List<JavaType> types,
    @Nullable String property,
    @Nullable JavaType propertyType,
    Map<String, JavaType> mapping) {
  private static final Map<String, String> KEYWORDS =
      Map.of("OneOf", "oneOf", "AnyOf", "anyOf", "AllOf", "allOf");

  public JavalinComposition {
    types = List.copyOf(types);
  }

  /** Returns what an annotation composes. */
  static Optional<JavalinComposition> of(
      SourceAnnotation annotation, BiPredicate<SourceAnnotation, String> is) {
    String name = annotation.simpleName();
    if (!KEYWORDS.containsKey(name) || !is.test(annotation, name)) {
      return Optional.empty();
    }
    Optional<SourceAnnotation> discriminator = annotation.annotation("discriminator");
    Optional<SourceAnnotation> property = discriminator.flatMap(it -> it.annotation("property"));
    Map<String, JavaType> mapping = new LinkedHashMap<>();
    discriminator.map(it -> it.annotations("mapping")).orElse(List.of()).stream()
        .filter(it -> it.string("name").isPresent())
        .forEach(
            it ->
                it.type("value")
                    .ifPresent(type -> mapping.put(it.string("name").orElse(""), type)));
    boolean injected = property.flatMap(it -> it.bool("injectInMappings")).orElse(false);
    return Optional.of(
        new JavalinComposition(
            KEYWORDS.get(name),
            annotation.types("value"),
            property.flatMap(it -> it.string("name")).orElse(null),
            injected ? property.flatMap(it -> it.type("type")).orElse(null) : null,
            mapping));
  }
}
