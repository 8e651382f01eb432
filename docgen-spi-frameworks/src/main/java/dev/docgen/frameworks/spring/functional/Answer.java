package dev.docgen.frameworks.spring.functional;

import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response that a handler function makes.
 *
 * @param status its code, or the name of Spring's {@code HttpStatus} constant
 * @param mediaTypes as stated; empty for none
 * @param body type of the body, or null when there is none
 * @param location where it is made
 */
public record Answer(
    String status, List<String> mediaTypes, @Nullable JavaType body, SourceLocation location) {
  public Answer {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(location, "location");
    mediaTypes = List.copyOf(mediaTypes);
  }
}
