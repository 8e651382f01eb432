package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Components Object. Every map is by component name. Immutable.
 *
 * @param schemas schemas
 * @param responses responses
 * @param parameters parameters
 * @param examples examples
 * @param requestBodies request bodies
 * @param headers headers
 * @param securitySchemes security schemes
 * @param links links
 * @param callbacks callbacks
 * @param pathItems path items (OpenAPI 3.1)
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Components(
    Map<String, Schema> schemas,
    Map<String, Response> responses,
    Map<String, Parameter> parameters,
    Map<String, Example> examples,
    Map<String, RequestBody> requestBodies,
    Map<String, Header> headers,
    Map<String, SecurityScheme> securitySchemes,
    Map<String, Link> links,
    Map<String, Callback> callbacks,
    Map<String, PathItem> pathItems,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Components EMPTY = builder().build();

  public Components {
    schemas = Ordered.copyOf(schemas);
    responses = Ordered.copyOf(responses);
    parameters = Ordered.copyOf(parameters);
    examples = Ordered.copyOf(examples);
    requestBodies = Ordered.copyOf(requestBodies);
    headers = Ordered.copyOf(headers);
    securitySchemes = Ordered.copyOf(securitySchemes);
    links = Ordered.copyOf(links);
    callbacks = Ordered.copyOf(callbacks);
    pathItems = Ordered.copyOf(pathItems);
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.schemas.putAll(schemas);
    builder.responses.putAll(responses);
    builder.parameters.putAll(parameters);
    builder.examples.putAll(examples);
    builder.requestBodies.putAll(requestBodies);
    builder.headers.putAll(headers);
    builder.securitySchemes.putAll(securitySchemes);
    builder.links.putAll(links);
    builder.callbacks.putAll(callbacks);
    builder.pathItems.putAll(pathItems);
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link Components}; not thread-safe. */
  public static final class Builder {
    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final Map<String, Response> responses = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Example> examples = new LinkedHashMap<>();
    private final Map<String, RequestBody> requestBodies = new LinkedHashMap<>();
    private final Map<String, Header> headers = new LinkedHashMap<>();
    private final Map<String, SecurityScheme> securitySchemes = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, Callback> callbacks = new LinkedHashMap<>();
    private final Map<String, PathItem> pathItems = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    /** Replaces all. */
    public Builder schemas(Map<String, Schema> values) {
      Map<String, Schema> copy = new LinkedHashMap<>(values);
      schemas.clear();
      schemas.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putSchema(String key, Schema value) {
      schemas.put(key, value);
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
    public Builder parameters(Map<String, Parameter> values) {
      Map<String, Parameter> copy = new LinkedHashMap<>(values);
      parameters.clear();
      parameters.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putParameter(String key, Parameter value) {
      parameters.put(key, value);
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
    public Builder requestBodies(Map<String, RequestBody> values) {
      Map<String, RequestBody> copy = new LinkedHashMap<>(values);
      requestBodies.clear();
      requestBodies.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putRequestBody(String key, RequestBody value) {
      requestBodies.put(key, value);
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
    public Builder securitySchemes(Map<String, SecurityScheme> values) {
      Map<String, SecurityScheme> copy = new LinkedHashMap<>(values);
      securitySchemes.clear();
      securitySchemes.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putSecurityScheme(String key, SecurityScheme value) {
      securitySchemes.put(key, value);
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

    /** Replaces all. */
    public Builder pathItems(Map<String, PathItem> values) {
      Map<String, PathItem> copy = new LinkedHashMap<>(values);
      pathItems.clear();
      pathItems.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putPathItem(String key, PathItem value) {
      pathItems.put(key, value);
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

    public Components build() {
      return new Components(
          schemas,
          responses,
          parameters,
          examples,
          requestBodies,
          headers,
          securitySchemes,
          links,
          callbacks,
          pathItems,
          extensions);
    }
  }
}
