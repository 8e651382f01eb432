package dev.docgen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Path Item Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param summary one line, or null
 * @param description CommonMark, or null
 * @param operations by method, in the order of {@link HttpMethod}
 * @param parameters shared by all operations
 * @param servers instead of the document's; empty for those
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record PathItem(
    @Nullable String reference,
    @Nullable String summary,
    @Nullable String description,
    Map<HttpMethod, Operation> operations,
    List<Parameter> parameters,
    List<Server> servers,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final PathItem EMPTY = builder().build();

  public PathItem {
    operations = Ordered.copyOf(operations);
    parameters = List.copyOf(parameters);
    servers = List.copyOf(servers);
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
    builder.summary = summary;
    builder.description = description;
    builder.operations.putAll(operations);
    builder.parameters.addAll(parameters);
    builder.servers.addAll(servers);
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link PathItem}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String summary;
    private @Nullable String description;
    private final Map<HttpMethod, Operation> operations = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    public Builder summary(@Nullable String value) {
      summary = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    /** Replaces all. */
    public Builder operations(Map<HttpMethod, Operation> values) {
      Map<HttpMethod, Operation> copy = new LinkedHashMap<>(values);
      operations.clear();
      operations.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that method. */
    public Builder putOperation(HttpMethod key, Operation value) {
      operations.put(key, value);
      return this;
    }

    /** Replaces all. */
    public Builder parameters(Collection<Parameter> values) {
      List<Parameter> copy = List.copyOf(values);
      parameters.clear();
      parameters.addAll(copy);
      return this;
    }

    public Builder addParameter(Parameter value) {
      parameters.add(value);
      return this;
    }

    /** Replaces all. */
    public Builder servers(Collection<Server> values) {
      List<Server> copy = List.copyOf(values);
      servers.clear();
      servers.addAll(copy);
      return this;
    }

    public Builder addServer(Server value) {
      servers.add(value);
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

    public PathItem build() {
      return new PathItem(
          reference, summary, description, operations, parameters, servers, extensions);
    }
  }
}
