package dev.docgen.engine.fit;

import dev.docgen.model.Schema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The component schemas by name, as references of schemas and discriminators mean them. */
public record ComponentSchemas(Map<String, Schema> byName) {
  private static final String LOCAL = "#/components/schemas/";

  /** Returns the schema meant; empty when nothing of this document is. */
  public Optional<Schema> find(String reference) {
    return Optional.ofNullable(byName.get(nameOf(reference)));
  }

  /** Returns the component's name in a name or a URI reference of this document. */
  public static String nameOf(String reference) {
    if (!reference.startsWith(LOCAL)) {
      return reference;
    }
    String token = reference.substring(LOCAL.length());
    try {
      String decoded = URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
      return decoded.replace("~1", "/").replace("~0", "~");
    } catch (IllegalArgumentException notEncoded) {
      return token;
    }
  }
}
