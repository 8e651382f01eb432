package dev.docgen.frameworks.jaxrs;

import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that code builds.
 *
 * @param status its code
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
}
