package dev.docgen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A described API: the OpenAPI Object, free of a version. Immutable.
 *
 * @param info title, version and the like
 * @param servers empty for the default server {@code /}
 * @param tags tags with texts, in document order
 * @param paths path items by path template, in document order
 * @param webhooks path items by name (OpenAPI 3.1)
 * @param components what is referred to by name
 * @param security alternatives for every operation; empty when none are stated
 * @param externalDocs more, or null
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record ApiModel(
    Info info,
    List<Server> servers,
    List<Tag> tags,
    Map<String, PathItem> paths,
    Map<String, PathItem> webhooks,
    Components components,
    List<SecurityRequirement> security,
    @Nullable ExternalDocumentation externalDocs,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final ApiModel EMPTY = builder().build();

  public ApiModel {
    Objects.requireNonNull(info, "info");
    servers = List.copyOf(servers);
    tags = List.copyOf(tags);
    paths = Ordered.copyOf(paths);
    webhooks = Ordered.copyOf(webhooks);
    Objects.requireNonNull(components, "components");
    security = List.copyOf(security);
    extensions = Ordered.copyOf(extensions);
  }

  /** Returns every operation under {@link #paths}, in document order. */
  public List<Operation> operations() {
    return paths.values().stream().flatMap(item -> item.operations().values().stream()).toList();
  }

  /** Returns a builder with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder holding this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.info = info;
    builder.servers.addAll(servers);
    builder.tags.addAll(tags);
    builder.paths.putAll(paths);
    builder.webhooks.putAll(webhooks);
    builder.components = components;
    builder.security.addAll(security);
    builder.externalDocs = externalDocs;
    builder.extensions.putAll(extensions);
    return builder;
  }

  /** Builds an {@link ApiModel}; not thread-safe. */
  public static final class Builder {
    private Info info = Info.EMPTY;
    private final List<Server> servers = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, PathItem> paths = new LinkedHashMap<>();
    private final Map<String, PathItem> webhooks = new LinkedHashMap<>();
    private Components components = Components.EMPTY;
    private final List<SecurityRequirement> security = new ArrayList<>();
    private @Nullable ExternalDocumentation externalDocs;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private Builder() {}

    public Builder info(Info value) {
      info = value;
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
    public Builder tags(Collection<Tag> values) {
      List<Tag> copy = List.copyOf(values);
      tags.clear();
      tags.addAll(copy);
      return this;
    }

    public Builder addTag(Tag value) {
      tags.add(value);
      return this;
    }

    /** Replaces all. */
    public Builder paths(Map<String, PathItem> values) {
      Map<String, PathItem> copy = new LinkedHashMap<>(values);
      paths.clear();
      paths.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putPath(String key, PathItem value) {
      paths.put(key, value);
      return this;
    }

    /** Replaces all. */
    public Builder webhooks(Map<String, PathItem> values) {
      Map<String, PathItem> copy = new LinkedHashMap<>(values);
      webhooks.clear();
      webhooks.putAll(copy);
      return this;
    }

    /** Adds one, or replaces the one of that name. */
    public Builder putWebhook(String key, PathItem value) {
      webhooks.put(key, value);
      return this;
    }

    public Builder components(Components value) {
      components = value;
      return this;
    }

    /** Replaces all. */
    public Builder security(Collection<SecurityRequirement> values) {
      List<SecurityRequirement> copy = List.copyOf(values);
      security.clear();
      security.addAll(copy);
      return this;
    }

    public Builder addSecurity(SecurityRequirement value) {
      security.add(value);
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

    public ApiModel build() {
      return new ApiModel(
          info, servers, tags, paths, webhooks, components, security, externalDocs, extensions);
    }
  }
}
