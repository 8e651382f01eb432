package dev.docgen.frameworks.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How OpenAPI writes the enum constants of swagger-models. */
final class EnumTexts {
  /** Words of OpenAPI that are not the constant's name in small letters. */
  private static final Map<String, String> CAMEL =
      Map.of(
          "APIKEY", "apiKey",
          "OPENIDCONNECT", "openIdConnect",
          "MUTUALTLS", "mutualTLS",
          "SPACEDELIMITED", "spaceDelimited",
          "PIPEDELIMITED", "pipeDelimited",
          "DEEPOBJECT", "deepObject");

  private EnumTexts() {}

  /** Returns the text of a constant in that member; empty where no enum is expected. */
  static Optional<Object> of(String member, String constant) {
    boolean known = member.equals("type") || member.equals("in") || member.equals("style");
    return known
        ? Optional.of(CAMEL.getOrDefault(constant, constant.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
