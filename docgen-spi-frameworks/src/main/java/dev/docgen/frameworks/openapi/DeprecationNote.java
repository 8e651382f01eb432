package dev.docgen.frameworks.openapi;

import dev.docgen.source.Javadoc;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the source says of a deprecated operation beside the fact, as the extension {@value
 * #EXTENSION}: {@code since} and {@code forRemoval} of {@code java.lang.Deprecated}, and the text
 * of Javadoc's {@code @deprecated}, which by convention names what to use instead.
 */
public final class DeprecationNote {
  public static final String EXTENSION = "x-deprecated";

  private DeprecationNote() {}

  /**
   * Returns the extension's value; empty when nothing more is said.
   *
   * @param annotation {@code java.lang.Deprecated}, or null
   */
  public static Optional<Map<String, @Nullable Object>> of(
      @Nullable SourceAnnotation annotation, Javadoc javadoc) {
    Map<String, @Nullable Object> note = new LinkedHashMap<>();
    if (annotation != null) {
      annotation
          .string("since")
          .filter(since -> !since.isBlank())
          .ifPresent(since -> note.put("since", since));
      annotation
          .bool("forRemoval")
          .filter(removed -> removed)
          .ifPresent(removed -> note.put("forRemoval", true));
    }
    String text = javadoc.deprecated();
    if (text != null && !text.isBlank()) {
      note.put("description", text.strip());
    }
    return note.isEmpty() ? Optional.empty() : Optional.of(note);
  }
}
