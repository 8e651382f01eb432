package dev.docgen.frameworks.spring;

import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a handler method takes: a formal parameter, or a field of a parameter object.
 *
 * @param name the name in the source, dotted for a field of a nested object
 * @param type its type
 * @param annotations of the parameter, or of getter and field
 * @param field whether it is a field of a parameter object
 * @param mayBeAbsent whether the type or an annotation says that it need not be given
 * @param text its Javadoc, or null
 * @param location where it stands
 */
record Argument(
    String name,
    JavaType type,
    Annotations annotations,
    boolean field,
    boolean mayBeAbsent,
    @Nullable String text,
    SourceLocation location) {
  Argument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(annotations, "annotations");
    Objects.requireNonNull(location, "location");
  }
}
