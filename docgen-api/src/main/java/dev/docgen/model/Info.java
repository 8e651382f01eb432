package dev.docgen.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Info Object. Immutable.
 *
 * @param title the title, or null when nothing states one
 * @param version the version of the API, or null
 * @param summary one line (OpenAPI 3.1), or null
 * @param description CommonMark, or null
 * @param termsOfService a URL, or null
 * @param contact whom to ask, or null
 * @param license the licence, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Info(
    @Nullable String title,
    @Nullable String version,
    @Nullable String summary,
    @Nullable String description,
    @Nullable String termsOfService,
    @Nullable Contact contact,
    @Nullable License license,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final Info EMPTY = builder().build();

  public Info {
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = title;
    builder.version = version;
    builder.summary = summary;
    builder.description = description;
    builder.termsOfService = termsOfService;
    builder.contact = contact;
    builder.license = license;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds an {@link Info}; not thread-safe. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable String version;
    private @Nullable String summary;
    private @Nullable String description;
    private @Nullable String termsOfService;
    private @Nullable Contact contact;
    private @Nullable License license;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    public Builder version(@Nullable String value) {
      version = value;
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

    public Builder termsOfService(@Nullable String value) {
      termsOfService = value;
      return this;
    }

    public Builder contact(@Nullable Contact value) {
      contact = value;
      return this;
    }

    public Builder license(@Nullable License value) {
      license = value;
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

    public Info build() {
      return new Info(
          title, version, summary, description, termsOfService, contact, license, extensions);
    }
  }
}
