package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Tag Object. Immutable.
 *
 * @param name the name operations refer to
 * @param description CommonMark, or null
 * @param externalDocs more, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Tag(
    String name,
    @Nullable String description,
    @Nullable ExternalDocumentation externalDocs,
    Map<String, @Nullable Object> extensions) {
  public Tag {
    Objects.requireNonNull(name, "name");
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder(name);
    builder.description = description;
    builder.externalDocs = externalDocs;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Tag}; not thread-safe. */
  public static final class Builder {
    private String name;
    private @Nullable String description;
    private @Nullable ExternalDocumentation externalDocs;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = name;
    }

    public Builder name(String value) {
      name = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder externalDocs(@Nullable ExternalDocumentation value) {
      externalDocs = value;
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

    public Tag build() {
      return new Tag(name, description, externalDocs, extensions);
    }
  }
}
