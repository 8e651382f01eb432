package dev.docgen.frameworks.spring;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.openapi.NamingStrategies;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.PropertyCase;

/**
 * The application's JSON mapper as {@code spring.jackson.*} sets it up (Spring Boot reference,
 * "Customize the Jackson ObjectMapper"). springdoc documents by a mapper of its own, unless a
 * {@code ModelResolver} bean is made from the application's (springdoc's FAQ on naming strategies).
 */
final class JsonMapper {
  private static final String NAMING = "spring.jackson.property-naming-strategy";
  private static final String HAL = "spring.hateoas.use-hal-as-default-json-media-type";
  private static final String MODEL_RESOLVER = "ModelResolver";

  private JsonMapper() {}

  static JsonSettings read(SourceTree sources, GenerationRequest request) {
    SpringProperties properties = SpringProperties.read(sources, request);
    boolean hal = properties.flag(HAL, true) && properties.flag("springdoc.enable-hateoas", true);
    return properties
        .get(NAMING)
        .flatMap(NamingStrategies::named)
        .map(spelling -> new JsonSettings(spelling, hasModelResolver(sources), hal))
        .orElseGet(() -> new JsonSettings(PropertyCase.AS_IS, false, hal));
  }

  /** A bean method without a parameter makes its resolver from another mapper. */
  private static boolean hasModelResolver(SourceTree sources) {
    for (SourceUnit unit : sources.mentioning(MODEL_RESOLVER)) {
      boolean found =
          unit.allTypes().stream()
              .flatMap(
                  type ->
                      Beans.of(type, "io.swagger.v3.core.jackson." + MODEL_RESOLVER, MODEL_RESOLVER)
                          .stream())
              .anyMatch(method -> !method.parameters().isEmpty());
      if (found) {
        return true;
      }
    }
    return false;
  }
}
