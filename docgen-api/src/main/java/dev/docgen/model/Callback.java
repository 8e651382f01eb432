package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Callback Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param expressions path items by runtime expression
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Callback(
    @Nullable String reference,
    Map<String, PathItem> expressions,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Callback EMPTY = builder().build();

  public Callback {
    expressions = Ordered.copyOf(expressions);
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reference = reference;
    builder.expressions.putAll(expressions);
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Callback}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private final Map<String, PathItem> expressions = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    /** Replaces all. */
    public Builder expressions(Map<String, PathItem> values) {
      Map<String, PathItem> copy = new LinkedHashMap<>(values);
      expressions.clear();
      expressions.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putExpression(String key, PathItem value) {
      expressions.put(key, value);
      return this;
    }

    /** Replaces all. */
    public Builder extensions(Map<String, @Nullable Object> values) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
      extensions.clear();
      extensions.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putExtension(String key, @Nullable Object value) {
      extensions.put(key, value);
      return this;
    }

    public Callback build() {
      return new Callback(reference, expressions, extensions);
    }
  }
}
