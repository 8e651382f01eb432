package dev.docgen.engine.render.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expands a shape into rows. Made for one shape. */
final class RowReader {
  private final Map<String, SchemaSection> schemas;
  private final int depth;

  /** How many references were followed on the way to the row at hand. */
  private int followed;

  private final List<Row> rows = new ArrayList<>();

  /** The schemas that the row at hand lies within: to meet one again is a cycle. */
  private final Deque<String> open = new ArrayDeque<>();

  RowReader(Map<String, SchemaSection> schemas, int depth) {
    this.schemas = schemas;
    this.depth = depth;
  }

  List<Row> rows(SchemaSection schema) {
    open.push(schema.name());
    return rows(schema.shape());
  }

  List<Row> rows(Shape shape) {
    add(shape, 0, shape.nesting(), null, new HashSet<>());
    return List.copyOf(rows);
  }

  /**
   * Adds the fields of a shape.
   *
   * @param seen names of fields added already, by which a field of a subtype hides its parent's
   */
  private void add(Shape shape, int level, String prefix, @Nullable Link from, Set<String> seen) {
    String reference = shape.reference();
    if (reference != null) {
      enter(reference, level, prefix, from, seen);
      return;
    }
    shape.fields().forEach(field -> seen.add(prefix + "\0" + field.name()));
    for (Link parent : shape.parents()) {
      inherit(parent, level, prefix, seen);
    }
    shape.fields().forEach(field -> add(field, level, prefix, from));
  }

  private void enter(String name, int level, String prefix, @Nullable Link from, Set<String> seen) {
    SchemaSection schema = schemas.get(name);
    if (schema != null && !open.contains(name)) {
      open.push(name);
      add(schema.shape(), level, prefix + schema.shape().nesting(), from, seen);
      open.pop();
    }
  }

  private void inherit(Link parent, int level, String prefix, Set<String> seen) {
    int first = rows.size();
    enter(parent.label(), level, prefix, parent, new HashSet<>());
    List<Row> inherited = rows.subList(first, rows.size());
    List<Row> kept = new ArrayList<>();
    boolean hidden = false;
    for (Row row : inherited) {
      hidden = row.level() == level ? !seen.add(prefix + "\0" + row.field().name()) : hidden;
      if (!hidden) {
        kept.add(row);
      }
    }
    inherited.clear();
    rows.addAll(kept);
  }

  private void add(Field field, int level, String prefix, @Nullable Link from) {
    Shape shape = field.shape();
    boolean cut = shape.reference() != null && (followed >= depth || isOpen(shape));
    String path = path(prefix, field.name());
    rows.add(new Row(level, path, field, from, cut));
    if (!cut) {
      int step = shape.reference() == null ? 0 : 1;
      followed += step;
      add(shape, level + 1, path + shape.nesting(), null, new HashSet<>());
      followed -= step;
    }
  }

  private boolean isOpen(Shape shape) {
    String reference = shape.reference();
    return reference != null && open.contains(reference);
  }

  private static String path(String prefix, String name) {
    boolean joined = prefix.isEmpty() || name.startsWith("[");
    return joined ? prefix + name : prefix + "." + name;
  }
}
