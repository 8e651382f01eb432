package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The XML Object. Immutable.
 *
 * @param name element or attribute name, or null
 * @param namespace a URI, or null
 * @param prefix a prefix, or null
 * @param attribute whether it is an attribute
 * @param wrapped whether a list has a wrapper element
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Xml(
    @Nullable String name,
    @Nullable String namespace,
    @Nullable String prefix,
    boolean attribute,
    boolean wrapped,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Xml EMPTY = builder().build();

  public Xml {
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
    builder.namespace = namespace;
    builder.prefix = prefix;
    builder.attribute = attribute;
    builder.wrapped = wrapped;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Xml}; not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String namespace;
    private @Nullable String prefix;
    private boolean attribute;
    private boolean wrapped;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder name(@Nullable String value) {
      name = value;
      return this;
    }

    public Builder namespace(@Nullable String value) {
      namespace = value;
      return this;
    }

    public Builder prefix(@Nullable String value) {
      prefix = value;
      return this;
    }

    public Builder attribute(boolean value) {
      attribute = value;
      return this;
    }

    public Builder wrapped(boolean value) {
      wrapped = value;
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

    public Xml build() {
      return new Xml(name, namespace, prefix, attribute, wrapped, extensions);
    }
  }
}
