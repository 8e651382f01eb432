package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Request Body Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param description CommonMark, or null
 * @param required whether it must be sent; null when not said, which means that it need not
 * @param content shapes by media type
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 * @param provenance where it came from
 */
public record RequestBody(
    @Nullable String reference,
    @Nullable String description,
    @Nullable Boolean required,
    Map<String, MediaType> content,
    Map<String, @Nullable Object> extensions,
    Provenance provenance) {

  /** Nothing said. */
  public static final RequestBody EMPTY = builder().build();

  public RequestBody {
    content = Ordered.copyOf(content);
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
    builder.description = description;
    builder.required = required;
    builder.content.putAll(content);
    builder.extensions.putAll(extensions);
    builder.provenance = provenance;
    return builder;
  }

  /** Builds a {@link RequestBody}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String description;
    private @Nullable Boolean required;
    private final Map<String, MediaType> content = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
    private Provenance provenance = Provenance.UNKNOWN;

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

    public RequestBody build() {
      return new RequestBody(reference, description, required, content, extensions, provenance);
    }
  }
}
