package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Media Type Object. Immutable.
 *
 * @param schema the shape, or null when nothing is known
 * @param example a JSON value, or null
 * @param examples examples by name
 * @param encoding encodings by property
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record MediaType(
    @Nullable Schema schema,
    @Nullable Object example,
    Map<String, Example> examples,
    Map<String, Encoding> encoding,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final MediaType EMPTY = builder().build();

  public MediaType {
    examples = Ordered.copyOf(examples);
    encoding = Ordered.copyOf(encoding);
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.schema = schema;
    builder.example = example;
    builder.examples.putAll(examples);
    builder.encoding.putAll(encoding);
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link MediaType}; not thread-safe. */
  public static final class Builder {
    private @Nullable Schema schema;
    private @Nullable Object example;
    private final Map<String, Example> examples = new LinkedHashMap<>();
    private final Map<String, Encoding> encoding = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder schema(@Nullable Schema value) {
      schema = value;
      return this;
    }

    public Builder example(@Nullable Object value) {
      example = value;
      return this;
    }

    /** Replaces all. */
    public Builder examples(Map<String, Example> values) {
      Map<String, Example> copy = new LinkedHashMap<>(values);
      examples.clear();
      examples.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putExample(String key, Example value) {
      examples.put(key, value);
      return this;
    }

    /** Replaces all. */
    public Builder encoding(Map<String, Encoding> values) {
      Map<String, Encoding> copy = new LinkedHashMap<>(values);
      encoding.clear();
      encoding.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putEncoding(String key, Encoding value) {
      encoding.put(key, value);
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

    public MediaType build() {
      return new MediaType(schema, example, examples, encoding, extensions);
    }
  }
}
