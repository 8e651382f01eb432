package dev.docgen.frameworks.jaxrs;

import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that code builds.
 *
 * @param status its code; empty where the sources do not tell it
 * @param bodied whether it has an entity
 * @param body the entity's type; null when it is not known or there is none
 * @param types media types that the code states; empty for those of the method
 * @param headers names of headers that the code sets
 * @param location where it is built
 */
record BuiltAnswer(
    String status,
    boolean bodied,
    @Nullable JavaType body,
    List<String> types,
    List<String> headers,
    SourceLocation location) {
  BuiltAnswer {
    types = List.copyOf(types);
    headers = List.copyOf(headers);
  }

  static BuiltAnswer of(String status, SourceLocation location) {
    return new BuiltAnswer(status, false, null, List.of(), List.of(), location);
  }

  BuiltAnswer withStatus(String code) {
    return new BuiltAnswer(code, bodied, body, types, headers, location);
  }

  /** Returns this answer with an entity, a {@code GenericEntity}'s type being what it holds. */
  BuiltAnswer withBody(@Nullable JavaType type) {
    JavaType held = type == null ? null : RestTypes.unwrapped(type);
    return new BuiltAnswer(status, true, held, types, headers, location);
  }

  BuiltAnswer withoutBody() {
    return new BuiltAnswer(status, false, null, types, headers, location);
  }

  BuiltAnswer withTypes(List<String> stated) {
    return new BuiltAnswer(status, bodied, body, stated, headers, location);
  }

  BuiltAnswer withHeader(String name) {
    List<String> names = new ArrayList<>(headers);
    names.removeIf(name::equalsIgnoreCase);
    names.add(name);
    return new BuiltAnswer(status, bodied, body, types, names, location);
  }
}
