package dev.docgen.engine.render.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of documentation, free of its form. Immutable; equal models give equal pages.
 *
 * @param title plain text, never blank
 * @param version plain text, or null
 * @param summary CommonMark on one line, or null
 * @param description CommonMark, or null
 * @param links terms of service, contact, licence, further documentation
 * @param servers empty when the model names none
 * @param security what is asked of every operation that says nothing of its own; empty for nothing
 * @param groups operations by tag; never an empty one
 * @param webhooks requests that the API sends
 * @param errors what may fail, by status and body
 * @param schemas by name, in document order
 * @param schemes security schemes
 */
public record Page(
    String title,
    @Nullable String version,
    @Nullable String summary,
    @Nullable String description,
    List<WebLink> links,
    List<ServerRow> servers,
    List<SecurityUse> security,
    List<Group> groups,
    List<OperationSection> webhooks,
    List<ErrorRow> errors,
    Map<String, SchemaSection> schemas,
    List<SchemeSection> schemes) {
  public Page {
    Objects.requireNonNull(title, "title");
    links = List.copyOf(links);
    servers = List.copyOf(servers);
    security = List.copyOf(security);
    groups = List.copyOf(groups);
    webhooks = List.copyOf(webhooks);
    errors = List.copyOf(errors);
    schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    schemes = List.copyOf(schemes);
  }

  /** Returns the operations of all groups, callbacks and webhooks apart. */
  public List<OperationSection> operations() {
    return groups.stream().flatMap(group -> group.operations().stream()).toList();
  }

  /**
   * Returns the link that a code span of a description stands for: the documented schema of that
   * name, or the operation of that method and path.
   */
  public Optional<Link> named(String code) {
    SchemaSection schema = schemas.get(code);
    if (schema != null) {
      return Optional.of(new Link(code, schema.anchor()));
    }
    return code.indexOf(' ') < 0
        ? Optional.empty()
        : operations().stream()
            .filter(it -> code.equals(it.method() + " " + it.path()))
            .map(it -> new Link(code, it.anchor()))
            .findFirst();
  }

  /** Returns the operations that should not be used any more. */
  public List<OperationSection> deprecated() {
    return operations().stream().filter(it -> it.deprecation() != null).toList();
  }

  /**
   * Returns the fields of a shape, or of the schema that it refers to, each followed by its own:
   * inherited ones first, cycles cut.
   *
   * @param depth how many references are followed on the way to a field; 0 for none. What has no
   *     name of its own is expanded always
   */
  public List<Row> rows(Shape shape, int depth) {
    return new RowReader(schemas, depth).rows(shape);
  }

  /** Returns the fields of a documented schema, as {@link #rows(Shape, int)} does. */
  public List<Row> rows(SchemaSection schema, int depth) {
    return new RowReader(schemas, depth).rows(schema);
  }
}
