package dev.docgen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Operation Object, with the path and method it stands at. Immutable.
 *
 * @param method the method
 * @param path the path template, beginning with a slash
 * @param operationId unique in the document, or null
 * @param summary one line, or null
 * @param description CommonMark, or null
 * @param tags names of tags
 * @param parameters in document order; unique by name and place
 * @param requestBody null when no body is read
 * @param responses by status code, range ({@code 4XX}) or {@code default}
 * @param responsesExtensions extensions of the responses as a whole
 * @param deprecated whether it should not be used
 * @param security alternatives; null when the document's apply, empty when none do
 * @param servers instead of the document's; empty for those
 * @param callbacks by name
 * @param externalDocs more, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 * @param framework id of the detector that found it
 * @param provenance where it came from
 */
public record Operation(
    HttpMethod method,
    String path,
    @Nullable String operationId,
    @Nullable String summary,
    @Nullable String description,
    List<String> tags,
    List<Parameter> parameters,
    @Nullable RequestBody requestBody,
    Map<String, Response> responses,
    Map<String, @Nullable Object> responsesExtensions,
    boolean deprecated,
    @Nullable List<SecurityRequirement> security,
    List<Server> servers,
    Map<String, Callback> callbacks,
    @Nullable ExternalDocumentation externalDocs,
    Map<String, @Nullable Object> extensions,
    String framework,
    Provenance provenance) {

  /** Nothing said. */
  public static final Operation EMPTY = builder().build();

  public Operation {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    responses = Ordered.copyOf(responses);
    responsesExtensions = Ordered.copyOf(responsesExtensions);
    security = security == null ? null : List.copyOf(security);
    servers = List.copyOf(servers);
    callbacks = Ordered.copyOf(callbacks);
    extensions = Ordered.copyOf(extensions);
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.method = method;
    builder.path = path;
    builder.operationId = operationId;
    builder.summary = summary;
    builder.description = description;
    builder.tags.addAll(tags);
    builder.parameters.addAll(parameters);
    builder.requestBody = requestBody;
    builder.responses.putAll(responses);
    builder.responsesExtensions.putAll(responsesExtensions);
    builder.deprecated = deprecated;
    builder.security = security;
    builder.servers.addAll(servers);
    builder.callbacks.putAll(callbacks);
    builder.externalDocs = externalDocs;
    builder.extensions.putAll(extensions);
    builder.framework = framework;
    builder.provenance = provenance;
    return builder;
  }

  /** Builds an {@link Operation}; not thread-safe. */
  public static final class Builder {
    private HttpMethod method = HttpMethod.GET;
    private String path = "/";
    private @Nullable String operationId;
    private @Nullable String summary;
    private @Nullable String description;
    private final List<String> tags = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private @Nullable RequestBody requestBody;
    private final Map<String, Response> responses = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> responsesExtensions = new LinkedHashMap<>();
    private boolean deprecated;
    private @Nullable List<SecurityRequirement> security;
    private final List<Server> servers = new ArrayList<>();
    private final Map<String, Callback> callbacks = new LinkedHashMap<>();
    private @Nullable ExternalDocumentation externalDocs;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
    private String framework = "";
    private Provenance provenance = Provenance.UNKNOWN;

    private Builder() {}

    public Builder method(HttpMethod value) {
      method = value;
      return this;
    }

    public Builder path(String value) {
      path = value;
      return this;
    }

    public Builder operationId(@Nullable String value) {
      operationId = value;
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
    public Builder tags(Collection<String> values) {
      List<String> copy = List.copyOf(values);
      tags.clear();
      tags.addAll(copy);
      return this;
    }

    public Builder addTag(String value) {
      tags.add(value);
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

    public Builder requestBody(@Nullable RequestBody value) {
      requestBody = value;
      return this;
    }

    /** Replaces all. */
    public Builder responses(Map<String, Response> values) {
      Map<String, Response> copy = new LinkedHashMap<>(values);
      responses.clear();
      responses.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putResponse(String key, Response value) {
      responses.put(key, value);
      return this;
    }

    /** Replaces all. */
    public Builder responsesExtensions(Map<String, @Nullable Object> values) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
      responsesExtensions.clear();
      responsesExtensions.putAll(copy);
      return this;
    }

    public Builder deprecated(boolean value) {
      deprecated = value;
      return this;
    }

    /** Replaces all; null for what the document says. */
    public Builder security(@Nullable Collection<SecurityRequirement> values) {
      security = values == null ? null : new ArrayList<>(values);
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
    public Builder callbacks(Map<String, Callback> values) {
      Map<String, Callback> copy = new LinkedHashMap<>(values);
      callbacks.clear();
      callbacks.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putCallback(String key, Callback value) {
      callbacks.put(key, value);
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

    public Builder framework(String value) {
      framework = value;
      return this;
    }

    public Builder provenance(Provenance value) {
      provenance = value;
      return this;
    }

    public Operation build() {
      return new Operation(
          method,
          path,
          operationId,
          summary,
          description,
          tags,
          parameters,
          requestBody,
          responses,
          responsesExtensions,
          deprecated,
          security,
          servers,
          callbacks,
          externalDocs,
          extensions,
          framework,
          provenance);
    }
  }
}
