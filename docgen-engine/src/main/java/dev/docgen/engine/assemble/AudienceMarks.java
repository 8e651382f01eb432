package dev.docgen.engine.assemble;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For whom an element is: {@code x-internal: true}, as several tools that process documents have
 * it, means the audience {@code internal}; {@code x-audience} names audiences, in a list or
 * separated by commas. Of both the former counts. A value that cannot be read means nobody.
 *
 * @param audiences empty when nothing is said
 */
record AudienceMarks(Optional<Set<String>> audiences) {
  private static final AudienceMarks NONE = new AudienceMarks(Optional.empty());

  static AudienceMarks of(Map<String, @Nullable Object> extensions) {
    if ("true".equals(String.valueOf(extensions.get("x-internal")))) {
      return new AudienceMarks(Optional.of(Set.of("internal")));
    }
    return of(extensions.get("x-audience"));
  }

  /** Reads names from a text or a list of texts. */
  static AudienceMarks of(@Nullable Object names) {
    if (names == null) {
      return NONE;
    }
    Stream<?> written =
        names instanceof Collection<?> list
            ? list.stream()
            : names instanceof String text ? Arrays.stream(text.split(",", -1)) : Stream.of();
    return new AudienceMarks(
        Optional.of(
            written
                .map(name -> String.valueOf(name).strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet())));
  }

  boolean arePresent() {
    return audiences.isPresent();
  }

  /** Returns whether that audience is named. */
  boolean include(String audience) {
    return audiences.isPresent() && audiences.get().contains(audience);
  }

  /** Returns whether that audience is named, or none is. */
  boolean allow(String audience) {
    return audiences.isEmpty() || include(audience);
  }
}
