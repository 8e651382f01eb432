package dev.docgen.frameworks.javalin;

import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a handler has said of its answer at one point of its code. Immutable.
 *
 * @param status a code, empty when it cannot be told, or null when none is set
 * @param mediaType that is set, or null
 * @param payload how the body is given, or null when none is
 * @param type of the body as far as code tells, or null
 * @param headers names of those that are set, in order; {@code Content-Type} is not among them
 * @param location where the last of it is said
 * @param isLast whether no handler runs after this one
 */
record Answer(
    @Nullable String status,
    @Nullable String mediaType,
    @Nullable Payload payload,
    @Nullable JavaType type,
    List<String> headers,
    SourceLocation location,
    boolean isLast) {

  /** How a body is given (Javalin documentation, "Context", response methods). */
  enum Payload {
    JSON("application/json"),
    TEXT("text/plain"),
    HTML("text/html"),
    BINARY("application/octet-stream");

    private final String mediaType;

    Payload(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Returns the media type that it has unless the handler sets another. */
    String mediaType() {
      return mediaType;
    }
  }

  Answer {
    headers = List.copyOf(headers);
    Objects.requireNonNull(location, "location");
  }

  static Answer none(SourceLocation location) {
    return new Answer(null, null, null, null, List.of(), location, false);
  }

  Answer status(String code, SourceLocation where) {
    return new Answer(code, mediaType, payload, type, headers, where, isLast);
  }

  Answer mediaType(@Nullable String text) {
    return new Answer(status, text, payload, type, headers, location, isLast);
  }

  Answer body(Payload given, @Nullable JavaType ofValue, SourceLocation where) {
    String stated = given == Payload.HTML || given == Payload.JSON ? given.mediaType() : mediaType;
    return new Answer(status, stated, given, ofValue, headers, where, isLast);
  }

  /** Returns this answer with a header besides; names of headers are equal whatever their case. */
  Answer header(String name) {
    if (headers.stream().anyMatch(name::equalsIgnoreCase)) {
      return this;
    }
    List<String> all = new ArrayList<>(headers);
    all.add(name);
    return new Answer(status, mediaType, payload, type, all, location, isLast);
  }

  /** Returns this answer after which no other handler runs. */
  Answer last() {
    return new Answer(status, mediaType, payload, type, headers, location, true);
  }

  boolean isEmpty() {
    return status == null && payload == null;
  }
}
