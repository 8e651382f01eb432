package dev.docgen.spi;

import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where a type is used.
 *
 * @param annotations of the parameter, member or method, for constraints and texts; null for none
 * @param direction whether the value is read, written or both
 * @param views qualified names of the active {@code @JsonView} classes; empty for none
 * @param location named in diagnostics about the type
 */
public record SchemaUse(
    @Nullable Annotations annotations,
    Direction direction,
    List<String> views,
    SourceLocation location) {

  /** Whether a value is sent to the API, by it, or both. */
  public enum Direction {
    REQUEST,
    RESPONSE,
    BOTH
  }

  public SchemaUse {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(location, "location");
    views = List.copyOf(views);
  }

  /** Returns a use in a request. */
  public static SchemaUse request(@Nullable Annotations annotations, SourceLocation location) {
    return new SchemaUse(annotations, Direction.REQUEST, List.of(), location);
  }

  /** Returns a use in a response. */
  public static SchemaUse response(@Nullable Annotations annotations, SourceLocation location) {
    return new SchemaUse(annotations, Direction.RESPONSE, List.of(), location);
  }

  /** Returns this use under those views. */
  public SchemaUse withViews(List<String> active) {
    return new SchemaUse(annotations, direction, active, location);
  }
}
