package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Contact Object. Immutable.
 *
 * @param name the name, or null
 * @param url a URL, or null
 * @param email an address, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Contact(
    @Nullable String name,
    @Nullable String url,
    @Nullable String email,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Contact EMPTY = builder().build();

  public Contact {
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.url = url;
    builder.email = email;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Contact}; not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String url;
    private @Nullable String email;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder name(@Nullable String value) {
      name = value;
      return this;
    }

    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    public Builder email(@Nullable String value) {
      email = value;
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

    public Contact build() {
      return new Contact(name, url, email, extensions);
    }
  }
}
