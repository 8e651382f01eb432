package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Encoding Object. Immutable.
 *
 * @param contentType media types, comma separated, or null
 * @param headers headers by name
 * @param style a style, or null for the default
 * @param explode null for the default
 * @param allowReserved null for the default
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Encoding(
    @Nullable String contentType,
    Map<String, Header> headers,
    @Nullable String style,
    @Nullable Boolean explode,
    @Nullable Boolean allowReserved,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Encoding EMPTY = builder().build();

  public Encoding {
    headers = Ordered.copyOf(headers);
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.contentType = contentType;
    builder.headers.putAll(headers);
    builder.style = style;
    builder.explode = explode;
    builder.allowReserved = allowReserved;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds an {@link Encoding}; not thread-safe. */
  public static final class Builder {
    private @Nullable String contentType;
    private final Map<String, Header> headers = new LinkedHashMap<>();
    private @Nullable String style;
    private @Nullable Boolean explode;
    private @Nullable Boolean allowReserved;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder contentType(@Nullable String value) {
      contentType = value;
      return this;
    }

    /** Replaces all. */
    public Builder headers(Map<String, Header> values) {
      Map<String, Header> copy = new LinkedHashMap<>(values);
      headers.clear();
      headers.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putHeader(String key, Header value) {
      headers.put(key, value);
      return this;
    }

    public Builder style(@Nullable String value) {
      style = value;
      return this;
    }

    public Builder explode(@Nullable Boolean value) {
      explode = value;
      return this;
    }

    public Builder allowReserved(@Nullable Boolean value) {
      allowReserved = value;
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

    public Encoding build() {
      return new Encoding(contentType, headers, style, explode, allowReserved, extensions);
    }
  }
}
