package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The OAuth Flow Object. Immutable.
 *
 * @param authorizationUrl a URL, or null
 * @param tokenUrl a URL, or null
 * @param refreshUrl a URL, or null
 * @param scopes descriptions by scope
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record OAuthFlow(
    @Nullable String authorizationUrl,
    @Nullable String tokenUrl,
    @Nullable String refreshUrl,
    Map<String, String> scopes,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final OAuthFlow EMPTY = builder().build();

  public OAuthFlow {
    scopes = Ordered.copyOf(scopes);
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.authorizationUrl = authorizationUrl;
    builder.tokenUrl = tokenUrl;
    builder.refreshUrl = refreshUrl;
    builder.scopes.putAll(scopes);
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds an {@link OAuthFlow}; not thread-safe. */
  public static final class Builder {
    private @Nullable String authorizationUrl;
    private @Nullable String tokenUrl;
    private @Nullable String refreshUrl;
    private final Map<String, String> scopes = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder authorizationUrl(@Nullable String value) {
      authorizationUrl = value;
      return this;
    }

    public Builder tokenUrl(@Nullable String value) {
      tokenUrl = value;
      return this;
    }

    public Builder refreshUrl(@Nullable String value) {
      refreshUrl = value;
      return this;
    }

    /** Replaces all. */
    public Builder scopes(Map<String, String> values) {
      Map<String, String> copy = new LinkedHashMap<>(values);
      scopes.clear();
      scopes.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putScope(String key, String value) {
      scopes.put(key, value);
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

    public OAuthFlow build() {
      return new OAuthFlow(authorizationUrl, tokenUrl, refreshUrl, scopes, extensions);
    }
  }
}
