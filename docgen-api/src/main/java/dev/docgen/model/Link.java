package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Link Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param operationRef a reference, or null
 * @param operationId the operation meant, or null
 * @param parameters values or expressions by parameter
 * @param requestBody a value or expression, or null
 * @param description CommonMark, or null
 * @param server another server, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Link(
    @Nullable String reference,
    @Nullable String operationRef,
    @Nullable String operationId,
    Map<String, @Nullable Object> parameters,
    @Nullable Object requestBody,
    @Nullable String description,
    @Nullable Server server,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Link EMPTY = builder().build();

  public Link {
    parameters = Ordered.copyOf(parameters);
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
    builder.operationRef = operationRef;
    builder.operationId = operationId;
    builder.parameters.putAll(parameters);
    builder.requestBody = requestBody;
    builder.description = description;
    builder.server = server;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Link}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String operationRef;
    private @Nullable String operationId;
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    private @Nullable Object requestBody;
    private @Nullable String description;
    private @Nullable Server server;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    public Builder operationRef(@Nullable String value) {
      operationRef = value;
      return this;
    }

    public Builder operationId(@Nullable String value) {
      operationId = value;
      return this;
    }

    /** Replaces all. */
    public Builder parameters(Map<String, @Nullable Object> values) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
      parameters.clear();
      parameters.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putParameter(String key, @Nullable Object value) {
      parameters.put(key, value);
      return this;
    }

    public Builder requestBody(@Nullable Object value) {
      requestBody = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder server(@Nullable Server value) {
      server = value;
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

    public Link build() {
      return new Link(
          reference,
          operationRef,
          operationId,
          parameters,
          requestBody,
          description,
          server,
          extensions);
    }
  }
}
