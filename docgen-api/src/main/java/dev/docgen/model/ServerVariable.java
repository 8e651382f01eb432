package dev.docgen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Server Variable Object. Immutable.
 *
 * @param defaultValue the value used when none is given
 * @param allowedValues the values allowed; empty when any is
 * @param description CommonMark, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record ServerVariable(
    String defaultValue,
    List<String> allowedValues,
    @Nullable String description,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final ServerVariable EMPTY = builder().build();

  public ServerVariable {
    Objects.requireNonNull(defaultValue, "defaultValue");
    allowedValues = List.copyOf(allowedValues);
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.defaultValue = defaultValue;
    builder.allowedValues.addAll(allowedValues);
    builder.description = description;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link ServerVariable}; not thread-safe. */
  public static final class Builder {
    private String defaultValue = "";
    private final List<String> allowedValues = new ArrayList<>();
    private @Nullable String description;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder defaultValue(String value) {
      defaultValue = value;
      return this;
    }

    /** Replaces all. */
    public Builder allowedValues(Collection<String> values) {
      List<String> copy = List.copyOf(values);
      allowedValues.clear();
      allowedValues.addAll(copy);
      return this;
    }

    public Builder addAllowedValue(String value) {
      allowedValues.add(value);
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
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

    public ServerVariable build() {
      return new ServerVariable(defaultValue, allowedValues, description, extensions);
    }
  }
}
