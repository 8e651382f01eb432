package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Header Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param description CommonMark, or null
 * @param required null when not said
 * @param deprecated null when not said
 * @param allowEmptyValue null when not said; MicroProfile OpenAPI has it
 * @param style a style, or null for the default
 * @param explode null for the default
 * @param schema the shape, or null
 * @param content instead of a schema: one media type
 * @param example a JSON value, or null
 * @param examples examples by name
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Header(
    @Nullable String reference,
    @Nullable String description,
    @Nullable Boolean required,
    @Nullable Boolean deprecated,
    @Nullable Boolean allowEmptyValue,
    @Nullable String style,
    @Nullable Boolean explode,
    @Nullable Schema schema,
    Map<String, MediaType> content,
    @Nullable Object example,
    Map<String, Example> examples,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Header EMPTY = builder().build();

  public Header {
    content = Ordered.copyOf(content);
    examples = Ordered.copyOf(examples);
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
    builder.description = description;
    builder.required = required;
    builder.deprecated = deprecated;
    builder.allowEmptyValue = allowEmptyValue;
    builder.style = style;
    builder.explode = explode;
    builder.schema = schema;
    builder.content.putAll(content);
    builder.example = example;
    builder.examples.putAll(examples);
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Header}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String description;
    private @Nullable Boolean required;
    private @Nullable Boolean deprecated;
    private @Nullable Boolean allowEmptyValue;
    private @Nullable String style;
    private @Nullable Boolean explode;
    private @Nullable Schema schema;
    private final Map<String, MediaType> content = new LinkedHashMap<>();
    private @Nullable Object example;
    private final Map<String, Example> examples = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder required(@Nullable Boolean value) {
      required = value;
      return this;
    }

    public Builder deprecated(@Nullable Boolean value) {
      deprecated = value;
      return this;
    }

    public Builder allowEmptyValue(@Nullable Boolean value) {
      allowEmptyValue = value;
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

    public Builder schema(@Nullable Schema value) {
      schema = value;
      return this;
    }

    /** Replaces all. */
    public Builder content(Map<String, MediaType> values) {
      Map<String, MediaType> copy = new LinkedHashMap<>(values);
      content.clear();
      content.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putContent(String key, MediaType value) {
      content.put(key, value);
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

    public Header build() {
      return new Header(
          reference,
          description,
          required,
          deprecated,
          allowEmptyValue,
          style,
          explode,
          schema,
          content,
          example,
          examples,
          extensions);
    }
  }
}
