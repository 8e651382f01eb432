package dev.docgen.engine.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A failure that operations have in common: status and body.
 *
 * @param status code, range or {@code default}
 * @param phrase what it means
 * @param bodies the types of its body, one a media type; empty without a body
 * @param operations those that may answer so, in document order
 */
public record ErrorRow(String status, String phrase, List<TypeText> bodies, List<Link> operations) {
  public ErrorRow {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(phrase, "phrase");
    bodies = List.copyOf(bodies);
    operations = List.copyOf(operations);
  }

  /** Gathers the failures of operations, sorted by status. */
  static List<ErrorRow> of(List<OperationSection> operations) {
    Map<String, ErrorRow> rows = new TreeMap<>();
    for (OperationSection operation : operations) {
      for (ResponseSection error : operation.errors()) {
        ErrorRow row = new ErrorRow(error.status(), error.phrase(), bodies(error), List.of());
        rows.merge(row.key(), row.with(operation), (there, it) -> there.with(operation));
      }
    }
    return List.copyOf(rows.values());
  }

  private static List<TypeText> bodies(ResponseSection error) {
    return error.media().stream()
        .map(MediaSection::shape)
        .filter(Objects::nonNull)
        .map(Shape::type)
        .distinct()
        .toList();
  }

  private String key() {
    return bodies.stream().map(TypeText::plain).collect(Collectors.joining(" ", status + " ", ""));
  }

  private ErrorRow with(OperationSection operation) {
    List<Link> more = new ArrayList<>(operations);
    more.add(new Link(operation.method() + " " + operation.path(), operation.anchor()));
    return new ErrorRow(status, phrase, bodies, more);
  }
}
