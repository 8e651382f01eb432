package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Security Scheme Object. Immutable.
 *
 * @param reference name of the component meant, or null
 * @param type apiKey, http, mutualTLS, oauth2 or openIdConnect
 * @param description CommonMark, or null
 * @param name for apiKey: of the header, parameter or cookie; else null
 * @param in for apiKey: query, header or cookie; else null
 * @param scheme for http: the authentication scheme; else null
 * @param bearerFormat for bearer: a hint; else null
 * @param flows for oauth2: by flow name
 * @param flowsExtensions extensions of the flows as a whole
 * @param openIdConnectUrl for openIdConnect: a URL; else null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record SecurityScheme(
    @Nullable String reference,
    String type,
    @Nullable String description,
    @Nullable String name,
    @Nullable String in,
    @Nullable String scheme,
    @Nullable String bearerFormat,
    Map<String, OAuthFlow> flows,
    Map<String, @Nullable Object> flowsExtensions,
    @Nullable String openIdConnectUrl,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final SecurityScheme EMPTY = builder().build();

  public SecurityScheme {
    Objects.requireNonNull(type, "type");
    flows = Ordered.copyOf(flows);
    flowsExtensions = Ordered.copyOf(flowsExtensions);
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
    builder.type = type;
    builder.description = description;
    builder.name = name;
    builder.in = in;
    builder.scheme = scheme;
    builder.bearerFormat = bearerFormat;
    builder.flows.putAll(flows);
    builder.flowsExtensions.putAll(flowsExtensions);
    builder.openIdConnectUrl = openIdConnectUrl;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds a {@link SecurityScheme}; not thread-safe. */
  public static final class Builder {
    private @Nullable String reference;
    private String type = "apiKey";
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable String in;
    private @Nullable String scheme;
    private @Nullable String bearerFormat;
    private final Map<String, OAuthFlow> flows = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> flowsExtensions = new LinkedHashMap<>();
    private @Nullable String openIdConnectUrl;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    public Builder type(String value) {
      type = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder name(@Nullable String value) {
      name = value;
      return this;
    }

    public Builder in(@Nullable String value) {
      in = value;
      return this;
    }

    public Builder scheme(@Nullable String value) {
      scheme = value;
      return this;
    }

    public Builder bearerFormat(@Nullable String value) {
      bearerFormat = value;
      return this;
    }

    /** Replaces all. */
    public Builder flows(Map<String, OAuthFlow> values) {
      Map<String, OAuthFlow> copy = new LinkedHashMap<>(values);
      flows.clear();
      flows.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putFlow(String key, OAuthFlow value) {
      flows.put(key, value);
      return this;
    }

    /** Replaces all. */
    public Builder flowsExtensions(Map<String, @Nullable Object> values) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
      flowsExtensions.clear();
      flowsExtensions.putAll(copy);
      return this;
    }

    public Builder openIdConnectUrl(@Nullable String value) {
      openIdConnectUrl = value;
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

    public SecurityScheme build() {
      return new SecurityScheme(
          reference,
          type,
          description,
          name,
          in,
          scheme,
          bearerFormat,
          flows,
          flowsExtensions,
          openIdConnectUrl,
          extensions);
    }
  }
}
