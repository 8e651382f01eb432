package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Response Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param description CommonMark; writers fill in the reason phrase when null
 * @param headers headers by name
 * @param content shapes by media type; empty when there is no body
 * @param links links by name
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 * @param provenance where it came from
 */
public record Response(
    @Nullable String reference,
    @Nullable String description,
    Map<String, Header> headers,
    Map<String, MediaType> content,
    Map<String, Link> links,
    Map<String, @Nullable Object> extensions,
    Provenance provenance) {

  /** Nothing said. */
  public static final Response EMPTY = builder().build();

  public Response {
    headers = Ordered.copyOf(headers);
    content = Ordered.copyOf(content);
    links = Ordered.copyOf(links);
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
    builder.headers.putAll(headers);
    builder.content.putAll(content);
    builder.links.putAll(links);
    builder.extensions.putAll(extensions);
    builder.provenance = provenance;
    return builder;
  }

  /** Builds a {@link Response}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String description;
    private final Map<String, Header> headers = new LinkedHashMap<>();
    private final Map<String, MediaType> content = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
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
    public Builder links(Map<String, Link> values) {
      Map<String, Link> copy = new LinkedHashMap<>(values);
      links.clear();
      links.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putLink(String key, Link value) {
      links.put(key, value);
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

    public Response build() {
      return new Response(reference, description, headers, content, links, extensions, provenance);
    }
  }
}
