package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Server Object. Immutable.
 *
 * @param url the URL, possibly with variables and relative
 * @param description CommonMark, or null
 * @param variables variables by name
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Server(
    String url,
    @Nullable String description,
    Map<String, ServerVariable> variables,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Server EMPTY = builder().build();

  public Server {
    Objects.requireNonNull(url, "url");
    variables = Ordered.copyOf(variables);
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
    builder.variables.putAll(variables);
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Server}; not thread-safe. */
  public static final class Builder {
    private String url = "/";
    private @Nullable String description;
    private final Map<String, ServerVariable> variables = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder url(String value) {
      url = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    /** Replaces all. */
    public Builder variables(Map<String, ServerVariable> values) {
      Map<String, ServerVariable> copy = new LinkedHashMap<>(values);
      variables.clear();
      variables.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putVariable(String key, ServerVariable value) {
      variables.put(key, value);
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

    public Server build() {
      return new Server(url, description, variables, extensions);
    }
  }
}
