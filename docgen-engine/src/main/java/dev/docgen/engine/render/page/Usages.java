package dev.docgen.engine.render.page;

import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which operations and schemas name a schema directly. Not thread-safe while it is filled. */
final class Usages {
  private final References references;
  private final Map<String, List<Link>> bySchema = new HashMap<>();

  Usages(References references) {
    this.references = references;
  }

  void add(Operation operation, Link link) {
    Stream<Schema> parameters =
        operation.parameters().stream()
            .map(references::resolve)
            .flatMap(it -> Stream.concat(Stream.ofNullable(it.schema()), schemas(it.content())));
    Stream<Schema> body =
        Stream.ofNullable(operation.requestBody())
            .flatMap(it -> schemas(references.resolve(it).content()));
    Stream<Schema> responses =
        operation.responses().values().stream()
            .map(references::resolve)
            .flatMap(it -> Stream.concat(schemas(it.content()), headers(it.headers())));
    add(Stream.of(parameters, body, responses).flatMap(it -> it).toList(), link);
  }

  void add(Schema schema, Link link) {
    add(List.of(schema), link);
  }

  /** Returns what names a schema, itself apart, in the order in which it was added. */
  List<Link> of(String schema) {
    return bySchema.getOrDefault(schema, List.of());
  }

  private static Stream<Schema> schemas(Map<String, MediaType> content) {
    return content.values().stream().map(MediaType::schema).filter(Objects::nonNull);
  }

  private Stream<Schema> headers(Map<String, Header> headers) {
    return headers.values().stream()
        .map(references::resolve)
        .map(Header::schema)
        .filter(Objects::nonNull);
  }

  private void add(Collection<Schema> schemas, Link link) {
    Set<String> named = new LinkedHashSet<>();
    schemas.forEach(schema -> collect(schema, named));
    for (String name : named) {
      bySchema.computeIfAbsent(name, it -> new ArrayList<>()).add(link);
    }
  }

  private static void collect(Schema schema, Set<String> named) {
    schema.ref().ifPresent(named::add);
    schema.mapSubschemas(
        part -> {
          collect(part, named);
          return part;
        });
  }
}
