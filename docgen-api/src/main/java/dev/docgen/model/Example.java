package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Example Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param summary one line, or null
 * @param description CommonMark, or null
 * @param value a JSON value; read only when {@code hasValue}
 * @param hasValue whether a value is given (it may be null)
 * @param externalValue a URL of the value, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Example(
    @Nullable String reference,
    @Nullable String summary,
    @Nullable String description,
    @Nullable Object value,
    boolean hasValue,
    @Nullable String externalValue,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Example EMPTY = builder().build();

  public Example {
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
    builder.summary = summary;
    builder.description = description;
    builder.value = value;
    builder.hasValue = hasValue;
    builder.externalValue = externalValue;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds an {@link Example}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String summary;
    private @Nullable String description;
    private @Nullable Object value;
    private boolean hasValue;
    private @Nullable String externalValue;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    public Builder summary(@Nullable String value) {
      summary = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder value(@Nullable Object value) {
      this.value = value;
      return this;
    }

    public Builder hasValue(boolean value) {
      hasValue = value;
      return this;
    }

    public Builder externalValue(@Nullable String value) {
      externalValue = value;
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

    public Example build() {
      return new Example(
          reference, summary, description, value, hasValue, externalValue, extensions);
    }
  }
}
