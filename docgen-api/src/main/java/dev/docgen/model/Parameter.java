package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Parameter Object. Immutable.
 *
 * @param reference name of the component meant, or null; then nothing else counts
 * @param name the name on the wire
 * @param in where it stands
 * @param description CommonMark, or null
 * @param required whether it must be given; always for a path parameter
 * @param deprecated whether it should not be used
 * @param allowEmptyValue null when not said
 * @param style a style, or null for the default of its place
 * @param explode null for the default
 * @param allowReserved null when not said
 * @param schema the shape, or null
 * @param content instead of a schema: one media type
 * @param example a JSON value, or null
 * @param examples examples by name
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 * @param provenance where it came from
 */
public record Parameter(
    @Nullable String reference,
    String name,
    ParameterLocation in,
    @Nullable String description,
    boolean required,
    boolean deprecated,
    @Nullable Boolean allowEmptyValue,
    @Nullable String style,
    @Nullable Boolean explode,
    @Nullable Boolean allowReserved,
    @Nullable Schema schema,
    Map<String, MediaType> content,
    @Nullable Object example,
    Map<String, Example> examples,
    Map<String, @Nullable Object> extensions,
    Provenance provenance) {

  /** Nothing said. */
  public static final Parameter EMPTY = builder().build();

  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(in, "in");
    content = Ordered.copyOf(content);
    examples = Ordered.copyOf(examples);
    extensions = Ordered.copyOf(extensions);
    Objects.requireNonNull(provenance, "provenance");
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reference = reference;
    builder.name = name;
    builder.in = in;
    builder.description = description;
    builder.required = required;
    builder.deprecated = deprecated;
    builder.allowEmptyValue = allowEmptyValue;
    builder.style = style;
    builder.explode = explode;
    builder.allowReserved = allowReserved;
    builder.schema = schema;
    builder.content.putAll(content);
    builder.example = example;
    builder.examples.putAll(examples);
    builder.extensions.putAll(extensions);
    builder.provenance = provenance;
    return builder;
  }

  /** Builds a {@link Parameter}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private String name = "";
    private ParameterLocation in = ParameterLocation.QUERY;
    private @Nullable String description;
    private boolean required;
    private boolean deprecated;
    private @Nullable Boolean allowEmptyValue;
    private @Nullable String style;
    private @Nullable Boolean explode;
    private @Nullable Boolean allowReserved;
    private @Nullable Schema schema;
    private final Map<String, MediaType> content = new LinkedHashMap<>();
    private @Nullable Object example;
    private final Map<String, Example> examples = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
    private Provenance provenance = Provenance.UNKNOWN;

    private Builder() {}

    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    public Builder name(String value) {
      name = value;
      return this;
    }

    public Builder in(ParameterLocation value) {
      in = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder required(boolean value) {
      required = value;
      return this;
    }

    public Builder deprecated(boolean value) {
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

    public Builder allowReserved(@Nullable Boolean value) {
      allowReserved = value;
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

    public Builder provenance(Provenance value) {
      provenance = value;
      return this;
    }

    public Parameter build() {
      return new Parameter(
          reference,
          name,
          in,
          description,
          required,
          deprecated,
          allowEmptyValue,
          style,
          explode,
          allowReserved,
          schema,
          content,
          example,
          examples,
          extensions,
          provenance);
    }
  }
}
