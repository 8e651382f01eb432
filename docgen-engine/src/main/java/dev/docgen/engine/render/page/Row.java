package dev.docgen.engine.render.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of fields: a field with the way that leads to it.
 *
 * @param level 0 for the fields of the shape itself
 * @param path names from the shape down, such as {@code items[].price}
 * @param field the field
 * @param from the schema it is inherited from, or null
 * @param cut whether the field's own fields are left out here, because they would repeat or lie too
 *     deep; its type's links lead to them
 */
public record Row(int level, String path, Field field, @Nullable Link from, boolean cut) {
  public Row {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(field, "field");
  }
}
