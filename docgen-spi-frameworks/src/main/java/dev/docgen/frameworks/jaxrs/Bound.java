package dev.docgen.frameworks.jaxrs;

import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import org.jspecify.annotations.Nullable;

/**
 * What receives a value of the request: a parameter, a field or a property.
 *
 * @param name by annotation, else the element's own
 * @param binding where the value is taken from; null where no annotation says so
 * @param type its type, as seen from the resource
 * @param annotations on it
 * @param text its Javadoc, or null
 * @param ofMethod whether it is a parameter of the resource method, or part of one
 * @param location where it stands
 */
record Bound(
    String name,
    @Nullable Binding binding,
    JavaType type,
    Annotations annotations,
    @Nullable String text,
    boolean ofMethod,
    SourceLocation location) {

  /** Returns the text of {@code @DefaultValue}, or null. */
  @Nullable String defaultValue() {
    return annotations
        .find(RestAnnotations.DEFAULT_VALUE)
        .flatMap(annotation -> annotation.string("value"))
        .orElse(null);
  }
}
