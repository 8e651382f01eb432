package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The External Documentation Object. Immutable.
 *
 * @param url the URL, or null
 * @param description CommonMark, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record ExternalDocumentation(
    @Nullable String url, @Nullable String description, Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final ExternalDocumentation EMPTY = builder().build();

  public ExternalDocumentation {
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.url = url;
    builder.description = description;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds an {@link ExternalDocumentation}; not thread-safe. */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable String description;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder url(@Nullable String value) {
      url = value;
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

    public ExternalDocumentation build() {
      return new ExternalDocumentation(url, description, extensions);
    }
  }
}
