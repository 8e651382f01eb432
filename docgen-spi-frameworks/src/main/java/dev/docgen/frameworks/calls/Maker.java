package dev.docgen.frameworks.calls;

import dev.docgen.source.JavaType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function that makes exceptions, as an argument: one that stands there, or a parameter of the
 * caller that is passed on.
 *
 * @param type what it makes; null when it is passed on
 * @param parameter 0-based position of the caller's parameter; negative when it is made there
 */
record Maker(@Nullable JavaType type, int parameter) {

  /** Returns what is made when the caller was given those. */
  Optional<JavaType> made(Map<Integer, JavaType> given) {
    return Optional.ofNullable(type == null ? given.get(parameter) : type);
  }
}
